import { italianNumber } from '../italian.js';
import type { SheetRow, UnitSheet, WeightTotals } from '../sheet-model.js';
import { joinTexts, type SheetText } from '../sheet-text.js';
import {
  type Block,
  type Cell,
  cell,
  headerRow,
  heading,
  type Line,
  line,
  paragraph,
  type Row,
  span,
  type TableBlock,
} from './blocks.js';
import type { Subject } from './subject.js';
import { weightNotice } from './view-head.js';

const undecidedMark = 'incoerente finché la proposta non è decisa';

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** A printed text as lines: as it stands now, then what stood there before, then what is proposed. */
export const textLines = ({ text, original, applied, proposals }: SheetText): readonly Line[] => {
  const before = applied.length === 0 ? [original ?? ''] : distinct(applied.map((edit) => edit.before));
  const proposed = distinct(proposals.map((edit) => `${edit.before} → ${edit.after}`));
  return [
    ...(text === '' ? [] : [line(text)]),
    ...(original === undefined ? [] : [line([span(`(era: ${before.join('; ')})`, 'quiet')])]),
    ...proposed.map((one) => line([span(`proposta: ${one}`, 'alert')])),
  ];
};

const labelled = (label: string, text: SheetText): readonly Line[] => textLines({ ...text, text: `${label}: ${text.text}` });

const titleCell = (row: SheetRow): Cell =>
  cell('given', [
    ...textLines(row.title),
    ...(row.description === undefined ? [] : textLines(row.description)),
    ...(row.activities === undefined ? [] : labelled('Attività', row.activities)),
    ...row.extra.flatMap(({ header, text }) => labelled(header, text)),
    ...(row.undecided ? [line([span(undecidedMark, 'alert')])] : []),
  ]);

const weightLines = ({ weight, weightText, assignment }: SheetRow, scale: WeightTotals['scale']): readonly Line[] => {
  if (assignment.weight.prerequisite === true) return [line(`${weightText} (prerequisito)`, 'right')];
  if (weight !== null) return [line(scale === 'percent' ? `${italianNumber(weight)}%` : italianNumber(weight), 'right')];
  if (weightText === '') return [line([span('non indicato', 'alert')])];
  return [line(weightText, 'right'), line([span('non leggibile', 'alert')])];
};

const objectiveRow = (row: SheetRow, scale: WeightTotals['scale'], code: readonly Cell[]): Row => ({
  cells: [
    cell('given', [line(row.number, 'center')]),
    ...code,
    titleCell(row),
    cell('given', row.expectedResult === undefined ? '' : textLines(row.expectedResult)),
    cell('given', textLines(joinTexts(row.indicators, ''))),
    cell(
      'given',
      row.targets.flatMap((target) => textLines(joinTexts([target], ''))),
    ),
    cell('given', weightLines(row, scale)),
    cell('officer', ''),
    cell('officer', ''),
    cell('evaluator', ''),
    cell('evaluator', ''),
  ],
});

const captions = ({ evaluated, evaluator }: Subject, code: readonly string[]): readonly string[] => [
  'N.',
  ...code,
  'Obiettivo',
  'Risultato atteso',
  'Indicatore',
  'Target / scadenza',
  'Peso',
  `Stato al 30/06 (${evaluated.brief})`,
  `Consuntivo al 31/12 (${evaluated.brief})`,
  `% di raggiung. (${evaluator.brief})`,
  `Punteggio (${evaluator.brief})`,
];

const ownWidths = [9, 52, 45, 43, 27, 13, 23, 24, 17, 18];
const transversalWidths = [9, 13, 45, 43, 40, 26, 13, 23, 24, 17, 18];

const groupRow = (group: string, columns: number): Row => ({ cells: [cell('label', group, columns)] });

const withGroups = (rows: readonly SheetRow[], columns: number, write: (row: SheetRow) => Row): readonly Row[] =>
  rows.flatMap((row, index) => {
    const { group } = row.assignment;
    const isNew = group !== undefined && group !== rows[index - 1]?.assignment.group;
    return isNew ? [groupRow(group, columns), write(row)] : [write(row)];
  });

