import { foreignHeaders, neededColumns, neededNamingObjectives } from './needs.js';

/** One table per unit, one row per objective; the unit is named before the table, after it or in full-width rows of it. */
export const tablePerUnit = {
  id: 'table-per-unit',
  shape: 'rows',
  needs: neededColumns,
  needsNamingObjectives: neededNamingObjectives,
  foreignHeaders,
  signs: [],
};
