import { italianNumber } from './italian.js';
import type { WeightTotals } from './sheet-model.js';

/** What is wrong with the sum of the weights, `undefined` where it closes at 100 or is not on a scale of 100. */
export const weightNotice = (totals: WeightTotals): string | undefined => {
  const { own, transversal, total, missing, closesAt100, scale, level } = totals;
  if (level === 'indicators')
    return 'Il documento pesa gli indicatori e non gli obiettivi: i pesi stanno accanto agli indicatori.';
  if (level === 'none') return 'Il documento non indica pesi.';
  if (closesAt100 || scale !== 'percent') return undefined;
  const gap = missing > 0 ? `mancano ${italianNumber(missing)}` : `${italianNumber(-missing)} di troppo`;
  const sum = `${italianNumber(own)} + ${italianNumber(transversal)} = ${italianNumber(total)}`;
  return `Attenzione: i pesi sommano a ${sum} e non a 100 (${gap}).`;
};
