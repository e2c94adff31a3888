import type { ProfileComponent, ProfileFactor } from '../../../model/profile.js';
import { pointsRange } from '../../evaluation/scores.js';
import { italianNumber, officerText } from '../../italian.js';
import { blank, formula, gap, number, row, text, wideRow } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import { planHeading } from '../headings.js';
import { fitHeights } from '../heights.js';
import { paged } from '../page.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';
import { type BlockRows, isOfFactors, roleOf } from './evaluation-frame.js';
import { percentRule } from './measure-cells.js';
import { summaryCell } from './summary-frame.js';

const widths = [38, 7, 71, 18.5, 17];
const total = { look: 'total' } as const;
const entry = { mark: 'entry', unlocked: true, align: 'center' } as const;

const heads = (...captions: readonly string[]): RowPlan =>
  row(...captions.map((caption) => text(caption, { look: 'header', align: 'center' })));

type PointsRange = ReturnType<typeof pointsRange>;

const factorRow = (factor: ProfileFactor, at: number, { bottom, top }: PointsRange): RowPlan => {
  const message = `Inserire i punti, da ${italianNumber(bottom)} a ${italianNumber(top)}.`;
  const validation = { kind: 'between', min: bottom, max: top, message } as const;
  return row(
    text(factor.name),
    number(factor.weight),
    text(factor.descriptor),
    blank({ ...entry, validation }),
    formula(`IF(ISNUMBER(D${at}),B${at}*D${at}/${top},"")`, '', { format: 'score' }),
  );
};

const sources = (context: FramedContext): Readonly<Record<ProfileComponent['id'], string>> => ({
  objectives:
    context.profile.objectiveScore === 'normalised'
      ? 'dal foglio Riepilogo: punteggio riportato a 100 sui pesi valutabili'
      : 'dal foglio Riepilogo: somma dei punteggi',
  behaviours: 'totale dei fattori qui sopra',
  organisation: 'da inserire: performance organizzativa dell’ente, da 0 a 100',
});

const scoreCell = (context: FramedContext, unit: UnitEntry, component: ProfileComponent, rows: BlockRows): CellPlan => {
  if (isOfFactors(component)) return formula(`IF(ISNUMBER(E${rows.total}),E${rows.total},"")`, '', { format: 'score' });
  if (component.id === 'objectives') {
    const key = context.profile.objectiveScore;
    const cell = summaryCell(context, unit, key);
    return formula(`IF(ISNUMBER(${cell}),${cell},"")`, '', { format: 'score' });
  }
  return blank({ ...entry, validation: percentRule(100) });
};

const counted = (decimals: number): string => (decimals === 1 ? '1 decimale' : `${decimals} decimali`);

const closing = ({ profile }: FramedContext, rows: BlockRows): readonly RowPlan[] => {
  const { decimals } = profile.rounding;
  const [first, last] = rows.components;
  const products = `E${first}:E${last}`;
  const final = `IF(COUNT(${products})=${last - first + 1},ROUND(SUM(${products}),${decimals}),"")`;
  const inBand = (list: string) => `IF(ISNUMBER(E${rows.final}),LOOKUP(E${rows.final},fasce_da,${list}),"")`;
  return [
    row(
      text('Punteggio finale', total),
      formula(`SUM(B${first}:B${last})`, 100, total),
      text(`arrotondato solo qui, a ${counted(decimals)}, per eccesso da metà in su`, { look: 'total', columns: 2 }),
      formula(final, '', { ...total, format: 'score' }),
    ),
    row(
      text('Fascia e quota della retribuzione di risultato (%)', { ...total, columns: 3 }),
      formula(inBand('fasce_giudizio'), '', total),
      formula(inBand('fasce_retribuzione'), '', total),
    ),
    row(
      text(`Tempi di pagamento: ${profile.payment.indicator}. Esito (${profile.payment.law}), distinto dal punteggio`, {
        columns: 3,
      }),
      blank({ ...entry, columns: 2, validation: { kind: 'list', list: 'esiti', message: 'Scegliere un esito dall’elenco.' } }),
    ),
  ];
};

const block = (context: FramedContext, unit: UnitEntry): readonly RowPlan[] => {
  const rows = context.frames.evaluation.rowsOf(unit);
  const role = roleOf(context, unit);
  const points = pointsRange(context.profile);
  const [first, last] = rows.factors;
  const scores = `E${first}:E${last}`;
  const officer = officerText(unit.unit.officer) || 'non indicato';
  return [
    wideRow(`${unit.title} – ${role.evaluated.name}: ${officer}`, widths.length, 'section'),
    heads(
      role.factorsTitle,
      'Peso',
      'Che cosa si valuta',
      `Punti (${italianNumber(points.bottom)}–${italianNumber(points.top)})`,
      'Punteggio',
    ),
    ...role.factors.map((factor, index) => factorRow(factor, first + index, points)),
    row(
      text('Totale', total),
      formula(`SUM(B${first}:B${last})`, 100, total),
      blank({ ...total, columns: 2 }),
      formula(`IF(COUNT(${scores})=${role.factors.length},SUM(${scores}),"")`, '', { ...total, format: 'score' }),
    ),
    heads('Componente', 'Peso', 'Da dove viene', 'Punteggio (0–100)', 'Punteggio × peso'),
    ...role.components.map((component, index) => {
      const at = rows.components[0] + index;
      return row(
        text(component.name),
        number(component.weight),
        text(sources(context)[component.id]),
        scoreCell(context, unit, component, rows),
        formula(`IF(ISNUMBER(D${at}),B${at}*D${at}/100,"")`, '', { format: 'score' }),
      );
    }),
    ...closing(context, rows),
    gap(10),
  ];
};

/** Components, factors, final score and band of every unit, as the body's profile has them; points are entered here. */
export const evaluationSheet = (context: FramedContext): SheetPlan => {
  const rows = [
    wideRow('Valutazione', widths.length, 'title'),
    wideRow(`${planHeading(context.annex)} – profilo: ${context.profile.name}`, widths.length, 'subtitle'),
    wideRow(
      'Si compilano le celle verdi (punti dei fattori, esito sui tempi di pagamento); il punteggio finale compare quando ogni componente ha il suo.',
      widths.length,
      'quiet',
    ),
    ...context.units.flatMap((unit) => block(context, unit)),
  ];
  const sheet = fitHeights({
    ...plainSheet(sheetNames.evaluation, widths, rows),
    frozen: { rows: 2, columns: 0 },
    isProtected: true,
  });
  const blocks = context.units.map((unit) => context.frames.evaluation.rowsOf(unit).title);
  return paged(sheet, blocks);
};
