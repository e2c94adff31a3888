import type { Field } from '../../../model/annex.js';
import { counted, officerText } from '../../italian.js';
import { type SheetText, sheetText } from '../../sheet-text.js';
import { columnLetters } from '../addresses.js';
import { gap, row, text, trace, wideRow } from '../cells.js';
import { type ColumnWidth, fittedWidths } from '../column-widths.js';
import type { Context, UnitEntry } from '../context.js';
import { planHeading, withBody } from '../headings.js';
import type { CellPlan, RowPlan } from '../sheet-plan.js';

/** The fields that may stand beside the title: plans describe an objective, or say what is expected of it, or both. */
export type DetailField = 'expectedResult' | 'description';

/** The columns of a unit's sheet; that of the details is left out where no row has any. */
export type UnitKey =
  | 'number'
  | 'title'
  | 'detail'
  | 'indicator'
  | 'target'
  | 'weight'
  | 'status'
  | 'progress'
  | 'actual'
  | 'achieved'
  | 'score'
  | 'review';

type HeadColumn = ColumnWidth & { readonly key: UnitKey; readonly caption: string; readonly field?: Field };

/** What stands beside the title in a unit's sheet: the expected result, or the description where rows have nothing else. */
export const detailField = ({ own, transversal }: UnitEntry): DetailField | undefined => {
  const rows = [...own, ...transversal];
  if (rows.some((one) => one.expectedResult !== undefined)) return 'expectedResult';
  return rows.some((one) => one.description !== undefined) ? 'description' : undefined;
};

const detailCaptions: Readonly<Record<DetailField, string>> = {
  expectedResult: 'Risultato atteso',
  description: 'Descrizione',
};

const detailColumn = (field: DetailField | undefined): readonly HeadColumn[] =>
  field === undefined ? [] : [{ key: 'detail', caption: detailCaptions[field], width: 28, least: 22, field }];

const unitColumns = (entry: UnitEntry): readonly HeadColumn[] => [
  { key: 'number', caption: 'N.', width: 5 },
  { key: 'title', caption: 'Obiettivo', width: 33, least: 26, field: 'title' },
  ...detailColumn(detailField(entry)),
  { key: 'indicator', caption: 'Indicatore', width: 25, least: 20, field: 'indicator' },
  { key: 'target', caption: 'Target', width: 17, least: 14, field: 'target' },
  { key: 'weight', caption: 'Peso', width: 6.5 },
  { key: 'status', caption: 'Stato al 30/06', width: 9 },
  { key: 'progress', caption: 'Avanz. %', width: 7 },
  { key: 'actual', caption: 'Consuntivo', width: 15, least: 12 },
  { key: 'achieved', caption: '% ragg.', width: 6.5 },
  { key: 'score', caption: 'Punti', width: 6.5 },
  { key: 'review', caption: 'Rev.', width: 5 },
];

/** Where the columns of a unit's sheet stand: their widths, and letters by key; `ids` are those of the hidden column of ids. */
export type UnitFrame = {
  readonly widths: readonly number[];
  readonly columns: number;
  readonly before: (key: UnitKey) => number;
  readonly letters: (key: UnitKey) => string;
  readonly ids: string;
};

/** The places of the columns of a unit's sheet. */
export const unitFrame = (entry: UnitEntry): UnitFrame => {
  const all = unitColumns(entry);
  const before = (key: UnitKey) => all.findIndex((column) => column.key === key);
  return {
    widths: fittedWidths(all),
    columns: all.length,
    before,
    letters: (key) => columnLetters(before(key) + 1),
    ids: columnLetters(all.length + 1),
  };
};

const printedHeader = ({ annex }: Context, { unit }: UnitEntry, field: Field | undefined): SheetText | undefined => {
  const unitIndex = annex.units.indexOf(unit);
  const columnIndex = unit.columns.findIndex((column) => column.field === field);
  const column = unit.columns[columnIndex];
  return column === undefined ? undefined : sheetText(annex, `/units/${unitIndex}/columns/${columnIndex}/header`, column.header);
};

const headerCell = (context: Context, entry: UnitEntry, { caption, field }: HeadColumn): CellPlan => {
  const look = 'header';
  const printed = printedHeader(context, entry, field);
  const isSame = printed === undefined || printed.text === '' || printed.text.toLowerCase() === caption.toLowerCase();
  if (isSame) return text(caption, { look, align: 'center' });
  return text(`${caption}\n«${printed.text}»`, { look, align: 'center', ...trace(printed) });
};

/** The header of the table, with the plan's own words for the columns that it has. */
export const tableHeader = (context: Context, entry: UnitEntry): RowPlan =>
  row(...unitColumns(entry).map((column) => headerCell(context, entry, column)));

const notices = ({ proposed, own, transversal }: UnitEntry): readonly string[] => {
  const undecided = [...own, ...transversal].filter((one) => one.undecided).length;
  return [
    ...(proposed.length === 0
      ? []
      : [
          `BOZZA: ${counted(proposed.length, 'proposta', 'proposte')} da decidere (in giallo; si decidono nel foglio Modifiche).`,
        ]),
    ...(undecided === 0 ? [] : [`${counted(undecided, 'riga incoerente', 'righe incoerenti')} finché la proposta non è decisa.`]),
  ];
};

/** What stands above the table: body, plan, unit, officer, and what is still open. */
export const headRows = ({ annex }: Context, entry: UnitEntry, { columns }: UnitFrame): readonly RowPlan[] => {
  const officer = officerText(entry.unit.officer);
  const person = entry.unit.kind === 'secretary' ? 'Segretario' : 'Responsabile';
  const year = annex.plan.year === null ? '' : ` – anno ${annex.plan.year}`;
  return [
    wideRow(withBody(annex, `Scheda degli obiettivi${year}`), columns, 'title'),
    wideRow(planHeading(annex), columns, 'bare'),
    wideRow(entry.title, columns, 'subtitle'),
    wideRow(`${person}: ${officer === '' ? 'non indicato nel documento' : officer}`, columns, 'bare'),
    ...notices(entry).map((notice) => row(text(notice, { look: 'label', columns, mark: 'proposed' }))),
    gap(6),
  ];
};
