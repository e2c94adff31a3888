import { textMissingWords } from '../../../../src/normalize/rules/text/missing-words.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(textMissingWords, {
  valid: {
    'prepositions that govern something': unitOf(['Attuazione del piano per la gestione dei rifiuti']),
    'al di sotto': unitOf(['Spesa al di sotto della media']),
    'in house after an article': unitOf(['Controllo sulla gestione della in house']),
    'an initial after a preposition': unitOf(['Avvio dalla a.s. in corso']),
    'a title that ends with a noun': unitOf(['Manutenzione delle strade.']),
  },
  invalid: {
    'two prepositions in a row': [
      unitOf(['Revisione del per la sosta a pagamento']),
      { text: 'Revisione del per la sosta a pagamento' },
    ],
    'an article before a preposition': [
      unitOf(['Sportello per la degli anziani soli']),
      { text: 'Sportello per la degli anziani soli' },
    ],
    'two joined prepositions': [unitOf(['Verifica dei del patrimonio']), { text: 'Verifica dei del patrimonio' }],
    'a text that ends with a preposition': [
      unitOf([{ title: 'Sportello', result: 'Predisposizione della' }]),
      { text: 'Predisposizione della' },
    ],
  },
});
