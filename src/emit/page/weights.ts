import { italianNumber } from '../italian.js';
import { escaped } from '../markup/escape.js';
import type { UnitSheet, WeightTotals } from '../sheet-model.js';

/** A bar of 100 by 10: own weights, then transversal ones, of `whole`; a line shows where 100 ends if the bar goes beyond. */
const bar = (own: number, transversal: number, whole: number, name: string): string => {
  const share = (value: number): string => String(Math.round((Math.max(0, value) / whole) * 10_000) / 100);
  const end = whole > 100 ? `<rect class="end" x="${share(100)}" width="0.6" height="10"/>` : '';
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" ${name}><rect class="frame" width="100" height="10"/><rect class="own" width="${share(own)}" height="10"/><rect class="shared" x="${share(own)}" y="2" width="${share(transversal)}" height="6"/>${end}</svg>`;
};

const wholeOf = ({ scale, total }: WeightTotals, largest: number): number => Math.max(scale === 'percent' ? 100 : largest, total);

/** Own and transversal weights in words: `own 80 + transversal 20 = 100`. */
const sumText = ({ own, transversal, total, scale }: WeightTotals): string =>
  `propri ${italianNumber(own)} + trasversali ${italianNumber(transversal)} = ${italianNumber(total)}${scale === 'points' ? ' punti' : ''}`;

/** The weights of a unit as a bar with the sum beside it; `largest` is the greatest sum of all units, for scales without an end. */
export const unitBar = ({ totals }: UnitSheet, largest: number): string => {
  if (totals.level !== undefined) return totals.level === 'indicators' ? 'pesi negli indicatori' : 'pesi non previsti';
  if (totals.total === 0) return 'nessun peso leggibile';
  const words = sumText(totals);
  return `${bar(totals.own, totals.transversal, wholeOf(totals, largest), `role="img" aria-label="${escaped(`Pesi: ${words}`)}"`)}<span class="sum">${escaped(words)}</span>`;
};

/** The weight of a row as a bar in the measure of its unit; the number stands beside it, so it is not read aloud. */
export const rowBar = (weight: number, { totals }: UnitSheet, isOwn: boolean): string =>
  bar(isOwn ? weight : 0, isOwn ? 0 : weight, wholeOf(totals, totals.total), 'aria-hidden="true"');
