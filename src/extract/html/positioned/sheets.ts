import { askedOnce, elementsOf, type HtmlElement, type HtmlNode, sheetName } from '../tree.js';
import { countShown, isHidden } from '../visibility.js';
import { isPlaced, sizeOf } from './boxes.js';

/** Share of an element's text that stands in placed boxes, if it is a sheet. */
const placedShare = 0.9;

/** Pieces of text that a page of placed text has at least, sheets together; fewer are a picture with its captions. */
const fewestPieces = 8;

/** Share of the page's text that its sheets hold; a page of flowing text may show a small one. */
const sheetShare = 0.5;

/** Letters of an ordinary piece of placed text; boxes with more on average are columns of a page, which flow inside. */
const longestPiece = 400;

type Count = { readonly pieces: number; readonly text: number };

/** The text of a node that stands in placed boxes, and in how many. */
const placedIn: (element: HtmlElement) => Count = askedOnce((element) =>
  elementsOf(element).reduce<Count>(
    (sum, child) => {
      if (isHidden(child)) return sum;
      const inner = placedIn(child);
      const shown = isPlaced(child) ? countShown(child) : 0;
      const own = shown > inner.text && inner.pieces === 0;
      const pieces = own ? 1 : inner.pieces;
      return { pieces: sum.pieces + pieces, text: sum.text + Math.max(shown, inner.text) };
    },
    { pieces: 0, text: 0 },
  ),
);

const isSheet = (element: HtmlElement): boolean => {
  const shown = countShown(element);
  const { pieces, text } = placedIn(element);
  return pieces > 0 && text >= placedShare * shown && text <= longestPiece * pieces;
};

const hasSize = (element: HtmlElement): boolean => {
  const { width, height } = sizeOf(element, {}, 0);
  return width !== undefined && height !== undefined && width > 0 && height > 0;
};

/** Sized boxes whose text is placed, the outermost of each. */
const sizedSheets = (node: HtmlNode): readonly HtmlElement[] => {
  if (node.kind === 'text' || isHidden(node) || countShown(node) === 0) return [];
  if (node.name === 'table') return [];
  return hasSize(node) && isSheet(node) ? [node] : node.children.flatMap(sizedSheets);
};

const bodyOf = (node: HtmlNode): HtmlElement | undefined => {
  if (node.kind === 'text') return undefined;
  if (node.name === 'body') return node;
  for (const child of node.children) {
    const found = bodyOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The parts of a page saved as text at given places, as programs that turn PDFs into web pages write it: boxes of a given
 * size, or else the whole body. None where most text flows.
 */
const sheetsIn = (root: HtmlElement): readonly HtmlElement[] => {
  const sized = sizedSheets(root);
  const body = bodyOf(root);
  const sheets = sized.length === 0 && body !== undefined && isSheet(body) ? [body] : sized;
  const shown = sheets.reduce((sum, sheet) => sum + countShown(sheet), 0);
  const pieces = sheets.reduce((sum, sheet) => sum + placedIn(sheet).pieces, 0);
  return pieces >= fewestPieces && shown >= sheetShare * countShown(root) ? sheets : [];
};

const rename = (element: HtmlElement, sheets: ReadonlySet<HtmlElement>): HtmlElement => {
  if (sheets.has(element)) return { ...element, name: sheetName };
  return { ...element, children: element.children.map((child) => (child.kind === 'text' ? child : rename(child, sheets))) };
};

/** The tree of a page with its sheets of placed text named so. */
export const markSheets = (root: HtmlElement): HtmlElement => {
  const sheets = sheetsIn(root);
  return sheets.length === 0 ? root : rename(root, new Set(sheets));
};
