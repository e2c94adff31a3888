import { foreignHeaders, neededColumns, neededNamingObjectives } from './needs.js';

/** The turned table: labels in the first column, one further column per objective. */
export const columnPerObjective = {
  id: 'column-per-objective',
  shape: 'columns',
  needs: neededColumns,
  needsNamingObjectives: neededNamingObjectives,
  foreignHeaders,
  signs: [],
};
