import type { Place } from '../../model/place.js';
import type { RawBlock, TableBlock } from '../../model/raw-document.js';

const withId = (table: TableBlock, id: string): TableBlock => {
  const ofTable = (place: Place): Place => ({ ...place, table: id });
  return {
    ...table,
    id,
    place: ofTable(table.place),
    cells: table.cells.map((cell) => {
      const ofCell = (place: Place): Place => ({ ...place, table: id, row: cell.row, col: cell.col });
      return {
        ...cell,
        place: ofCell(cell.place),
        ...(cell.continued === undefined ? {} : { continued: cell.continued.map(ofCell) }),
      };
    }),
    fragments: table.fragments.map((fragment) => ({ ...fragment, place: ofTable(fragment.place) })),
  };
};

/** The blocks with their tables named `t1`, `t2`… in reading order, and every place inside a table with its id, row and column. */
export const numberTables = (blocks: readonly RawBlock[]): readonly RawBlock[] => {
  let count = 0;
  return blocks.map((block) => {
    if (block.kind !== 'table') return block;
    count += 1;
    return withId(block, `t${count}`);
  });
};
