import { objectiveTitleEqualsResult } from '../../../../src/normalize/rules/objective/title-equals-result.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(objectiveTitleEqualsResult, {
  valid: {
    'a result that says more': unitOf([{ title: 'Riordino dell’archivio', result: 'Archivio consultabile' }]),
    'no result': unitOf(['Riordino dell’archivio']),
  },
  invalid: { 'the title again': [unitOf([{ title: 'Riordino dell’archivio', result: 'RIORDINO DELL’ARCHIVIO.' }]), {}] },
});
