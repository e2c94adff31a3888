import { annexSchema } from '../../model/annex.js';
import type { Emitter } from '../emitter.js';

/** The annex itself with its keys in the schema's order, two spaces to a level and a final newline. */
export const json: Emitter = {
  text: true,
  emit: async ({ annex }) => {
    const inSchemaOrder = annexSchema.parse(annex);
    return [{ name: 'annex.json', bytes: new TextEncoder().encode(`${JSON.stringify(inSchemaOrder, null, 2)}\n`) }];
  },
};
