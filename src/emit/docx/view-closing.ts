import type { EvaluationProfile, PaymentDuty } from '../../model/profile.js';
import { officerName } from '../italian.js';
import { type Block, type Cell, cell, heading, keyValueTable, line, paragraph, type Row, span } from './blocks.js';
import { fieldCell, yesNo } from './fields.js';
import type { Subject } from './subject.js';

const narrativeHeight = 19;
const remarkHeight = 14;
const signatureHeight = 15;

/** The boxes for the texts of the person evaluated and of who evaluates. */
export const narrativeBlocks = (number: number, { evaluated, evaluator, fields }: Subject): readonly Block[] => {
  const box = (role: 'officer' | 'evaluator', name: string, label: string) => ({
    label: `${label} (${role === 'officer' ? evaluated.brief : evaluator.brief})`,
    value: fieldCell(role, fields.text(name, label)),
    height: narrativeHeight,
  });
  return [
    heading(2, `${number}. Relazione e giudizio`),
    keyValueTable('Relazione e giudizio', 'Quattro caselle di testo da compilare, con l’indicazione di chi le compila.', [
      box('officer', 'relazione', 'Relazione sui risultati'),
      box('officer', 'scostamenti', 'Scostamenti, cause, obiettivi non valutabili con motivazione'),
      box('evaluator', 'giudizio', 'Giudizio sintetico'),
      box('evaluator', 'sviluppo', 'Aree di sviluppo e formazione'),
    ]),
  ];
};

const dutyText = ({ share, law }: PaymentDuty): string =>
  `Quota della retribuzione di risultato collegata: almeno ${share}% (${law}). Va tenuta distinta dai punteggi della scheda.`;

/** The box on payment times; the duty is named for plan years in which it holds, or where the year is not known. */
export const paymentBlocks = (
  number: number,
  { fields }: Subject,
  { profile: { payment }, year }: { readonly profile: EvaluationProfile; readonly year: number | null },
): readonly Block[] => [
  heading(2, `${number}. Tempi di pagamento`),
  keyValueTable('Tempi di pagamento', 'Indicatore e fonte sono dati; valore, esito e verifica sono da compilare.', [
    {
      label: 'La scheda è soggetta all’obiettivo',
      value: cell('evaluator', [line(yesNo(fields, 'pagamenti_soggetta', 'La scheda è soggetta all’obiettivo'))]),
    },
    { label: 'Indicatore', value: cell('given', payment.indicator) },
    { label: 'Fonte', value: cell('given', payment.source) },
    {
      label: 'Valore rilevato',
      value: cell('evaluator', [
        line([fields.text('pagamenti_valore', 'Tempi di pagamento: valore rilevato', 12), span(' giorni')]),
      ]),
    },
    {
      label: 'Esito',
      value: cell('evaluator', [
        line([
          ...fields.tick('pagamenti_raggiunto', 'Tempi di pagamento', 'raggiunto'),
          span('     '),
          ...fields.tick('pagamenti_non_raggiunto', 'Tempi di pagamento', 'non raggiunto'),
        ]),
      ]),
    },
    {
      label: 'Verifica dell’organo di revisione',
      value: fieldCell('evaluator', fields.text('pagamenti_verifica', 'Verifica dell’organo di revisione')),
      height: 10,
    },
  ]),
  ...(year === null || year >= payment.since ? [paragraph(dutyText(payment), 'note')] : []),
];

const reviewTerm = ({ review: { days } }: EvaluationProfile): string =>
  days === undefined ? 'Il termine è quello fissato dal SMVP.' : `Termine: ${days} giorni dalla comunicazione (SMVP).`;

/** The hearing of the person evaluated. */
export const hearingBlocks = (number: number, { evaluated, fields }: Subject, profile: EvaluationProfile): readonly Block[] => [
  heading(2, `${number}. Contraddittorio`),
  keyValueTable('Contraddittorio', 'Colloquio, osservazioni e riesame, da compilare.', [
    { label: 'Data del colloquio', value: fieldCell('evaluator', fields.date('colloquio_data', 'Data del colloquio')) },
    {
      label: `Osservazioni del valutato (${evaluated.brief})`,
      value: fieldCell('officer', fields.text('osservazioni', 'Osservazioni del valutato')),
      height: remarkHeight,
    },
    {
      label: 'Richiesta di riesame',
      value: cell('officer', [
        line([
          ...yesNo(fields, 'riesame', 'Richiesta di riesame'),
          span('     entro il '),
          fields.date('riesame_entro', 'Richiesta di riesame entro il'),
        ]),
        line([span(reviewTerm(profile), 'quiet')]),
      ]),
    },
    {
      label: 'Esito del riesame',
      value: fieldCell('evaluator', fields.text('riesame_esito', 'Esito del riesame')),
      height: remarkHeight,
    },
  ]),
];

type Signer = { readonly head: Cell; readonly role: 'officer' | 'evaluator'; readonly name: string };

const signerHead = (caption: string, name: string): Cell => cell('header', [line(caption), ...(name === '' ? [] : [line(name)])]);

const partyWords = { evaluated: ' (valutato)', evaluator: ' (valutatore)', other: '' } as const;

const signers = ({ officer, profile }: Subject): readonly Signer[] =>
  profile.signers.map(({ name, party }) => ({
    head: signerHead(`${name}${partyWords[party]}`, party === 'evaluated' ? officerName(officer) : ''),
    role: party === 'evaluated' ? 'officer' : 'evaluator',
    name,
  }));

const momentWidth = 42;
const dateWidth = 27;
const signersWidth = 105;

const signatureNote = 'La firma all’assegnazione attesta la presa visione della scheda.';
const interimNote = 'Se l’incarico ad interim è affidato al Segretario comunale, in luogo del Segretario firma il Sindaco.';

const isChargedInterim = ({ officer, isSecretary }: Subject): boolean => officer?.interim === true && !isSecretary;

/** The table of signatures: three moments, a date and a signature each. */
export const signatureBlocks = (number: number, subject: Subject, { moments }: EvaluationProfile): readonly Block[] => {
  const columns = signers(subject);
  const row = (moment: string, index: number): Row => ({
    cells: [
      cell('label', moment),
      fieldCell('evaluator', subject.fields.date(`firma_${index + 1}_data`, `Firme, data: ${moment}`)),
      ...columns.map(({ role, name }, column) =>
        fieldCell(role, subject.fields.text(`firma_${index + 1}_${column + 1}`, `Firma di ${name}: ${moment}`)),
      ),
    ],
    height: signatureHeight,
  });
  return [
    heading(2, `${number}. Firme`),
    {
      kind: 'table',
      title: 'Firme',
      description: 'Una riga per momento, con data e firme da apporre.',
      widths: [momentWidth, dateWidth, ...columns.map(() => signersWidth / columns.length)],
      header: [{ cells: [cell('header', 'Momento'), cell('header', 'Data'), ...columns.map(({ head }) => head)] }],
      rows: moments.map(row),
      dense: false,
      together: true,
      closing: true,
    },
    paragraph(isChargedInterim(subject) ? `${signatureNote} ${interimNote}` : signatureNote, 'note'),
  ];
};
