import { textSpacing } from '../../../../src/normalize/rules/text/spacing.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(textSpacing, {
  valid: {
    'spaces where they belong': unitOf(['Manutenzione (strade, piazze) – ordinaria - e straordinaria']),
    'a compound': unitOf(['Attività tecnico-amministrativa']),
    'a suspended hyphen': unitOf(['Servizi pre- e post-scuola']),
    'an address': unitOf(['Pubblicazione su www.comune.esempio.it,sezione atti']),
    abbreviations: unitOf(['Atti ex art. 5 D.Lgs. e ss.mm.ii.']),
  },
  invalid: {
    'a space before a bracket': [unitOf(['Aree verdi (parchi, aiuole )']), { text: 'Aree verdi (parchi, aiuole )' }],
    'a space before a comma': [unitOf(['Aree verdi , parchi']), { text: 'Aree verdi , parchi' }],
    'no space before a dash': [unitOf(['Protocollo- revisione del titolario']), { text: 'Protocollo- revisione del titolario' }],
    'no space after a dash': [unitOf(['Protocollo -revisione']), { text: 'Protocollo -revisione' }],
    'no space after a comma': [unitOf(['Dati,documenti e atti']), { text: 'Dati,documenti e atti' }],
  },
});
