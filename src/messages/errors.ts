import type { ErrorArgs, ErrorCode, ErrorDetail, StaleDecision } from '../errors.js';
import type { FileFault } from '../model/file-fault.js';
import { atPath, fileFaultText } from './file-fault.js';
import type { Language, Phrase } from './language.js';
import { faultSentence } from './profile.js';

type Sentence<C extends ErrorCode> = Readonly<Record<Language, (args: ErrorArgs[C]) => string>>;

const faultsText = (faults: readonly FileFault[], language: Language): string =>
  faults.map((fault) => atPath(fault.path, fileFaultText(fault, language))).join('; ');

const staleReasons: Readonly<Record<StaleDecision['why'], Phrase>> = {
  unknown: { it: 'non c’è nessuna correzione o segnalazione con questo id', en: 'no edit or finding has this id' },
  text: { it: 'il testo è un altro', en: 'the text is another' },
  noText: {
    it: 'la segnalazione non riguarda un testo da sostituire: accept o reject',
    en: 'the finding is not about a text to replace: accept or reject',
  },
  severalTimes: {
    it: 'il testo atteso compare più volte: indicarne uno più lungo',
    en: 'the expected text appears several times: give a longer one',
  },
  together: {
    it: 'le due metà dello scambio vanno decise allo stesso modo',
    en: 'both halves of the exchange must be decided alike',
  },
  conflict: {
    it: 'la sostituzione taglia un’altra correzione o non cambia nulla',
    en: 'the replacement cuts through another edit, or changes nothing',
  },
};

const staleText = ({ id, why, expected, found }: StaleDecision, language: Language): string => {
  const texts = found === undefined ? '' : ` (${[expected, found].map((text) => `«${text ?? ''}»`).join(' ≠ ')})`;
  return `${id}: ${staleReasons[why][language]}${texts}`;
};

