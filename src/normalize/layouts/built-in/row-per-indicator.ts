import { foreignHeaders } from './needs.js';

/** A row per indicator, each with its target and perhaps its weight; the objective spans its rows or is repeated in them. */
export const rowPerIndicator = {
  id: 'row-per-indicator',
  shape: 'rows',
  needs: [['title', 'indicator']],
  foreignHeaders,
  signs: ['indicatorRows'],
};
