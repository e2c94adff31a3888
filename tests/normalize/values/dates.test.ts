import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/normalize/values/dates.js';

const dates = (text: string, year?: number) => findDates(text, year).map(({ date }) => date);

describe('findDates', () => {
  it.each([
    ['entro il 31/12/2025', ['2025-12-31']],
    ['entro il 30.09.2025', ['2025-09-30']],
    ['entro il 31-12-2025', ['2025-12-31']],
    ['entro il 31.12.25', ['2025-12-31']],
    ['31 dicembre 2025', ['2025-12-31']],
    ['1° gennaio 2026', ['2026-01-01']],
    ['2026-05-01', ['2026-05-01']],
    ['entro dicembre 2026', ['2026-12-31']],
    ['febbraio 2028', ['2028-02-29']],
    ['Entro il 30/06/2025 ed entro il 31/12/2025', ['2025-06-30', '2025-12-31']],
    ['dal 1/1/2025 al 30/6/2025', ['2025-01-01', '2025-06-30']],
  ])('%j', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each([['30/02/2026'], ['29.02.2025'], ['31/04/2026'], ['15/13/2025']])('%j is no day of the calendar', (text) =>
    expect(dates(text)).toEqual([null]),
  );

  it.each([
    ['D.Lgs. 33/2013'],
    ['sottosezione 2.2.10'],
    ['n. 3/4'],
    ['triennio 2024/2026'],
    ['1.234,56'],
    ['entro il 31/10'],
    ['maggio'],
  ])('finds no date in %j', (text) => expect(dates(text)).toEqual([]));

  it('gives days without a year the year of the caller, after a word of time only', () => {
    expect(dates('entro il 31/10', 2026)).toEqual(['2026-10-31']);
    expect(dates('entro il 31 dicembre', 2026)).toEqual(['2026-12-31']);
    expect(dates('3/10 delle pratiche', 2026)).toEqual([]);
    expect([dates('31/10', 2026), dates('4/5', 2026)]).toEqual([['2026-10-31'], []]);
    expect(dates('entro il mese di giugno', 2026)).toEqual(['2026-06-30']);
    expect(dates('entro fine giugno', 2026)).toEqual(['2026-06-30']);
    expect(dates('il maggio dei libri', 2026)).toEqual([]);
    expect(findDates('entro il 31/10', 2026)[0]?.printedYear).toBe(false);
  });

  it('says where a date stands', () => {
    const text = 'consegna entro il 30/06/2025.';
    const [found] = findDates(text);
    expect(text.slice(...(found?.range ?? [0, 0]))).toBe('30/06/2025');
    expect(found?.precision).toBe('day');
    expect(findDates('giugno 2025')[0]?.precision).toBe('month');
  });

  it('never throws, and every token is where it says', () => {
    const text = fc.stringMatching(/^(?:[0-9/. -]|dicembre|entro il | )*$/);
    fc.assert(fc.property(text, (one) => findDates(one, 2026).every((token) => one.slice(...token.range) === token.text)));
  });
});
