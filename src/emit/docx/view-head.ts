import type { Annex, Plan } from '../../model/annex.js';
import type { EvaluationProfile } from '../../model/profile.js';
import { counted, italianDate, officerName } from '../italian.js';
import type { UnitSheet } from '../sheet-model.js';
import { weightNotice } from '../weight-notice.js';
import { type Block, type Cell, cell, heading, keyValueTable, line, paragraph, type Span, span } from './blocks.js';
import { type Fields, yesNo } from './fields.js';
import type { Remarks } from './remarks.js';
import type { Subject } from './subject.js';

const sheetStates = ['BOZZA', 'DEFINITIVA'] as const;

/** What every sheet of an annex says at its head; one among others begins with its unit, at an `anchor` that links lead to. */
export type SheetContext = {
  readonly annex: Annex;
  readonly sheet: UnitSheet;
  readonly subject: Subject;
  readonly profile: EvaluationProfile;
  readonly issuedOn?: string;
  readonly anchor?: string;
};

const numberAndDate = ({ text, date }: Fields, name: string, label: string): readonly Span[] => [
  span('n. '),
  text(`${name}_numero`, `${label}: numero`, 12),
  span(' del '),
  date(`${name}_data`, `${label}: data`),
];

const given = (spans: readonly Span[]): Cell => cell('given', [line(spans)]);
const givenOrBlank = (text: string | undefined, blank: readonly Span[]): Cell =>
  given(text === undefined || text === '' ? blank : [span(text)]);

/** The period as `2024–2026`, or the one year it covers; `undefined` where the document does not say. */
export const periodText = ({ period }: Plan): string | undefined => {
  if (period === null) return undefined;
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
};

const piaoCell = (plan: Plan, { text }: Fields): Cell => {
  const period = periodText(plan);
  const years = period === undefined ? text('piao_periodo', 'PIAO: periodo', 12) : span(period);
  return given([span('PIAO '), years, span(', sottosezione 2.2 Performance')]);
};

/** The title of a sheet, with the plan year where it is known. */
export const sheetTitle = ({ annex: { plan }, profile }: Pick<SheetContext, 'annex' | 'profile'>): string =>
  plan.year === null ? profile.sheetTitle : `${profile.sheetTitle} – anno\u00a0${plan.year}`;

const headTable = ({ annex: { plan, document }, subject: { fields }, issuedOn }: SheetContext): Block =>
  keyValueTable('Riferimenti', 'Piano, atto di approvazione, documento di origine, versione, stato e data della scheda.', [
    { label: 'Piano', value: piaoCell(plan, fields) },
    ...(plan.year === null ? [{ label: 'Anno', value: given([fields.text('anno', 'Anno', 8)]) }] : []),
    ...(plan.title === null ? [] : [{ label: 'Titolo dell’allegato', value: cell('given', plan.title) }]),
    {
      label: 'Atto di approvazione',
      value: givenOrBlank(plan.approvingAct, numberAndDate(fields, 'atto', 'Atto di approvazione')),
    },
    { label: 'Documento di origine', value: cell('given', document.name) },
    { label: 'Versione della scheda', value: given([fields.text('versione', 'Versione della scheda', 12)]) },
    {
      label: 'Stato della scheda',
      value: given([fields.choice('stato', 'Stato della scheda', sheetStates), span(' (bozza fino alla prima firma)')]),
    },
    {
      label: 'Data di emissione',
      value: givenOrBlank(issuedOn === undefined ? undefined : italianDate(issuedOn), [
        fields.date('emissione', 'Data di emissione'),
      ]),
    },
  ]);

const personRows = ({ officer, evaluated, isSecretary, fields }: Subject) => [
  { label: evaluated.name, value: givenOrBlank(officerName(officer), [fields.text('valutato', evaluated.name, 36)]) },
  {
    label: 'Ruolo',
    value: givenOrBlank(officer?.role ?? (isSecretary ? 'Segretario comunale' : undefined), [fields.text('ruolo', 'Ruolo', 36)]),
  },
  {
    label: 'Incarico ad interim',
    value: officer?.interim === true ? cell('given', 'sì') : given(yesNo(fields, 'interim', 'Incarico ad interim')),
  },
];

const evaluationPeriod = (year: number | null, { date }: Fields): Cell =>
  year === null
    ? given([
        span('dal '),
        date('periodo_dal', 'Periodo di valutazione: dal'),
        span(' al '),
        date('periodo_al', 'Periodo di valutazione: al'),
      ])
    : given([span(`dal 01/01/${year} al 31/12/${year}, salvo nomina o cessazione in corso d’anno`)]);

const dataTable = ({ annex, subject }: SheetContext): Block => {
  const { unitTitle, evaluator, fields } = subject;
  return keyValueTable('Dati', 'Struttura, persona valutata, incarico, periodo e valutatore.', [
    { label: 'Struttura', value: given([span(unitTitle, 'strong')]) },
    ...personRows(subject),
    { label: 'Decreto di incarico', value: given(numberAndDate(fields, 'decreto', 'Decreto di incarico')) },
    { label: 'Periodo di valutazione', value: evaluationPeriod(annex.plan.year, fields) },
    { label: 'Valutatore', value: given([span(`${evaluator.name}: `), fields.text('valutatore', evaluator.name, 26)]) },
  ]);
};

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
    `Riferimenti e dati di questa pagina e le decisioni dell’allegato spettano all’ufficio. Nelle parti da 2 a 9 le caselle grigie sono compilate da: ${evaluated.name}; quelle bianche con (${evaluator.brief}) nell’intestazione o nell’etichetta da: ${evaluator.name}. I testi stampati vengono dal documento di origine; dove un testo è stato corretto, sotto si legge come era.`,
  ),
];

/** The first page: body, title, references, data, what to look at before signing, how to fill the sheet in. */
export const headBlocks = (context: SheetContext, remarks: Remarks): readonly Block[] => {
  const { annex, subject, anchor } = context;
  const body = annex.administration.name;
  const title = sheetTitle(context);
  return [
    paragraph(body === undefined ? [span('Ente: '), subject.fields.text('ente', 'Ente', 36)] : [span(body, 'strong')]),
    ...(anchor === undefined
      ? [heading(1, title), paragraph(subject.unitTitle, 'subtitle')]
      : [heading(1, subject.unitTitle, anchor), paragraph(title, 'subtitle')]),
    headTable(context),
    heading(2, '1. Dati'),
    dataTable(context),
    ...beforeSigning(context, remarks),
    ...legend(subject),
  ];
};
