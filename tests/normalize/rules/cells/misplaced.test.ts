import { cellsMisplaced } from '../../../../src/normalize/rules/cells/misplaced.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

const row = (result: string) => ({ title: 'Strade', result });

testRule(cellsMisplaced, {
  valid: {
    'results that are results': unitOf([row('Aumento della customer satisfaction'), row('Miglioramento dei tempi')]),
    'a term as indicator beside an outcome': unitOf([
      { ...due('DUP', 'Raggiunto / non raggiunto'), indicators: ['Entro i termini previsti'] },
    ]),
    'an indicator that says what and when': unitOf([{ ...due('Atti', '100%'), indicators: ['Atti adottati entro i termini'] }]),
  },
  invalid: {
    'an indicator among the results, in two rows': [
      unitOf([row('Customer satisfaction'), row('Customer satisfaction')]),
      { text: 'Customer satisfaction', field: 'expectedResult', expected: 'indicator' },
    ],
    'a term as indicator beside a percentage': [
      unitOf([{ ...due('Verifiche', '100%'), indicators: ['Anteriore alle scadenze di pagamento'] }]),
      { text: 'Anteriore alle scadenze di pagamento', field: 'indicator', expected: 'target' },
    ],
  },
});
