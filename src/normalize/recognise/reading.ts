import type { TableBlock } from '../../model/raw-document.js';
import type { ColumnDecision } from './columns.js';
import type { Form, FormPair } from './form.js';
import type { GridRow } from './grid.js';
import type { HeadPair } from './head-table.js';
import type { TableHeader } from './header.js';
import type { Holder } from './matrix.js';
import type { LayoutScore } from './score.js';

type Base = { readonly table: TableBlock; readonly grid: readonly GridRow[] };

/** A table with a header of its own, read as rows of objectives; a turned table is given turned. */
export type ObjectiveTable = Base & {
  readonly kind: 'objectives';
  readonly header: TableHeader;
  readonly columns: readonly ColumnDecision[];
};

/** A table of forms; `labels` says by {@link FormPair} label (folded) what stands beside it, `inner` what each inner column holds. */
export type FormTable = Base & {
  readonly kind: 'form';
  readonly forms: readonly Form[];
  readonly labels: ReadonlyMap<string, { readonly printed: FormPair; readonly decision: ColumnDecision }>;
  readonly inner: readonly (readonly (readonly ColumnDecision[])[])[];
  /** Whether the one line over each form is its title. */
  readonly titledByLine: boolean;
};

/** A matrix: columns that are no holder's are those of the objectives. */
export type MatrixTable = Base & {
  readonly kind: 'matrix';
  readonly header: TableHeader;
  readonly columns: readonly ColumnDecision[];
  readonly holders: readonly Holder[];
};

/** A table that is left: whether a headerless one holds objectives depends on what stands before it. */
export type LeftTable = Base & {
  readonly kind: 'headerless' | 'other';
  /** How its header would have it read: after a form, its indicators may stand in a table of their own. */
  readonly part: ObjectiveTable | null;
  /** What it says of the unit whose objectives stand below it, where it says that and nothing else. */
  readonly head: readonly HeadPair[] | null;
};

/** What a table of the document is, with the score of every layout that was tried, the best first. */
export type TableReading = (ObjectiveTable | FormTable | MatrixTable | LeftTable) & { readonly scores: readonly LayoutScore[] };

/** A table as one layout would read it. */
export type TableCandidate = { readonly score: LayoutScore; readonly reading: ObjectiveTable | FormTable | MatrixTable };
