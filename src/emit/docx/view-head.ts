import type { Annex, Plan } from '../../model/annex.js';
import type { EvaluationProfile } from '../../model/profile.js';
import { counted, italianDate } from '../italian.js';
import type { UnitSheet } from '../sheet-model.js';
import { weightNotice } from '../weight-notice.js';
import { type Block, type Cell, cell, heading, keyValueTable, line, paragraph, type Span, span } from './blocks.js';
import type { Remarks } from './remarks.js';
import { officerName, type Subject } from './subject.js';

/** What every sheet of an annex says at its head. */
export type SheetContext = {
  readonly annex: Annex;
  readonly sheet: UnitSheet;
  readonly subject: Subject;
  readonly issuedOn?: string;
};

const shortBlank: Span = { kind: 'blank', width: 20 };
const longBlank: Span = { kind: 'blank', width: 60 };
const numberAndDate: readonly Span[] = [span('n. '), shortBlank, span(' del '), shortBlank];

const given = (spans: readonly Span[]): Cell => cell('given', [line(spans)]);
const givenOrBlank = (text: string | undefined, blank: readonly Span[]): Cell =>
  given(text === undefined || text === '' ? blank : [span(text)]);

/** The period as `2024–2026`, or the one year it covers; `undefined` where the document does not say. */
export const periodText = ({ period }: Plan): string | undefined => {
  if (period === null) return undefined;
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
};

const piaoCell = (plan: Plan): Cell => {
  const period = periodText(plan);
  const years = period === undefined ? shortBlank : span(period);
  return given([span('PIAO '), years, span(', sottosezione 2.2 Performance')]);
};

/** The title of a sheet, with the plan year where it is known. */
export const sheetTitle = ({ year }: Plan, profile: EvaluationProfile): string =>
  `${profile.sheetTitle} – anno\u00a0${year ?? '……'}`;

const headTable = ({ annex: { plan, document }, issuedOn }: SheetContext): Block =>
  keyValueTable('Riferimenti', 'Piano, atto di approvazione, documento di origine, stato e data della scheda.', [
    { label: 'Piano', value: piaoCell(plan) },
    ...(plan.title === null ? [] : [{ label: 'Titolo dell’allegato', value: cell('given', plan.title) }]),
    { label: 'Atto di approvazione', value: givenOrBlank(plan.approvingAct, numberAndDate) },
    { label: 'Documento di origine', value: cell('given', document.name) },
    { label: 'Stato della scheda', value: given([span('BOZZA', 'strong'), span(' fino alla firma dell’assegnazione')]) },
    {
      label: 'Data di emissione',
      value: givenOrBlank(issuedOn === undefined ? undefined : italianDate(issuedOn), [shortBlank]),
    },
  ]);

const personRows = ({ officer, evaluated, isSecretary }: Subject) => [
  { label: evaluated.name, value: givenOrBlank(officerName(officer), [longBlank]) },
  {
    label: 'Ruolo',
    value: givenOrBlank(officer?.role ?? (isSecretary ? 'Segretario comunale' : undefined), [longBlank]),
  },
  {
    label: 'Incarico ad interim',
    value:
      officer === undefined
        ? given([{ kind: 'tickBox', label: 'sì' }, span('     '), { kind: 'tickBox', label: 'no' }])
        : cell('given', officer.interim ? 'sì' : 'no'),
  },
];

const evaluationPeriod = (year: number | null): Cell =>
  year === null
    ? given([span('dal '), shortBlank, span(' al '), shortBlank])
    : given([span(`dal 01/01/${year} al 31/12/${year}, salvo nomina o cessazione in corso d’anno`)]);

const dataTable = ({ annex, subject }: SheetContext): Block =>
  keyValueTable('Dati', 'Struttura, persona valutata, incarico, periodo e valutatore.', [
    { label: 'Struttura', value: given([span(subject.unitTitle, 'strong')]) },
    ...personRows(subject),
    { label: 'Decreto di incarico', value: given(numberAndDate) },
    { label: 'Periodo di valutazione', value: evaluationPeriod(annex.plan.year) },
    {
      label: 'Valutatore',
      value: given([span(`${subject.evaluator.name}: `), { kind: 'blank', width: 44 }]),
    },
  ]);

const beforeSigning = ({ sheet }: SheetContext, remarks: Remarks): readonly Block[] => {
  const { own, transversal, totals } = sheet;
  const { applied, proposed, open } = remarks;
  const notice = weightNotice(totals);
  const undecided = [...own, ...transversal].filter((row) => row.undecided).length;
  const counts = [
    counted(own.length, 'obiettivo proprio', 'obiettivi propri'),
    counted(transversal.length, 'obiettivo trasversale', 'obiettivi trasversali'),
    counted(applied.length, 'correzione applicata', 'correzioni applicate'),
    counted(proposed.length, 'proposta da decidere', 'proposte da decidere'),
    counted(open.length, 'segnalazione aperta', 'segnalazioni aperte'),
  ];
  return [
    heading(2, 'Prima della firma'),
    paragraph(`La scheda contiene: ${counts.join(', ')}. Il dettaglio è nell’allegato in fondo.`),
    ...(notice === undefined ? [] : [paragraph(notice, 'notice')]),
    ...(undecided === 0
      ? []
      : [
          paragraph(
            `${counted(undecided, 'riga è incoerente', 'righe sono incoerenti')} finché le proposte non sono decise.`,
            'notice',
          ),
        ]),
  ];
};

const legend = ({ evaluated, evaluator }: Subject): readonly Block[] => [
  heading(2, 'Come si compila'),
  paragraph(
    `Le caselle grigie sono compilate da: ${evaluated.name}. Le caselle bianche vuote da: ${evaluator.name}. Le intestazioni delle colonne e le etichette lo ripetono tra parentesi. I testi stampati vengono dal documento di origine; dove un testo è stato corretto, sotto si legge come era.`,
  ),
];

/** The first page: body, title, references, data, what to look at before signing, how to fill the sheet in. */
export const headBlocks = (context: SheetContext, remarks: Remarks, profile: EvaluationProfile): readonly Block[] => {
  const { administration, plan } = context.annex;
  const body = administration.name;
  return [
    paragraph(body === undefined ? [span('Ente: '), longBlank] : [span(body, 'strong')]),
    heading(1, sheetTitle(plan, profile)),
    paragraph(context.subject.unitTitle, 'subtitle'),
    headTable(context),
    heading(2, '1. Dati'),
    dataTable(context),
    ...beforeSigning(context, remarks),
    ...legend(context.subject),
  ];
};
