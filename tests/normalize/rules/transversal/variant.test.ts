import { transversalVariant } from '../../../../src/normalize/rules/transversal/variant.js';
import { buildDraft } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const row = (title: string) => ({ rows: [{ title, section: 'transversal' as const, targets: [] }] });
const draft = buildDraft([row('Formazione del personale'), row('Formazione')]);
const [first, second] = draft.assignments;
const merged = {
  ...draft,
  objectives: draft.objectives.slice(0, 1).map((objective) => ({
    ...objective,
    variants: [{ text: 'Formazione', assignmentIds: [second?.id ?? ''] }],
    links: [first?.id ?? '', second?.id ?? ''].map((assignmentId) => ({ assignmentId, status: 'linked' as const })),
  })),
};

testRule(transversalVariant, {
  valid: { 'no variants': draft },
  invalid: {
    'a row with another title': [
      merged,
      { title: 'Formazione', canonical: 'Formazione del personale', common: 0.5, equalCells: 1 },
    ],
  },
});
