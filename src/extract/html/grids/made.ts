import type { HtmlElement, HtmlNode } from '../tree.js';

/** A cell found in other markup: what holds its content, and the spans it asks for. */
export type FoundCell = {
  readonly element: HtmlElement;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
};

/** A row found in other markup. */
export type FoundRow = { readonly element: HtmlElement; readonly cells: readonly FoundCell[] };

const cellOf = ({ element, colSpan, rowSpan, header }: FoundCell): HtmlElement => ({
  ...element,
  name: header ? 'th' : 'td',
  attributes: {
    ...(colSpan === 1 ? {} : { colspan: String(colSpan) }),
    ...(rowSpan === 1 ? {} : { rowspan: String(rowSpan) }),
  },
});

const rowOf = ({ element, cells }: FoundRow): HtmlElement => ({
  ...element,
  name: 'tr',
  attributes: {},
  children: cells.map(cellOf),
});

/** The table that rows of other markup show, in the place of `element`; captions come first. */
export const madeTable = (
  element: HtmlElement,
  rows: readonly FoundRow[],
  { captions = [], fromBoxes = false }: { readonly captions?: readonly HtmlNode[]; readonly fromBoxes?: boolean } = {},
): HtmlElement => ({
  ...element,
  name: 'table',
  attributes: {},
  children: [
    ...captions.map((caption): HtmlNode => (caption.kind === 'text' ? caption : { ...caption, name: 'caption' })),
    ...rows.map(rowOf),
  ],
  ...(fromBoxes ? { fromBoxes: true as const } : {}),
});
