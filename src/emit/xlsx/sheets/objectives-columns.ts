import { placeText } from '../../../messages/index.js';
import type { MeasuredPart } from '../../evaluation/measures.js';
import { italianDate, officerText, sectionLabels, targetTypeLabels } from '../../italian.js';
import { joinPieces, joinTexts, numberedPieces } from '../../sheet-text.js';
import { blank, date, formula, number, text, traced } from '../cells.js';
import type { Context, RowEntry } from '../context.js';
import type { CellPlan, Validation } from '../sheet-plan.js';
import { lastRow, type TableColumn } from '../table-sheet.js';
import { indicatorsFrame } from './indicators.js';
import { dayRule, levelCell } from './measure-cells.js';
import type { ObjectiveKey } from './objective-keys.js';
import { resultColumns } from './result-columns.js';
import { remarks, reviewText } from './row-remarks.js';
import { unitLabel, withUnitColumn } from './unit-column.js';
import { sharedWeights, weightCell } from './weight-cell.js';

type Column = TableColumn<RowEntry, ObjectiveKey>;

const typeRule: Validation = {
  kind: 'list',
  list: 'tipi_target',
  isSoft: true,
  message: 'Tipo di target non in elenco: confermare?',
};

const dueDate = ({ row: { dueDates }, year }: RowEntry): CellPlan => {
  const [last, ...others] = dueDates.toSorted().toReversed();
  if (last === undefined) return blank();
  const note = `anche: ${others.toReversed().map(italianDate).join(', ')}`;
  return date(last, { ...(others.length === 0 ? {} : { note }), validation: dayRule(year ?? Number(last.slice(0, 4))) });
};

const centred = { align: 'center' } as const;
const code = { look: 'code' } as const;

const nameColumns: readonly Column[] = [
  { key: 'unit', header: 'Unità', width: 12, cell: ({ entry }) => text(unitLabel(entry)) },
  { key: 'section', header: 'Sezione', width: 10.5, cell: ({ row }) => text(sectionLabels[row.assignment.section]) },
  { key: 'number', header: 'N.', width: 4.5, cell: ({ row }) => text(row.number, centred) },
  {
    key: 'title',
    header: 'Obiettivo',
    width: 32,
    least: 22,
    cell: ({ row }) => traced(row.title, row.undecided && row.title.proposals.length === 0 ? { mark: 'undecided' } : {}),
  },
];

const hasDescription = ({ row }: RowEntry): boolean => row.description !== undefined;
const hasResult = ({ row }: RowEntry): boolean => row.expectedResult !== undefined;

const description: Column = {
  key: 'description',
  header: 'Descrizione',
  width: 27,
  least: 18,
  cell: ({ row }) => traced(row.description),
};
const result: Column = {
  key: 'expectedResult',
  header: 'Risultato atteso',
  width: 27,
  least: 18,
  cell: ({ row }) => traced(row.expectedResult),
};

/** Plans describe an objective, or say what is expected of it, or both, or neither. */
const detailColumns = (rows: readonly RowEntry[]): readonly Column[] => [
  ...(rows.some(hasDescription) ? [description] : []),
  ...(rows.some(hasResult) ? [result] : []),
];

const measureColumns = (shared: ReadonlySet<string | undefined>): readonly Column[] => [
  {
    key: 'indicator',
    header: 'Indicatore',
    width: 25,
    least: 18,
    cell: ({ row }) => traced(joinPieces(numberedPieces(row.indicators))),
  },
  { key: 'target', header: 'Target', width: 17, least: 13, cell: ({ row }) => traced(joinTexts(row.targets, '\n')) },
  { key: 'dueDate', header: 'Scadenza', width: 10.5, cell: dueDate },
  { key: 'weight', header: 'Peso', width: 6.5, cell: ({ row }) => weightCell(row, shared) },
];

const review: Column = { key: 'review', header: 'Rev.', width: 5, cell: (source) => text(reviewText(source), centred) };
const remarksColumn: Column = { key: 'remarks', header: 'Avvisi', width: 70, cell: (source) => text(remarks(source)) };

