import { expect, it } from 'vitest';
import { unitTitle } from '../../src/emit/italian.js';
import { buildAnnex } from '../support/build.js';

const titleOf = (label: string, name: string): string => {
  const [unit] = buildAnnex([{ label, name, rows: [] }]).units;
  if (unit === undefined) throw new Error('no unit');
  return unitTitle(unit);
};

it.each([
  ['AREA 1', 'Affari generali', 'AREA 1 – Affari generali'],
  ['SERVIZIO ECONOMICO FINANZIARIO', 'Economico finanziario', 'SERVIZIO ECONOMICO FINANZIARIO'],
  ['AREA 2', 'Area 2 Finanze', 'Area 2 Finanze'],
  ['Segretario', 'SEGRETARIO', 'Segretario'],
  ['SETTORE I', 'Servizi alla città', 'SETTORE I – Servizi alla città'],
  ['SETTORE AMBIENTE', 'Bene', 'SETTORE AMBIENTE – Bene'],
  ['AREA 1', '', 'AREA 1'],
  ['', 'Finanze', 'Finanze'],
])('a unit with label "%s" and name "%s" is called "%s"', (label, name, title) => {
  expect(titleOf(label, name)).toBe(title);
});
