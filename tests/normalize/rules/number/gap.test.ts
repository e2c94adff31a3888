import { numberGap } from '../../../../src/normalize/rules/number/gap.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { testRule, unitOf } from '../../../support/rules.js';

const rows = (section: 'own' | 'transversal', ...numbers: readonly string[]): readonly RowSpec[] =>
  numbers.map((number) => ({ number, section, title: `Obiettivo ${number}` }));

testRule(numberGap, {
  valid: {
    'all from one': unitOf(rows('own', '1', '2', '3')),
    'transversal rows counted anew': unitOf([...rows('own', '1', '2'), ...rows('transversal', '1', '2')]),
    'transversal rows counted on': unitOf([...rows('own', '1', '2'), ...rows('transversal', '3', '4')]),
    'rows counted on over units': buildDraft([{ rows: rows('own', '1', '2') }, { rows: rows('own', '3', '4') }]),
    'codes of levels': unitOf(rows('own', '0101', '0103')),
    'numbers that are no count': unitOf(rows('own', '100', '200')),
    'numbers of a matrix, which prints each objective once for several units': (() => {
      const draft = buildDraft([{ rows: rows('own', '1', '3') }, { rows: rows('own', '1', '2', '3') }]);
      const [first] = draft.assignments;
      return {
        ...draft,
        assignments: draft.assignments.map((row) => (first === undefined ? row : { ...row, source: first.source })),
      };
    })(),
    'rows without a number': unitOf([{ number: null, title: 'Archivio' }]),
  },
  invalid: {
    'the first and one between': [unitOf(rows('own', '2.', '3.', '5.')), { unit: 'AREA 1', missing: [1, 4] }],
    'with a common prefix': [unitOf(rows('transversal', 'T1', 'T3')), { unit: 'AREA 1', missing: [2] }],
  },
});
