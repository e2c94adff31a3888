import { unitOfficerMissing } from '../../../../src/normalize/rules/unit/officer-missing.js';
import { columns, testRule, unitOf } from '../../../support/rules.js';

testRule(unitOfficerMissing, {
  valid: {
    'a unit with a name': unitOf(['Archivio']),
    'an officer named in each row': unitOf(['Archivio'], {
      officer: null,
      columns: columns(['Obiettivo', 'title'], ['Responsabile', 'officer']),
    }),
    'what is given to all units': unitOf(['Archivio'], { officer: null, kind: 'all' }),
  },
  invalid: {
    'nobody named': [unitOf(['Archivio'], { officer: null }), { unit: 'AREA 1' }],
    'a role without a person': [unitOf(['Archivio'], { officer: { role: 'Responsabile', interim: true } }), { unit: 'AREA 1' }],
    'the secretary': [unitOf(['Archivio'], { officer: null, kind: 'secretary', label: 'SEGRETARIO' }), { unit: 'SEGRETARIO' }],
  },
});
