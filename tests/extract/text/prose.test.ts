import { describe, expect, it } from 'vitest';
import { readMarkup, readProse } from '../../../src/extract/text/markup.js';
import { extracted, renderProse } from '../../support/extracted.js';

describe('prose', () => {
  it.each([
    ['lines wholly bold are one heading', '**AREA 1**  \n<b>Affari generali</b>\n', ['heading: AREA 1 / Affari generali']],
    ['a blank line parts headings', '**A**\n\n**B**', ['heading: A', 'heading: B']],
    ['a sign at the start makes a heading', '## Area 1\ntesto', ['heading: Area 1', 'paragraph: testo']],
    ['lines bold in part are text', '**Nota:** testo', ['paragraph: Nota: testo']],
    ['capitals alone make no heading', 'AREA 1', ['paragraph: AREA 1']],
    ['lines without a blank line between are one paragraph', 'a\nb\n\nc', ['paragraph: a / b', 'paragraph: c']],
    ['a form feed ends a line', 'a\fb', ['paragraph: a / b']],
    ['text around a table', 'a\nb\tc\nd', ['paragraph: a', 'table t1', 'paragraph: d']],
  ])('%s', async (_name, source, expected) => {
    expect(renderProse(await extracted(source))).toEqual(expected);
  });

  it('stands where its first character does', async () => {
    const raw = await extracted('\n\n  **Titolo**\n');
    expect(raw.blocks[0]?.place).toEqual({ page: 1, line: 3, column: 3, offset: 4 });
  });
});

describe('readMarkup', () => {
  it.each([
    ['**a b**  ', 'a b', true],
    ['***a***', 'a', true],
    ['<b>a</b> <STRONG>b</STRONG>', 'a b', true],
    ['<b>a</b> b', 'a b', false],
    ['<i>a</i><br>b', 'a\nb', false],
    ['(**) nota', '(**) nota', false],
    ['2 * 3 ** 4', '2 * 3 ** 4', false],
    ['_____', '_____', false],
    ['a < b > c', 'a < b > c', false],
    ['<b></b>', '', false],
    ['a\u00a0\u00a0b\vc', 'a b\nc', false],
  ])('%j', (raw, text, bold) => {
    expect(readMarkup(raw)).toEqual({ text, bold });
  });
});

describe('readProse', () => {
  it('takes a heading sign off single lines only', () => {
    expect(readProse(['# A'])).toEqual({ text: 'A', bold: true });
    expect(readProse(['#1'])).toEqual({ text: '#1', bold: false });
    expect(readProse(['# A', ''])).toEqual({ text: '# A', bold: false });
  });
});
