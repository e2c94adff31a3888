import type { Finding } from '../../src/model/finding.js';
import type { UnitSpec } from './build.js';

/** The secretary with one objective that has the whole weight. */
export const secretary: UnitSpec = {
  id: 'secretary',
  label: 'SEGRETARIO COMUNALE',
  name: '',
  kind: 'secretary',
  officer: null,
  rows: [{ title: 'Coordinamento degli uffici', weight: 100 }],
};

/** The officer of the area that the samples correct, in charge ad interim. */
export const interimOfficer = { title: 'Rag.', name: 'Ada Neri', role: 'Responsabile', interim: true } as const;

/** The third row has no weight. */
export const weightMissing: Finding = {
  code: 'weight/missing',
  severity: 'error',
  at: '/assignments/2/weight',
  place: { page: 4, row: 2 },
  args: {},
};
