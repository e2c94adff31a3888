/** What a cell holds. `date` is an ISO date; `result` is what the formula yields now, for readers that do not calculate. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: string | number };

/** How a number is shown: as it is, with two decimals, as a share of 1 in percent, as a day, or as the text that was typed. */
export type NumberFormat = 'plain' | 'score' | 'share' | 'day' | 'text';

/** The part a cell plays in the layout of its sheet; `code` is for machines, on one line whatever its length. */
export type Look =
  | 'plain'
  | 'bare'
  | 'title'
  | 'subtitle'
  | 'section'
  | 'header'
  | 'entryHeader'
  | 'label'
  | 'total'
  | 'quiet'
  | 'code'
  | 'line';

/** A background that means something; the same is always said in words too. */
export type Mark = 'applied' | 'proposed' | 'undecided' | 'entry' | 'missing' | 'alarm' | 'good';

/**
 * What may be entered in a cell; `list` names a named range of allowed values, dates are ISO dates. `isSoft` warns and lets pass:
 * for what a person may know better. `percent` is a number of percents: programs take `80%` for 0.8, so what lies between 0 and 1
 * is refused; without `max` any other number will do.
 */
export type Validation = { readonly message: string; readonly isSoft?: true } & (
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'between'; readonly min: number; readonly max: number }
  | { readonly kind: 'percent'; readonly max?: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'dates'; readonly from: string; readonly to: string }
  | { readonly kind: 'length'; readonly max: number }
);

/**
 * A cell. `columns` is how many columns it covers, `size` the font size in points where it is not the look's own, `link` the
 * place in the workbook that it leads to (`'AREA 1'!A1`; texts only); an upright text reads from below.
 */
export type CellPlan = {
  readonly content: Content;
  readonly look: Look;
  readonly format?: NumberFormat;
  readonly align?: 'left' | 'center' | 'right';
  readonly mark?: Mark;
  readonly note?: string;
  readonly link?: string;
  readonly columns?: number;
  readonly size?: number;
  readonly isUpright?: true;
  readonly unlocked?: true;
  readonly validation?: Validation;
};

/**
 * A row of consecutive cells from the first column; `height` in points, estimated from the texts if absent. A row that grows is
 * made higher by programs when a longer text comes to stand in it; with cells over several columns they would get it wrong.
 */
export type RowPlan = { readonly cells: readonly CellPlan[]; readonly height?: number; readonly grows?: true };

/** A background that depends on a formula, written for the first cell of the range (or ranges, with spaces between them). */
export type ConditionalMark = { readonly range: string; readonly formula: string; readonly mark: Mark };

/** A sheet. `widths` are in characters of the default font; rows and columns of `frozen` and `repeatedRows` count from 1. */
export type SheetPlan = {
  readonly name: string;
  readonly hidden?: true;
  readonly widths: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly rows: readonly RowPlan[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly repeatedRows?: readonly [number, number];
  /** A table named so over the whole sheet, whose first row is its header. */
  readonly table?: string;
  readonly autoFilter?: string;
  readonly conditionalMarks: readonly ConditionalMark[];
  readonly isProtected: boolean;
  readonly gridLines: boolean;
  /** How many of the first columns are printed; all of them without. */
  readonly printedColumns?: number;
  /** How many of the first columns every page repeats, of a sheet that takes several pages side by side. */
  readonly repeatedColumns?: number;
  /** Rows that begin a page; a sheet without them begins a page where the one before is full. */
  readonly pageStarts?: readonly number[];
};

/** A workbook. `head` stands at the top of every printed page, `foot` at the bottom beside the page number. */
export type WorkbookPlan = {
  readonly title: string;
  readonly head: { readonly left: string; readonly right: string };
  readonly foot: string;
  readonly lists: readonly { readonly name: string; readonly range: string }[];
  readonly sheets: readonly SheetPlan[];
};

/** A sheet without anything but its name, its widths and its rows; the rest is added by spreading. */
export const plainSheet = (name: string, widths: readonly number[], rows: readonly RowPlan[]): SheetPlan => ({
  name,
  widths,
  rows,
  conditionalMarks: [],
  isProtected: false,
  gridLines: false,
});
