import type { Emitter } from '../emitter.js';
import { dataPackage, fileOf } from './data-package.js';
import { csvTables } from './tables/index.js';
import { writeCsv } from './write.js';

/** A file per table, with the ids of the JSON; beside them their description as a Tabular Data Package. */
export const csv: Emitter = {
  text: true,
  emit: async ({ annex, csv: variant = 'italian' }) => [
    ...csvTables.map((table) => ({ name: fileOf(table), bytes: writeCsv(table.rows(annex), variant) })),
    { name: 'datapackage.json', bytes: new TextEncoder().encode(dataPackage(annex, variant)) },
  ],
};
