import type { Annex } from '../../model/annex.js';

/** `anno 2024 (2024-2026)`, as far as it is known. */
const yearsOf = ({ plan: { year, period } }: Annex): string => {
  const years = period === null ? '' : ` (periodo ${period.from}-${period.to})`;
  return year === null ? `anno non determinato${years}` : `anno ${year}${years}`;
};

/** The plan in a line: its title, its act and its years. */
export const planHeading = (annex: Annex): string => {
  const parts = [annex.plan.title ?? 'Obiettivi di performance', annex.plan.approvingAct, yearsOf(annex)];
  return parts.filter((part) => part !== undefined).join(' – ');
};

/** What a sheet is, after the name of the body where it is known. */
export const withBody = ({ administration: { name } }: Annex, subject: string): string =>
  name === undefined ? subject : `${name} – ${subject}`;
