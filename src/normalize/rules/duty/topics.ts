import type { Unit } from '../../../model/annex.js';
import { isPart } from '../../../model/common-rows.js';
import type { AnnexDraft } from '../../../model/draft.js';
import { type Row, rowsByUnit } from '../rows.js';

const paymentTimes: readonly RegExp[] = [
  /(?<!\p{L})(?:termin[ei]|temp[io]|tempistic\p{L}+|tempestività|celerità|ritard[oi]|puntualità)\s+(?:medi[oi]?\s+|complessiv\p{L}\s+)*(?:(?:d(?:i|ei|el|elle)|nei|nel)\s+)?pagament/iu,
  /(?<!\p{L})pagament\p{L}+\s+(?:tempestiv\p{L}\s+)?(?:delle\s+|di\s+)?(?:fattur|debiti\s+commercial|creditori\s+commercial)/iu,
  /(?<!\p{L})(?:fattur\p{L}+|debit\p{L}\s+commercial\p{L}+)\b.{0,40}(?:entro|nei\s+termini|giorni|ritard|tempest)/iu,
  /(?<!\p{L})indicator[ei]\s+(?:\p{L}+\s+){0,3}(?:tempestività|ritardo)/iu,
];

const training = /(?<!\p{L})(?:formazion[ei]|formativ\p{L}+|aggiornamento\s+professionale|corsi\s+di\s+aggiornamento)(?!\p{L})/iu;
const hours = /(?<!\p{L})(?:ore|h\.?)(?!\p{L})/iu;
const accessibility =
  /(?<!\p{L})(?:accessibilità|accessibil[ei]|WCAG|barriere\s+architettoniche|accesso\s+(?:digitale|fisico))(?!\p{L})/iu;
const delay =
  /(?<!\p{L})(?:ritard[oi]|giorni|gg|PCC|piattaforma\s+(?:dei\s+)?credit\p{L}+|tempestività|tempo\s+medio|tempi\s+medi)(?!\p{L})/iu;

const says = (row: Row, ...patterns: readonly RegExp[]): boolean =>
  row.texts.some(({ text }) => patterns.some((pattern) => pattern.test(text)));

/** Whether a row is about paying invoices in time. */
export const isAboutPaymentTimes = (row: Row): boolean => says(row, ...paymentTimes);

/** Whether a row's indicators or targets measure the delay of payments. */
export const measuresDelay = ({ texts }: Row): boolean =>
  texts.some(({ field, text }) => (field === 'indicator' || field === 'target') && delay.test(text));

/** Whether a row is about training and counts its hours. */
export const isAboutTrainingHours = (row: Row): boolean => says(row, training) && says(row, hours);

/** Whether a row is about access for people with disabilities, digital or not. */
export const isAboutAccessibility = (row: Row): boolean => says(row, accessibility);

/** A unit that can have the duty, with its rows and those that every unit shares. */
export type Bound = { readonly unit: Unit; readonly rows: readonly Row[] };

/** The units bound by the duties of those who direct: not the secretary, and not the stand-in for all units. */
export const boundUnits = (draft: AnnexDraft): readonly Bound[] => {
  const rowsOfUnit = rowsByUnit(draft);
  const shared = draft.units.filter(({ kind }) => kind === 'all').flatMap(rowsOfUnit);
  return draft.units.filter(isPart).map((unit) => ({ unit, rows: [...rowsOfUnit(unit), ...shared] }));
};
