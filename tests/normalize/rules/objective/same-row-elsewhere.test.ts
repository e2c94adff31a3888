import { expect, it } from 'vitest';
import { objectiveSameRowElsewhere } from '../../../../src/normalize/rules/objective/same-row-elsewhere.js';
import { buildDraft } from '../../../support/build.js';
import { reportsOf, testRule } from '../../../support/rules.js';

const three = buildDraft([{ rows: [{ title: 'Archivio' }] }, { rows: [{ title: 'Archivio' }] }, { rows: [{ title: 'Strade' }] }]);
const linked = {
  ...three,
  objectives: three.objectives.map((objective, index) => {
    const other = three.assignments[1 - index];
    return other === undefined
      ? objective
      : { ...objective, links: [...objective.links, { assignmentId: other.id, status: 'proposed' as const }] };
  }),
};

testRule(objectiveSameRowElsewhere, {
  valid: { 'objectives of their own': three },
  invalid: { 'a pair proposed from both sides, told once': [linked, { units: ['AREA 1', 'AREA 2'] }] },
});

it('names the first row and relates the others', () => {
  expect(reportsOf(objectiveSameRowElsewhere, linked)).toMatchObject([
    { at: '/assignments/0', related: [{ at: '/assignments/1' }] },
  ]);
});
