import type { EvaluationProfile } from '../../model/profile.js';
import { italianNumber } from '../italian.js';
import type { UnitSheet, WeightTotals } from '../sheet-model.js';
import { weightNotice } from '../weight-notice.js';
import { type Block, cell, headerRow, heading, line, paragraph, type Row, type TableBlock } from './blocks.js';
import { fieldCell } from './fields.js';
import { objectivesTable } from './objectives-table.js';
import { filledBy, type Subject } from './subject.js';

/** Table A: the unit's own objectives. */
export const ownBlocks = (number: number, { own, totals }: UnitSheet, subject: Subject): readonly Block[] => {
  const title = 'Tabella A – Obiettivi propri';
  const table = objectivesTable(own, {
    letter: 'A',
    title,
    description: 'Una riga per obiettivo.',
    subject,
    scale: totals.scale,
  });
  return [
    heading(2, `${number}. ${title}`),
    own.length === 0 ? paragraph('Nel documento non ci sono obiettivi propri di questa struttura.') : table,
  ];
};

/** Table B: the objectives shared with other units; `codes` tells the same objective by the same code on every sheet. */
export const transversalBlocks = (
  number: number,
  { transversal, totals }: UnitSheet,
  { subject, codes }: { readonly subject: Subject; readonly codes: ReadonlyMap<string, string> },
): readonly Block[] => {
  const title = 'Tabella B – Obiettivi trasversali';
  const description = 'Una riga per obiettivo, con il codice comune a tutte le schede.';
  const table = objectivesTable(transversal, { letter: 'B', title, description, subject, scale: totals.scale, codes });
  return [
    heading(2, `${number}. ${title}`),
    ...(transversal.length === 0
      ? [paragraph('Nel documento questa struttura non ha obiettivi trasversali.')]
      : [paragraph('Il codice è lo stesso su tutte le schede che portano lo stesso obiettivo.', 'lead'), table]),
  ];
};

type Total = { readonly name: string; readonly label: string; readonly weight?: number; readonly role: 'given' | 'total' };

/** The total is brought to 100 also where all weights make 100: objectives that cannot be evaluated are taken out of the sum. */
const totalsOf = ({ own, transversal, total }: WeightTotals): readonly Total[] => [
  { name: 'A', label: 'Obiettivi propri (tabella A)', weight: own, role: 'given' },
  { name: 'B', label: 'Obiettivi trasversali (tabella B)', weight: transversal, role: 'given' },
  { name: 'totale', label: 'Totale (somma dei punteggi)', weight: total, role: 'total' },
  {
    name: 'riportato',
    label: 'Totale riportato a 100 (somma dei punteggi ÷ somma dei pesi degli obiettivi valutabili × 100)',
    role: 'total',
  },
];

const shownWeight = (weight: number | undefined, { scale, total }: WeightTotals): string => {
  if (weight === undefined) return '';
  if (total <= 0) return '–';
  return `${italianNumber(weight)}${scale === 'percent' ? '%' : ''}`;
};

const totalsTable = (totals: WeightTotals, subject: Subject): TableBlock => ({
  kind: 'table',
  title: 'Totali',
  description: 'Somma dei pesi e dei punteggi per tabella e in totale; i punteggi sono da compilare.',
  widths: [98, 34, 42],
  header: [headerRow(['Voce', 'Somma dei pesi', filledBy('Somma dei punteggi', 'evaluator', subject)])],
  rows: totalsOf(totals).map(({ name, label, weight, role }): Row => {
    const shown = shownWeight(weight, totals);
    const score = subject.fields.text(`totali_${name}`, `Totali, punteggi: ${label}`);
    return { cells: [cell(role, label), cell(role, [line(shown, 'right')]), fieldCell('evaluator', score)] };
  }),
  dense: false,
  together: true,
});

const scoreText = 'Punteggio = peso × % di raggiungimento ÷ 100.';
const notEvaluable = 'Gli obiettivi non valutabili per cause esterne, motivati nella relazione, si tolgono';

/** How a score is made, beneath the tables of objectives. */
export const scoringNote = ({ total }: WeightTotals, { objectiveScore }: EvaluationProfile): Block => {
  if (total <= 0) return paragraph('Il documento non pesa questi obiettivi: come contano lo dice il SMVP.', 'note');
  const counted =
    objectiveScore === 'normalised'
      ? `${notEvaluable} anche dalla somma dei pesi: per questo conta il totale riportato a 100.`
      : `${notEvaluable}; conta la somma dei punteggi, senza riportarla a 100.`;
  return paragraph(`${scoreText} ${counted}`, 'note');
};

/** The totals of both tables, with a notice where the weights do not close at 100. */
export const totalsBlocks = (number: number, { totals }: UnitSheet, subject: Subject): readonly Block[] => {
  const notice = weightNotice(totals);
  return [
    heading(2, `${number}. Totali`),
    totalsTable(totals, subject),
    ...(notice === undefined ? [] : [paragraph(notice, 'notice')]),
  ];
};
