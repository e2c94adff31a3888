import { indicatorGeneric } from '../../../../src/normalize/rules/indicator/generic.js';
import { testRule, unitOf } from '../../../support/rules.js';

const row = (indicator: string) => ({ title: 'Strade', indicators: [indicator] });

testRule(indicatorGeneric, {
  valid: {
    'what will be done, and for what': unitOf([
      row('Predisposizione degli atti necessari ai fini dell’affidamento'),
      row('Adozione degli atti necessari entro 10 giorni'),
      row('Atti predisposti / atti necessari'),
    ]),
  },
  invalid: {
    'what is necessary': [
      unitOf([row('Predisposizione degli atti necessari')]),
      { text: 'Predisposizione degli atti necessari' },
    ],
    'all that is necessary, with a word of its kind': [
      unitOf([row('Predisposizione di tutti gli atti necessari: accordo quadro')]),
      { text: 'Predisposizione di tutti gli atti necessari: accordo quadro' },
    ],
    'activities of some kind': [
      unitOf([row('Attività varie e adempimenti connessi')]),
      { text: 'Attività varie e adempimenti connessi' },
    ],
    'what follows, too': [
      unitOf([row('Predisposizione atti necessari e successivi adempimenti.')]),
      { text: 'Predisposizione atti necessari e successivi adempimenti' },
    ],
  },
});
