import type { Place } from './place.js';
import type { DocumentInfo } from './source.js';

/** Why a visible-looking character of the source is in no block. */
export const dropReasons = ['drawnTwice', 'invisible', 'outsidePage', 'clipped', 'hidden', 'struckOut', 'lineDrawing'] as const;

/** One of {@link dropReasons}. */
export type DropReason = (typeof dropReasons)[number];

/**
 * Where the characters of one page went, white space aside, in UTF-16 units. `source` is everything the page holds and
 * equals the sum of the others.
 */
export type Ledger = {
  readonly source: number;
  readonly table: number;
  readonly paragraph: number;
  readonly furniture: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
};

/** A page's size in points as a person sees it (after /Rotate); 0 × 0 where text flows, as in HTML and text. */
export type RawPage = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly ledger: Ledger;
};

/** A cell of a table. `text` keeps the lines as laid out (`\n`). A cell cut by a page break has its further pieces' places in `continued`. */
export type RawCell = {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly place: Place;
  readonly continued?: readonly Place[];
};

/** A physical part of a logical table: its place and the logical rows it holds (`rows` rows from `firstRow`). */
export type TableFragment = {
  readonly place: Place;
  readonly firstRow: number;
  readonly rows: number;
};

/** Why the extractor is less sure of a table than usual; the codes are documented in docs/inspect.md. */
export const confidenceReasons = [
  'joinedOverPages',
  'headerRepeated',
  'rowCutByBreak',
  'closingLineMissing',
  'outerFrameMissing',
  'noRulings',
  'columnsFromText',
  'rowsFromText',
  'cellsFromTags',
  'cellsFromBoxes',
  'overlappingSpans',
  'suspectGlyphs',
] as const;

/** One of {@link confidenceReasons}. */
export type ConfidenceReason = (typeof confidenceReasons)[number];

/** Running text that is a heading by its looks (bold, larger, or an HTML heading). `text` keeps the lines as laid out. */
export type HeadingBlock = { readonly kind: 'heading'; readonly text: string; readonly place: Place };

/** Running text. `text` keeps the lines as laid out. */
export type ParagraphBlock = { readonly kind: 'paragraph'; readonly text: string; readonly place: Place };

/** Page furniture: running heads and feet, page numbers, stamps. Kept apart, never thrown away. */
export type FurnitureBlock = {
  readonly kind: 'furniture';
  readonly role: 'header' | 'footer' | 'stamp';
  readonly text: string;
  readonly place: Place;
};

/** A table: cells in reading order, empty ones included, so that the cells' rectangles tile the `rows` × `cols` grid. */
export type TableBlock = {
  readonly kind: 'table';
  readonly id: string;
  readonly place: Place;
  readonly rows: number;
  readonly cols: number;
  readonly cells: readonly RawCell[];
  /** 0..1 */
  readonly confidence: number;
  readonly reasons: readonly ConfidenceReason[];
  readonly fragments: readonly TableFragment[];
};

/** One thing on a page, in reading order. */
export type RawBlock = HeadingBlock | ParagraphBlock | FurnitureBlock | TableBlock;

/** The source in reading order: what `inspect --json` prints. */
export type RawDocument = {
  readonly document: DocumentInfo;
  readonly pages: readonly RawPage[];
  readonly blocks: readonly RawBlock[];
};
