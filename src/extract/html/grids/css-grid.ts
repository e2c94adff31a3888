import { elementsOf, type HtmlElement, styleOf } from '../tree.js';
import { countShown, isRemoved } from '../visibility.js';
import { areLinks, hasLooseText, kindOf, mayBeCell } from './contents.js';
import { type FoundCell, type FoundRow, madeTable } from './made.js';

/** How many columns a `grid-template-columns` value names; 0 where it depends on the room there is. */
export const countTracks = (template: string): number => {
  const bare = template.replace(/\[[^\]]*\]/g, ' ').trim();
  if (bare === '' || /\b(?:none|subgrid|auto-fill|auto-fit)\b/.test(bare)) return 0;
  let count = 0;
  const outside = bare.replace(/repeat\(\s*(\d+)\s*,((?:[^()]|\([^()]*\))*)\)/g, (_, times: string, tracks: string) => {
    count += Number(times) * Math.max(1, countTracks(tracks));
    return ' ';
  });
  const tracks = outside
    .replace(/[\w-]*\([^)]*\)/g, 'x')
    .split(/\s+/)
    .filter((one) => one !== '');
  return count + tracks.length;
};

/** More columns than the widest paper has room for are a mistake. */
const mostTracks = 200;

/** The columns a grid container sets up; 0 for any other element. */
export const columnsOfGrid = (element: HtmlElement): number => {
  if (!/^(?:inline-)?grid$/.test(styleOf(element, 'display') ?? '')) return 0;
  const columns = countTracks(styleOf(element, 'grid-template-columns') ?? '');
  return columns > mostTracks ? 0 : columns;
};

const isContents = (element: HtmlElement): boolean => styleOf(element, 'display') === 'contents';

/** The items of a grid, those inside elements without a box of their own included. */
const itemsOf = (element: HtmlElement): readonly HtmlElement[] =>
  elementsOf(element)
    .filter((child) => !isRemoved(child))
    .flatMap((child) => (isContents(child) ? itemsOf(child) : [child]));

/** How many tracks an item spans: `span 2`, `1 / 3`, `1 / -1`. */
const spanOf = (element: HtmlElement, axis: 'column' | 'row', tracks: number): number => {
  const [start = '', end = ''] = (styleOf(element, `grid-${axis}`) ?? '').split('/').map((one) => one.trim());
  const from = styleOf(element, `grid-${axis}-start`) ?? start;
  const to = styleOf(element, `grid-${axis}-end`) ?? end;
  const asked = [from, to].map((one) => /^span\s+(\d+)$/.exec(one)?.[1]).find((one) => one !== undefined);
  if (asked !== undefined) return Math.max(1, Number(asked));
  const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  if (Number.isNaN(first) || Number.isNaN(last)) return 1;
  return Math.max(1, (last < 0 ? tracks + 2 + last : last) - first);
};

const placeItems = (items: readonly HtmlElement[], columns: number): readonly FoundRow[] => {
  const rows: { element: HtmlElement; cells: FoundCell[] }[] = [];
  let held: number[] = Array.from({ length: columns }, () => 0);
  let col = columns;
  const nextRow = (element: HtmlElement): void => {
    if (rows.length > 0) held = held.map((rest) => Math.max(0, rest - 1));
    rows.push({ element, cells: [] });
    col = 0;
  };
  for (const element of items) {
    const colSpan = Math.min(spanOf(element, 'column', columns), columns);
    const rowSpan = Math.min(spanOf(element, 'row', 1), items.length);
    const fits = (): boolean => col + colSpan <= columns && held.slice(col, col + colSpan).every((rest) => rest === 0);
    while (!fits()) {
      if (col >= columns) nextRow(element);
      else col += 1;
    }
    rows.at(-1)?.cells.push({ element, colSpan, rowSpan, header: false });
    held.fill(rowSpan, col, col + colSpan);
    col += colSpan;
  }
  return rows;
};

/** A grid of so few rows may be anything. */
const fewestRows = 2;

/** Blocks in a cell that make it a card of its own. */
const mostBlocks = 1;

const isCard = (cell: HtmlElement): boolean =>
  !hasLooseText(cell) && elementsOf(cell).filter(({ name }) => ['div', 'p', 'ul', 'img'].includes(name)).length > mostBlocks;

/** The table that the items of a CSS grid show, row by row; null where the element is no grid or its items are no cells. */
export const cssGridTable = (element: HtmlElement): HtmlElement | null => {
  const columns = columnsOfGrid(element);
  if (columns < 2 || hasLooseText(element)) return null;
  const items = itemsOf(element);
  if (items.length < columns * fewestRows || !items.every(mayBeCell) || areLinks(items)) return null;
  if (2 * items.filter(isCard).length > items.length) return null;
  const kinds = new Set(items.map(kindOf));
  const filled = items.filter((item) => countShown(item) > 0).length;
  if (filled < 2 * fewestRows || kinds.size > items.length / 2) return null;
  return madeTable(element, placeItems(items, columns), { fromBoxes: true });
};
