import * as z from 'zod';
import { fields } from '../../model/annex.js';
import type { DeepReadonly } from '../../model/readonly.js';
import { tablePerUnit } from './table-per-unit.js';

const fieldSets = z.array(z.array(z.enum(fields)).min(1));

const layoutSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  accepts: fieldSets,
  acceptsNamingObjectives: fieldSets,
  foreignHeaders: z.array(z.string()),
  unitHeading: z.array(z.enum(['before', 'fullWidthRow'])).min(1),
});

/**
 * A shape in which objectives are printed. A table is of the shape when it has all columns of one of the sets in `accepts`
 * (or, where a header speaks of objectives, in `acceptsNamingObjectives`) and no header that belongs to another kind of
 * table. `unitHeading` says where the unit's heading stands.
 */
export type Layout = DeepReadonly<z.infer<typeof layoutSchema>>;

/** The shapes that are known, the first that fits is taken; a wrong or unknown key in their data fails on loading. */
export const layouts: readonly Layout[] = [tablePerUnit].map((data) => layoutSchema.parse(data));
