import { describe, expect, it } from 'vitest';
import { commonObjectiveIds, rowIds, unitIds } from '../../src/normalize/ids.js';

const unit = (kind: 'area' | 'sector' | 'secretary' | 'office', name: string, number?: number) => ({
  kind,
  name,
  label: name,
  heading: name,
  ...(number === undefined ? {} : { number }),
});
const row = (title: string, printedNumber?: string, section: 'own' | 'transversal' = 'own') => ({
  unitId: 'area-1',
  section,
  title,
  ...(printedNumber === undefined ? {} : { printedNumber }),
});

describe('ids of units', () => {
  it('come from kind and number, or from the name', () => {
    expect(
      unitIds([
        unit('secretary', 'Segretario'),
        unit('area', 'Uno', 1),
        unit('sector', 'Tre', 3),
        unit('office', 'Tributi e IMU'),
      ]),
    ).toEqual(['secretary', 'area-1', 'sector-3', 'office-tributi-e-imu']);
  });

  it('keep twins apart whatever their order', () => {
    const [one, other] = unitIds([unit('area', 'Alfa', 1), unit('area', 'Beta', 1)]);
    expect(one).toMatch(/^area-1-[0-9a-f]{8}$/);
    expect(unitIds([unit('area', 'Beta', 1), unit('area', 'Alfa', 1)])).toEqual([other, one]);
  });
});

describe('ids of rows', () => {
  it('come from the printed number where it is the only one', () => {
    expect(rowIds([row('A', '1'), row('B', '01.a'), row('C', '1', 'transversal')])).toEqual([
      'area-1.own.1',
      'area-1.own.01-a',
      'area-1.transversal.1',
    ]);
  });

  it('add the title where it is not, and count what is wholly the same', () => {
    const ids = rowIds([row('A', '4'), row('B', '4'), row('A.', '4')]);
    expect(ids[0]).toMatch(/^area-1\.own\.4-[0-9a-f]{8}$/);
    expect(ids[1]).not.toBe(ids[0]);
    expect(ids[2]).toBe(`${ids[0]}-2`);
  });

  it('depend on neither order, case, nor year', () => {
    const [one, other] = rowIds([row('Rendiconto 2024'), row('Tributi')]);
    expect(rowIds([row('TRIBUTI!'), row('Rendiconto  2025')])).toEqual([other, one]);
  });
});

it('gives shared objectives ids of their titles, and tells those of one title apart', () => {
  const ids = commonObjectiveIds('transversal', [
    { title: 'Formazione', telling: 'ore' },
    { title: 'Trasparenza', telling: '' },
    { title: 'formazione', telling: 'corsi' },
  ]);
  expect(ids[1]).toMatch(/^transversal\.[0-9a-f]{8}$/);
  expect(ids[0]).toMatch(/^transversal\.[0-9a-f]{8}-[0-9a-f]{8}$/);
  expect(new Set(ids).size).toBe(3);
});
