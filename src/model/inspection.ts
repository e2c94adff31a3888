import * as z from 'zod';
import { placeSchema } from './place.js';
import { confidenceReasons, dropReasons, type RawDocument } from './raw-document.js';
import { documentSchema } from './source.js';
import { type Survey, surveySchema } from './survey.js';

const count = z.int().min(0);

const ledgerSchema = z.strictObject({
  source: count,
  table: count,
  paragraph: count,
  furniture: count,
  dropped: z.record(z.enum(dropReasons), count),
});

const pageSchema = z.strictObject({ page: z.int().min(1), width: z.number(), height: z.number(), ledger: ledgerSchema });

const cellSchema = z.strictObject({
  row: count,
  col: count,
  rowSpan: z.int().min(1),
  colSpan: z.int().min(1),
  text: z.string(),
  place: placeSchema,
  continued: z.array(placeSchema).exactOptional(),
});

const textOf = <const K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), text: z.string(), place: placeSchema });

const blockSchema = z.discriminatedUnion('kind', [
  textOf('heading'),
  textOf('paragraph'),
  textOf('furniture').extend({ role: z.enum(['header', 'footer', 'stamp']) }),
  z.strictObject({
    kind: z.literal('table'),
    id: z.string(),
    place: placeSchema,
    rows: z.int().min(1),
    cols: z.int().min(1),
    cells: z.array(cellSchema),
    confidence: z.number().min(0).max(1),
    reasons: z.array(z.enum(confidenceReasons)),
    fragments: z.array(z.strictObject({ place: placeSchema, firstRow: count, rows: count })),
  }),
]);

/** The zod form of {@link InspectedDocument}: what `inspect --json` prints. */
export const inspectedSchema = z.strictObject({
  document: documentSchema,
  pages: z.array(pageSchema),
  blocks: z.array(blockSchema),
  survey: surveySchema,
});

/** A document as read, and what each of its tables is to the annex. */
export type InspectedDocument = RawDocument & { readonly survey: Survey };
