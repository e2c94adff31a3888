import type { GridCell } from './ruled/grid.js';
import type { FilledCell, FilledTable, TableShape } from './ruled/tables.js';
import { cellText } from './text/cell-text.js';
import { countGlyphs, type Glyph, isBlank } from './text/glyph.js';
import type { TextRoom } from './text/line-breaks.js';
import { isSuspect } from './text/suspect-glyphs.js';
import { roomsOf } from './text-room.js';

/** A cell with its text instead of its glyphs, of which a document has too many to keep. */
export type ReadCell = GridCell & {
  /** As laid out, lines separated by `\n`, an empty line where a break was meant. */
  readonly text: string;
  /** Characters in it, white space aside. */
  readonly characters: number;
  /** Whether all of its text is bold. */
  readonly bold: boolean;
  /** Whether some of it can hardly be what a person sees. */
  readonly suspect: boolean;
};

/** A table as it is read. */
export type ReadTable = TableShape & { readonly cells: readonly ReadCell[] };

const isBold = (glyphs: readonly Glyph[]): boolean => glyphs.every((glyph) => glyph.bold || isBlank(glyph));

const readCell = ({ glyphs, ...cell }: FilledCell, room: TextRoom): ReadCell => ({
  row: cell.row,
  col: cell.col,
  rowSpan: cell.rowSpan,
  colSpan: cell.colSpan,
  text: cellText(glyphs, room),
  characters: countGlyphs(glyphs),
  bold: isBold(glyphs),
  suspect: glyphs.some(isSuspect),
});

/** Reads the cells of a filled table, row by row. */
export const readTable = (table: FilledTable): ReadTable => {
  const roomOf = roomsOf(table);
  return {
    grid: table.grid,
    reasons: table.reasons,
    cells: table.cells.map((cell) => readCell(cell, roomOf(cell))).toSorted((a, b) => a.row - b.row || a.col - b.col),
  };
};
