import { askedOnce, elementsOf, type HtmlElement, type HtmlNode } from './tree.js';
import { countShown, isHidden, isRemoved } from './visibility.js';

const rowGroupNames = ['thead', 'tbody', 'tfoot'];

const shown = (element: HtmlElement, names: readonly string[]): readonly HtmlElement[] =>
  elementsOf(element).filter((child) => names.includes(child.name) && !isHidden(child));

/** The row groups of a table as they are shown: the first `thead` on top, every `tfoot` at the bottom. Rows without a group are one. */
export const rowGroupsOf = (table: HtmlElement): readonly (readonly HtmlElement[])[] => {
  const groups = shown(table, rowGroupNames);
  const head = groups.find((group) => group.name === 'thead');
  const feet = groups.filter((group) => group.name === 'tfoot');
  const bodies = groups.filter((group) => group !== head && group.name !== 'tfoot');
  const ordered = [...(head === undefined ? [] : [head]), ...bodies, ...feet];
  return [shown(table, ['tr']), ...ordered.map((group) => shown(group, ['tr']))].filter((rows) => rows.length > 0);
};

/** The cells of a row; one whose text is hidden still takes its room. */
export const cellsOf = (row: HtmlElement): readonly HtmlElement[] =>
  elementsOf(row).filter((child) => ['td', 'th'].includes(child.name) && !isRemoved(child));

const contains = (node: HtmlNode, wanted: (element: HtmlElement) => boolean): boolean =>
  node.kind === 'element' && (wanted(node) || node.children.some((child) => contains(child, wanted)));

const landmarkNames = ['main', 'nav', 'article', 'aside', 'header', 'footer'];
const headingNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The visible characters of a node that stand in data tables inside it. */
const countInnerData = (node: HtmlNode): number => {
  if (node.kind === 'text') return 0;
  return elementsOf(node).reduce(
    (sum, child) => sum + (child.name === 'table' && isDataTable(child) ? countShown(child) : countInnerData(child)),
    0,
  );
};

const isHeading = ({ name }: HtmlElement): boolean => headingNames.includes(name);
const isLandmark = ({ name }: HtmlElement): boolean => landmarkNames.includes(name);
const isInnerData = (element: HtmlElement): boolean => element.name === 'table' && isDataTable(element);

/** A part of a page: what a cell of data never is. */
const isPagePart = (cell: HtmlElement): boolean =>
  contains(cell, isLandmark) || (contains(cell, isHeading) && contains(cell, isInnerData));

const elementsBelow = (node: HtmlElement, name: string): readonly HtmlElement[] =>
  elementsOf(node).flatMap((child) => (child.name === name ? [child] : elementsBelow(child, name)));

/** Several links and nothing else: a menu. */
const isLinkList = (cell: HtmlElement): boolean => {
  const links = elementsBelow(cell, 'a');
  return links.length > 1 && links.reduce((sum, link) => sum + countShown(link), 0) === countShown(cell);
};

const judge = (table: HtmlElement): boolean => {
  if (['presentation', 'none'].includes(table.attributes.role ?? '')) return false;
  const rows = rowGroupsOf(table).flat();
  const cells = rows.flatMap(cellsOf).filter((cell) => countShown(cell) > 0);
  if (cells.length < 2 || cells.some(isPagePart)) return false;
  if (rows.length === 1 && cells.some((cell) => contains(cell, isHeading) || contains(cell, isInnerData))) return false;
  const several = rows.filter((row) => cellsOf(row).filter((cell) => countShown(cell) > 0).length > 1);
  if (several.length === 1 && cells.some(isLinkList)) return false;
  return 2 * countInnerData(table) <= countShown(table);
};

/**
 * Whether a table holds data rather than lays out a page. It only lays out if it says so, if fewer than two of its cells
 * show text, if a cell is a part of the page (landmarks, or headings over a table), if it is one row of cells with
 * headings or tables in them, if its one row of
 * several cells has a menu in it, or if tables inside it hold most of its text.
 */
export const isDataTable: (table: HtmlElement) => boolean = askedOnce(judge);
