import { citationWrongAct } from '../../../../src/normalize/rules/citation/wrong-act.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(citationWrongAct, {
  valid: {
    'acts under their type': unitOf(['Obblighi del D.Lgs. 33/2013, della L. 190/2012 e del DPR 445/2000']),
    'a decree-law and its conversion': unitOf(['D.L. 80/2021 convertito in L. 113/2021']),
    'a regional law of the same number': unitOf(['Contributi della L.R. 33/2013']),
    'an act that is not in the table': unitOf(['Adempimenti della L. 9999/2013']),
    'a protocol of the same number': unitOf(['Nota prot. 33/2013']),
  },
  invalid: {
    'a legislative decree called law': [
      unitOf(['Obblighi della L. 33/2013']),
      { found: 'L. 33/2013', expected: 'D.Lgs. 33/2013' },
    ],
    'a legislative decree called decree-law': [
      unitOf(['Principi del D.L. 118/2011']),
      { found: 'D.L. 118/2011', expected: 'D.Lgs. 118/2011' },
    ],
    'a law called legislative decree, with n.': [
      unitOf(['Termini del D.Lgs. n. 241/1990']),
      { found: 'D.Lgs. n. 241/1990', expected: 'L. 241/1990' },
    ],
  },
});
