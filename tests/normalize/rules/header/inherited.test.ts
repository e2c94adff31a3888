import { headerInherited } from '../../../../src/normalize/rules/header/inherited.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(headerInherited, {
  valid: { 'a header of its own': unitOf(['Archivio']) },
  invalid: {
    'a table read with the header before it': [
      { ...unitOf(['Archivio']), inheritedHeaders: [{ unitIndex: 0, place: { page: 3 } }] },
      { unit: 'AREA 1' },
    ],
  },
});
