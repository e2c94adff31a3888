import type { ProfileFault } from '../model/profile.js';
import { atPath, fileFaultText } from './file-fault.js';
import type { Language } from './language.js';

const italianNumber = (value: number): string => String(value).replace('.', ',');

const italian = (fault: ProfileFault): string => {
  switch (fault.code) {
    case 'gap':
      return `vuoto fra ${italianNumber(fault.from)} e ${italianNumber(fault.to)}: nessun valore vi appartiene`;
    case 'overlap':
      return `sovrapposizione fra ${italianNumber(fault.from)} e ${italianNumber(fault.to)}`;
    case 'sum':
      return `i pesi sommano a ${italianNumber(fault.found)} e non a 100`;
    case 'start':
      return `comincia da ${italianNumber(fault.found)} e non da 0`;
    case 'order':
      return 'i valori devono crescere';
    case 'open':
      return 'manca «below»: solo l’ultima fascia ne è priva';
    case 'end':
      return `l’ultima fascia non ha «below»: da ${italianNumber(fault.found)} in su non varrebbe alcuna fascia`;
    case 'missing':
      return `manca «${fault.id}»`;
    default:
      return fileFaultText(fault, 'it');
  }
};

const english = (fault: ProfileFault): string => {
  switch (fault.code) {
    case 'gap':
      return `gap between ${fault.from} and ${fault.to}: no value belongs there`;
    case 'overlap':
      return `overlap between ${fault.from} and ${fault.to}`;
    case 'sum':
      return `the weights add up to ${fault.found}, not to 100`;
    case 'start':
      return `begins at ${fault.found}, not at 0`;
    case 'order':
      return 'the values have to rise';
    case 'open':
      return '“below” is missing: only the last band has none';
    case 'end':
      return `the last band has no “below”: from ${fault.found} up there would be no band`;
    case 'missing':
      return `“${fault.id}” is missing`;
    default:
      return fileFaultText(fault, 'en');
  }
};

/** What is wrong with a profile and where, in words: `bands.2: gap between 60 and 65 …`. */
export const faultSentence = (fault: ProfileFault, language: Language): string =>
  atPath(fault.path, language === 'it' ? italian(fault) : english(fault));
