import { type Annex, annexSchema } from '../../model/annex.js';
import type { Emitter } from '../emitter.js';

const inSchemaOrder = (annex: Annex): unknown => annexSchema.parse(annex);
const encode = (text: string): Uint8Array => new TextEncoder().encode(`${text}\n`);

/** The annex itself with its keys in the schema's order, two spaces to a level and a final newline. */
export const json: Emitter = {
  text: true,
  emit: async ({ annex }) => [{ name: 'annex.json', bytes: encode(JSON.stringify(inSchemaOrder(annex), null, 2)) }],
};

/** The same annex on one line: the lines of many documents make one file. */
export const ndjson: Emitter = {
  text: true,
  emit: async ({ annex }) => [{ name: 'annex.ndjson', bytes: encode(JSON.stringify(inSchemaOrder(annex))) }],
};
