import type { Ledger, RawBlock } from '../../src/model/raw-document.js';

/** The sum of what a ledger says its page's characters became; equals its `source` if nothing was lost. */
export const accountedFor = ({ table, paragraph, furniture, dropped }: Ledger): number =>
  table + paragraph + furniture + Object.values(dropped).reduce((sum, count) => sum + count, 0);

/** The slots of a table that are covered by no cell or by more than one, as `row,col`. */
export const badlyTiledSlots = (table: Extract<RawBlock, { kind: 'table' }>): readonly string[] => {
  const covered = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    for (let col = 0; col < table.cols; col += 1) covered.set(`${row},${col}`, 0);
  }
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let col = cell.col; col < cell.col + cell.colSpan; col += 1) {
        covered.set(`${row},${col}`, (covered.get(`${row},${col}`) ?? 9) + 1);
      }
    }
  }
  return [...covered].filter(([, times]) => times !== 1).map(([slot]) => slot);
};
