import { z } from 'zod';

const cell = z.object({
  row: z.number().int().nonnegative(),
  col: z.number().int().nonnegative(),
  rowspan: z.number().int().positive().optional(),
  colspan: z.number().int().positive().optional(),
  text: z.string(),
});

const table = z.object({ page: z.number().int().positive(), cells: z.array(cell) });

/** A cell of any extractor or truth: rows and columns from 0 inside its table, a span left out is 1. */
export type NeutralCell = Readonly<z.infer<typeof cell>>;

/** A table on one page (from 1); one that goes on over pages is one table per page. */
export type NeutralTable = { readonly page: number; readonly cells: readonly NeutralCell[] };

const truth = z.object({ tables: z.array(table), alternatives: z.array(z.object({ tables: z.array(table) })).optional() });

/** What a document holds, in as many readings as are right; there is at least one. */
export type Readings = readonly (readonly NeutralTable[])[];

/** The readings of a `NAME.truth.json`. Throws a ZodError on any other form. */
export const parseTruth = (json: string): Readings => {
  const { tables, alternatives = [] } = truth.parse(JSON.parse(json));
  return [tables, ...alternatives.map((one) => one.tables)];
};

const result = z.object({
  pdf: z.string(),
  pages: z.number().optional(),
  ms: z.array(z.number()).default([]),
  tables: z.array(table).default([]),
  error: z.string().optional(),
});

/** What a driver prints for one file: milliseconds per pass, and its tables or why there are none. */
export type DriverResult = Readonly<z.infer<typeof result>>;

/** One line of a driver. Throws a ZodError on any other form. */
export const parseResult = (line: string): DriverResult => result.parse(JSON.parse(line));
