import { boxOfCell, type GridCell } from './ruled/grid.js';
import type { FilledCell, FilledTable } from './ruled/tables.js';
import { type Glyph, isBlank } from './text/glyph.js';
import type { TextRoom } from './text/line-breaks.js';

/** How far the upright text of a cell reaches, in points; `undefined` without any. */
const extentOf = (glyphs: readonly Glyph[]): TextRoom | undefined => {
  const inked = glyphs.filter((glyph) => glyph.turn === 0 && !isBlank(glyph));
  if (inked.length === 0) return undefined;
  return {
    left: inked.reduce((least, { start }) => Math.min(least, start.x), Infinity),
    right: inked.reduce((most, { end }) => Math.max(most, end.x), -Infinity),
  };
};

type Extent = { readonly cell: FilledCell; readonly text: TextRoom };

const extentsIn = ({ cells }: FilledTable): readonly Extent[] =>
  cells.flatMap((cell): readonly Extent[] => {
    const text = extentOf(cell.glyphs);
    return text === undefined ? [] : [{ cell, text }];
  });

/** The white that the table keeps between its lines and its text: the least there is, as no text comes closer. */
const paddingOf = ({ grid }: FilledTable, extents: readonly Extent[]): number =>
  extents.reduce((least, { cell, text }) => {
    const { left, right } = boxOfCell(grid, cell);
    return Math.max(0, Math.min(least, text.left - left, right - text.right));
  }, Infinity);

/**
 * For each cell of a table how far its text may reach: to the padding of its drawn sides, or, where a side was inferred, as
 * far as the longest text of the column does.
 */
export const roomsOf = (table: FilledTable): ((cell: GridCell) => TextRoom) => {
  const extents = extentsIn(table);
  const padding = paddingOf(table, extents);
  const inferred = table.reasons.includes('columnsFromText') || table.reasons.includes('noRulings');
  const furthest = new Map<number, number>();
  for (const { cell, text } of extents) {
    const end = cell.col + cell.colSpan;
    furthest.set(end, Math.max(furthest.get(end) ?? -Infinity, text.right));
  }
  return (cell) => {
    const { left, right } = boxOfCell(table.grid, cell);
    const reach = inferred ? (furthest.get(cell.col + cell.colSpan) ?? right) : right - padding;
    return { left: left + padding, right: reach };
  };
};
