import type { Annex } from '../../../model/annex.js';
import { counted } from '../../italian.js';
import { optionsText, programText } from '../../provenance.js';
import { quotedSheet } from '../addresses.js';
import { gap, row, text, wideRow } from '../cells.js';
import type { Context } from '../context.js';
import { planHeading, withBody } from '../headings.js';
import { fitHeights } from '../heights.js';
import { paged } from '../page.js';
import { sheetNames } from '../sheet-names.js';
import { type Mark, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';

/** The first column shows the longest name of a sheet on one line: a link does not wrap everywhere. */
const widths = [40, 92];

const pair = (label: string, value: string, link?: string): RowPlan =>
  row(text(label, { look: 'label', ...(link === undefined ? {} : { link }) }), text(value));

const mediaTypeNames: Readonly<Record<Annex['document']['mediaType'], string>> = {
  'application/pdf': 'PDF',
  'text/html': 'HTML',
  'text/plain': 'testo',
};

const codesOf = ({ administration: { ipaCode, istatCode, taxCode } }: Annex): string =>
  [
    ...(ipaCode === undefined ? [] : [`IPA ${ipaCode}`]),
    ...(istatCode === undefined ? [] : [`ISTAT ${istatCode}`]),
    ...(taxCode === undefined ? [] : [`codice fiscale ${taxCode}`]),
  ].join(', ');

const notGiven = 'non indicato';

const dataRows = ({ annex, units, rows, version, asked }: Context): readonly RowPlan[] => {
  const { document, plan } = annex;
  const options = optionsText(asked);
  return [
    pair('Ente', annex.administration.name ?? notGiven),
    pair('Codici dell’ente', codesOf(annex) || notGiven),
    pair('Piano', planHeading(annex)),
    pair('Atto di approvazione', plan.approvingAct ?? notGiven),
    pair(
      'Contenuto',
      `${counted(units.length, 'unità', 'unità')}, ${counted(rows.length, 'riga di obiettivi', 'righe di obiettivi')}`,
    ),
    pair(
      'File di origine',
      `${document.name} (${mediaTypeNames[document.mediaType]}, ${counted(document.pages, 'pagina', 'pagine')})`,
    ),
    pair('Impronta del file (SHA-256)', document.sha256),
    pair('Prodotto con', programText(version, annex.schemaVersion)),
    ...(options === undefined ? [] : [pair('Opzioni', options)]),
  ];
};

const legend: readonly (readonly [Mark | undefined, string, string])[] = [
  ['applied', 'celeste – C', 'testo corretto dal programma: la nota della cella dice che cosa c’era prima («era …»)'],
  ['proposed', 'giallo – P', 'modifica proposta, da decidere: il testo è ancora quello stampato'],
  ['undecided', 'arancione – I', 'riga incoerente finché la proposta non è decisa: una parte degli anni è corretta, un’altra no'],
  ['missing', 'rosa', 'dato mancante o illeggibile (peso, target); avviso nel foglio Anomalie'],
  ['alarm', 'rosso – ATTENZIONE', 'controllo non superato, scadenza passata senza consuntivo'],
  ['good', 'verde – OK', 'controllo superato'],
  ['entry', 'verde chiaro', 'cella da compilare'],
  [undefined, 'bianco', 'testo come stampato nel documento, oppure calcolato'],
];

const sheetsIn = ({ units }: Context): readonly (readonly [string, string])[] => [
  [sheetNames.summary, 'una riga per unità: numero di obiettivi, somme dei pesi, anomalie, punteggi'],
  [sheetNames.objectives, 'una riga per obiettivo di ogni unità; qui si inseriscono i risultati'],
  [sheetNames.indicators, 'una riga per indicatore; qui si inseriscono i risultati degli indicatori che hanno un target proprio'],
  [sheetNames.transversal, 'quali unità hanno ciascun obiettivo trasversale, e con quale peso'],
  ...units.map(({ sheetName, title }): [string, string] => [sheetName, `scheda da stampare: ${title}`]),
  [sheetNames.evaluation, 'componenti, fattori, punteggio finale e fascia di ogni unità; qui si inseriscono i punti dei fattori'],
  [sheetNames.checks, 'somme dei pesi, numeri mancanti o doppi, target assenti, obblighi di legge'],
  [sheetNames.edits, 'le proposte da decidere, poi ogni correzione, con la regola e il punto del documento'],
  [sheetNames.findings, 'tutte le segnalazioni, le più gravi per prime; qui si decide se sono fondate'],
];

const steps: readonly string[] = [
  'Leggere il foglio Controlli, poi le segnalazioni del foglio Anomalie.',
  'Nel foglio Modifiche scegliere «accetta» o «rifiuta» per ogni proposta in giallo, nel foglio Anomalie per le segnalazioni con la cella verde. Poi produrre di nuovo i file con --decisions seguito dal nome di questa cartella di lavoro: fino ad allora i testi restano quelli stampati. Si decide prima di inserire i risultati: il nuovo file è da compilare, e si scrive altrove (--out).',
  'Nel foglio Obiettivi scrivere i pesi che mancano, poi compilare le colonne verdi: stato al 30/06, avanzamento, consuntivo. Dove il target è un numero, una data o un esito, dal valore a consuntivo si calcola la percentuale; la percentuale attribuita da chi valuta prevale. «Non valut.» toglie l’obiettivo e il suo peso, con la motivazione nelle note.',
  'Nel foglio Valutazione inserire i punti dei fattori: il punteggio finale e la fascia seguono, anche nel Riepilogo. La data di verifica nel Riepilogo fa segnalare le scadenze passate senza consuntivo.',
  'Stampare le schede delle unità (A4 orizzontale): vi arrivano per formula i risultati inseriti nel foglio Obiettivi. Se un consuntivo lungo non si legge intero, alzare la riga (doppio clic sul bordo del suo numero): si può anche nei fogli protetti. Del foglio Obiettivi si stampa soltanto ciò che il piano dice.',
  'I fogli con formule sono protetti senza password: Revisione > Rimuovi protezione (Excel) o Strumenti > Proteggi foglio (LibreOffice).',
];

const section = (caption: string): readonly RowPlan[] => [gap(8), wideRow(caption, widths.length, 'section')];

/** The first row of each of some parts that stand one below the other. */
const firstRows = (parts: readonly (readonly RowPlan[])[]): readonly number[] =>
  parts.map((_, index) => 1 + parts.slice(0, index).flat().length);

/** The first sheet: whose plan this is, what it was read from, what the colours mean and how the workbook is used. */
export const readmeSheet = (context: Context): SheetPlan => {
  const title = wideRow(withBody(context.annex, 'Obiettivi di performance'), widths.length, 'title');
  const parts = [
    [title, ...section('Dati'), ...dataRows(context)],
    [
      ...section('Colori e sigle'),
      ...legend.map(([mark, name, meaning]) =>
        row(text(name, { look: 'label', ...(mark === undefined ? {} : { mark }) }), text(meaning)),
      ),
    ],
    [
      ...section('Come si usa'),
      ...steps.map((step, index) => row(text(String(index + 1), { look: 'label', align: 'center' }), text(step))),
    ],
    [...section('Fogli'), ...sheetsIn(context).map(([name, meaning]) => pair(name, meaning, `${quotedSheet(name)}!A1`))],
  ];
  return paged(fitHeights(plainSheet(sheetNames.readme, widths, parts.flat())), firstRows(parts));
};
