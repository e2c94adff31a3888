import type { NeutralTable } from '../neutral.js';

/** What an extractor finds in one file. */
export type Extracted = { readonly pages: number; readonly tables: readonly NeutralTable[] };

/** A way to read the tables of a PDF; `read` is what is timed, the file's own reading included. */
export type Extractor = { readonly version: string; readonly read: (file: string) => Promise<Extracted> };
