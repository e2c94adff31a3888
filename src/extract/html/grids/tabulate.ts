import { type HtmlElement, type HtmlNode, sheetName } from '../tree.js';
import { isHidden } from '../visibility.js';
import { boxTable } from './box-rows.js';
import { cssGridTable } from './css-grid.js';
import { explicitTable } from './explicit.js';

const mapChildren = (element: HtmlElement, map: (node: HtmlNode) => HtmlNode): HtmlElement => {
  if (element.name === sheetName) return element;
  const children = element.children.map(map);
  return children.every((child, index) => child === element.children[index]) ? element : { ...element, children };
};

/** Tables that say so: by role, or by the display values of style sheets. From the outside in. */
const explicitPass = (node: HtmlNode): HtmlNode =>
  node.kind === 'text' ? node : mapChildren(explicitTable(node) ?? node, explicitPass);

const notTables = ['html', 'head', '#document', sheetName, 'table', 'thead', 'tbody', 'tfoot', 'tr', 'nav', 'menu', 'p'];

const boxesIn = (element: HtmlElement): HtmlElement | null =>
  notTables.includes(element.name) ? null : (cssGridTable(element) ?? boxTable(element));

/** Tables that only the arrangement of boxes shows. From the outside in: head and body may be boxes of their own. */
const boxPass = (node: HtmlNode): HtmlNode =>
  node.kind === 'text' || isHidden(node) ? node : (boxesIn(node) ?? mapChildren(node, boxPass));

/** The tree of a page with the grids of other markup written as the tables they show; no text is added or lost but what is hidden. */
export const tabulate = (node: HtmlNode): HtmlNode => boxPass(explicitPass(node));
