import { isVisible } from '../../visible.js';
import { elementsOf, type HtmlElement, type HtmlNode, styleOf } from '../tree.js';
import { countShown, isHidden } from '../visibility.js';
import { type FoundCell, type FoundRow, madeTable } from './made.js';

/** The part of a table an element is. */
type Part = 'table' | 'group' | 'headGroup' | 'footGroup' | 'row' | 'cell' | 'header' | 'caption' | null;

/** What tells the part: the roles of https://www.w3.org/TR/wai-aria-1.2/, or CSS display values. */
type Reading = { readonly partOf: (element: HtmlElement) => Part };

const roles: Readonly<Record<string, Part>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'group',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'header',
  rowheader: 'header',
  caption: 'caption',
};

const displays: Readonly<Record<string, Part>> = {
  table: 'table',
  'inline-table': 'table',
  'table-row-group': 'group',
  'table-header-group': 'headGroup',
  'table-footer-group': 'footGroup',
  'table-row': 'row',
  'table-cell': 'cell',
  'table-caption': 'caption',
};

const tableMarkup = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'];

const byRole: Reading = { partOf: ({ attributes }) => roles[attributes.role ?? ''] ?? null };
const byDisplay: Reading = {
  partOf: (element) => (tableMarkup.includes(element.name) ? null : (displays[styleOf(element, 'display') ?? ''] ?? null)),
};

const spanOf = (element: HtmlElement, kind: 'col' | 'row'): number => {
  const asked = Number.parseInt(element.attributes[`aria-${kind}span`] ?? element.attributes[`${kind}span`] ?? '1', 10);
  return Number.isNaN(asked) || asked < 1 ? 1 : asked;
};

const foundCell = (element: HtmlElement, part: Part): FoundCell => ({
  element,
  colSpan: spanOf(element, 'col'),
  rowSpan: spanOf(element, 'row'),
  header: part === 'header',
});

const showsText = (node: HtmlNode): boolean => countShown(node) > 0;

/** The cells inside a row, seen through elements that only wrap them; null where other text stands between. */
const cellsIn = (element: HtmlElement, reading: Reading): readonly FoundCell[] | null => {
  const cells: FoundCell[] = [];
  for (const child of element.children) {
    if (child.kind === 'text') {
      if (isVisible(child.text)) return null;
      continue;
    }
    const part = reading.partOf(child);
    if (part === 'cell' || part === 'header') cells.push(foundCell(child, part));
    else if (showsText(child)) {
      const inner = cellsIn(child, reading);
      if (inner === null) return null;
      cells.push(...inner);
    }
  }
  return cells;
};

type Found = { readonly head: FoundRow[]; readonly body: FoundRow[]; readonly foot: FoundRow[]; readonly captions: HtmlNode[] };

/** Gathers the rows inside an element; false where text stands between them that is in none. */
const gather = (element: HtmlElement, reading: Reading, found: Found, into: FoundRow[]): boolean => {
  let loose: FoundCell[] = [];
  const close = (): void => {
    if (loose.length > 0) into.push({ element: loose[0]?.element ?? element, cells: loose });
    loose = [];
  };
  for (const child of element.children) {
    if (child.kind === 'text') {
      if (isVisible(child.text)) return false;
      continue;
    }
    const part = reading.partOf(child);
    if (part === 'cell' || part === 'header') {
      loose.push(foundCell(child, part));
      continue;
    }
    if (!showsText(child)) continue;
    close();
    if (part === 'caption') found.captions.push(child);
    else if (part === 'row') {
      const cells = cellsIn(child, reading);
      if (cells === null) return false;
      into.push({ element: child, cells });
    } else {
      const target = part === 'headGroup' ? found.head : part === 'footGroup' ? found.foot : into;
      if (!gather(child, reading, found, target)) return false;
    }
  }
  close();
  return true;
};

const fewestCssRows = 2;

/** A display value alone may lay out a page: its rows must agree on more than one column. */
const looksLikeData = (rows: readonly FoundRow[]): boolean =>
  rows.length >= fewestCssRows && rows.filter(({ cells }) => cells.length > 1).length >= fewestCssRows;

const readAs = (element: HtmlElement, reading: Reading): HtmlElement | null => {
  const found: Found = { head: [], body: [], foot: [], captions: [] };
  if (!gather(element, reading, found, found.body)) return null;
  const rows = [...found.head, ...found.body, ...found.foot];
  if (rows.length === 0 || (reading === byDisplay && !looksLikeData(rows))) return null;
  return madeTable(element, rows, { captions: found.captions });
};

/** The table that ARIA roles or CSS display values make of an element; null where it is none. Table markup stays as it is. */
export const explicitTable = (element: HtmlElement): HtmlElement | null => {
  if (tableMarkup.includes(element.name) || isHidden(element)) return null;
  if (byRole.partOf(element) === 'table') return readAs(element, byRole);
  return byDisplay.partOf(element) === 'table' && elementsOf(element).length > 0 ? readAs(element, byDisplay) : null;
};
