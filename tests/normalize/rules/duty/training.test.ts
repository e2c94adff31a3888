import { dutyTraining } from '../../../../src/normalize/rules/duty/training.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const training = (indicator: string): RowSpec => ({ title: 'Formazione del personale', indicators: [indicator] });
const draft = (year: number, row: RowSpec) => {
  const built = buildDraft([{ rows: [row] }]);
  return { ...built, plan: { ...built.plan, year } };
};

testRule(dutyTraining, {
  valid: {
    'hours counted': draft(2025, training('Ore di formazione per dipendente')),
    'before the directives': draft(2022, { title: 'Archivio' }),
  },
  invalid: {
    'training without hours in 2024': [
      draft(2024, training('Corsi frequentati')),
      { unitsWithout: ['AREA 1'], since: 2023, law: 'Direttiva del Ministro per la PA 23/03/2023' },
    ],
    'no training in 2026': [
      draft(2026, { title: 'Archivio' }),
      { unitsWithout: ['AREA 1'], since: 2025, law: 'Direttiva del Ministro per la PA 14/01/2025' },
    ],
  },
});
