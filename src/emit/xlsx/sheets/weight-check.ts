import type { WeightTotals } from '../../sheet-model.js';

const closes = 'chiude a 100';
const tooLittle = 'ATTENZIONE: meno di 100';
const tooMuch = 'ATTENZIONE: più di 100';
const free = 'scala a punti';
const elsewhere = { indicators: 'pesano gli indicatori', none: 'senza pesi' } as const;

/** Half of the last decimal that is shown. */
const tolerance = '0.005';

/** Whether a unit's weights close at 100, in words. */
export const weightVerdict = ({ scale, closesAt100, missing, level }: WeightTotals): string => {
  if (level !== undefined) return elsewhere[level];
  if (scale !== 'percent') return free;
  if (closesAt100) return closes;
  return missing > 0 ? tooLittle : tooMuch;
};

/** The same as a formula over the cell that holds the sum. */
export const weightVerdictFormula = ({ scale, level }: WeightTotals, sum: string): string =>
  level !== undefined
    ? `"${elsewhere[level]}"`
    : scale === 'percent'
      ? `IF(ABS(${sum}-100)<${tolerance},"${closes}",IF(${sum}<100,"${tooLittle}","${tooMuch}"))`
      : `"${free}"`;

/** Marks a cell that begins with the word for trouble. */
export const alarmFormula = (address: string): string => `LEFT(${address},10)="ATTENZIONE"`;
