import { describe, expect, it } from 'vitest';
import { blocksOf, textStyleOf } from '../../../../src/extract/pdf/text/blocks.js';
import { linesOf } from '../../../../src/extract/pdf/text/lines.js';
import { glyphsOf } from '../glyphs.js';

const bold = (text: string, y: number) => glyphsOf(text, 50, y, { bold: true });
const read = (...glyphs: readonly (readonly ReturnType<typeof glyphsOf>[number][])[]) => {
  const lines = linesOf(glyphs.flat());
  return blocksOf(lines, textStyleOf([lines], 10)).map(({ kind, text }) => `${kind} ${text}`);
};

describe('blocks', () => {
  it('join close lines of one style and part others', () => {
    expect(read(bold('OBIETTIVI', 20), bold('AREA 1', 32), glyphsOf('Primo rigo', 50, 44), glyphsOf('secondo', 50, 56))).toEqual([
      'heading OBIETTIVI\nAREA 1',
      'paragraph Primo rigo\nsecondo',
    ]);
  });

  it('keep headings apart that are set apart', () => {
    expect(read(bold('ALLEGATO 1', 20), bold('PIANO', 36))).toEqual(['heading ALLEGATO 1', 'heading PIANO']);
  });

  it('take larger text for a heading, long bold text and bold numbers for none', () => {
    expect(read(glyphsOf('Piano', 50, 20, { size: 14 }))).toEqual(['heading Piano']);
    expect(read(bold('12.500', 20))).toEqual(['paragraph 12.500']);
    const lines = Array.from({ length: 9 }, (_, index) => bold('questo testo va per le lunghe e dice poco', 20 + 12 * index));
    expect(read(...lines)[0]).toMatch(/^paragraph/);
  });

  it('part lines of different families of fonts, not words of another family in a line', () => {
    const [serif, sans] = [{ family: 'Serif' }, { family: 'Sans' }];
    const plain = glyphsOf('Target: 30', 50, 20, { font: serif });
    expect(read(plain, glyphsOf('AREA TECNICA', 50, 32, { font: sans }))).toEqual([
      'paragraph Target: 30',
      'paragraph AREA TECNICA',
    ]);
    const mixed = [...glyphsOf('Peso', 50, 32, { font: sans }), ...glyphsOf('40', 80, 32, { font: serif })];
    expect(read(plain, mixed)).toHaveLength(1);
    expect(read(plain, glyphsOf('entro l’anno', 50, 32, { font: { family: 'Serif' } }))).toHaveLength(1);
  });

  it('learn how far apart running text sets its lines', () => {
    const wide = Array.from({ length: 10 }, (_, index) => glyphsOf('testo', 50, 20 + 18 * index));
    expect(read(...wide)).toHaveLength(1);
    expect(read(...wide.slice(0, 3))).toHaveLength(3);
  });
});
