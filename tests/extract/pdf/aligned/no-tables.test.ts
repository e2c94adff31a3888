import { describe, expect, it } from 'vitest';
import { extract, tablesIn } from '../extract.js';
import { type Drawing, fill, line, text, writePdf } from '../write-pdf.js';

const tablesOf = async (content: Drawing) => tablesIn((await extract(writePdf([{ content }]))).raw.blocks);
const row = (y: number, ...texts: readonly (readonly [number, string])[]): Drawing =>
  texts.map(([x, value]) => text(x, y, value)).join('');

const offices = ['Anagrafe', 'Tributi', 'Edilizia', 'Scuola', 'Cultura', 'Sport'];

describe('what looks like a table and is none', () => {
  it('titles with rising pages', async () => {
    const lines = (pages: readonly string[]): Drawing =>
      offices.map((title, index) => row(100 + 14 * index, [30, title], [300, pages[index] ?? ''])).join('');
    expect(await tablesOf(lines(['3', '5', '9', '17', '24', '31']))).toEqual([]);
    expect(await tablesOf(lines(['31', '5', '9', '17', '2', '24']))).toHaveLength(1);
  });

  it('the labels of bars, which shaded cells are not', async () => {
    const labels = [0, 1, 2, 3].map((step) =>
      row(100 + 20 * step, [60, String(40 - step)], [140, String(30 - step)], [220, String(20 - step)], [300, String(10 - step)]),
    );
    const bars = (heights: readonly number[]): Drawing =>
      heights.map((height, index) => fill(85 + 80 * index, 170 - height, 110 + 80 * index, 170, 0.5)).join('');
    expect(await tablesOf(bars([70, 40, 55]) + labels.join(''))).toEqual([]);
    expect(await tablesOf(labels.join(''))).toHaveLength(1);
  });

  it('the items of a list in a drawn cell are no rows', async () => {
    const grid =
      [30, 180, 330].map((x) => line(x, 100, x, 200)).join('') + [100, 120, 180, 200].map((y) => line(30, y, 330, y)).join('');
    const cells =
      row(114, [35, 'Obiettivo'], [185, 'Spese']) +
      row(134, [35, '- Fatture'], [185, 'Tributi']) +
      row(150, [35, '- Scuola']) +
      row(166, [35, '- Entrate']) +
      row(194, [35, 'Formazione'], [185, 'Piano']);
    const [table] = await tablesOf(grid + cells);
    expect(table).toMatchObject({ rows: 3, cols: 2 });
  });
});
