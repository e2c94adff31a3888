import * as z from 'zod';
import type { DeepReadonly } from './readonly.js';

const boxSchema = z.strictObject({
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
});

/** The zod form of {@link Place}. */
export const placeSchema = z.strictObject({
  page: z.int().min(1),
  box: boxSchema.exactOptional(),
  line: z.int().min(1).exactOptional(),
  column: z.int().min(1).exactOptional(),
  offset: z.int().min(0).exactOptional(),
  table: z.string().exactOptional(),
  row: z.int().min(0).exactOptional(),
  col: z.int().min(0).exactOptional(),
});

/** A rectangle on a page: PDF points, origin at the top left of the page as a person sees it (after /Rotate), y grows downwards. */
export type Box = DeepReadonly<z.infer<typeof boxSchema>>;

/**
 * Where something stands in the source. `page` counts from 1 (flowing HTML and text are one page). Places in PDFs and in
 * HTML with placed text have a `box`; other HTML and text places have `line` and `column` (from 1) and `offset` (UTF-16 units from 0). `table` is the id of the
 * table, `row` and `col` count from 0 inside it.
 */
export type Place = DeepReadonly<z.infer<typeof placeSchema>>;
