import type { AnnexDraft } from '../../src/model/draft.js';
import type { Place } from '../../src/model/place.js';
import type { RawCell, RawDocument, TableBlock } from '../../src/model/raw-document.js';

const key = (place: Place): string => JSON.stringify([place.table, place.row, place.col, place.page, place.box ?? place.offset]);

const placesIn = (value: unknown): readonly Place[] => {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (value === null || typeof value !== 'object') return [];
  const own = 'page' in value && typeof value.page === 'number' ? [{ ...value, page: value.page }] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
};

const piecesOf = (cell: RawCell, table: TableBlock): readonly Place[] =>
  [cell.place, ...(cell.continued ?? [])].map((place) => ({ ...place, table: table.id, row: cell.row, col: cell.col }));

/**
 * The texts of the non-empty cells that nothing in `annex` leads back to, tables named in `others` (by id) apart. `annex` is
 * anything that holds places.
 */
export const unreachableCells = (
  raw: RawDocument,
  annex: unknown,
  others: readonly (string | undefined)[],
): readonly string[] => {
  const reached = new Set(placesIn(annex).map(key));
  return raw.blocks.flatMap((block) => {
    if (block.kind !== 'table' || others.includes(block.id)) return [];
    const cells = block.cells.filter(({ text }) => text.trim() !== '');
    return cells.filter((cell) => piecesOf(cell, block).some((place) => !reached.has(key(place)))).map(({ text }) => text);
  });
};

/** The texts of the cells that a draft has lost: nothing in it leads back to them, and their tables were not left. */
export const lostCells = (raw: RawDocument, draft: AnnexDraft | null): readonly string[] =>
  unreachableCells(raw, draft, draft?.otherTables.map(({ place }) => place.table) ?? []);