const optionalColumns: readonly (Column & { readonly isNeeded: (source: RowEntry) => boolean })[] = [
  {
    key: 'activities',
    header: 'Attività',
    width: 36,
    cell: ({ row }) => traced(row.activities),
    isNeeded: ({ row }) => row.activities !== undefined,
  },
  {
    key: 'indicatorDetails',
    header: 'Dettagli degli indicatori',
    width: 36,
    cell: ({ row }) => text(row.indicatorLines.join('\n')),
    isNeeded: ({ row }) => row.indicatorLines.length > 0,
  },
  {
    key: 'schedule',
    header: 'Cronoprogramma',
    width: 30,
    cell: ({ row }) => text(row.scheduleLines.join('\n')),
    isNeeded: ({ row }) => row.scheduleLines.length > 0,
  },
  {
    key: 'group',
    header: 'Obiettivo strategico',
    width: 30,
    cell: ({ row }) => text(row.assignment.group ?? ''),
    isNeeded: ({ row }) => row.assignment.group !== undefined,
  },
  {
    key: 'extra',
    header: 'Altre colonne',
    width: 36,
    cell: ({ row }) => text(row.extra.map(({ header, text: one }) => `${header}: ${one.text}`).join('\n')),
    isNeeded: ({ row }) => row.extra.length > 0,
  },
];

/** What is measured of the whole row; nothing where its indicators are measured one by one. */
const soleMeasure = ([first]: readonly MeasuredPart[]): Pick<MeasuredPart, 'level'> =>
  first === undefined || first.indicator !== undefined ? {} : first;

/** All data cells of the column of a cell, of a table with so many rows. */
const wholeColumn = (cell: string, count: number): string => {
  const letters = cell.replace(/\d+$/u, '');
  return `$${letters}$2:$${letters}$${lastRow({ count })}`;
};

const technicalColumns = (count: number): readonly Column[] => [
  { key: 'id', header: 'ID', width: 22, cell: ({ row }) => text(row.id, code) },
  { key: 'year', header: 'Anno', width: 6, cell: ({ year }) => (year === null ? blank() : number(year)) },
  { key: 'unitId', header: 'Cod. unità', width: 12, cell: ({ entry }) => text(entry.unit.id, code) },
  { key: 'unitName', header: 'Denominazione unità', width: 28, cell: ({ entry }) => text(entry.unit.name, code) },
  { key: 'officer', header: 'Responsabile', width: 28, cell: ({ entry }) => text(officerText(entry.unit.officer)) },
  { key: 'objectiveId', header: 'Cod. obiettivo', width: 24, cell: ({ row }) => text(row.assignment.objectiveId, code) },
  {
    key: 'targetType',
    header: 'Tipo target',
    width: 14,
    cell: ({ row }) =>
      text(
        row.targetTypes.map((type) => targetTypeLabels[type]).join(', '),
        row.targetTypes.length > 1 ? {} : { validation: typeRule },
      ),
  },
  {
    key: 'targetValue',
    header: 'Valore target',
    width: 9,
    cell: ({ measures }) => levelCell(soleMeasure(measures)),
  },
  {
    key: 'targetUnit',
    header: 'Unità di misura',
    width: 12,
    cell: ({ measures }) => text(soleMeasure(measures).level?.unit ?? ''),
  },
  {
    key: 'normalizedWeight',
    header: 'Peso normalizzato',
    width: 11,
    cell: ({ row, entry: { totals } }, inRow) => {
      const [weight, unit] = [inRow('weight'), inRow('unitId')];
      const sum = `SUMIFS(${wholeColumn(weight, count)},${wholeColumn(unit, count)},${unit})`;
      const share = row.weight === null || totals.total === 0 ? '' : (row.weight / totals.total) * 100;
      return formula(`IF(AND(ISNUMBER(${weight}),${sum}>0),${weight}/${sum}*100,"")`, share, { format: 'score' });
    },
  },
  {
    key: 'source',
    header: 'Fonte',
    width: 16,
    cell: ({ row }) => text(row.place === undefined ? '' : placeText(row.place, 'it')),
  },
];

/** The columns of the table of objectives, those to be printed first; those few annexes have only where a row fills them. */
export const objectiveColumns = (context: Context): readonly Column[] => {
  const { rows, units } = context;
  const columns = [
    ...nameColumns,
    ...detailColumns(rows),
    ...measureColumns(sharedWeights(rows)),
    review,
    ...resultColumns(context, indicatorsFrame(context)),
    remarksColumn,
    ...optionalColumns.filter(({ isNeeded }) => rows.some(isNeeded)),
    ...technicalColumns(rows.length),
  ];
  return withUnitColumn(columns, units);
};
