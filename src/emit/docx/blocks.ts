/**
 * How a text is set. `strong` stands out, `quiet` is small and grey (what stood there before), `alert` wants attention;
 * each is also told by its words, never by the look alone.
 */
export type Tone = 'plain' | 'strong' | 'quiet' | 'alert';

/**
 * A field that a person or a program fills in. `key` is unique in the document: a letter, then letters, digits and `_`, at
 * most 40 characters; `label` tells it to those who do not see where it stands. A text in a line is a blank of about `width`
 * characters to write on, without `width` it fills its cell; a choice may be `free` to be written otherwise, and `chosen`
 * is what stands there at first.
 */
export type Field = { readonly key: string; readonly label: string } & (
  | { readonly kind: 'text'; readonly width?: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'tick' }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly chosen?: string; readonly free?: true }
);

/** A piece of a line: text, or a field to fill in. */
export type Span =
  | { readonly kind: 'text'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'field'; readonly field: Field };

/** One paragraph. */
export type Line = { readonly spans: readonly Span[]; readonly align?: 'left' | 'center' | 'right' };

/** What a cell is for: `officer` is filled in by the person evaluated, `evaluator` by who evaluates, the others are given. */
export type CellRole = 'header' | 'label' | 'given' | 'total' | 'officer' | 'evaluator';

/** A cell of a table. `span` is the number of columns it covers (1 if absent). */
export type Cell = { readonly role: CellRole; readonly lines: readonly Line[]; readonly span?: number };

/**
 * A row of a table; `height` is its least height in millimetres; a `leading` row stays with the one that it leads to; one that
 * `grows` is for texts that may fill pages.
 */
export type Row = {
  readonly cells: readonly Cell[];
  readonly height?: number;
  readonly leading?: true;
  readonly grows?: true;
};

/**
 * A table. `widths` are the columns' widths in millimetres; `header` rows repeat on every page; `description` says in a
 * sentence what the table is, for those who cannot see it; `together` keeps its rows on one page if they fit on it, `closing`
 * the last row with the note that follows.
 */
export type TableBlock = {
  readonly kind: 'table';
  readonly title: string;
  readonly description: string;
  readonly widths: readonly number[];
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  readonly dense: boolean;
  readonly together?: true;
  readonly closing?: true;
};

/** A heading of level 1 (the sheet), 2 (a numbered part) or 3; `anchor` is a name that links can lead to. */
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly anchor?: string;
};

/** Running text; `lead` stays with the block it leads to, `notice` is set off by a bar, `note` is small. */
export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly style: 'body' | 'lead' | 'title' | 'subtitle' | 'note' | 'notice';
  readonly line: Line;
};

/** A line of a list of contents: the text leads to the heading with that `anchor`, and to the number of its page. */
export type ContentsBlock = { readonly kind: 'contents'; readonly text: string; readonly anchor: string };

/** One thing in the flow of a page. */
export type Block = HeadingBlock | ParagraphBlock | TableBlock | ContentsBlock;

/** What stands at the head and at the foot of every page. */
export type RunningLines = { readonly head: string; readonly foot: string };

/** Consecutive pages of one orientation; the last block is a paragraph, because Word keeps the page set-up in it. */
export type Section = {
  readonly orientation: 'portrait' | 'landscape';
  readonly running: RunningLines;
  readonly blocks: readonly Block[];
};

/**
 * A whole Word document as it will read. `refreshes` asks Word to make the page numbers of its contents when it opens the file;
 * `properties` are what a program finds among the properties of the file, by name.
 */
export type SheetDocument = {
  readonly refreshes?: true;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly sections: readonly Section[];
};

/** Text in the given tone (plain if absent). */
export const span = (text: string, tone: Tone = 'plain'): Span => ({ kind: 'text', text, tone });

/** A line of plain text or of spans. */
export const line = (content: string | readonly Span[], align?: Line['align']): Line => ({
  spans: typeof content === 'string' ? [span(content)] : content,
  ...(align === undefined ? {} : { align }),
});

/** A cell of one or more lines. */
export const cell = (role: CellRole, content: string | readonly Line[], columns = 1): Cell => ({
  role,
  lines: typeof content === 'string' ? (content === '' ? [] : [line(content)]) : content,
  ...(columns === 1 ? {} : { span: columns }),
});

/** A heading. */
export const heading = (level: HeadingBlock['level'], text: string, anchor?: string): HeadingBlock => ({
  kind: 'heading',
  level,
  text,
  ...(anchor === undefined ? {} : { anchor }),
});

/** A paragraph in the given style (body if absent). */
export const paragraph = (content: string | readonly Span[], style: ParagraphBlock['style'] = 'body'): ParagraphBlock => ({
  kind: 'paragraph',
  style,
  line: line(content),
});

/** A header row of the given captions. */
export const headerRow = (captions: readonly string[]): Row => ({ cells: captions.map((caption) => cell('header', caption)) });

/** A table of two columns, label and value, one row each; `widths` in millimetres. */
export const keyValueTable = (
  title: string,
  description: string,
  pairs: readonly ({ readonly label: string; readonly value: Cell } & Omit<Row, 'cells'>)[],
): TableBlock => ({
  kind: 'table',
  title,
  description,
  widths: [52, 122],
  header: [],
  rows: pairs.map(({ label, value, ...row }) => ({ cells: [cell('label', label), value], ...row })),
  dense: false,
});
