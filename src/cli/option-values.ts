import {
  type CsvVariant,
  csvVariants,
  defaultFormats,
  type Format,
  formats,
  type Limits,
  limitNames,
  type ReportFormat,
  reportFormats,
  type YearPolicy,
  yearActions,
  yearClasses,
} from '../pipeline.js';
import { usage } from './usage.js';

/** A plan year. Throws ExpectedError (usage) for anything else. */
export const planYearOf = (value: string): number => {
  if (!/^20\d\d$/.test(value)) throw usage.badValue('--plan-year', value, '2000–2099');
  return Number(value);
};

/** An ISO date that the calendar has. Throws ExpectedError (usage) for anything else. */
export const issuedOnOf = (value: string): string => {
  const date = new Date(`${value}T00:00:00Z`);
  const real = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!real) throw usage.badValue('--issued-on', value, 'YYYY-MM-DD');
  return value;
};

/** A code of the index of public administrations. Throws ExpectedError (usage) for anything else. */
export const ipaOf = (value: string): string => {
  if (!/^\w+$/.test(value)) throw usage.badValue('--ipa', value, 'c_h501, …');
  return value;
};

/** Formats by their names, in the order of the registry; the default ones where none is asked for. Throws ExpectedError (usage) for anything else. */
export const formatsOf = (values: readonly string[] | undefined): readonly Format[] => {
  if (values === undefined) return defaultFormats;
  const asked = values.flatMap((value) => value.split(','));
  for (const name of asked)
    if (!formats.some((format) => format === name)) throw usage.badValue('--format', name, formats.join(', '));
  return formats.filter((format) => asked.includes(format));
};

/** A variant of CSV by its name; the Italian one where none is asked for. Throws ExpectedError (usage) for anything else. */
export const csvOf = (value: string | undefined): CsvVariant => {
  const variant = csvVariants.find((known) => known === (value ?? 'italian'));
  if (variant === undefined) throw usage.badValue('--csv', value ?? '', csvVariants.join(', '));
  return variant;
};

const yearActionOf = (value: string): YearPolicy => {
  const [name = '', action = ''] = value.split('=');
  const yearClass = yearClasses.find((one) => one === name);
  const wanted = yearActions.find((one) => one === action);
  if (yearClass === undefined || wanted === undefined)
    throw usage.badValue('--years', value, `(${yearClasses.join(' | ')})=(${yearActions.join(' | ')})`);
  return { [yearClass]: wanted };
};

/** `next-cycle=apply,stale-date=off` → what is done with these classes of years. Throws ExpectedError (usage) for anything else. */
export const yearsOf = (values: readonly string[]): YearPolicy =>
  Object.assign({}, ...values.flatMap((value) => value.split(',')).map(yearActionOf));

/** The format of a report by its name; text where none is asked for. Throws ExpectedError (usage) for anything else. */
export const reportFormatOf = (value: string | undefined): ReportFormat => {
  const format = reportFormats.find((known) => known === (value ?? 'text'));
  if (format === undefined) throw usage.badValue('--format', value ?? '', reportFormats.join(', '));
  return format;
};

/** `pages=20000` → limits by their names. Throws ExpectedError (usage) for anything else. */
export const limitsOf = (values: readonly string[]): Partial<Limits> =>
  Object.fromEntries(
    values.map((value) => {
      const [name, number] = value.split('=');
      const limit = limitNames.find((known) => known === name);
      if (limit === undefined || !/^[1-9]\d{0,11}$/.test(number ?? ''))
        throw usage.badValue('--limit', value, limitNames.map((known) => `${known}=N`).join(', '));
      return [limit, Number(number)];
    }),
  );
