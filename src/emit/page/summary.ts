import { placeText } from '../../messages/index.js';
import type { YearEvidence } from '../../model/annex.js';
import { countOpen } from '../../model/finding.js';
import { counted, italianDate, unitTitle } from '../italian.js';
import { escaped } from '../markup/escape.js';
import { optionsText, programText } from '../provenance.js';
import type { PageContext } from './context.js';
import { list, pairs, paragraph, tableElement } from './elements.js';

const figure = (count: number, one: string, many: string, target: string): string =>
  `<a href="#${target}"><strong>${count}</strong> ${count === 1 ? one : many}</a>`;

const weightSentence = ({ sheets }: PageContext): string => {
  const measured = sheets.filter(({ totals }) => totals.level === undefined && totals.scale === 'percent');
  if (measured.length === 0) return 'I pesi non sono su una scala di 100: le somme non si confrontano con 100.';
  const wrong = measured.filter(({ totals }) => !totals.closesAt100);
  if (wrong.length === 0) return 'I pesi sommano a 100 in ogni unità che li indica.';
  const names = wrong.map(({ unit }) => unitTitle(unit) || unit.heading).join('; ');
  return `I pesi non sommano a 100 in ${counted(wrong.length, 'unità', 'unità')} su ${measured.length}: ${names}.`;
};

const yearSentence = ({ annex: { plan } }: PageContext): string =>
  plan.year === null
    ? 'L’anno del piano non è certo: le date non sono state confrontate con un anno.'
    : `Gli obiettivi sono per l’anno ${plan.year}.`;

const correctionSentence = ({ annex, open }: PageContext): string => {
  const applied = annex.edits.filter(({ status }) => status === 'applied').length;
  const done =
    applied === 0
      ? 'Nessun testo è stato corretto.'
      : `${counted(applied, 'dato è stato corretto', 'dati sono stati corretti')}, sempre con traccia.`;
  const left =
    open.length === 0
      ? 'Niente attende una decisione.'
      : `${counted(open.length, 'punto attende', 'punti attendono')} la decisione di una persona.`;
  return `${done} ${left}`;
};

/** The page in a minute: figures that lead to their parts, and what matters in four sentences. */
export const summary = (context: PageContext): readonly string[] => {
  const { annex, open, sheets } = context;
  const shared = annex.objectives.filter(({ kind }) => kind !== 'own').length;
  const applied = annex.edits.filter(({ status }) => status === 'applied').length;
  const { error, warning, info } = countOpen(annex.findings);
  return [
    list(
      [
        figure(sheets.length, 'unità', 'unità', 'unita'),
        figure(annex.objectives.length, 'obiettivo distinto', 'obiettivi distinti', 'unita'),
        figure(applied, 'correzione', 'correzioni', 'correzioni'),
        figure(open.length, 'punto da decidere', 'punti da decidere', 'decidere'),
      ],
      'figures',
    ),
    list(
      [
        `${counted(annex.objectives.length, 'obiettivo distinto', 'obiettivi distinti')}, ${shared === 0 ? '' : `di cui ${shared} di più unità, `}in ${counted(annex.assignments.length, 'riga', 'righe')} di ${counted(sheets.length, 'unità', 'unità')}.`,
        weightSentence(context),
        yearSentence(context),
        correctionSentence(context),
        `Segnalazioni aperte: ${counted(error, 'errore', 'errori')}, ${counted(warning, 'avviso', 'avvisi')}, ${counted(info, 'nota', 'note')}.`,
      ].map(escaped),
    ),
  ];
};

const evidenceLabels: Readonly<Record<YearEvidence['kind'], string>> = {
  caller: 'indicato da chi ha chiesto la lettura',
  title: 'titolo del piano',
  act: 'atti citati',
  header: 'intestazioni delle colonne',
  dueDate: 'scadenze',
  relative: 'anni nei testi',
};

/** How many places stand for each piece of evidence; the count says how many there are. */
const shownPlaces = 5;

const placesText = ({ places }: YearEvidence): string => {
  const names = [...new Set(places.map((place) => placeText(place, 'it')))];
  const more = names.length - shownPlaces;
  return [...names.slice(0, shownPlaces), ...(more > 0 ? [more === 1 ? 'e un altro punto' : `e altri ${more} punti`] : [])].join(
    '; ',
  );
};

/** What speaks for which year: the plan's year is one the document shows, or nobody's guess. */
export const yearEvidence = ({ annex: { plan } }: PageContext): readonly string[] => [
  paragraph(
    plan.year === null
      ? 'L’anno del piano non si ricava con certezza dal documento. Si può indicare nel file delle decisioni (planYear).'
      : `Anno del piano: ${plan.year}.${plan.yearEvidence.some(({ year }) => year < (plan.year ?? year)) ? ' Gli anni precedenti sono spesso rimasti dal piano di prima: dove il programma li ha corretti o propone di farlo, lo dice.' : ''}`,
  ),
  plan.yearEvidence.length === 0
    ? paragraph('Il documento non contiene indizi sull’anno.')
    : tableElement({
        caption: 'Indizi sull’anno',
        rows: plan.yearEvidence,
        columns: [
          { header: 'Anno', look: 'count', isHead: true, cell: ({ year }) => String(year) },
          { header: 'Da che cosa', cell: ({ kind }) => evidenceLabels[kind] },
          { header: 'Quante volte', look: 'count', cell: ({ count }) => String(count) },
          { header: 'Dove', look: 'wide', cell: (one) => escaped(placesText(one) || 'in testa al documento o indicato') },
        ],
      }),
];

/** What the page was made of, so that it can be made again. */
export const provenance = ({ annex, issuedOn, version, asked }: PageContext): string => {
  const { document, administration, plan, schemaVersion, edits } = annex;
  const options = optionsText(asked);
  const decided =
    edits.filter(({ by }) => by === 'person').length + annex.findings.filter(({ decision }) => decision !== undefined).length;
  return pairs([
    ['File di origine', document.name],
    ['Impronta del file (SHA-256)', document.sha256],
    ['Tipo e pagine', `${document.mediaType}, ${counted(document.pages, 'pagina', 'pagine')}`],
    ['Prodotto con', programText(version, schemaVersion)],
    ...(options === undefined ? [] : [['Opzioni', options] as const]),
    ['Ente', administration.name ?? 'non indicato'],
    ['Atto di approvazione', plan.approvingAct ?? 'non indicato'],
    ['Decisioni di persone riportate', String(decided)],
    ['Data di emissione', issuedOn === undefined ? 'non indicata' : italianDate(issuedOn)],
  ]);
};
