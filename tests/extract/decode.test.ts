import { describe, expect, it } from 'vitest';
import { declaredEncoding, decode, decodeText, findMojibake } from '../../src/extract/decode.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('attività – 10 €'), null, 'attività – 10 €'],
    ['UTF-8 with a mark', Buffer.concat([bytes('\xef\xbb\xbf'), utf8('così')]), null, 'così'],
    ['UTF-16LE with a mark', Buffer.from('\ufeffcosì', 'utf16le'), null, 'così'],
    ['UTF-16BE with a mark', bytes('\xfe\xff\0c\0\xec'), null, 'cì'],
    ['windows-1252, where UTF-8 does not hold', bytes('attivit\xe0 \x96 l\x92atto \x80'), null, 'attività – l’atto €'],
    ['declared UTF-8 that is not', bytes('pi\xf9'), 'utf-8', 'più'],
    ['declared ISO-8859-1, which browsers read as windows-1252', bytes('\x93pi\xf9\x94'), 'iso-8859-1', '“più”'],
    ['declared ISO-8859-15', bytes('10 \xa4'), 'iso-8859-15', '10 €'],
    ['declared UTF-16, which the declaration itself disproves', utf8('più'), 'utf-16', 'più'],
    ['an encoding nobody knows', utf8('più'), 'x-nothing', 'più'],
    ['UTF-16LE without a mark', Buffer.from('<p>così è', 'utf16le'), null, '<p>così è'],
    ['UTF-16BE without a mark', Buffer.from('<p>così è', 'utf16le').swap16(), 'utf-8', '<p>così è'],
    ['declared windows-1252, but UTF-8', utf8('perché – 10 €'), 'windows-1252', 'perché – 10 €'],
    [
      'UTF-8 with a piece of windows-1252 in it',
      Buffer.concat([utf8('perché è così '), bytes('pi\xf9')]),
      'utf-8',
      'perché è così più',
    ],
    ['windows-1252 with letters that could begin UTF-8', bytes('CITT\xc0 \xe8'), null, 'CITTÀ è'],
    ['a mark against a declaration', Buffer.concat([bytes('\xef\xbb\xbf'), utf8('più')]), 'windows-1252', 'più'],
  ])('%s', (_name, content, declared, expected) => {
    expect(decodeText(content, declared)).toBe(expected);
  });

  it('gives windows-1252 all its characters and leaves its five holes as they are', () => {
    const all = decodeText(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index));
    expect(all).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  });
});

describe('decode', () => {
  it.each([
    ['UTF-8 declared, windows-1252 found', bytes('pi\xf9 l\x92atto'), 'utf-8', { encoding: 'windows-1252', contradicting: 2 }],
    ['windows-1252 declared, UTF-8 found', utf8('più'), 'iso-8859-1', { encoding: 'utf-8', contradicting: 1 }],
    [
      'both in one page',
      Buffer.concat([utf8('è è '), bytes('\xe8')]),
      'utf-8',
      { encoding: 'utf-8 + windows-1252', contradicting: 1 },
    ],
    ['as declared', utf8('più'), 'utf-8', { encoding: 'utf-8', contradicting: 0 }],
    ['not declared', bytes('pi\xf9'), null, { encoding: 'windows-1252', contradicting: 0 }],
    ['ASCII alone contradicts nothing', bytes('piu'), 'windows-1252', { encoding: 'windows-1252', contradicting: 0 }],
  ])('says what it found: %s', (_name, content, declared, expected) => {
    expect(decode(content, declared)).toMatchObject(expected);
  });
});

describe('findMojibake', () => {
  const doubly = (text: string): string => utf8(text).reduce((all, byte) => all + String.fromCharCode(byte), '');

  it('finds characters that were encoded twice', () => {
    expect(findMojibake('attivit\u00c3\u00a0 l\u00e2\u20ac\u2122atto')).toEqual([
      { printed: '\u00c3\u00a0', meant: 'à' },
      { printed: '\u00e2\u20ac\u2122', meant: '’' },
    ]);
    expect(findMojibake(doubly('perché'))).toEqual([{ printed: '\u00c3\u00a9', meant: 'é' }]);
  });

  it.each(['CITTÀ È COSÌ', 'attività – l’atto', 'Ã è una lettera', 'Ý «Þ»', 'à€', 'è™'])('leaves %s alone', (text) => {
    expect(findMojibake(text)).toEqual([]);
  });
});

describe('declaredEncoding', () => {
  it.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ["<META CHARSET = 'utf-8'>", 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">', 'iso-8859-15'],
    ['<?xml version="1.0" encoding="utf-8"?><html>', 'utf-8'],
    ['<p>charset=utf-8</p>', null],
  ])('%s', (markup, expected) => {
    expect(declaredEncoding(bytes(markup))).toBe(expected);
  });
});
