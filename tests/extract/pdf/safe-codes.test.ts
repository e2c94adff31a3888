import { describe, expect, it } from 'vitest';
import { cutAbsurdRanges } from '../../../src/extract/pdf/safe-codes.js';

const cutIn = (text: string): { readonly text: string; readonly cuts: number } => {
  const bytes = Buffer.from(text);
  const cuts = cutAbsurdRanges(bytes);
  return { text: bytes.toString(), cuts };
};
const bf = (ranges: string): string => `begincmap 9 beginbfrange ${ranges} endbfrange endcmap endstream `;
const hex = (code: number): string => code.toString(16).padStart(8, '0');

describe('ranges of character codes', () => {
  it.each([
    ['of one byte', bf('<20> <7E> <0020>')],
    ['of two bytes, all of them', bf('<0000> <FFFF> <0000>')],
    ['of four bytes, with texts beyond the first plane', bf('<8EA1A1A1> <8EA1A1FE> <D840DC00>')],
    ['with a list of texts', bf('<00> <02> [<0041> <D83DDE00>\n<0043>] <03> <04> <0044>')],
    ['upside down', bf('<FFFFFF> <00> <0020>')],
    ['that numbers are given for', 'begincidrange <0000> <FFFF> 0 <010000> <01FFFF> 7 endcidrange'],
    ['of many maps', Array.from({ length: 40 }, () => bf('<0000> <FFFF> <0000>')).join('')],
    ['without an end', 'beginbfrange <20> <7E'],
  ])('%s stay', (_, text) => {
    expect(cutIn(text)).toEqual({ text, cuts: 0 });
  });

  it.each([
    ['a digit too many (a missing last one is 0)', bf('<61> <7000E> <0061>'), bf('<61> <00ff > <0061>')],
    ['lower case, and white space inside', bf('<00> < 00ff ffff > <0061>'), bf('<00> <00000000ff > <0061>')],
    ['codes that run together, as only > ends one', bf('<20> <231 <241 <2193> <0041>'), bf('<20> <000000000000ff> <0041>')],
    ['the second of two', bf('<20> <7E> <0020> <0100> <00FFFFFF> [<0041>]'), bf('<20> <7E> <0020> <0100> <000001ff> [<0041>]')],
    ['that numbers are given for', 'begincidrange <0000> <FFFFFF> 0', 'begincidrange <0000> <0000ff> 0'],
  ])('that no font has are cut to the last byte of their first code: %s', (_, text, cut) => {
    expect(cutIn(text)).toEqual({ text: cut, cuts: 1 });
  });

  it('that are too many altogether give no code any more', () => {
    const ranges = [0, 1, 2, 3].map((index) => `<${hex(index * 0x10000)}> <${hex(index * 0x10000 + 0xffff)}> <0041>`);
    const none = ranges.map((range, index) => (index < 2 ? range : range.replace('ffff>', '0000>').replace(/ <000\d/, ' <0000')));
    expect(cutIn(bf(ranges.join(' ')))).toEqual({ text: bf(none.join(' ')), cuts: 2 });
  });
});
