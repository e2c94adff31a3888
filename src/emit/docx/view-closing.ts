import type { EvaluationProfile, PaymentDuty } from '../../model/profile.js';
import { counted } from '../italian.js';
import { type Block, cell, heading, keyValueTable, line, paragraph, span } from './blocks.js';
import { fieldCell, yesNo } from './fields.js';
import { signatureTable } from './signatures.js';
import { filledBy, type Subject } from './subject.js';

const narrativeHeight = 19;
const remarkHeight = 14;
const signatureHeight = 15;

/** The boxes for the texts of the person evaluated and of who evaluates. */
export const narrativeBlocks = (number: number, subject: Subject): readonly Block[] => {
  const box = (role: 'officer' | 'evaluator', name: string, label: string) => ({
    label: filledBy(label, role, subject),
    value: fieldCell(role, subject.fields.text(name, label)),
    height: narrativeHeight,
    grows: true as const,
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
  subject: Subject,
  { profile: { payment }, year }: { readonly profile: EvaluationProfile; readonly year: number | null },
): readonly Block[] => {
  const { fields } = subject;
  const byEvaluator = (label: string): string => filledBy(label, 'evaluator', subject);
  return [
    heading(2, `${number}. Tempi di pagamento`),
    keyValueTable('Tempi di pagamento', 'Indicatore e fonte sono dati; valore, esito e verifica sono da compilare.', [
      {
        label: byEvaluator('La scheda è soggetta all’obiettivo'),
        value: cell('evaluator', [line(yesNo(fields, 'pagamenti_soggetta', 'La scheda è soggetta all’obiettivo'))]),
      },
      { label: 'Indicatore', value: cell('given', payment.indicator) },
      { label: 'Fonte', value: cell('given', payment.source) },
      {
        label: byEvaluator('Valore rilevato'),
        value: cell('evaluator', [
          line([fields.text('pagamenti_valore', 'Tempi di pagamento: valore rilevato', 12), span(' giorni')]),
        ]),
      },
      {
        label: byEvaluator('Esito'),
        value: cell('evaluator', [
          line([
            ...fields.tick('pagamenti_raggiunto', 'Tempi di pagamento', 'raggiunto'),
            span('     '),
            ...fields.tick('pagamenti_non_raggiunto', 'Tempi di pagamento', 'non raggiunto'),
          ]),
        ]),
      },
      {
        label: byEvaluator('Verifica dell’organo di revisione'),
        value: fieldCell('evaluator', fields.text('pagamenti_verifica', 'Verifica dell’organo di revisione')),
        height: 10,
      },
    ]),
    ...(year === null || year >= payment.since ? [paragraph(dutyText(payment), 'note')] : []),
  ];
};

const reviewTerm = ({ review: { days } }: EvaluationProfile): string =>
  days === undefined
    ? 'Il termine è quello fissato dal SMVP.'
    : `Termine: ${counted(days, 'giorno', 'giorni')} dalla comunicazione (SMVP).`;

/** The hearing of the person evaluated. */
export const hearingBlocks = (number: number, subject: Subject, profile: EvaluationProfile): readonly Block[] => {
  const { fields } = subject;
  return [
    heading(2, `${number}. Contraddittorio`),
    keyValueTable('Contraddittorio', 'Colloquio, osservazioni e riesame, da compilare.', [
      {
        label: filledBy('Data del colloquio', 'evaluator', subject),
        value: fieldCell('evaluator', fields.date('colloquio_data', 'Data del colloquio')),
      },
      {
        label: filledBy('Osservazioni del valutato', 'officer', subject),
        value: fieldCell('officer', fields.text('osservazioni', 'Osservazioni del valutato')),
        height: remarkHeight,
        grows: true,
      },
      {
        label: filledBy('Richiesta di riesame', 'officer', subject),
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
        label: filledBy('Esito del riesame', 'evaluator', subject),
        value: fieldCell('evaluator', fields.text('riesame_esito', 'Esito del riesame')),
        height: remarkHeight,
        grows: true,
      },
    ]),
  ];
};

const signatureNote = 'La prima firma attesta la presa visione della scheda.';
const interimNote = 'Se l’incarico ad interim è affidato al Segretario comunale, in luogo del Segretario firma il Sindaco.';

const isChargedInterim = ({ officer, isSecretary }: Subject): boolean => officer?.interim === true && !isSecretary;

/** The table of signatures: the moments of the profile, a date and a signature each. */
export const signatureBlocks = (number: number, subject: Subject, { moments }: EvaluationProfile): readonly Block[] => [
  heading(2, `${number}. Firme`),
  signatureTable(subject, moments, { key: 'firma', height: signatureHeight }),
  paragraph(isChargedInterim(subject) ? `${signatureNote} ${interimNote}` : signatureNote, 'note'),
];
