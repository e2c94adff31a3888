import * as z from 'zod';
import type { SchemaNode } from './fields.js';

/** A generated schema as plain data. */
const plain = (schema: unknown): SchemaNode => JSON.parse(JSON.stringify(schema));

/** The JSON Schema of a shape, without the line that names the dialect. */
export const schemaNode = (schema: z.ZodType): SchemaNode => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return plain(rest);
};
