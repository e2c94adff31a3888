import { describe, expect, it } from 'vitest';
import type { PageInk } from '../../../../src/extract/pdf/ink/ink.js';
import { readTable } from '../../../../src/extract/pdf/read-table.js';
import { findLattices } from '../../../../src/extract/pdf/ruled/lattices.js';
import type { Rulings } from '../../../../src/extract/pdf/ruled/rulings.js';
import { splitStacked } from '../../../../src/extract/pdf/ruled/split-tables.js';
import { fillTables, isTable, shapesOf as shapesOfLattices } from '../../../../src/extract/pdf/ruled/tables.js';
import { boldHeaderRows } from '../../../../src/extract/pdf/table-blocks.js';
import { glyphsOf } from '../glyphs.js';

const shapesOf = (rulings: Rulings) => shapesOfLattices(findLattices(rulings));
const r = (at: number, from: number, to: number) => ({ at, from, to });
const lattice = (xs: readonly number[], ys: readonly number[]) => {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return { horizontals: ys.map((y) => r(y, left, right)), verticals: xs.map((x) => r(x, top, bottom)) };
};
const merge = (...all: readonly ReturnType<typeof lattice>[]) => ({
  horizontals: all.flatMap(({ horizontals }) => horizontals),
  verticals: all.flatMap(({ verticals }) => verticals),
});
const textsOf = (glyphs: readonly { readonly text: string }[]) => glyphs.map(({ text }) => text).join('');

describe('filling tables', () => {
  it('goes by the centre of the glyph, so that a tight cell keeps a letter that touches its line', () => {
    const shapes = shapesOf(lattice([0, 50, 100], [0, 11, 22]));
    const { tables, outside } = fillTables(shapes, [
      ...glyphsOf('alto', 31, 9.9),
      ...glyphsOf('qua', 49, 21.5),
      ...glyphsOf('giu', 10, 40),
    ]);
    expect(tables[0]?.cells.map(({ glyphs }) => textsOf(glyphs))).toEqual(['alto', '', '', 'qua']);
    expect(textsOf(outside)).toBe('giu');
  });

  it('prefers the inner of two tables', () => {
    const shapes = shapesOf(merge(lattice([0, 200], [0, 100, 200]), lattice([50, 100, 150], [20, 40, 60])));
    const { tables } = fillTables(shapes, glyphsOf('x', 60, 35));
    expect(tables.map(({ cells }) => cells.map(({ glyphs }) => textsOf(glyphs)).join(','))).toEqual(['x,,,', ',']);
  });

  it('never takes slanting text', () => {
    const { outside } = fillTables(shapesOf(lattice([0, 50, 100], [0, 50])), glyphsOf('B', 10, 20, { turn: 'oblique' }));
    expect(textsOf(outside)).toBe('B');
  });
});

it('a table has columns with text, or rows in a drawn frame', () => {
  const tableOf = (rulings: ReturnType<typeof lattice>, glyphs: ReturnType<typeof glyphsOf>) =>
    fillTables(shapesOf(rulings), glyphs).tables.map(isTable);
  expect(tableOf(lattice([0, 50, 100], [0, 20]), glyphsOf('x', 10, 15))).toEqual([true]);
  expect(tableOf(lattice([0, 50, 100], [0, 20]), [])).toEqual([false]);
  expect(tableOf(lattice([0, 100], [0, 20]), glyphsOf('x', 10, 15))).toEqual([false]);
  expect(tableOf(lattice([0, 100], [0, 20, 40]), [...glyphsOf('x', 10, 15), ...glyphsOf('y', 10, 35)])).toEqual([true]);
});

describe('tables right under one another', () => {
  const shade = (top: number) => ({ box: { left: 0, top, right: 120, bottom: top + 20 }, rectangular: true });
  const upper = lattice([0, 60, 120], [0, 20, 40, 60]);
  const lower = lattice([0, 40, 80, 120], [60, 80, 100]);
  const inkOf = (fills: PageInk['fills'], glyphs: PageInk['glyphs'] = []): PageInk => ({
    glyphs,
    strokes: [],
    fills,
    width: 120,
    height: 100,
    images: 0,
  });

  it('part where the shading of the first row comes back over other columns', () => {
    const [shape] = shapesOf(merge(upper, lower));
    const parts = shape === undefined ? [] : splitStacked(shape, inkOf([shade(0), shade(60)]));
    expect(parts.map(({ grid }) => [grid.ys.length - 1, grid.xs.length - 1])).toEqual([
      [3, 2],
      [2, 3],
    ]);
  });

  it('stay together without it, or where the columns go on', () => {
    const [form] = shapesOf(merge(upper, lower));
    expect(form && splitStacked(form, inkOf([shade(0)]))).toHaveLength(1);
    const [sections] = shapesOf(lattice([0, 60, 120], [0, 20, 40, 60, 80, 100]));
    expect(sections && splitStacked(sections, inkOf([shade(0), shade(60)]))).toHaveLength(1);
  });

  it('stay together under shaded lines of one cell over labels and values: a form with its parts', () => {
    const labels = merge(lattice([0, 120], [0, 20]), lattice([0, 40, 120], [20, 40, 60]));
    const indicators = merge(lattice([0, 120], [60, 80]), lattice([0, 60, 90, 120], [80, 100, 120]));
    const [form] = shapesOf(merge(labels, indicators));
    expect(form && splitStacked(form, inkOf([shade(0), shade(60)]))).toHaveLength(1);
    const wider = merge(lattice([0, 120], [0, 20]), lattice([0, 40, 80, 120], [20, 40, 60]));
    const [tables] = shapesOf(merge(wider, indicators));
    expect(tables && splitStacked(tables, inkOf([shade(0), shade(60)]))).toHaveLength(2);
  });

  it('part where the head comes back over other columns, with the lines that open it', () => {
    const first = lattice([0, 40, 80, 120], [0, 20, 40]);
    const second = merge(lattice([0, 120], [40, 60]), lattice([0, 30, 60, 120], [60, 80, 100]));
    const [shape] = shapesOf(merge(first, second));
    const headOf = (y: number, xs: readonly number[], words: readonly string[]) =>
      words.flatMap((word, index) => glyphsOf(word, xs[index] ?? 0, y));
    const parted = (again: readonly string[]) =>
      shape === undefined
        ? []
        : splitStacked(
            shape,
            inkOf([], [...headOf(10, [2, 42, 82], ['N', 'Ob', 'Peso']), ...headOf(70, [2, 32, 62], again)]),
          ).map(({ grid }) => grid.ys.length - 1);
    expect(parted(['N', 'Ob', 'Peso'])).toEqual([2, 3]);
    expect(parted(['N', 'Ob', 'Voto'])).toEqual([5]);
  });
});

it('counts the rows set in bold as a header over rows that are not', () => {
  const shapes = shapesOf(lattice([0, 50, 100], [0, 20, 40, 60]));
  const header = (y: number) => [...glyphsOf('N', 5, y, { bold: true }), ...glyphsOf('Peso', 55, y, { bold: true })];
  const plain = (y: number) => [...glyphsOf('1', 5, y, { bold: true }), ...glyphsOf('dieci', 55, y)];
  const rowsIn = (glyphs: ReturnType<typeof glyphsOf>) => fillTables(shapes, glyphs).tables.map(readTable).map(boldHeaderRows);
  expect(rowsIn([...header(15), ...plain(35), ...plain(55)])).toEqual([1]);
  expect(rowsIn([...plain(15), ...plain(35), ...plain(55)])).toEqual([0]);
  expect(rowsIn([...header(15), ...header(35), ...header(55)])).toEqual([0]);
});
