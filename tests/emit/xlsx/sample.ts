import type { Annex, Assignment, Edit } from '../../../src/model/annex.js';
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
    header: 'Obiettivi anno 2023',
    officer: interimOfficer,
    rows: [
      { title: 'Bilancio 2024/2026', weight: 60, result: 'Approvazione' },
      { number: '3', title: '=1+1', weight: null, weightText: '', result: '-atti _x0041_ depositati', targets: [] },
      { number: '1', section: 'transversal', title: 'Trasparenza', weight: 7.5 },
    ],
  },
  {
    id: 'area-3',
    label: 'AREA 3',
    number: 3,
    name: 'Lavori pubblici',
    rows: [
      { title: 'Manutenzioni', weight: 92.5 },
      { number: '1', section: 'transversal', title: 'Trasparenza', weight: 7.5 },
    ],
  },
];

const dueDate = {
  targets: [
    {
      text: 'Entro il 30/06/2023 e il 31/12/2023',
      value: 'Entro il 30/06/2024 e il 31/12/2024',
      type: 'dates',
      dates: ['2024-06-30', '2024-12-31'],
    },
  ],
} as const;
const extraColumn = { extra: { Peculiarità: { text: 'nota di colonna' } } };
const shared = { objectiveId: 'transversal.one' } as const;

const changes: Readonly<Record<string, Partial<Assignment>>> = {
  'area-2.own.1': dueDate,
  'area-2.own.3': extraColumn,
  'area-2.transversal.1': shared,
  'area-3.transversal.1': shared,
};

const edit = (overrides: Partial<Edit> & Pick<Edit, 'at' | 'range' | 'before' | 'after'>): Edit => ({
  id: `${overrides.at}:${overrides.range.join('-')}`,
  rule: 'year/stale-date',
  confidence: 0.95,
  status: 'applied',
  by: 'rule',
  ...overrides,
});
const proposal = { rule: 'year/next-cycle', status: 'proposed', confidence: 0.5 } as const;

const edits: readonly Edit[] = [
  edit({ at: '/units/1/columns/2/header', range: [15, 19], before: '2023', after: '2024', rule: 'year/stale-header' }),
  edit({ at: '/assignments/1/targets/0', range: [9, 19], before: '30/06/2023', after: '30/06/2024' }),
  edit({ at: '/assignments/1/targets/0', range: [25, 35], before: '31/12/2023', after: '31/12/2024' }),
  edit({ at: '/assignments/1/title', range: [9, 13], before: '2024', after: '2025', ...proposal }),
  edit({ at: '/assignments/1/title', range: [14, 18], before: '2026', after: '2027', ...proposal }),
];

const findings: readonly Finding[] = [
  { code: 'administration/missing', severity: 'info', at: '', place: { page: 1 }, args: { fields: ['taxCode'] } },
  {
    code: 'year/partly-shifted',
    severity: 'warning',
    at: '/assignments/1',
    place: { page: 4, row: 1 },
    args: { applied: ['31/12/2024'], proposed: ['2025/2027'] },
  },
  { code: 'number/gap', severity: 'warning', at: '/units/1', place: { page: 4 }, args: { unit: 'AREA 2', missing: [2] } },
  weightMissing,
];

const built = buildAnnex(units);

const correctHeader = (annex: Annex): Annex['units'] =>
  annex.units.map((unit) =>
    unit.id === 'area-2'
      ? {
          ...unit,
          columns: unit.columns.map((column) =>
            column.field === 'title' ? { ...column, header: { ...column.header, value: 'Obiettivi anno 2024' } } : column,
          ),
        }
      : unit,
  );

/**
 * The secretary and two areas: one with a corrected header, a corrected target, a title with a proposal, a row without
 * weight and target and with a text like a formula; one that closes at 100. Both areas share a transversal objective, and
 * one own objective is proposed to be the same as another's.
 */
export const sampleAnnex: Annex = {
  ...built,
  units: correctHeader(built),
  assignments: built.assignments.map((row) => ({ ...row, ...changes[row.id] })),
  objectives: [
    ...built.objectives
      .filter(({ kind }) => kind === 'own')
      .map((objective) =>
        objective.title === 'Manutenzioni'
          ? { ...objective, links: [...objective.links, { assignmentId: 'secretary.own.1', status: 'proposed' as const }] }
          : objective,
      ),
    {
      id: 'transversal.one',
      kind: 'transversal',
      title: 'Trasparenza',
      variants: [{ text: 'Trasparenza e accesso', assignmentIds: ['area-3.transversal.1'] }],
      links: [
        { assignmentId: 'area-2.transversal.1', status: 'linked' },
        { assignmentId: 'area-3.transversal.1', status: 'linked' },
      ],
    },
  ],
  edits,
  findings: named(findings),
};
