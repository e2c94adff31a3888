import type { Advice, FormCode } from './advice-kinds.js';

/** About how a document is written and set: its text, columns, numbers and units. */
export const formAdvices: { readonly [C in FormCode]: Advice } = {
  'extract/encrypted': {
    expected: { it: 'un PDF che si apre e si copia senza limiti', en: 'a PDF that opens and copies without limits' },
    why: {
      it: 'Chi deve riusare il documento può trovarlo bloccato.',
      en: 'Those who have to reuse the document may find it locked.',
    },
  },
  'extract/rebuilt': {
    expected: { it: 'un file integro', en: 'an intact file' },
    why: { it: 'Una parte del documento può mancare.', en: 'Part of the document may be missing.' },
  },
  'extract/damaged-content': {
    expected: { it: 'un file integro', en: 'an intact file' },
    why: { it: 'Ciò che non è stato letto manca in tutti i risultati.', en: 'What was not read is missing from every result.' },
  },
  'extract/scripts': {
    expected: { it: 'un documento senza script', en: 'a document without scripts' },
    why: { it: 'Un documento da pubblicare non deve eseguire nulla.', en: 'A document for publication must not run anything.' },
  },
  'extract/attachments': {
    expected: { it: 'un documento senza altri file allegati', en: 'a document without other files attached' },
    why: {
      it: 'Ciò che sta negli altri file non è stato letto: può essere parte del piano.',
      en: 'What is in the other files was not read: it may be part of the plan.',
    },
  },
  'extract/page-without-text': {
    expected: { it: 'una pagina con testo, o un OCR', en: 'a page with text, or an OCR' },
    why: {
      it: 'Ciò che c’è su quella pagina manca in tutti i risultati.',
      en: 'What is on that page is missing from every result.',
    },
  },
  'extract/suspect-glyphs': {
    expected: { it: 'lettere leggibili', en: 'legible letters' },
    why: { it: 'Parole lette male finiscono nelle schede di valutazione.', en: 'Words misread end up in the evaluation sheets.' },
  },
  'extract/low-confidence': {
    expected: { it: 'una tabella con linee e celle chiare', en: 'a table with clear lines and cells' },
    why: {
      it: 'Righe o colonne possono essere state lette male: confrontare con l’originale.',
      en: 'Rows or columns may have been misread: compare with the original.',
    },
  },
  'extract/encoding': {
    expected: { it: 'la codifica dichiarata', en: 'the encoding declared' },
    why: { it: 'Lettere accentate lette male finiscono nelle schede.', en: 'Accented letters misread end up in the sheets.' },
  },
  'extract/mojibake': {
    expected: { it: 'lettere codificate una volta', en: 'letters encoded once' },
    why: { it: 'Parole illeggibili finiscono nelle schede.', en: 'Illegible words end up in the sheets.' },
  },
  'extract/wrong-spans': {
    expected: { it: 'celle unite che stanno nella tabella', en: 'merged cells that fit the table' },
    why: { it: 'Una cella può essere finita nella colonna sbagliata.', en: 'A cell may have ended up in the wrong column.' },
  },
  'extract/struck-out': {
    expected: { it: 'un testo definitivo', en: 'a final text' },
    why: { it: 'Non è chiaro se il testo vale ancora.', en: 'It is not clear whether the text still holds.' },
  },
  'extract/inserted': {
    expected: { it: 'un testo definitivo', en: 'a final text' },
    why: {
      it: 'Le revisioni vanno accettate o rifiutate prima di adottare il piano.',
      en: 'Revisions have to be settled before the plan is adopted.',
    },
  },
  'extract/offscreen-text': {
    expected: { it: 'un testo che si vede', en: 'a text that can be seen' },
    why: { it: 'Chi legge la pagina non lo vede.', en: 'Whoever reads the page does not see it.' },
  },
  'extract/frame-not-read': {
    expected: { it: 'il contenuto nella pagina stessa', en: 'the content in the page itself' },
    why: { it: 'Ciò che sta nel riquadro manca in tutti i risultati.', en: 'What is in the frame is missing from every result.' },
  },
  'administration/missing': {
    expected: { it: 'ente, codice IPA e atto indicati da chi converte', en: 'body, IPA code and act given by the caller' },
    why: {
      it: 'Senza l’ente i file non si possono pubblicare né confrontare.',
      en: 'Without the body the files can neither be published nor compared.',
    },
  },
  'plan/year-undecided': {
    expected: { it: 'un solo anno in titolo, intestazioni e scadenze', en: 'one year in title, headers and due dates' },
    why: { it: 'Senza un anno certo nessuna data può essere controllata.', en: 'Without a certain year no date can be checked.' },
  },
  'plan/late-approval': {
    expected: { it: 'obiettivi assegnati all’inizio dell’anno', en: 'objectives assigned at the start of the year' },
    why: {
      it: 'Obiettivi tardivi indeboliscono il diritto alla retribuzione di risultato.',
      en: 'Objectives that come late weaken the right to the result pay.',
    },
  },
  'table/not-objectives': {
    expected: { it: '–', en: '–' },
    why: { it: 'Se la tabella contiene obiettivi, qui mancano.', en: 'If the table holds objectives, they are missing here.' },
  },
  'row/unplaced': {
    expected: { it: 'un testo in una riga o in una colonna della tabella', en: 'a text in a row or column of the table' },
    why: { it: 'Questo testo non è in nessun risultato.', en: 'This text is in none of the results.' },
  },
  'column/unknown': {
    expected: { it: 'un’intestazione nota', en: 'a known header' },
    why: {
      it: 'La colonna è conservata com’è, ma non controllata né valutata.',
      en: 'The column is kept as it is, but neither checked nor evaluated.',
    },
  },
  'column/decided-by-content': {
    expected: { it: 'un’intestazione che dice ciò che la colonna contiene', en: 'a header that says what its column holds' },
    why: {
      it: 'Chi valuta può cercare il target nella colonna del consuntivo.',
      en: 'An evaluator may look for the target in the column of results.',
    },
  },
  'column/unnamed': {
    expected: {
      it: 'un’intestazione nota: obiettivo, indicatore, target, peso',
      en: 'a known header: objective, indicator, target, weight',
    },
    why: {
      it: 'La colonna è stata riconosciuta solo da ciò che contiene: va confrontata con il documento.',
      en: 'The column was told by what it holds alone: compare it with the document.',
    },
  },
  'header/inherited': {
    expected: { it: 'un’intestazione su ogni tabella', en: 'a header on every table' },
    why: { it: 'Senza intestazione le colonne si devono indovinare.', en: 'Without a header the columns have to be guessed.' },
  },
  'text/missing-words': {
    expected: { it: 'la frase completa', en: 'the whole sentence' },
    why: {
      it: 'Un obiettivo che non si capisce non si può valutare.',
      en: 'An objective that cannot be understood cannot be evaluated.',
    },
  },
  'text/misused-word': {
    expected: { it: 'la parola corretta', en: 'the right word' },
    why: { it: 'L’errore passa nelle schede firmate.', en: 'The slip goes on into signed sheets.' },
  },
  'text/placeholder': {
    expected: { it: 'il testo definitivo', en: 'the final text' },
    why: { it: 'Il piano verrebbe adottato con una parte non scritta.', en: 'The plan would be adopted with a part unwritten.' },
  },
  'text/spacing': {
    expected: { it: 'spazi e segni regolari', en: 'regular spaces and signs' },
    why: {
      it: 'È solo forma, ma passa in tutti i documenti che ne derivano.',
      en: 'It is form only, but goes on into all documents made from it.',
    },
  },
  'term/obsolete': {
    expected: { it: 'il nome in vigore', en: 'the name in force' },
    why: { it: 'Un nome superato fa pensare a un testo copiato.', en: 'An outdated name suggests a copied text.' },
  },
  'term/relative': {
    expected: { it: 'l’atto con la sua data', en: 'the act with its date' },
    why: { it: 'Fra un anno le stesse parole indicano un altro atto.', en: 'In a year the same words mean another act.' },
  },
  'term/unit-label': {
    expected: { it: 'lo stesso nome per tutte le unità', en: 'one name for all units' },
    why: { it: 'Non è chiaro a chi l’obiettivo si riferisce.', en: 'It is not clear to whom the objective refers.' },
  },
  'citation/wrong-act': {
    expected: { it: 'il tipo di atto giusto', en: 'the right type of act' },
    why: { it: 'La norma citata non esiste con quel nome.', en: 'The act cited does not exist under that name.' },
  },
  'number/gap': {
    expected: { it: 'numeri senza salti', en: 'numbers without gaps' },
    why: {
      it: 'Una riga può essere stata tolta, e con essa il suo peso.',
      en: 'A row may have been removed, and its weight with it.',
    },
  },
  'number/same-elsewhere': {
    expected: { it: 'un codice per ogni obiettivo dell’ente', en: 'a code for each objective of the body' },
    why: { it: 'Chi cita il codice indica due obiettivi.', en: 'Whoever cites the code means two objectives.' },
  },
  'number/duplicate': {
    expected: { it: 'un numero per ogni obiettivo', en: 'a number for each objective' },
    why: {
      it: 'Atti e schede che citano il numero diventano ambigui.',
      en: 'Acts and sheets that cite the number become ambiguous.',
    },
  },
  'number/out-of-order': {
    expected: { it: 'numeri in ordine', en: 'numbers in order' },
    why: {
      it: 'Righe spostate fanno perdere il confronto con gli anni precedenti.',
      en: 'Moved rows break the comparison with earlier years.',
    },
  },
  'unit/gap': {
    expected: { it: 'unità numerate senza salti', en: 'units numbered without gaps' },
    why: {
      it: 'Un’unità senza obiettivi non può avere la retribuzione di risultato.',
      en: 'A unit without objectives can have no result pay.',
    },
  },
  'unit/duplicate': {
    expected: { it: 'un numero per ogni unità', en: 'a number for each unit' },
    why: { it: 'Non è chiaro di quale unità sono gli obiettivi.', en: 'It is not clear whose the objectives are.' },
  },
  'unit/officer-missing': {
    expected: { it: 'nome e ruolo di chi risponde', en: 'name and role of who answers' },
    why: { it: 'La scheda di valutazione non ha un intestatario.', en: 'The evaluation sheet has no holder.' },
  },
  'unit/officer-changes': {
    expected: { it: 'una scheda per ogni periodo di incarico', en: 'a sheet for each period of office' },
    why: {
      it: 'Ciascun responsabile va valutato per il proprio periodo.',
      en: 'Each officer has to be evaluated for his own period.',
    },
  },
};
