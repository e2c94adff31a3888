import type { AnnexDraft } from '../../../../src/model/draft.js';
import { weightSumNot100 } from '../../../../src/normalize/rules/weight/sum-not-100.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { testRule, unitOf } from '../../../support/rules.js';

const rows = (...weights: readonly (number | null)[]): readonly RowSpec[] =>
  weights.map((weight) => ({ title: 'Archivio', weight }));
const shared = (weight: number): RowSpec => ({ title: 'Formazione', section: 'transversal', weight });
const inPoints = (draft: AnnexDraft): AnnexDraft => ({
  ...draft,
  units: draft.units.map((unit) => ({ ...unit, weights: { ...unit.weights, scale: 'points' } })),
});

testRule(weightSumNot100, {
  valid: {
    'a sum of 100': unitOf(rows(60, 40)),
    'thirds with one decimal': unitOf(rows(33.3, 33.3, 33.3)),
    'sections that each close': unitOf([...rows(60, 40), shared(100)]),
    'closed by what all units share': buildDraft([{ rows: rows(50, 30) }, { kind: 'all', label: 'TUTTE', rows: rows(20) }]),
    'a missing weight explains it': unitOf(rows(50, 30, null)),
    'points, nowhere 100': inPoints(buildDraft([{ rows: rows(30) }, { rows: rows(40) }])),
    'no weights at all': unitOf(rows(null, null)),
  },
  invalid: {
    'too little': [unitOf([...rows(50, 30), shared(5)]), { unit: 'AREA 1', own: 80, transversal: 5, total: 85 }],
    'too much in spite of a missing weight': [
      unitOf(rows(80, 40, null)),
      { unit: 'AREA 1', own: 120, transversal: 0, total: 120 },
    ],
    'closed alone, but not with what all units share, which others need': [
      buildDraft([{ rows: rows(100) }, { rows: rows(50, 30) }, { kind: 'all', label: 'TUTTE', rows: rows(20) }]),
      { unit: 'AREA 1', own: 100, transversal: 20, total: 120 },
    ],
    'the secretary, who does not share what is for all': [
      buildDraft([
        { id: 'secretary', kind: 'secretary', label: 'SEGRETARIO', name: '', rows: rows(80) },
        { rows: rows(50, 30) },
        { kind: 'all', label: 'TUTTE', rows: rows(20) },
      ]),
      { unit: 'SEGRETARIO', own: 80, transversal: 0, total: 80 },
    ],
    'points where the others close': [
      inPoints(buildDraft([{ rows: rows(100) }, { rows: rows(60, 40) }, { rows: rows(70) }])),
      { unit: 'AREA 3', own: 70, transversal: 0, total: 70 },
    ],
  },
});
