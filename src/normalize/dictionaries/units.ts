import type { UnitKind } from '../../model/annex.js';

/** The words by which units are called, and their kind; longer phrases before those they contain. */
export const unitWords: readonly { readonly kind: UnitKind; readonly words: readonly string[] }[] = [
  {
    kind: 'secretary',
    words: ['segretari[oa] comunale', 'segretari[oa] generale', 'segretari[oa] provinciale', 'segretari[oa]'],
  },
  { kind: 'area', words: ['area'] },
  { kind: 'sector', words: ['settore'] },
  { kind: 'service', words: ['servizio', 'servizi'] },
  { kind: 'department', words: ['dipartimento', 'ripartizione'] },
  { kind: 'directorate', words: ['direzione'] },
  { kind: 'office', words: ['ufficio'] },
  {
    kind: 'other',
    words: [
      'centro di responsabilità',
      'centro di costo',
      'unità organizzativa',
      'unità operativa',
      'unità di progetto',
      'posizione organizzativa',
      'p\\.\\s?o\\.(?=\\s*(?:n[.°]*\\s*)?\\d)',
      'u\\.\\s?o\\.(?:\\s?[cs]\\.)?',
      'corpo di(?= polizia)',
      'comando(?= (?:di )?polizia)',
      'divisione',
      'cdr',
    ],
  },
];

/** Words (folded) that may stand before a unit's label in a heading. */
export const headingPrefixes: ReadonlySet<string> = new Set(
  'a ad agli ai al alla all anno annuali assegnate assegnati assegnato attribuiti d da degli dei del dell della delle dello di dirigente e ed elenco esecutivi generale gestionali gli i il individuale individuali la le l n obiettivi obiettivo operativi organizzativa per performance piano resp responsabile scheda schede specifici struttura titolare'.split(
    ' ',
  ),
);
