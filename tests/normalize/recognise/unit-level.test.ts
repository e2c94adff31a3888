import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/normalize/index.js';
import { rawDocument, table } from '../../support/raw.js';

const header = ['Settore', 'Servizio', 'N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'];
const rowsOf = (...weights: readonly [string, string, string][]): readonly (readonly string[])[] =>
  weights.map(([sector, service, weight], index) => [
    sector,
    service,
    String(index + 1),
    `Riordino degli archivi di deposito ${index + 1}`,
    'Metri di scaffali',
    '25',
    weight,
  ]);
const unitsOf = (rows: readonly (readonly string[])[]): readonly string[] =>
  normalize(rawDocument([table(header, ...rows)]), []).units.map(({ name }) => name);

describe('units of two levels in columns', () => {
  it('are those whose weights make a whole', () => {
    const rows = rowsOf(
      ['Tecnico', 'Lavori', '60'],
      ['Tecnico', 'Lavori', '40'],
      ['Tecnico', 'Patrimonio', '70'],
      ['Tecnico', 'Patrimonio', '30'],
    );
    expect(unitsOf(rows)).toEqual(['Lavori', 'Patrimonio']);
  });

  it('are not those of which each has a rank of 1', () => {
    const rows = rowsOf(
      ['Tecnico', 'Lavori', '1'],
      ['Tecnico', 'Patrimonio', '1'],
      ['Finanze', 'Tributi', '2'],
      ['Finanze', 'Bilancio', '3'],
    );
    expect(unitsOf(rows)).toEqual(['Tecnico', 'Finanze']);
  });
});