const filling = ({ evaluated, evaluator }: Subject): string =>
  `Stato e consuntivo sono da compilare da ${evaluated.name}, percentuale e punteggio da ${evaluator.name}.`;

/** Table A: the unit's own objectives. */
export const ownBlocks = (number: number, { own, totals }: UnitSheet, subject: Subject): readonly Block[] => {
  const table: TableBlock = {
    kind: 'table',
    title: 'Tabella A – Obiettivi propri',
    description: `Una riga per obiettivo. ${filling(subject)}`,
    widths: ownWidths,
    header: [headerRow(captions(subject, []))],
    rows: withGroups(own, ownWidths.length, (row) => objectiveRow(row, totals.scale, [])),
    dense: true,
  };
  return [
    heading(2, `${number}. Tabella A – Obiettivi propri`),
    own.length === 0 ? paragraph('Nel documento non ci sono obiettivi propri di questa struttura.') : table,
  ];
};

/** Table B: the objectives shared with other units; `codes` tells the same objective by the same code on every sheet. */
export const transversalBlocks = (
  number: number,
  { transversal, totals }: UnitSheet,
  { subject, codes }: { readonly subject: Subject; readonly codes: ReadonlyMap<string, string> },
): readonly Block[] => {
  const codeCell = ({ assignment }: SheetRow): Cell => cell('given', codes.get(assignment.objectiveId) ?? '');
  const table: TableBlock = {
    kind: 'table',
    title: 'Tabella B – Obiettivi trasversali',
    description: `Una riga per obiettivo, con il codice comune a tutte le schede. ${filling(subject)}`,
    widths: transversalWidths,
    header: [headerRow(captions(subject, ['Codice']))],
    rows: withGroups(transversal, transversalWidths.length, (row) => objectiveRow(row, totals.scale, [codeCell(row)])),
    dense: true,
  };
  return [
    heading(2, `${number}. Tabella B – Obiettivi trasversali`),
    ...(transversal.length === 0
      ? [paragraph('Nel documento questa struttura non ha obiettivi trasversali.')]
      : [paragraph('Il codice è lo stesso su tutte le schede che portano lo stesso obiettivo.'), table]),
  ];
};

const totalRow = (label: string, weight: string, role: 'given' | 'total'): Row => ({
  cells: [cell(role, label), cell(role, [line(weight, 'right')]), cell('evaluator', '')],
});

const totalsTable = ({ own, transversal, total, scale }: WeightTotals, { evaluator }: Subject): TableBlock => {
  const shown = (weight: number): string => `${italianNumber(weight)}${scale === 'percent' ? '%' : ''}`;
  return {
    kind: 'table',
    title: 'Totali',
    description: 'Somma dei pesi e dei punteggi per tabella, totale e totale riportato a 100; i punteggi sono da compilare.',
    widths: [150, 40, 50],
    header: [headerRow(['Voce', 'Somma dei pesi', `Somma dei punteggi (${evaluator.brief})`])],
    rows: [
      totalRow('Obiettivi propri (tabella A)', shown(own), 'given'),
      totalRow('Obiettivi trasversali (tabella B)', shown(transversal), 'given'),
      totalRow('Totale (risultato stretto: somma dei punteggi)', shown(total), 'total'),
      ...(total > 0
        ? [totalRow(`Totale riportato a 100 (somma dei punteggi ÷ ${italianNumber(total)} × 100)`, shown(100), 'total')]
        : []),
    ],
    dense: false,
    together: true,
  };
};

/** The totals of both tables, with a notice where the weights do not close at 100. */
export const totalsBlocks = (number: number, { totals }: UnitSheet, subject: Subject): readonly Block[] => {
  const notice = weightNotice(totals);
  return [
    heading(2, `${number}. Totali`),
    totalsTable(totals, subject),
    ...(notice === undefined ? [] : [paragraph(`${notice} Va deciso quale totale vale prima dell’assegnazione.`, 'notice')]),
    paragraph(
      'Punteggio = peso × % di raggiungimento ÷ 100. Gli obiettivi non valutabili per cause esterne, motivati nella relazione, escono dalla somma dei pesi del totale riportato a 100.',
      'note',
    ),
  ];
};
