import type { Annex, Field } from './annex.js';
import type { Place } from './place.js';

/** A column whose field was decided by its content against the usual meaning of its header. */
export type ContentDecision = {
  readonly unitIndex: number;
  readonly columnIndex: number;
  readonly printedMeaning: Field;
  /** Share 0..1 of the column's cells that speak for the decision. */
  readonly share: number;
};

/** Something of a recognised table that fits no field: kept here, so that a rule can name it. */
export type Unplaced = { readonly text: string; readonly place: Place };

/** A table that holds no objectives, left as it is. */
export type OtherTable = { readonly place: Place; readonly rows: number; readonly firstCell: string };

/** The annex before any rule has spoken, with what only rules need. */
export type AnnexDraft = Omit<Annex, 'edits' | 'findings'> & {
  readonly contentDecisions: readonly ContentDecision[];
  readonly inheritedHeaders: readonly { readonly unitIndex: number; readonly place: Place }[];
  readonly unplaced: readonly Unplaced[];
  readonly otherTables: readonly OtherTable[];
};
