import * as z from 'zod';
import { fields, unitKinds } from '../../model/annex.js';
import { type FileFault, parseShape } from '../../model/file-fault.js';
import type { DeepReadonly } from '../../model/readonly.js';
import { calendarTable } from './built-in/calendar-table.js';
import { columnPerObjective } from './built-in/column-per-objective.js';
import { formPerObjective } from './built-in/form-per-objective.js';
import { indicatorsUnderObjectives } from './built-in/indicators-under-objectives.js';
import { labelledParagraphs } from './built-in/labelled-paragraphs.js';
import { matrixOfOfficers } from './built-in/matrix-of-officers.js';
import { rowPerIndicator } from './built-in/row-per-indicator.js';
import { tableForAllUnits } from './built-in/table-for-all-units.js';
import { tablePerUnit } from './built-in/table-per-unit.js';
import { targetsPerYear } from './built-in/targets-per-year.js';

const fieldSets = z.array(z.array(z.enum(fields)).min(1));

const unitSchema = z.strictObject({
  heading: z.string().min(1),
  kind: z.enum(unitKinds).exactOptional(),
  number: z.int().exactOptional(),
  name: z.string().min(1).exactOptional(),
});

const layoutSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  shape: z.enum(['rows', 'columns', 'form', 'paragraphs', 'matrix']),
  needs: fieldSets.default([]),
  needsNamingObjectives: fieldSets.default([]),
  signs: z
    .array(z.enum(['unitColumn', 'indicatorRows', 'yearlyTargets', 'calendar', 'holderColumns', 'openingRows']))
    .default([]),
  foreignHeaders: z.array(z.string()).default([]),
  columns: z.record(z.string().min(1), z.enum(fields)).default({}),
  units: z.array(unitSchema).default([]),
});

/**
 * A way in which objectives are printed. A table is of the layout when it has all fields of one of the sets in `needs` (or,
 * where a header speaks of objectives, in `needsNamingObjectives`) and shows every one of `signs`; headers of another kind
 * of table count against it. `columns` says what single headers or labels mean (`#2`: the second column, whatever its
 * header), `units` which lines name units: both are for documents that beat the recognition.
 */
export type Layout = DeepReadonly<z.infer<typeof layoutSchema>>;

/** What a layout wants to see beside its fields. */
export type Sign = Layout['signs'][number];

/** The layouts that are known; wrong or unknown keys in their data fail on loading. */
export const layouts: readonly Layout[] = [
  tablePerUnit,
  tableForAllUnits,
  rowPerIndicator,
  indicatorsUnderObjectives,
  targetsPerYear,
  calendarTable,
  columnPerObjective,
  formPerObjective,
  labelledParagraphs,
  matrixOfOfficers,
].map((data) => layoutSchema.parse(data));

/** A layout that names no needs needs the fields of its columns, or what any known layout of its shape needs. */
const withNeeds = (layout: Layout): Layout => {
  if (layout.needs.length > 0) return layout;
  const told = [...new Set(Object.values(layout.columns))].filter((field) => field !== 'unknown');
  const ofShape = layouts.find(({ shape }) => shape === layout.shape)?.needs ?? [];
  return { ...layout, needs: told.length > 0 ? [told] : ofShape };
};

/** Checks a layout that a person wrote; the faults name each wrong key or value. */
export const parseLayout = (data: unknown): { readonly layout: Layout } | { readonly faults: readonly FileFault[] } => {
  const parsed = parseShape(layoutSchema, data);
  return 'faults' in parsed ? parsed : { layout: withNeeds(parsed.value) };
};
