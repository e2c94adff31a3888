import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, escapeCellText } from '../../../src/emit/xlsx/cell-text.js';
import { text } from '../../../src/emit/xlsx/cells.js';
import { fitHeights } from '../../../src/emit/xlsx/heights.js';
import { sheetNames, uniqueSheetNames } from '../../../src/emit/xlsx/sheet-names.js';
import { plainSheet } from '../../../src/emit/xlsx/sheet-plan.js';
import { textHeight, widthOfWords } from '../../../src/emit/xlsx/text-size.js';

describe('text of a cell', () => {
  it.each([
    ['a\u0000b\u0007c', 'abc'],
    ['a\uffffb\ufffec', 'abc'],
    ['a\ud800b', 'ab'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a\tb', 'a b'],
    ['città 😀', 'città 😀'],
  ])('%j becomes %j', (raw, clean) => {
    expect(cellText(raw)).toBe(clean);
  });

  it('is cut with a notice at the limit of a cell, not before', () => {
    expect(cellText('x'.repeat(32767))).toBe('x'.repeat(32767));
    const cut = cellText('x'.repeat(32768));
    expect(cut).toHaveLength(32767);
    expect(cut.endsWith('(testo tagliato: supera il limite di una cella)')).toBe(true);
    expect(cellText('😀'.repeat(20000))).not.toMatch(/\p{Cs}/u);
  });

  it.each([
    ['_x0041_', '_x005F_x0041_'],
    ['_x00aF_', '_x005F_x00aF_'],
    ['__x0041_', '__x005F_x0041_'],
    ['_x41_', '_x41_'],
    ['A_B', 'A_B'],
  ])('%j is written as %j', (raw, written) => {
    expect(escapeCellText(raw)).toBe(written);
  });
});

describe('names of sheets', () => {
  it.each([
    [['Area 1'], ['Area 1']],
    [['Area: "A/B" [x]?*'], ['Area- "A-B" -x---']],
    [["L'Area"], ['L’Area']],
    [
      ['AREA 1', 'Area 1', 'area 1'],
      ['AREA 1', 'Area 1 (2)', 'area 1 (3)'],
    ],
    [['Controlli'], ['Controlli (2)']],
    [['History'], ['History (2)']],
    [['  '], ['Unità']],
    [['Settore Affari generali, istituzionali e legali'], ['Settore Affari generali, istitu']],
  ])('%j become %j', (wishes, names) => {
    expect(uniqueSheetNames(wishes)).toEqual(names);
  });

  it('are always allowed and never twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 20 }), (wishes) => {
        const names = [...uniqueSheetNames(wishes), ...Object.values(sheetNames)];
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?=.{1,31}$)[^/\\:*?[\]']+$/su);
      }),
    );
  });
});

describe('heights of rows', () => {
  const plain = { size: 9, bold: false };

  it('grow with the lines of the text', () => {
    const one = textHeight('breve', 20, plain);
    expect(textHeight('breve\nbreve', 20, plain) - one).toBe(12);
    expect(textHeight('x', 20, plain)).toBe(one);
  });

  it('count the lines that wrapping makes', () => {
    // 30 capital W of 9 pt are 30 × 8.5 pt = 255 pt; a column of 20 characters has 100 pt for text.
    expect(textHeight('W'.repeat(30), 20, plain)).toBe(textHeight('a\nb\nc', 20, plain));
    // 60 letters i of 9 pt are 120 pt: two lines.
    expect(textHeight(`${'i'.repeat(30)} ${'i'.repeat(30)}`, 20, plain)).toBe(textHeight('a\nb', 20, plain));
  });

  it('never shrink when text is added or the column gets narrower', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 5 }), fc.integer({ min: 8, max: 60 }), (all, more, width) => {
        expect(textHeight(`${all} ${more}`, width, plain)).toBeGreaterThanOrEqual(textHeight(all, width, plain));
        expect(textHeight(all, width, plain)).toBeGreaterThanOrEqual(textHeight(all, width + 10, plain));
      }),
    );
  });

  it('stay within the limit by setting a very long text smaller', () => {
    const [row] = fitHeights(plainSheet('x', [30], [{ cells: [text('parola '.repeat(600))] }])).rows;
    expect(row?.height).toBeLessThanOrEqual(409);
    expect(row?.cells[0]?.size).toBeLessThan(9);
  });
});

it('makes a column wide enough for its longest word, within limits', () => {
  const setting = { size: 9, bold: false };
  const width = widthOfWords(['AREA 1', 'SEGRETARIO COMUNALE'], [5, 30], setting);
  expect(textHeight('SEGRETARIO', width, setting)).toBe(textHeight('x', width, setting));
  expect(textHeight('SEGRETARIO', width - 1, setting)).toBeGreaterThan(textHeight('x', width, setting));
  expect(widthOfWords(['I'], [5, 30], setting)).toBe(5);
  expect(widthOfWords(['W'.repeat(99)], [5, 30], setting)).toBe(30);
});
