import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../src/extract/pdf/text/cell-text.js';
import type { Glyph } from '../../../../src/extract/pdf/text/glyph.js';
import { linesOf } from '../../../../src/extract/pdf/text/lines.js';
import { splitWords, textOfWords } from '../../../../src/extract/pdf/text/words.js';
import { glyphsOf } from '../glyphs.js';

const lineText = (glyphs: readonly Glyph[]) => textOfWords(splitWords(glyphs));

describe('the text of a line', () => {
  it('has a space where one is drawn, also at the end, and none before the first word', () => {
    expect(lineText(glyphsOf(' privacy- ', 0, 0))).toBe('privacy- ');
  });

  it('has a space where a gap is wide for the size, not where letters are kerned', () => {
    expect(lineText([...glyphsOf('due', 0, 0), ...glyphsOf('parole', 17.5, 0)])).toBe('due parole');
    expect(lineText([...glyphsOf('due', 0, 0), ...glyphsOf('parole', 15.9, 0)])).toBe('dueparole');
  });

  it('takes wide letter spacing for what it is', () => {
    const spaced = [...'TITOLO'].flatMap((letter, index) => glyphsOf(letter, index * 8, 0));
    expect(lineText(spaced)).toBe('TITOLO');
    expect(lineText([...spaced, ...glyphsOf('I', 55, 0)])).toBe('TITOLO I');
  });
});

describe('lines', () => {
  it('are told apart when set solid, whatever the order of drawing', () => {
    const lines = linesOf([...glyphsOf('sotto', 0, 20), ...glyphsOf('sopra', 0, 10)]);
    expect(lines.map(({ text }) => text)).toEqual(['sopra', 'sotto']);
  });

  it('keep raised and lowered figures', () => {
    const lines = linesOf([
      ...glyphsOf('1', 25, 96.5, { size: 6 }),
      ...glyphsOf('carne', 0, 100),
      ...glyphsOf('2', 28, 101.5, { size: 6 }),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['carne12']);
    expect(lines[0]).toMatchObject({ baseline: 100, size: 10 });
  });

  it('are bold when nearly all of them is', () => {
    const [line] = linesOf([...glyphsOf('OBIETTIVI AREA', 0, 0, { bold: true }), ...glyphsOf(':', 70, 0)]);
    expect(line?.bold).toBe(true);
    expect(linesOf([...glyphsOf('Nota', 0, 0, { bold: true }), ...glyphsOf('che segue', 25, 0)])[0]?.bold).toBe(false);
  });
});

it('text of each direction in a cell is read on its own', () => {
  const upright = glyphsOf('piano', 20, 10);
  const upwards = [...'AREA'].map((text, index) => ({
    text,
    start: { x: 10, y: 100 - 5 * index },
    end: { x: 10, y: 95 - 5 * index },
    size: 10,
    turn: 270 as const,
    bold: false,
  }));
  expect(cellText([...upwards.toReversed(), ...upright])).toBe('piano\nAREA');
});
