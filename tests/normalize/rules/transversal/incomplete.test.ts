import { transversalIncomplete } from '../../../../src/normalize/rules/transversal/incomplete.js';
import { buildDraft, type UnitSpec } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const unit = (...titles: readonly string[]): UnitSpec => ({
  rows: [{ title: 'Archivio' }, ...titles.map((title) => ({ title, section: 'transversal' as const }))],
});
/** Rows of one title in the transversal sections become one objective, as the assembly does it. */
const shared = (units: readonly UnitSpec[]) => {
  const draft = buildDraft(units);
  const idOf = (title: string, section: string) => `${section} ${title}`;
  const assignments = draft.assignments.map((row) => ({ ...row, objectiveId: idOf(row.title.text, row.section) }));
  const objectives = draft.objectives.map((objective) => ({ ...objective, id: idOf(objective.title, objective.kind) }));
  const distinct = objectives.filter(({ id }, index) => objectives.findIndex((other) => other.id === id) === index);
  return { ...draft, assignments, objectives: distinct };
};

testRule(transversalIncomplete, {
  valid: {
    'the same set everywhere': shared([unit('Formazione'), unit('Formazione'), unit('Formazione')]),
    'the secretary without': shared([unit('Formazione'), unit('Formazione'), { ...unit(), kind: 'secretary' }]),
    'what only a minority has': shared([unit('Formazione'), unit('Formazione'), unit('Formazione', 'Energia')]),
    'two units, no majority': shared([unit('Formazione'), unit('Trasparenza')]),
  },
  invalid: {
    'one unit lacks one': [
      shared([unit('Formazione', 'Energia'), unit('Formazione', 'Energia'), unit('Formazione')]),
      { unit: 'AREA 3', missing: ['Energia'] },
    ],
    'one unit has none': [shared([unit('Formazione'), unit('Formazione'), unit()]), { unit: 'AREA 3', missing: ['Formazione'] }],
  },
});
