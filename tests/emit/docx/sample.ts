import type { Annex, Edit } from '../../../src/model/annex.js';
import type { Finding } from '../../../src/model/finding.js';
import { buildAnnex, named, type UnitSpec } from '../../support/build.js';
import { interimOfficer, secretary, weightMissing } from '../../support/sample-parts.js';

const units: readonly UnitSpec[] = [
  secretary,
  {
    id: 'area-2',
    label: 'AREA 2',
    number: 2,
    name: 'Finanze',
    officer: interimOfficer,
    rows: [
      { title: 'Bilancio 2024/2026', weight: 60, targets: ['Entro il 31/12/2023'] },
      { number: '3', title: 'Riscossione', weight: null, weightText: '', result: 'Più entrate' },
      { number: '1', section: 'transversal', title: 'Trasparenza', weight: 7.5 },
    ],
  },
];

const edit = (overrides: Partial<Edit> & Pick<Edit, 'at' | 'before' | 'after'>): Edit => ({
  id: `${overrides.at}:${overrides.before}`,
  range: [0, overrides.before.length],
  rule: 'year/stale-date',
  confidence: 1,
  status: 'applied',
  by: 'rule',
  ...overrides,
});

const edits: readonly Edit[] = [
  edit({ at: '/assignments/1/targets/0', before: '31/12/2023', after: '31/12/2024', group: 'g' }),
  edit({
    at: '/assignments/1/title',
    before: '2024/2026',
    after: '2025/2027',
    rule: 'year/next-cycle',
    status: 'proposed',
    group: 'g',
  }),
];

const findings: readonly Finding[] = [
  {
    code: 'year/stale-date',
    severity: 'warning',
    at: '/assignments/1/targets/0',
    place: { page: 4 },
    args: { before: '31/12/2023', after: '31/12/2024' },
  },
  {
    code: 'year/partly-shifted',
    severity: 'warning',
    at: '/assignments/1',
    place: { page: 4, row: 1 },
    args: { applied: ['31/12/2024'], proposed: ['2025/2027'] },
  },
  {
    code: 'indicator/without-value',
    severity: 'info',
    at: '/assignments/3/indicators/0',
    place: { page: 5, row: 2 },
    args: { text: 'N. atti' },
  },
  weightMissing,
];

const built = buildAnnex(units);

/** The secretary and an area whose first row is corrected in one cell and has a proposal in another. */
export const sampleAnnex: Annex = {
  ...built,
  assignments: built.assignments.map((row, index) =>
    index === 1
      ? {
          ...row,
          targets: [{ text: 'Entro il 31/12/2023', value: 'Entro il 31/12/2024', type: 'date', date: '2024-12-31' }],
        }
      : row,
  ),
  edits,
  findings: named(findings),
};
