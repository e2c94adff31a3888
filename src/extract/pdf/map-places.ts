import type { Box, Place } from '../../model/place.js';
import type { RawBlock, RawCell } from '../../model/raw-document.js';

/** What becomes of a box on a page. */
type BoxMap = (box: Box, page: number) => Box;

const mapPlace = (place: Place, map: BoxMap): Place =>
  place.box === undefined ? place : { ...place, box: map(place.box, place.page) };

const mapCell = (cell: RawCell, map: BoxMap): RawCell => ({
  ...cell,
  place: mapPlace(cell.place, map),
  ...(cell.continued === undefined ? {} : { continued: cell.continued.map((place) => mapPlace(place, map)) }),
});

/** The block with every box in it mapped. */
export const mapBoxes = (block: RawBlock, map: BoxMap): RawBlock => {
  const place = mapPlace(block.place, map);
  if (block.kind !== 'table') return { ...block, place };
  return {
    ...block,
    place,
    cells: block.cells.map((cell) => mapCell(cell, map)),
    fragments: block.fragments.map((fragment) => ({ ...fragment, place: mapPlace(fragment.place, map) })),
  };
};
