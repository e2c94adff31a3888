import type { Field } from '../../../model/annex.js';
import { counted, officerText } from '../../italian.js';
import { type SheetText, sheetText } from '../../sheet-text.js';
import { gap, row, text, trace, wideRow } from '../cells.js';
import type { Context, UnitEntry } from '../context.js';
import { planHeading, withBody } from '../headings.js';
import type { CellPlan, RowPlan } from '../sheet-plan.js';

type HeadColumn = { readonly caption: string; readonly width: number; readonly field?: Field };

/** The fields that may stand beside the title: plans describe an objective, or say what is expected of it, or both. */
export type DetailField = 'expectedResult' | 'description';

/** What stands beside the title in a unit's sheet: the expected result, unless its rows have only descriptions. */
export const detailField = ({ own, transversal }: UnitEntry): DetailField => {
  const rows = [...own, ...transversal];
  const hasOnlyDescriptions = rows.every((one) => one.expectedResult === undefined) && rows.some((one) => one.description);
  return hasOnlyDescriptions ? 'description' : 'expectedResult';
};

const detailCaptions: Readonly<Record<DetailField, string>> = {
  expectedResult: 'Risultato atteso',
  description: 'Descrizione',
};

const unitColumns = (detail: DetailField): readonly HeadColumn[] => [
  { caption: 'N.', width: 5 },
  { caption: 'Obiettivo', width: 34, field: 'title' },
  { caption: detailCaptions[detail], width: 30, field: detail },
  { caption: 'Indicatore', width: 26, field: 'indicator' },
  { caption: 'Target', width: 17, field: 'target' },
  { caption: 'Peso', width: 7 },
  { caption: 'Stato al 30/06', width: 9.5 },
  { caption: 'Avanz. %', width: 7 },
  { caption: 'Consuntivo', width: 15 },
  { caption: '% ragg.', width: 6.5 },
  { caption: 'Punteggio', width: 9.5 },
  { caption: 'Rev.', width: 5 },
];

/** The widths of a unit's columns, A to L; M holds the rows' ids and is hidden. */
export const unitWidths: readonly number[] = unitColumns('expectedResult').map(({ width }) => width);

/** The number of columns that are printed. */
export const printedColumns = unitWidths.length;

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
  row(...unitColumns(detailField(entry)).map((column) => headerCell(context, entry, column)));

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
export const headRows = ({ annex }: Context, entry: UnitEntry): readonly RowPlan[] => {
  const officer = officerText(entry.unit.officer);
  const person = entry.unit.kind === 'secretary' ? 'Segretario' : 'Responsabile';
  const year = annex.plan.year === null ? '' : ` – anno ${annex.plan.year}`;
  return [
    wideRow(withBody(annex, `Scheda degli obiettivi${year}`), printedColumns, 'title'),
    wideRow(planHeading(annex), printedColumns, 'bare'),
    wideRow(entry.title, printedColumns, 'subtitle'),
    wideRow(`${person}: ${officer === '' ? 'non indicato nel documento' : officer}`, printedColumns, 'bare'),
    ...notices(entry).map((notice) => row(text(notice, { look: 'label', columns: printedColumns, mark: 'proposed' }))),
    gap(6),
  ];
};
