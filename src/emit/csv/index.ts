import type { Emitter } from '../emitter.js';
import { dataPackage } from './data-package.js';
import { csvRows } from './view.js';
import { writeCsv } from './write.js';

const fileName = 'obiettivi.csv';

/** One row per assignment, with the ids of the JSON; beside it the description of the columns as a Tabular Data Package. */
export const csv: Emitter = {
  text: true,
  emit: async ({ annex, csv: variant = 'italian' }) => [
    { name: fileName, bytes: writeCsv(csvRows(annex), variant) },
    { name: 'datapackage.json', bytes: new TextEncoder().encode(dataPackage(annex, fileName, variant)) },
  ],
};
