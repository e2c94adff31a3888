import { italianDate, officerText } from '../../italian.js';
import type { SheetRow } from '../../sheet-model.js';
import { blank, formula, gap, row, text, wideRow } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import { fitHeights } from '../heights.js';
import { paged } from '../page.js';
import { plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';
import { summaryCell } from './summary-frame.js';
import { headRows, tableHeader, unitFrame } from './unit-head.js';
import { objectiveRow, type Span, totalRow } from './unit-rows.js';
import { alarmFormula, weightVerdict, weightVerdictFormula } from './weight-check.js';

const idWidth = 24;
const signatureHeight = 28;

/** A part of the table: its caption row, its objectives and its total, with the numbers of the objectives' rows. */
type Part = { readonly rows: readonly RowPlan[]; readonly span: Span };

type PartSpec = { readonly caption: string; readonly rows: readonly SheetRow[]; readonly weight: number };

const partRows = (
  context: FramedContext,
  entry: UnitEntry,
  spec: PartSpec & { readonly start: number; readonly isOnly: boolean },
): Part => {
  const first = spec.start + 1;
  const frame = unitFrame(entry);
  const span: Span = [first, spec.start + spec.rows.length];
  const rows = [
    wideRow(spec.caption, frame.columns, 'section'),
    ...spec.rows.map((one, index) => objectiveRow(context, entry, one, first + index)),
    ...(spec.isOnly ? [] : [totalRow(frame, `Totale ${spec.caption.toLowerCase()}`, [span], spec.weight)]),
  ];
  return { rows, span };
};

const parts = (context: FramedContext, entry: UnitEntry, start: number): readonly Part[] => {
  const { own, transversal, totals } = entry;
  const specs: readonly PartSpec[] = [
    { caption: 'Obiettivi propri', rows: own, weight: totals.own },
    { caption: 'Obiettivi trasversali', rows: transversal, weight: totals.transversal },
  ];
  const filled = specs.filter(({ rows }) => rows.length > 0);
  let next = start;
  return filled.map((spec) => {
    const part = partRows(context, entry, { ...spec, start: next, isOnly: filled.length === 1 });
    next += part.rows.length;
    return part;
  });
};

const closingRows = (context: FramedContext, entry: UnitEntry, totalAt: number): readonly RowPlan[] => {
  const { columns, before, letters } = unitFrame(entry);
  const label = { look: 'label', align: 'right' } as const;
  return [
    row(
      formula(weightVerdictFormula(entry.totals, `${letters('weight')}${totalAt}`), weightVerdict(entry.totals), {
        ...label,
        columns: before('weight'),
      }),
      text('Punteggio su 100, rapportato ai pesi valutabili', { ...label, columns: before('score') - before('weight') }),
      formula(summaryCell(context, entry, 'normalised'), '', { look: 'label', format: 'score' }),
      blank({ look: 'label' }),
    ),
    wideRow(
      'Rev.: C = testo corretto dal programma (celeste), P = proposta da decidere (giallo), I = riga incoerente finché la proposta non è decisa; n.v. = non valutabile. Ogni modifica è elencata nel foglio Modifiche; i risultati si inseriscono nel foglio Obiettivi.',
      columns,
      'quiet',
    ),
  ];
};

const signatureRows = (entry: UnitEntry, issuedOn: string | undefined): readonly RowPlan[] => {
  const { unit } = entry;
  // Date, evaluated and evaluator, with a column between them.
  const { columns, before } = unitFrame(entry);
  const evaluatedColumns = before('detail') < 0 ? 3 : 2;
  const evaluatorColumns = columns - 7;
  const isSecretary = unit.kind === 'secretary';
  const evaluated = isSecretary ? 'Il Segretario comunale' : 'Il Responsabile';
  const name = officerText(unit.officer);
  const evaluator = isSecretary ? 'Il Sindaco' : 'Il Nucleo di valutazione / OIV';
  const bare = { look: 'bare' } as const;
  const line = { look: 'line' } as const;
  return [
    gap(8),
    row(
      text(issuedOn === undefined ? 'Data' : `Data: ${italianDate(issuedOn)}`, { ...bare, columns: 2 }),
      blank(bare),
      text(`${evaluated} (per presa visione)${name === '' ? '' : `\n${name}`}`, { ...bare, columns: evaluatedColumns }),
      blank(bare),
      text(evaluator, { ...bare, columns: evaluatorColumns }),
    ),
    {
      cells: [
        blank(issuedOn === undefined ? line : bare),
        blank(issuedOn === undefined ? line : bare),
        blank(bare),
        blank({ ...line, columns: evaluatedColumns }),
        blank(bare),
        blank({ ...line, columns: evaluatorColumns }),
      ],
      height: signatureHeight,
    },
  ];
};

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The printable sheet of one unit: head, own and transversal objectives, totals, signatures. Nothing is entered here. */
export const unitSheet = (context: FramedContext, entry: UnitEntry): SheetPlan => {
  const frame = unitFrame(entry);
  const head = headRows(context, entry, frame);
  const headerAt = head.length + 1;
  const table = parts(context, entry, headerAt + 1);
  const tableRows = table.flatMap(({ rows }) => rows);
  const totalAt = headerAt + tableRows.length + 1;
  const header: Span = [headerAt, headerAt];
  const spans = table.length === 0 ? [header] : table.map(({ span }) => span);
  const closing = [
    totalRow(frame, 'TOTALE', spans, entry.totals.total),
    ...closingRows(context, entry, totalAt),
    ...signatureRows(entry, context.issuedOn),
  ];
  const rows = [...head, tableHeader(context, entry), ...tableRows, ...closing];
  const sheet = fitHeights({
    ...plainSheet(entry.sheetName, [...frame.widths, idWidth], rows),
    hiddenColumns: [frame.columns + 1],
    printedColumns: frame.columns,
    frozen: { rows: headerAt, columns: 2 },
    repeatedRows: [headerAt, headerAt],
    conditionalMarks: [{ range: `A${totalAt + 1}`, formula: alarmFormula(`A${totalAt + 1}`), mark: 'alarm' }],
    isProtected: true,
  });
  // A page begins with the caption of a part or with an objective; the last one goes with the totals and the signatures.
  const blocks = table.flatMap(({ span: [first, last] }) => [first - 1, ...range(first + 1, last)]);
  return paged(sheet, blocks);
};
