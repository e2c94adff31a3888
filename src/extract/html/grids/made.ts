import type { HtmlElement, HtmlNode } from '../tree.js';
import { unshownBy } from '../visibility.js';

/** A cell found in other markup: what holds its content, and the spans it asks for. */
export type FoundCell = {
  readonly element: HtmlElement;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
};

/** A row found in other markup. */
export type FoundRow = { readonly element: HtmlElement; readonly cells: readonly FoundCell[] };

/** An element under the name of a part of a table; what hides it or strikes it out, by its own name too, still does. */
const named = (element: HtmlElement, name: string): HtmlElement => {
  const { role: _role, colspan: _colspan, rowspan: _rowspan, ...attributes } = element.attributes;
  const struck = unshownBy(element) === 'struckOut' ? { 'text-decoration': 'line-through' } : {};
  return { ...element, name, attributes, style: { ...element.style, ...struck } };
};

const cellOf = ({ element, colSpan, rowSpan, header }: FoundCell): HtmlElement => {
  const cell = named(element, header ? 'th' : 'td');
  const spans = {
    ...(colSpan === 1 ? {} : { colspan: String(colSpan) }),
    ...(rowSpan === 1 ? {} : { rowspan: String(rowSpan) }),
  };
  return { ...cell, attributes: { ...cell.attributes, ...spans } };
};

const rowOf = ({ element, cells }: FoundRow): HtmlElement => ({ ...named(element, 'tr'), children: cells.map(cellOf) });

/** The table that rows of other markup show, in the place of `element`; captions come first. */
export const madeTable = (
  element: HtmlElement,
  rows: readonly FoundRow[],
  { captions = [], fromBoxes = false }: { readonly captions?: readonly HtmlNode[]; readonly fromBoxes?: boolean } = {},
): HtmlElement => ({
  ...named(element, 'table'),
  children: [
    ...captions.map((caption): HtmlNode => (caption.kind === 'text' ? caption : named(caption, 'caption'))),
    ...rows.map(rowOf),
  ],
  ...(fromBoxes ? { fromBoxes: true as const } : {}),
});
