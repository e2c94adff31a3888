import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/normalize/years/mentions.js';
import { shiftToken } from '../../../src/normalize/years/shift.js';

const read = (text: string) => findMentions(text).map(({ form, tokens }) => [form, ...tokens.map((token) => token.text)]);

describe('findMentions', () => {
  it.each([
    ['entro il 31/12/2023', [['date', '31/12/2023']]],
    [
      '31.12.2023 e 30-06-2023',
      [
        ['date', '31.12.2023'],
        ['date', '30-06-2023'],
      ],
    ],
    ['entro il 31/12/23', [['date', '31/12/23']]],
    ['entro il 31 dicembre 2025', [['date', '31 dicembre 2025']]],
    ['entro dicembre 2025', [['month', 'dicembre 2025']]],
    ['triennio 2024/2026', [['span', '2024', '2026']]],
    [
      '2024–2026 e 2024 - 2026',
      [
        ['span', '2024', '2026'],
        ['span', '2024', '2026'],
      ],
    ],
    ['stagione 2023-24', [['span', '2023', '24']]],
    ['dal 2021 al 2024', [['span', '2021', '2024']]],
    ['L. 190/2012', [['numbered', '190/2012']]],
    ['anno 2023', [['year', '2023']]],
    ['rendiconto 2022.', [['year', '2022']]],
    ['€ 2023, 2023 utenti, n. 2024, 2.023, 12023, A2023', []],
    ['UE 2016/679', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives tokens that stand where their range says, in order and apart', () => {
    const piece = fc.constantFrom(
      '31/12/2023',
      '2024/2026',
      ' 2022 ',
      'anno 2023',
      '33/2013',
      ' e ',
      '1° marzo 2024',
      '29/02/24',
      '; ',
      '2023-24',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join(' ')),
        (text) => {
          const tokens = findMentions(text).flatMap((mention) => mention.tokens);
          for (const token of tokens) expect(text.slice(...token.range)).toBe(token.text);
          tokens.slice(1).forEach((token, index) => {
            expect(token.range[0]).toBeGreaterThanOrEqual(tokens[index]?.range[1] ?? 0);
          });
        },
      ),
    );
  });
});

describe('shiftToken', () => {
  it.each([
    ['31/12/2023', '31/12/2024'],
    ['31.12.23', '31.12.24'],
    ['2023-12-31', '2024-12-31'],
    ['31 dicembre 2023', '31 dicembre 2024'],
    ['2023', '2024'],
    ['99', '00'],
    ['28/02/2024', '28/02/2025'],
    ['29/02/2024', null],
    ['31/11/2023', null],
  ])('%s → %s', (text, expected) => {
    expect(shiftToken({ text }, 1)).toBe(expected);
  });
});
