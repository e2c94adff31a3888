/** What announces objectives that several units share; each is looked for in the first words of a heading. */
export const transversalForms: readonly RegExp[] = [
  /(?<!\p{L})(?:trasversal|intersettorial)[ei](?!\p{L})/iu,
  /(?<!\p{L})inter[\s-]?aree?a?(?!\p{L})/iu,
  /(?<!\p{L})obiettivi\s+(?:\p{L}+\s+){0,2}(?:comuni|condivisi|generali)(?!\p{L})/iu,
  /(?<!\p{L})(?:obiettivi|performance)\s+(?:\p{L}+\s+){0,3}(?:di|dell['’])\s*ente(?!\p{L})/iu,
];

/** What marks a single row as shared, after its code or its title. */
export const markedTransversal = /[([]\s*(?:obiettivo\s+)?(?:trasversale|intersettoriale|condiviso|comune)\s*[)\]]/iu;

/** Letters of codes of shared objectives, beside other codes of a document. */
export const transversalCodes: ReadonlySet<string> = new Set(['ot', 'obt', 'otr', 't', 'tr', 'trasv']);

/** What says of a transversal heading that it speaks for the whole body, not for one unit. */
export const wholeBodyForm = /(?<!\p{L})(?:tutt[ei](?!\p{L})|(?:di|dell['’])\s*ente(?!\p{L}))/iu;

/** What makes a heading one of objectives. */
export const objectiveWord = /(?<!\p{L})obiettiv[oi](?!\p{L})/iu;

/** Words (folded) that, beside the word for objectives, announce a unit's own ones. */
export const ownWords: ReadonlySet<string> = new Set(
  'annuali anno area assegnati d dei del dell della delle di e ed elenco esecutivi gestionali gli i il individuali individuale la l obiettivi obiettivo operativi ordinari organizzativa per performance propri servizio settore singoli singole singola singolo specifici strategici ufficio'.split(
    ' ',
  ),
);

/** What a line over the rows or the form of an objective begins with when it names what that objective serves. */
export const servedForm =
  /^\s*(?:obiettiv[oi]\s+strategic|line[ae]\s|indirizz|missione|programma|ass[ei]\s|ambito|area\s+strategica|valore\s+pubblico|priorità)/iu;

/** Classes of a unit's own objectives, under which a table groups its rows. */
export const objectiveClass = /(?<!\p{L})(?:strategic|ordinar|mantenimento|sviluppo|miglioramento|innovazion|consolidamento)/iu;

/** A row that closes a table with a sum. */
export const totalForm = /^\s*(?:sub[-\s]?|pes[oi]\s+)?(?:total[ei]|tot\.|somma|complessiv[oi])(?!\p{L})/iu;

/** How plans are called that carry objectives. */
export const planForms: readonly RegExp[] = [
  /piano\s+(?:\p{L}+\s+)?(?:dell[ae]\s+)?performance/iu,
  /piano\s+integrato\s+di\s+attivit/iu,
  /piano\s+(?:\p{L}+\s+)?(?:degli\s+)?obiettivi/iu,
  /piano\s+esecutivo\s+di\s+gestione/iu,
  /(?<!\p{L})(?:P\.?I\.?A\.?O|P\.?E\.?G|P\.?D\.?O)\.?(?!\p{L})/u,
];

/** Lines that stand over tables without naming a unit. */
export const documentLineForm =
  /^\s*(?:allegato|sezione|sottosezione|tabella|comune\s+di|citt[aà]\s+di|provincia|unione|parte|premessa|indice)(?!\p{L})/iu;
