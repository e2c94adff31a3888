import { foreignHeaders } from './needs.js';

/** A row per objective with a column of targets for each year of the plan. */
export const targetsPerYear = {
  id: 'targets-per-year',
  shape: 'rows',
  needs: [['title', 'target']],
  foreignHeaders,
  signs: ['yearlyTargets'],
};
