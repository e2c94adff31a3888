import { describe, expect, it } from 'vitest';
import { declaredEncoding, decodeText } from '../../src/extract/decode.js';

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
    ['a mark against a declaration', Buffer.concat([bytes('\xef\xbb\xbf'), utf8('più')]), 'windows-1252', 'più'],
  ])('%s', (_name, content, declared, expected) => {
    expect(decodeText(content, declared)).toBe(expected);
  });

  it('gives windows-1252 all its characters and leaves its five holes as they are', () => {
    const all = decodeText(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index));
    expect(all).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
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
