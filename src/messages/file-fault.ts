import type { FileFault, Measured } from '../model/file-fault.js';
import type { Language } from './language.js';

/** The kinds of values that JSON has, as the schemas name them. */
const italianKinds: Readonly<Record<string, string>> = {
  string: 'un testo fra virgolette',
  number: 'un numero (senza virgolette, con il punto)',
  int: 'un numero intero',
  boolean: 'true o false',
  array: 'un elenco fra [ ]',
  object: 'un oggetto fra { }',
  record: 'un oggetto fra { }',
};

const englishKinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number (without quotes, with a point)',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

const italianLeast: Readonly<Record<Measured, (bound: number) => string>> = {
  number: (bound) => `il valore non può essere sotto ${bound}`,
  text: () => 'il testo è vuoto',
  list: (bound) => `l’elenco vuole almeno ${bound === 1 ? 'una voce' : `${bound} voci`}`,
};

const englishLeast: Readonly<Record<Measured, (bound: number) => string>> = {
  number: (bound) => `the value must not be below ${bound}`,
  text: () => 'the text is empty',
  list: (bound) => `the list needs at least ${bound === 1 ? 'one entry' : `${bound} entries`}`,
};

const italian = (fault: FileFault): string => {
  switch (fault.code) {
    case 'unknownKeys':
      return `${fault.keys.length === 1 ? 'chiave sconosciuta' : 'chiavi sconosciute'}: ${fault.keys.map((key) => `«${key}»`).join(', ')}`;
    case 'absent':
      return 'manca';
    case 'kind':
      return `ci vuole ${italianKinds[fault.expected] ?? fault.expected}`;
    case 'choice':
      return `valore non ammesso; ammessi: ${fault.choices.join(', ')}`;
    case 'least':
      return italianLeast[fault.of](fault.bound);
    case 'most':
      return `il valore non può superare ${fault.bound}`;
    case 'form':
      return `non ha la forma ${fault.pattern}`;
    case 'twice':
      return `«${fault.id}» c’è due volte`;
    case 'unknownRule':
      return 'regola sconosciuta; vedere allegato rules';
    case 'noWorkbook':
      return 'non è la cartella di lavoro scritta da allegato convert (fogli Modifiche e Anomalie con le loro colonne, in formato .xlsx)';
    case 'syntax':
      return `non è JSON leggibile: ${fault.message}`;
    case 'other':
      return fault.message;
  }
};

const english = (fault: FileFault): string => {
  switch (fault.code) {
    case 'unknownKeys':
      return `unknown ${fault.keys.length === 1 ? 'key' : 'keys'}: ${fault.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'absent':
      return 'is missing';
    case 'kind':
      return `has to be ${englishKinds[fault.expected] ?? fault.expected}`;
    case 'choice':
      return `no such value; there are: ${fault.choices.join(', ')}`;
    case 'least':
      return englishLeast[fault.of](fault.bound);
    case 'most':
      return `the value must not be above ${fault.bound}`;
    case 'form':
      return `has not the form ${fault.pattern}`;
    case 'twice':
      return `“${fault.id}” is there twice`;
    case 'unknownRule':
      return 'unknown rule; see allegato rules';
    case 'noWorkbook':
      return 'not the workbook that allegato convert writes (the sheets Modifiche and Anomalie with their columns, as .xlsx)';
    case 'syntax':
      return `no JSON that can be read: ${fault.message}`;
    case 'other':
      return fault.message;
  }
};

/** What is wrong at a place of a person's file, in words, without the place. */
export const fileFaultText = (fault: FileFault, language: Language): string =>
  language === 'it' ? italian(fault) : english(fault);

/** A place in a file before what is wrong there. */
export const atPath = (path: string, sentence: string): string => (path === '' ? sentence : `${path}: ${sentence}`);
