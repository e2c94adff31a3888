import { textPlaceholder } from '../../../../src/normalize/rules/text/placeholder.js';
import { due, testRule, unitOf } from '../../../support/rules.js';

testRule(textPlaceholder, {
  valid: {
    'a plain title': unitOf(['Aggiornamento del regolamento edilizio']),
    'something still to be defined, said of something else': unitOf([
      'Criteri da definire con la conferenza dei servizi interni',
    ]),
    'a Roman numeral': unitOf(['Celebrazioni del XX settembre']),
    'an activity of entering data': unitOf(['Inserire i dati nel portale nazionale']),
    'an ellipsis after etc.': unitOf(['Sfalci, potature, pulizia ecc…']),
  },
  invalid: {
    'a target to be defined': [unitOf([due('Sportello', 'da definire')]), { text: 'da definire' }],
    'a blank to fill in': [unitOf([due('Sportello', 'entro il ____')]), { text: 'entro il ____' }],
    'a percentage of X': [unitOf([due('Sportello', 'almeno XX%')]), { text: 'almeno XX%' }],
    'nothing but X': [unitOf([due('Sportello', 'XX')]), { text: 'XX' }],
    'a date of X': [unitOf([due('Sportello', 'entro il XX/XX/2024')]), { text: 'entro il XX/XX/2024' }],
    'an instruction in brackets': [unitOf(['[inserire il titolo]']), { text: '[inserire il titolo]' }],
    'filler text': [unitOf([{ title: 'Sportello', result: 'Lorem ipsum dolor' }]), { text: 'Lorem ipsum dolor' }],
    'the same in two rows, once': [
      unitOf([due('Sportello', 'da definire'), due('Biblioteca', 'da definire')]),
      { text: 'da definire' },
    ],
  },
});
