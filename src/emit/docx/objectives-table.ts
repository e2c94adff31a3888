import { italianNumber, progressLabels } from '../italian.js';
import type { SheetRow, WeightTotals } from '../sheet-model.js';
import { numberedPieces, type SheetText } from '../sheet-text.js';
import { type Cell, cell, headerRow, type Line, line, type Row, span, type TableBlock } from './blocks.js';
import { fieldCell } from './fields.js';
import { filledBy, type Subject } from './subject.js';
import { textLines } from './text-lines.js';

/** What a table of objectives needs beside its rows; `letter` names the table in the keys of its fields; `codes` adds a column with the code of each objective id. */
export type ObjectivesFrame = {
  readonly letter: 'A' | 'B';
  readonly title: string;
  readonly description: string;
  readonly subject: Subject;
  readonly scale: WeightTotals['scale'];
  readonly codes?: ReadonlyMap<string, string>;
};

type Column = { readonly caption: string; readonly width: number; readonly cell: (row: SheetRow, index: number) => Cell };

/** Millimetres between the margins of a landscape page; what the other columns leave is the objective's. */
const tableWidth = 271;
/** Bounds of the column of numbers, and what a character of a code and the edges of its cell take. */
const numberWidths = { least: 9, most: 24, character: 1.75, edges: 3 } as const;
/** What is told of a row whose years are only partly moved. */
export const undecidedMark = 'incoerente finché la proposta non è decisa';

const numberWidth = (rows: readonly SheetRow[]): number => {
  const { least, most, character, edges } = numberWidths;
  const longest = Math.max(0, ...rows.map(({ number }) => number.length));
  return Math.min(most, Math.max(least, Math.ceil(longest * character) + edges));
};

const optionalLines = (text: SheetText | undefined): readonly Line[] => (text === undefined ? [] : textLines([text]));

/** What the plan says; a stroke where it says nothing, because cells that are empty are to be filled in. */
const saidCell = (lines: readonly Line[]): Cell => cell('given', lines.length === 0 ? '–' : lines);

const describesOnly = (rows: readonly SheetRow[]): boolean =>
  rows.some(({ description }) => description !== undefined) && rows.every(({ expectedResult }) => expectedResult === undefined);

/** The column beside the objective; none where the document says nothing there. */
const secondColumn = (rows: readonly SheetRow[]): readonly Column[] => {
  if (describesOnly(rows))
    return [{ caption: 'Descrizione', width: 43, cell: ({ description }) => saidCell(optionalLines(description)) }];
  if (rows.every(({ expectedResult }) => expectedResult === undefined)) return [];
  return [{ caption: 'Risultato atteso', width: 43, cell: ({ expectedResult }) => saidCell(optionalLines(expectedResult)) }];
};

const titleCell = (row: SheetRow, showsDescription: boolean): Cell => {
  const details = [
    ...(showsDescription ? optionalLines(row.description) : []),
    ...(row.activities === undefined ? [] : textLines([row.activities], { label: 'Attività' })),
    ...row.indicatorLines.map((one) => line(one)),
    ...row.scheduleLines.map((one) => line(`Cronoprogramma – ${one}`)),
    ...row.extra.flatMap(({ header, text }) => textLines([text], { label: header })),
  ];
  const title = textLines([row.title], details.length === 0 ? {} : { tone: 'strong' });
  return cell('given', [...title, ...details, ...(row.undecided ? [line([span(undecidedMark, 'alert')])] : [])]);
};

/** The weight of a row as it is read, with a word where it is none. */
export const weightLines = (row: SheetRow, scale: WeightTotals['scale']): readonly Line[] => {
  const { weight, weightText, weightRemark, assignment } = row;
  if (assignment.weight.prerequisite === true) return [line(`${weightText} (prerequisito)`, 'right')];
  if (weight !== null) return [line(scale === 'percent' ? `${italianNumber(weight)}%` : italianNumber(weight), 'right')];
  if (weightRemark !== undefined) return [line(weightRemark, 'right')];
  if (weightText === '') return [line([span('non indicato', 'alert')])];
  return [line(weightText, 'right'), line([span('non leggibile', 'alert')])];
};

const targetLines = ({ targets }: SheetRow): readonly Line[] => targets.flatMap((target) => textLines([target]));

