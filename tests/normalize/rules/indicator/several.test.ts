import { indicatorSeveral } from '../../../../src/normalize/rules/indicator/several.js';
import { testRule, unitOf } from '../../../support/rules.js';

const row = (indicator: string) => ({ title: 'Strade', indicators: [indicator] });

testRule(indicatorSeveral, {
  valid: {
    'one thing, whatever its parts': unitOf([
      row('Predisposizione e trasmissione degli atti'),
      row('Rapporto tra entrate e spese'),
      row('Verifica della pubblicazione e aggiornamento dei dati'),
    ]),
  },
  invalid: {
    'two things': [
      unitOf([row('Predisposizione degli atti necessari e controllo a campione')]),
      { text: 'controllo a campione' },
    ],
  },
});
