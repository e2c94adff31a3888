import { findDates } from '../values/dates.js';
import type { YearToken } from './mentions.js';

const lastYear = /\d{4}(?!.*\d{4})|\d{2}(?=\D*$)/su;

const shiftYearDigits = (digits: string, by: number): string =>
  digits.length === 4 ? String(Number(digits) + by) : String((Number(digits) + by) % 100).padStart(2, '0');

/** A token as it reads with its year moved; `null` where the calendar has no such day. */
export const shiftToken = ({ text }: Pick<YearToken, 'text'>, by: number): string | null => {
  const shifted = text.replace(lastYear, (digits) => shiftYearDigits(digits, by));
  return findDates(shifted).some(({ date }) => date === null) ? null : shifted;
};
