import { foreignHeaders } from './needs.js';

/** A row per objective or activity with a column for each month, quarter or half-year, marked where something is due. */
export const calendarTable = {
  id: 'calendar-table',
  shape: 'rows',
  needs: [['title'], ['activities']],
  foreignHeaders,
  signs: ['calendar'],
};
