import type { RawBlock } from '../../model/raw-document.js';
import type { StitchHints } from '../stitch/index.js';
import type { Furniture, PageLayout } from './layout.js';
import type { ReadTable } from './read-table.js';
import { boxOfGrid } from './ruled/grid.js';
import { boldHeaderRows, tableBlock } from './table-blocks.js';
import { blocksOf, type TextBlock } from './text/blocks.js';
import type { TextLine } from './text/lines.js';

const textBlock = ({ kind, text, box }: TextBlock, page: number): RawBlock => ({ kind, text, place: { page, box } });

const furnitureBlock = ({ role, text, box }: Furniture, page: number): RawBlock => ({
  kind: 'furniture',
  role,
  text,
  place: { page, box },
});

/** Lines between two tables, top to bottom, never join over the table. */
const linesBetween = (lines: readonly TextLine[], tables: readonly ReadTable[]): readonly (readonly TextLine[])[] => {
  const tops = tables.map(({ grid }) => boxOfGrid(grid).top);
  const above = (line: TextLine): number => tops.filter((top) => top < line.box.top).length;
  return Array.from({ length: tables.length + 1 }, (_, index) => lines.filter((line) => above(line) === index));
};

const topOf = ({ place }: RawBlock): number => place.box?.top ?? 0;
const leftOf = ({ place }: RawBlock): number => place.box?.left ?? 0;

const provisionalId = (page: number, index: number): string => `page ${page} table ${index}`;

/** The blocks of one page in reading order: running heads, then top to bottom, then running feet and stamps. */
export const blocksOfPage = ({ content, tables, lines, furniture, style }: PageLayout): readonly RawBlock[] => {
  const { number } = content;
  const texts = linesBetween(lines, tables).flatMap((group) => blocksOf(group, style));
  const body = [
    ...tables.map((table, index) => tableBlock(table, number, provisionalId(number, index))),
    ...texts.map((block) => textBlock(block, number)),
  ].toSorted((a, b) => topOf(a) - topOf(b) || leftOf(a) - leftOf(b));
  const role = (wanted: Furniture['role']): readonly RawBlock[] =>
    furniture.filter((piece) => piece.role === wanted).map((piece) => furnitureBlock(piece, number));
  return [...role('header'), ...body, ...role('footer'), ...role('stamp')];
};

/** What stitching should know of one page's tables, by their provisional ids. */
export const hintsOfPage = ({ content, tables }: PageLayout): StitchHints =>
  new Map(tables.map((table, index) => [provisionalId(content.number, index), { headerRows: boldHeaderRows(table) }] as const));
