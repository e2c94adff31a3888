/** A duty that the law gives to every unit, from a plan year on (`until`: to a plan year). */
export type Duty = {
  readonly topic: 'paymentTimes' | 'training' | 'accessibility';
  readonly since: number;
  readonly until?: number;
  /** Where the duty stands, as an office cites it. */
  readonly law: string;
  /** Training: hours a year and person. */
  readonly hours?: number;
  /** Payment times: percent of the result pay that must depend on the objective. */
  readonly share?: number;
};

/** The duties with their dates of validity. They change often: a change of the law is a line here. */
export const duties: readonly Duty[] = [
  { topic: 'accessibility', since: 2013, law: 'D.L. 179/2012 art. 9 c. 7' },
  { topic: 'paymentTimes', since: 2023, law: 'D.L. 13/2023 art. 4-bis c. 2', share: 30 },
  { topic: 'training', since: 2023, until: 2024, law: 'Direttiva del Ministro per la PA 23/03/2023', hours: 24 },
  { topic: 'training', since: 2025, law: 'Direttiva del Ministro per la PA 14/01/2025', hours: 40 },
];

/** The duty of a topic that holds in a plan's year, if any does. */
export const dutyIn = (topic: Duty['topic'], year: number | null): Duty | null =>
  duties.find((duty) => duty.topic === topic && year !== null && duty.since <= year && year <= (duty.until ?? year)) ?? null;
