import type { FindingCode } from '../model/finding.js';
import { list, percent, type Sentence } from './sentence.js';

type ExtractCode = Extract<FindingCode, `extract/${string}`>;

/** The sentences about how a document could be read. */
export const extractSentences: { readonly [C in ExtractCode]: Sentence<C> } = {
  'extract/encrypted': {
    it: () => 'il documento è cifrato senza password di apertura: è stato letto',
    en: () => 'the document is encrypted with no password to open it: it was read',
  },
  'extract/page-without-text': {
    it: () => 'pagina senza testo: forse una scansione; il suo contenuto non è stato letto',
    en: () => 'page without text: perhaps a scan; its content was not read',
  },
  'extract/suspect-glyphs': {
    it: ({ count, sample }) =>
      `${count} caratteri senza una lettera certa (per esempio «${sample}»): il testo va confrontato con l'originale`,
    en: ({ count, sample }) =>
      `${count} characters without a certain letter (such as “${sample}”): compare the text with the original`,
  },
  'extract/low-confidence': {
    it: ({ confidence, reasons }) => `tabella letta con poca certezza (${percent(confidence)}): ${list(reasons)}`,
    en: ({ confidence, reasons }) => `table read with little certainty (${percent(confidence)}): ${list(reasons)}`,
  },
  'extract/encoding': {
    it: ({ declared, used, bytes }) =>
      `la pagina dichiara la codifica ${declared === '' ? '(nessuna)' : declared}, ma è scritta in ${used} (byte che lo mostrano: ${bytes}): è stata letta così`,
    en: ({ declared, used, bytes }) =>
      `the page declares the encoding ${declared === '' ? '(none)' : declared}, but is written in ${used} (bytes that show it: ${bytes}): it was read so`,
  },
  'extract/mojibake': {
    it: ({ count, sample, meant }) =>
      `caratteri codificati due volte: ${count} (per esempio «${sample}» al posto di «${meant}»); il testo è stato lasciato com'è; conviene chiedere il file originale`,
    en: ({ count, sample, meant }) =>
      `characters encoded twice: ${count} (such as “${sample}” for “${meant}”); the text was left as it is; ask for the original file`,
  },
  'extract/wrong-spans': {
    it: ({ count, sample }) =>
      `unioni di celle che chiedono righe o colonne che la tabella non ha: ${count} (per esempio ${sample}); sono state ridotte`,
    en: ({ count, sample }) =>
      `cell spans that ask for rows or columns the table does not have: ${count} (such as ${sample}); they were cut down`,
  },
  'extract/struck-out': {
    it: ({ count, sample }) => `testo barrato, non letto: passi ${count} (per esempio «${sample}»)`,
    en: ({ count, sample }) => `text struck out, not read: passages ${count} (such as “${sample}”)`,
  },
  'extract/inserted': {
    it: ({ count, sample }) => `testo inserito in revisione, letto: passi ${count} (per esempio «${sample}»)`,
    en: ({ count, sample }) => `text inserted in a revision, read: passages ${count} (such as “${sample}”)`,
  },
  'extract/offscreen-text': {
    it: ({ count, sample }) => `testo posto fuori dallo schermo, non letto: passi ${count} (per esempio «${sample}»)`,
    en: ({ count, sample }) => `text placed off the screen, not read: passages ${count} (such as “${sample}”)`,
  },
  'extract/frame-not-read': {
    it: ({ address }) => `la pagina mostra in un riquadro un altro documento, che non è stato letto: ${address}`,
    en: ({ address }) => `the page shows another document in a frame, which was not read: ${address}`,
  },
  'extract/rebuilt': {
    it: () =>
      "il file è danneggiato: l'indice dei suoi oggetti è stato ricostruito, qualcosa può mancare; confrontare con l'originale o scaricarlo di nuovo",
    en: () =>
      'the file is damaged: the index of its objects was rebuilt, something may be missing; compare with the original or download it again',
  },
  'extract/damaged-content': {
    it: ({ reason }) =>
      `una parte del contenuto è danneggiata e non è stata letta (${reason}): confrontare con l'originale o scaricare di nuovo il file`,
    en: ({ reason }) =>
      `part of the content is damaged and was not read (${reason}): compare with the original or download the file again`,
  },
  'extract/scripts': {
    it: () => 'il documento contiene script: non sono stati eseguiti',
    en: () => 'the document holds scripts: they were not run',
  },
  'extract/attachments': {
    it: () => 'al documento sono allegati altri file: non sono stati aperti',
    en: () => 'other files are attached to the document: they were not opened',
  },
};
