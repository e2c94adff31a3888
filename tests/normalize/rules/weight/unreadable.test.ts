import { weightUnreadable } from '../../../../src/normalize/rules/weight/unreadable.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(weightUnreadable, {
  valid: {
    'a number': unitOf(['Archivio']),
    'an empty cell': unitOf([{ title: 'Archivio', weight: null }]),
  },
  invalid: { words: [unitOf([{ title: 'Archivio', weight: null, weightText: 'alto' }]), { text: 'alto' }] },
});
