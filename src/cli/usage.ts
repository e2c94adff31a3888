import { ExpectedError } from '../errors.js';

/** The errors of wrong words on the command line. */
export const usage = {
  badValue: (option: string, value: string, allowed: string) =>
    new ExpectedError({ code: 'usage/bad-value', args: { option, value, allowed } }),
  missingValue: (option: string) => new ExpectedError({ code: 'usage/missing-value', args: { option } }),
};
