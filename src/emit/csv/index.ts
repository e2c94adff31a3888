import type { Emitter } from '../emitter.js';
import { csvRows } from './view.js';
import { writeCsv } from './write.js';

/** One row per assignment, with the ids of the JSON. */
export const csv: Emitter = {
  text: true,
  emit: async ({ annex }) => [{ name: 'obiettivi.csv', bytes: writeCsv(csvRows(annex)) }],
};
