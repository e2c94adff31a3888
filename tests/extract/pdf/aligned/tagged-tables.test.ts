import { expect, it } from 'vitest';
import { taggedTables } from '../../../../src/extract/pdf/aligned/tagged-tables.js';
import { glyphsOf } from '../glyphs.js';

const cell = (row: number, number: number, text: string, x: number, y: number) =>
  glyphsOf(text, x, y, { tag: { artifact: false, cell: { table: 1, row, cell: number } } });

const head = [...cell(1, 1, 'N.', 0, 20), ...cell(1, 2, 'Obiettivo', 30, 20), ...cell(1, 3, 'Peso', 150, 20)];
const rows = [
  ...cell(3, 1, '1', 0, 60),
  ...cell(3, 2, 'Anagrafe', 30, 60),
  ...cell(3, 2, 'digitale', 30, 72),
  ...cell(3, 3, '10', 150, 60),
];
const shapeOf = (glyphs: ReturnType<typeof glyphsOf>) =>
  taggedTables(glyphs).map(({ grid, reasons }) => ({
    cells: grid.cells.map(({ row, col, rowSpan, colSpan }) => `${row},${col} ${rowSpan}x${colSpan}`),
    reasons,
  }));

it('makes a table of the cells that tags name, where they lie in rows and columns', () => {
  const section = cell(2, 1, 'Obiettivi trasversali di tutte le aree', 0, 40);
  expect(shapeOf([...head, ...section, ...rows])).toEqual([
    {
      cells: ['0,0 1x1', '0,1 1x1', '0,2 1x1', '1,0 1x3', '2,0 1x1', '2,1 1x1', '2,2 1x1'],
      reasons: ['cellsFromTags'],
    },
  ]);
});

it('does not believe tags whose rows or columns lie across one another', () => {
  const across = [...cell(2, 1, '1', 0, 14), ...cell(2, 2, 'Anagrafe', 30, 14)];
  expect(shapeOf([...head, ...across])).toEqual([]);
  const mixed = [...cell(2, 1, 'uno due tre', 100, 60), ...cell(2, 2, 'Anagrafe', 20, 60), ...cell(2, 3, '10', 150, 60)];
  expect(shapeOf([...head, ...mixed])).toEqual([]);
});

it('makes none of a layout with one column, or of text without tags', () => {
  expect(shapeOf([...cell(1, 1, 'Menu', 0, 20), ...cell(2, 1, 'Home', 0, 40)])).toEqual([]);
  expect(shapeOf(glyphsOf('Menu', 0, 20))).toEqual([]);
});
