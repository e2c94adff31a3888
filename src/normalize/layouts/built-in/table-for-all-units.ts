import { foreignHeaders, neededColumns, neededNamingObjectives } from './needs.js';

/** One table for all units, each named in a column of it. */
export const tableForAllUnits = {
  id: 'table-for-all-units',
  shape: 'rows',
  needs: neededColumns,
  needsNamingObjectives: neededNamingObjectives,
  foreignHeaders,
  signs: ['unitColumn'],
};