const printedColumns = (rows: readonly SheetRow[], scale: WeightTotals['scale']): readonly Column[] => [
  ...secondColumn(rows),
  {
    caption: 'Indicatore',
    width: 41,
    cell: ({ indicators }) => saidCell(numberedPieces(indicators).flatMap((one) => textLines([one]))),
  },
  { caption: 'Target / scadenza', width: 27, cell: (row) => saidCell(targetLines(row)) },
  {
    caption: 'Peso',
    width: rows.every(({ weight, assignment }) => weight !== null && assignment.weight.prerequisite !== true) ? 13 : 21,
    cell: (row) => cell('given', weightLines(row, scale)),
  },
];

type Blank = Pick<Column, 'caption' | 'width'> & {
  readonly name: string;
  readonly role: 'officer' | 'evaluator';
  readonly suggestions?: readonly string[];
};

const blankColumn = (letter: ObjectivesFrame['letter'], subject: Subject, blank: Blank): Column => ({
  caption: filledBy(blank.caption, blank.role, subject),
  width: blank.width,
  cell: (_row, index) => {
    const name = `${letter}_${index + 1}_${blank.name}`;
    const { fields } = subject;
    const label = `Tabella ${letter}, riga ${index + 1}: ${blank.caption}`;
    const field = blank.suggestions === undefined ? fields.text(name, label) : fields.suggestion(name, label, blank.suggestions);
    return fieldCell(blank.role, field);
  },
});

const blanks: readonly Blank[] = [
  { name: 'stato', caption: 'Stato al 30/06', width: 23, role: 'officer', suggestions: progressLabels },
  { name: 'consuntivo', caption: 'Consuntivo al 31/12', width: 24, role: 'officer' },
  { name: 'raggiungimento', caption: '% di raggiung.', width: 17, role: 'evaluator' },
  { name: 'punteggio', caption: 'Punteggio', width: 18, role: 'evaluator' },
];

const codeColumn = (codes: ReadonlyMap<string, string>): Column => ({
  caption: 'Codice',
  width: 13,
  cell: ({ assignment }) => cell('given', codes.get(assignment.objectiveId) ?? ''),
});

const columnsOf = (rows: readonly SheetRow[], { letter, subject, scale, codes }: ObjectivesFrame): readonly Column[] => {
  const before = [
    {
      caption: 'N.',
      width: numberWidth(rows),
      cell: ({ number }: SheetRow) => cell('given', [line(number, 'center')]),
    },
    ...(codes === undefined ? [] : [codeColumn(codes)]),
  ];
  const after = [...printedColumns(rows, scale), ...blanks.map((blank) => blankColumn(letter, subject, blank))];
  const width = [...before, ...after].reduce((left, column) => left - column.width, tableWidth);
  const showsDescription = !describesOnly(rows);
  return [...before, { caption: 'Obiettivo', width, cell: (row) => titleCell(row, showsDescription) }, ...after];
};

/** The strategic objective that begins with a row; rows without one are told apart from those above. */
const groupHead = ({ assignment: { group } }: SheetRow, previous: SheetRow | undefined): string | undefined => {
  if (group === previous?.assignment.group) return undefined;
  return group ?? (previous === undefined ? undefined : 'Senza obiettivo strategico');
};

const writeRows = (rows: readonly SheetRow[], columns: readonly Column[]): readonly Row[] =>
  rows.flatMap((row, index): readonly Row[] => {
    const head = groupHead(row, rows[index - 1]);
    const written = { cells: columns.map((column) => column.cell(row, index)) };
    return head === undefined ? [written] : [{ cells: [cell('label', head, columns.length)], leading: true }, written];
  });

/** A table of objectives: what the document says of each, then the columns that the two sides fill in. */
export const objectivesTable = (rows: readonly SheetRow[], frame: ObjectivesFrame): TableBlock => {
  const columns = columnsOf(rows, frame);
  const { evaluated, evaluator } = frame.subject;
  return {
    kind: 'table',
    title: frame.title,
    description: `${frame.description} Stato e consuntivo sono da compilare da ${evaluated.name}, percentuale e punteggio da ${evaluator.name}.`,
    widths: columns.map(({ width }) => width),
    header: [headerRow(columns.map(({ caption }) => caption))],
    rows: writeRows(rows, columns),
    dense: true,
    closing: true,
  };
};