const sentences: { readonly [C in ErrorCode]: Sentence<C> } = {
  'usage/unknown-command': {
    it: ({ command }) =>
      `comando sconosciuto «${command}». I comandi sono convert, merge, check, inspect, layouts, profile, rules; vedere allegato --help`,
    en: ({ command }) =>
      `unknown command “${command}”. The commands are convert, merge, check, inspect, layouts, profile, rules; see allegato --help`,
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
    it: ({ file, faults }) =>
      `${file}: non è un'impaginazione valida (${faultsText(faults, 'it')}). Un esempio: allegato layouts table-per-unit`,
    en: ({ file, faults }) =>
      `${file}: not a valid layout (${faultsText(faults, 'en')}). An example: allegato layouts table-per-unit`,
  },
  'usage/bad-decisions': {
    it: ({ file, faults }) =>
      `${file}: non è un file di decisioni valido (${faultsText(faults, 'it')}). Va bene decisions.json, scritto da allegato convert e compilato, o obiettivi.xlsx`,
    en: ({ file, faults }) =>
      `${file}: not a valid decisions file (${faultsText(faults, 'en')}). It may be decisions.json as allegato convert writes it, filled in, or obiettivi.xlsx`,
  },
  'usage/decisions-for-one-document': {
    it: ({ files }) => `--decisions vale per un solo documento, qui sono ${files}: convertirli uno per volta`,
    en: ({ files }) => `--decisions is about one document, here are ${files}: convert them one by one`,
  },
  'usage/bad-config': {
    it: ({ file, faults }) =>
      `${file}: non è una configurazione valida (${faultsText(faults, 'it')}). Esempio: {"rules": {"text/spacing": "off", "weight/missing": "error"}}`,
    en: ({ file, faults }) =>
      `${file}: not a valid configuration (${faultsText(faults, 'en')}). Example: {"rules": {"text/spacing": "off", "weight/missing": "error"}}`,
  },
  'decisions/stale': {
    it: ({ stale }) =>
      `decisioni che non valgono per questo documento:${stale.map((one) => `\n  ${staleText(one, 'it')}`).join('')}\nRivederle con il modello decisions.json scritto da allegato convert senza --decisions`,
    en: ({ stale }) =>
      `decisions that do not hold for this document:${stale.map((one) => `\n  ${staleText(one, 'en')}`).join('')}\nLook at them again beside the template decisions.json that allegato convert writes without --decisions`,
  },
  'usage/stdout-needs-one-form': {
    it: ({ files, forms }) =>
      `${files > 1 ? `${files} documenti` : forms.join(' e ')}: sull'uscita standard va un solo documento in una sola forma. Aggiungere --out CARTELLA`,
    en: ({ files, forms }) =>
      `${files > 1 ? `${files} documents` : forms.join(' and ')}: standard output takes one document in one form. Add --out DIR`,
  },
  'usage/svg-to-stdout': {
    it: ({ file, pages }) =>
      `${file}: --svg darebbe ${pages} figure. Scegliere una pagina (--pages 3) o scriverle in una cartella (--out CARTELLA)`,
    en: ({ file, pages }) =>
      `${file}: --svg would give ${pages} pictures. Choose one page (--pages 3), or write them to a folder (--out DIR)`,
  },
  'usage/no-pictures': {
    it: ({ file }) => `${file}: --svg mostra le pagine di un PDF, e questo documento non ne ha. Le sue tabelle: --html`,
    en: ({ file }) => `${file}: --svg shows the pages of a PDF, and this document has none. Its tables: --html`,
  },
  'usage/no-such-page': {
    it: ({ file, page, pages }) => `${file}: la pagina ${page} non esiste (--pages): il documento ne ha ${pages}`,
    en: ({ file, page, pages }) => `${file}: there is no page ${page} (--pages): the document has ${pages}`,
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
  'input/empty-folder': {
    it: ({ folder }) =>
      `${folder}: nessun PDF, HTML o testo in questa cartella. Indicare i file, o un modello come '${folder}/*'`,
    en: ({ folder }) => `${folder}: no PDF, HTML or text in this folder. Name the files, or a pattern such as '${folder}/*'`,
  },
  'input/no-match': {
    it: ({ pattern }) => `${pattern}: nessun file corrisponde. Controllare il modello e la cartella`,
    en: ({ pattern }) => `${pattern}: no file matches. Check the pattern and the folder`,
  },
  'input/over-time': {
    it: ({ file, seconds }) => `${file}: non letto in ${seconds} secondi. Dargli più tempo con --timeout, o convertirlo da solo`,
    en: ({ file, seconds }) => `${file}: not read within ${seconds} seconds. Give it more with --timeout, or convert it alone`,
  },
  'input/over-memory': {
    it: ({ file, mebibytes }) =>
      `${file}: vuole più di ${mebibytes} MiB di memoria. Dargliene di più con --memory, e meno --jobs`,
    en: ({ file, mebibytes }) =>
      `${file}: needs more than ${mebibytes} MiB of memory. Give it more with --memory, and fewer --jobs`,
  },
  'input/no-manifest': {
    it: ({ folder }) => `${folder}: non è la cartella di una conversione di più documenti (manca il manifest)`,
    en: ({ folder }) => `${folder}: not the folder of a conversion of many documents (no manifest)`,
  },
  'input/shards-missing': {
    it: ({ missing }) =>
      `non tutto è fatto: ${missing.join(', ')}. Ripetere queste parti con --resume, poi di nuovo allegato merge`,
    en: ({ missing }) =>
      `not all is done: ${missing.join(', ')}. Run these shards again with --resume, then allegato merge again`,
  },
  'input/shards-differ': {
    it: ({ folder }) =>
      `${folder}: le parti non vengono dallo stesso insieme di documenti, o non con lo stesso numero di parti. Convertire di nuovo, o unirle separatamente`,
    en: ({ folder }) =>
      `${folder}: the shards are not of the same set of documents, or not of the same number of shards. Convert again, or merge them apart`,
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
    it: ({ file }) =>
      `${file}: il PDF è protetto da una password. Indicarla con --password-file FILE o nella variabile ALLEGATO_PASSWORD, o salvarne una copia senza protezione`,
    en: ({ file }) =>
      `${file}: the PDF is protected by a password. Give it with --password-file FILE or in the variable ALLEGATO_PASSWORD, or save a copy without protection`,
  },
  'input/wrong-password': {
    it: ({ file }) => `${file}: la password non apre questo PDF. Controllarla, o salvare una copia del PDF senza protezione`,
    en: ({ file }) => `${file}: the password does not open this PDF. Check it, or save a copy of the PDF without protection`,
  },
  'input/over-limit': {
    it: ({ file, limit, allowed }) =>
      `${file}: il documento supera il limite ${limit} (${allowed}), che protegge la macchina da file guasti o ostili. Se il documento è fidato: --limit ${limit}=N con N più grande`,
    en: ({ file, limit, allowed }) =>
      `${file}: the document exceeds the limit ${limit} (${allowed}), which keeps broken or hostile files from exhausting the machine. If you trust the document: --limit ${limit}=N with a larger N`,
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
  'output/spared': {
    it: ({ file }) =>
      `${file} è la cartella di lavoro data con --decisions: la nuova non avrebbe i risultati che vi sono inseriti. Scegliere un'altra cartella con --out`,
    en: ({ file }) =>
      `${file} is the workbook given with --decisions: the new one would not hold the results that were entered in it. Choose another folder with --out`,
  },
  'output/batch-exists': {
    it: ({ folder }) =>
      `${folder}: contiene già una conversione di più documenti. Continuarla con --resume, rifarla con --force, o scegliere un'altra cartella`,
    en: ({ folder }) =>
      `${folder}: already holds a conversion of many documents. Go on with --resume, do it anew with --force, or choose another folder`,
  },
  'output/not-writable': {
    it: ({ path, reason }) =>
      `${path}: non si può scrivere (${reason}). Controllare i permessi, o scegliere un'altra cartella con --out`,
    en: ({ path, reason }) =>
      `${path}: cannot be written (${reason}). Check the permissions, or choose another folder with --out`,
  },
  'internal/died': {
    it: ({ file, reason }) =>
      `${file}: il programma è caduto su questo documento (${reason}); gli altri non ne risentono. Segnalarlo, con il documento se si può`,
    en: ({ file, reason }) =>
      `${file}: the program fell over this document (${reason}); the others are not touched. Please report it, with the document if you may`,
  },
  'internal/broken': {
    it: ({ file, trace }) =>
      `${file}: errore interno: è un difetto del programma, non del documento. Segnalarlo con il testo qui sotto\n${trace}`,
    en: ({ file, trace }) =>
      `${file}: internal error: a defect of the program, not of the document. Please report it with the text below\n${trace}`,
  },
};

const sentenceOf = <C extends ErrorCode>(detail: { readonly code: C; readonly args: ErrorArgs[C] }, language: Language): string =>
  sentences[detail.code][language](detail.args);

/** What went wrong and what to do next, in one line. */
export const errorSentence = (detail: ErrorDetail, language: Language): string => sentenceOf(detail, language);
