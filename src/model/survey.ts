import * as z from 'zod';
import type { DeepReadonly } from './readonly.js';

/** What a plan's other tables are about, as far as their headers tell. */
export const tableKinds = [
  'staff',
  'hiring',
  'risks',
  'budget',
  'publicationDuties',
  'training',
  'publicValue',
  'behaviours',
] as const;

/** One of {@link tableKinds}. */
export type TableKind = (typeof tableKinds)[number];

const pageRangeSchema = z.strictObject({ first: z.int().min(1), last: z.int().min(1) });

const surveyedTableSchema = z.strictObject({
  id: z.string(),
  pages: pageRangeSchema,
  inAnnex: z.boolean(),
  layout: z.string().nullable(),
  looksLike: z.enum(tableKinds).nullable(),
  /** The headers that say so. */
  because: z.array(z.string()),
});

/** The zod form of {@link Survey}. */
export const surveySchema = z.strictObject({
  annex: pageRangeSchema.nullable(),
  tables: z.array(surveyedTableSchema),
});

/** First and last page, from 1. */
export type PageRange = DeepReadonly<z.infer<typeof pageRangeSchema>>;

/**
 * What a table of the document is to the annex: part of it, read by a layout (`null`: it goes on with one that is), or left,
 * and then what its headers make it look like.
 */
export type SurveyedTable = DeepReadonly<z.infer<typeof surveyedTableSchema>>;

/** Where the annex stands in a document (`null`: nowhere), and what each of its tables is. */
export type Survey = DeepReadonly<z.infer<typeof surveySchema>>;
