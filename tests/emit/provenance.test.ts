import { expect, it } from 'vitest';
import { type AskedOptions, optionsText, optionWords, programText } from '../../src/emit/provenance.js';
import { convert } from '../../src/index.js';

it.each<[AskedOptions, readonly string[]]>([
  [{}, []],
  [{ administration: {}, join: true, withoutNames: false, limits: {} }, []],
  [{ administration: { name: 'Comune di Prova' }, approvingAct: 'G.C. n. 1' }, ['--administration', '--act']],
  [{ planYear: 2025, issuedOn: '2025-01-31' }, ['--plan-year 2025', '--issued-on 2025-01-31']],
  [{ years: { 'stale-date': 'off', 'next-cycle': 'apply' } }, ['--years next-cycle=apply,stale-date=off']],
  [{ join: false, withoutNames: true, limits: { pages: 9 } }, ['--without-names', '--no-join', '--limit pages=9']],
  [{ layout: { id: 'nostra' }, profile: { name: 'SMVP 2024' } }, ['--layout nostra', '--profile «SMVP 2024»']],
])('%j is said as %j', (asked, words) => {
  expect(optionWords(asked)).toEqual(words);
});

it('is said in Italian, the version where it is known', () => {
  expect(programText('1.2.3', '4.5.6')).toBe('allegato 1.2.3, schema dei dati 4.5.6');
  expect(programText(undefined, '4.5.6')).toBe('allegato, schema dei dati 4.5.6');
  expect([optionsText(undefined), optionsText([]), optionsText(['--act', '--no-join'])]).toEqual([
    undefined,
    'nessuna',
    '--act --no-join',
  ]);
});

it('stands in the page, the same bytes for the same options', async () => {
  const rows = [
    'OBIETTIVI AREA 1',
    'Finanze',
    '',
    '\tPeso\tObiettivi anno 2024\tIndicatori\tTarget',
    '1\t100%\tBilancio\tatti\t100%',
  ];
  const source = { name: 'piano.txt', bytes: new TextEncoder().encode(rows.join('\n')) };
  const page = async (planYear: number, version: string) => {
    const { files } = await convert(source, { planYear, version, formats: ['html'] });
    return new TextDecoder().decode(files[0]?.bytes);
  };
  const first = await page(2024, '7.8.9');
  expect(first).toContain('<dt>Prodotto con</dt><dd>allegato 7.8.9, schema dei dati ');
  expect(first).toContain('<dt>Opzioni</dt><dd>--plan-year 2024</dd>');
  expect(await page(2024, '7.8.9')).toBe(first);
  expect(await page(2025, '7.8.9')).not.toBe(first);
  expect(await page(2024, '7.9.0')).not.toBe(first);
});
