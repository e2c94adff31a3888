import type { Annex, Field } from './annex.js';
import type { Place } from './place.js';

/** A column whose field was decided by its content, against the usual meaning of its header or where that has none (`null`). */
export type ContentDecision = {
  readonly unitIndex: number;
  readonly columnIndex: number;
  readonly printedMeaning: Field | null;
  /** Share 0..1 of the column's cells that speak for the decision. */
  readonly share: number;
};

/** Something of a recognised table that fits no field: kept here, so that a rule can name it. */
export type Unplaced = { readonly text: string; readonly place: Place };

/** A printed total that is no sum of the weights of its unit, as it is printed. */
export type WrongTotal = { readonly unitIndex: number; readonly text: string; readonly place: Place };

/** A table that holds no objectives, left as it is. */
export type OtherTable = { readonly place: Place; readonly rows: number; readonly firstCell: string };

/** The classes of years that a carried-over document may have to move; each is a rule `year/<class>`. */
export const yearClasses = ['stale-header', 'stale-date', 'doubtful-date', 'previous-cycle', 'next-cycle'] as const;

/** One of {@link yearClasses}. */
export type YearClass = (typeof yearClasses)[number];

/** What is done with the years of a class: corrected, proposed, or left alone and not spoken of. */
export const yearActions = ['apply', 'propose', 'off'] as const;

/** What a caller wants done with single classes of years; the others are treated as each rule sees fit. */
export type YearPolicy = { readonly [C in YearClass]?: (typeof yearActions)[number] };

/** The annex before any rule has spoken, with what only rules need. */
export type AnnexDraft = Omit<Annex, 'edits' | 'findings'> & {
  readonly contentDecisions: readonly ContentDecision[];
  readonly inheritedHeaders: readonly { readonly unitIndex: number; readonly place: Place }[];
  readonly unplaced: readonly Unplaced[];
  readonly otherTables: readonly OtherTable[];
  readonly wrongTotals?: readonly WrongTotal[];
  readonly yearPolicy?: YearPolicy;
};
