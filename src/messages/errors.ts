import type { ErrorArgs, ErrorCode, ErrorDetail } from '../errors.js';
import type { Language } from './language.js';
import { faultSentence } from './profile.js';

type Sentence<C extends ErrorCode> = Readonly<Record<Language, (args: ErrorArgs[C]) => string>>;

const reasonsText = (reasons: ErrorArgs['usage/bad-layout']['reasons']): string =>
  reasons.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');

const sentences: { readonly [C in ErrorCode]: Sentence<C> } = {
  'usage/unknown-command': {
    it: ({ command }) =>
      `comando sconosciuto «${command}». I comandi sono convert, check, inspect, layouts, profile, rules; vedere allegato --help`,
    en: ({ command }) =>
      `unknown command “${command}”. The commands are convert, check, inspect, layouts, profile, rules; see allegato --help`,
  },
  'usage/unknown-option': {
    it: ({ option }) => `opzione sconosciuta o non valida qui: ${option}. Vedere allegato --help`,
    en: ({ option }) => `option unknown or not valid here: ${option}. See allegato --help`,
  },
  'usage/missing-input': {
    it: ({ command }) => `${command} vuole almeno un file: allegato ${command} piano.pdf`,
    en: ({ command }) => `${command} needs at least one file: allegato ${command} plan.pdf`,
  },
  'usage/missing-value': {
    it: ({ option }) => `manca il valore di ${option}`,
    en: ({ option }) => `${option} lacks its value`,
  },
  'usage/bad-value': {
    it: ({ option, value, allowed }) => `«${value}» non va bene per ${option}; ammessi: ${allowed}`,
    en: ({ option, value, allowed }) => `“${value}” will not do for ${option}; allowed: ${allowed}`,
  },
  'usage/stdout-needs-one-text-format': {
    it: ({ formats }) =>
      `--out - vuole un solo documento e un solo formato di testo: ${formats.map((format) => `--format ${format}`).join(' oppure ')}`,
    en: ({ formats }) =>
      `--out - takes one document and one text format: ${formats.map((format) => `--format ${format}`).join(' or ')}`,
  },
  'usage/unknown-rule': {
    it: ({ rule }) => `regola sconosciuta «${rule}». L'elenco: allegato rules`,
    en: ({ rule }) => `unknown rule “${rule}”. The list: allegato rules`,
  },
  'usage/unknown-layout': {
    it: ({ layout }) => `impaginazione sconosciuta «${layout}». L'elenco: allegato layouts`,
    en: ({ layout }) => `unknown layout “${layout}”. The list: allegato layouts`,
  },
  'usage/bad-layout': {
    it: ({ file, reasons }) =>
      `${file}: non è un'impaginazione valida (${reasonsText(reasons)}). Un esempio: allegato layouts table-per-unit`,
    en: ({ file, reasons }) =>
      `${file}: not a valid layout (${reasonsText(reasons)}). An example: allegato layouts table-per-unit`,
  },
  'usage/bad-profile': {
    it: ({ file, faults }) =>
      `${file}: non è un profilo di valutazione valido (${faults.map((fault) => faultSentence(fault, 'it')).join('; ')}). Un esempio: allegato profile init`,
    en: ({ file, faults }) =>
      `${file}: not a valid evaluation profile (${faults.map((fault) => faultSentence(fault, 'en')).join('; ')}). An example: allegato profile init`,
  },
  'input/missing': {
    it: ({ file }) => `${file}: il file non esiste. Controllare il nome e la cartella`,
    en: ({ file }) => `${file}: there is no such file. Check the name and the folder`,
  },
  'input/not-readable': {
    it: ({ file, reason }) => `${file}: il file non si può leggere (${reason}). Controllare i permessi`,
    en: ({ file, reason }) => `${file}: the file cannot be read (${reason}). Check its permissions`,
  },
  'input/empty': {
    it: ({ file }) => `${file}: il file è vuoto o non mostra alcun testo. Scaricarlo di nuovo dalla fonte`,
    en: ({ file }) => `${file}: the file is empty, or shows no text. Download it again from its source`,
  },
  'input/unknown-format': {
    it: ({ file, looksLike }) =>
      `${file}: formato non riconosciuto${looksLike === null ? '' : ` (sembra ${looksLike})`}. Si leggono PDF, HTML e testo: aprirlo con il suo programma e salvarlo come PDF`,
    en: ({ file, looksLike }) =>
      `${file}: format not recognised${looksLike === null ? '' : ` (looks like ${looksLike})`}. PDF, HTML and text can be read: open it with its program and save it as PDF`,
  },
  'input/encrypted': {
    it: ({ file }) => `${file}: il PDF è protetto da una password. Salvarne una copia senza protezione`,
    en: ({ file }) => `${file}: the PDF is protected by a password. Save a copy without protection`,
  },
  'input/no-text': {
    it: ({ file, pages }) =>
      `${file}: nessun testo in ${pages} pagine: forse una scansione. Passarlo prima per un OCR, o cercare il PDF originale`,
    en: ({ file, pages }) => `${file}: no text on ${pages} pages: perhaps a scan. Run an OCR first, or look for the original PDF`,
  },
  'input/damaged': {
    it: ({ file, reason }) =>
      `${file}: il file è danneggiato (${reason}). Scaricarlo di nuovo, o salvarlo di nuovo con il programma che lo apre`,
    en: ({ file, reason }) =>
      `${file}: the file is damaged (${reason}). Download it again, or save it again with a program that opens it`,
  },
  'recognise/no-table': {
    it: ({ file }) => `${file}: nessuna tabella trovata. Per vedere che cosa è stato letto: allegato inspect ${file}`,
    en: ({ file }) => `${file}: no table found. To see what was read: allegato inspect ${file}`,
  },
  'recognise/no-objectives': {
    it: ({ file, tables }) =>
      `${file}: nessuna tabella di obiettivi fra le ${tables} trovate. Per vederle: allegato inspect ${file}`,
    en: ({ file, tables }) => `${file}: no table of objectives among the ${tables} found. To see them: allegato inspect ${file}`,
  },
  'output/exists': {
    it: ({ file }) => `${file} esiste già. Scegliere un'altra cartella, o sovrascrivere con --force`,
    en: ({ file }) => `${file} exists already. Choose another folder, or overwrite with --force`,
  },
  'output/not-writable': {
    it: ({ path, reason }) =>
      `${path}: non si può scrivere (${reason}). Controllare i permessi, o scegliere un'altra cartella con --out`,
    en: ({ path, reason }) =>
      `${path}: cannot be written (${reason}). Check the permissions, or choose another folder with --out`,
  },
};

const sentenceOf = <C extends ErrorCode>(detail: { readonly code: C; readonly args: ErrorArgs[C] }, language: Language): string =>
  sentences[detail.code][language](detail.args);

/** What went wrong and what to do next, in one line. */
export const errorSentence = (detail: ErrorDetail, language: Language): string => sentenceOf(detail, language);
