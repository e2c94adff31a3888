import type { EvaluationProfile, PaymentDuty } from '../../model/profile.js';
import { type Block, type Cell, cell, heading, keyValueTable, line, paragraph, type Row, type Span, span } from './blocks.js';
import { officerName, type Subject } from './subject.js';

const narrativeHeight = 19;
const remarkHeight = 14;
const signatureHeight = 15;

const yesNo: readonly Span[] = [{ kind: 'tickBox', label: 'sì' }, span('     '), { kind: 'tickBox', label: 'no' }];

/** The boxes for the texts of the person evaluated and of who evaluates. */
export const narrativeBlocks = (number: number, { evaluated, evaluator }: Subject): readonly Block[] => [
  heading(2, `${number}. Relazione e giudizio`),
  keyValueTable('Relazione e giudizio', 'Quattro caselle di testo da compilare, con l’indicazione di chi le compila.', [
    { label: `Relazione sui risultati (${evaluated.brief})`, value: cell('officer', ''), height: narrativeHeight },
    {
      label: `Scostamenti, cause, obiettivi non valutabili con motivazione (${evaluated.brief})`,
      value: cell('officer', ''),
      height: narrativeHeight,
    },
    { label: `Giudizio sintetico (${evaluator.brief})`, value: cell('evaluator', ''), height: narrativeHeight },
    { label: `Aree di sviluppo e formazione (${evaluator.brief})`, value: cell('evaluator', ''), height: narrativeHeight },
  ]),
];

const dutyText = ({ share, law }: PaymentDuty): string =>
  `Quota della retribuzione di risultato collegata: almeno ${share}% (${law}). Va tenuta distinta dai punteggi della scheda.`;

/** The box on payment times; the duty is named for plan years in which it holds, or where the year is not known. */
export const paymentBlocks = (number: number, { payment }: EvaluationProfile, year: number | null): readonly Block[] => [
  heading(2, `${number}. Tempi di pagamento`),
  keyValueTable('Tempi di pagamento', 'Indicatore e fonte sono dati; valore, esito e verifica sono da compilare.', [
    { label: 'La scheda è soggetta all’obiettivo', value: cell('evaluator', [line(yesNo)]) },
    { label: 'Indicatore', value: cell('given', payment.indicator) },
    { label: 'Fonte', value: cell('given', payment.source) },
    { label: 'Valore rilevato', value: cell('evaluator', [line([{ kind: 'blank', width: 20 }, span(' giorni')])]) },
    {
      label: 'Esito',
      value: cell('evaluator', [
        line([{ kind: 'tickBox', label: 'raggiunto' }, span('     '), { kind: 'tickBox', label: 'non raggiunto' }]),
      ]),
    },
    { label: 'Verifica dell’organo di revisione', value: cell('evaluator', ''), height: 10 },
  ]),
  ...(year === null || year >= payment.since ? [paragraph(dutyText(payment), 'note')] : []),
];

/** The hearing of the person evaluated. */
export const hearingBlocks = (number: number, { evaluated }: Subject, { review }: EvaluationProfile): readonly Block[] => [
  heading(2, `${number}. Contraddittorio`),
  keyValueTable('Contraddittorio', 'Colloquio, osservazioni e riesame, da compilare.', [
    { label: 'Data del colloquio', value: cell('evaluator', [line([{ kind: 'blank', width: 30 }])]) },
    { label: `Osservazioni del valutato (${evaluated.brief})`, value: cell('officer', ''), height: remarkHeight },
    {
      label: 'Richiesta di riesame',
      value: cell('officer', [
        line([...yesNo, span('     entro il '), { kind: 'blank', width: 26 }]),
        line([
          span(
            review.days === undefined
              ? 'Il termine è quello fissato dal SMVP.'
              : `Termine: ${review.days} giorni dalla comunicazione (SMVP).`,
            'quiet',
          ),
        ]),
      ]),
    },
    { label: 'Esito del riesame', value: cell('evaluator', ''), height: remarkHeight },
  ]),
];

type Signer = { readonly head: Cell; readonly role: 'officer' | 'evaluator' };

const signerHead = (caption: string, name: string | undefined): Cell =>
  cell('header', [line(caption), ...(name === undefined ? [] : [line(name)])]);

const partyWords = { evaluated: ' (valutato)', evaluator: ' (valutatore)', other: '' } as const;

const signers = ({ officer, profile }: Subject): readonly Signer[] =>
  profile.signers.map(({ name, party }) => ({
    head: signerHead(`${name}${partyWords[party]}`, party === 'evaluated' ? officerName(officer) : undefined),
    role: party === 'evaluated' ? 'officer' : 'evaluator',
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
  const row = (moment: string): Row => ({
    cells: [
      cell('label', moment),
      cell('evaluator', [line([{ kind: 'blank', width: 18 }])]),
      ...columns.map(({ role }) => cell(role, '')),
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
