import type { Decisions } from '../model/decisions.js';
import type { YearPolicy } from '../model/draft.js';

/** The options that have a say in what the files contain. Limits are by their names. */
export type AskedOptions = {
  readonly administration?: object;
  readonly approvingAct?: string;
  readonly planYear?: number;
  readonly years?: YearPolicy;
  readonly layout?: { readonly id: string };
  readonly decisions?: Decisions;
  readonly profile?: { readonly name: string };
  readonly issuedOn?: string;
  readonly withoutNames?: boolean;
  readonly join?: boolean;
  readonly limits?: Readonly<Record<string, number>>;
};

const said = (option: string, isGiven: boolean): readonly string[] => (isGiven ? [option] : []);
const pairsOf = (values: object): readonly string[] =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
const listed = (option: string, pairs: readonly string[]): readonly string[] =>
  said(`${option} ${pairs.join(',')}`, pairs.length > 0);

/**
 * The options that were given, as they are written on the command line and in one order, however they were given. What an
 * option says of the body and of the act stands in the files by itself; no path does.
 */
export const optionWords = (asked: AskedOptions): readonly string[] => [
  ...said('--administration', Object.keys(asked.administration ?? {}).length > 0),
  ...said('--act', asked.approvingAct !== undefined),
  ...said(`--plan-year ${asked.planYear}`, asked.planYear !== undefined),
  ...listed('--years', pairsOf(asked.years ?? {})),
  ...said(`--layout ${asked.layout?.id}`, asked.layout !== undefined),
  ...said('--decisions', asked.decisions !== undefined),
  ...said(`--profile «${asked.profile?.name}»`, asked.profile !== undefined),
  ...said(`--issued-on ${asked.issuedOn}`, asked.issuedOn !== undefined),
  ...said('--without-names', asked.withoutNames === true),
  ...said('--no-join', asked.join === false),
  ...listed('--limit', pairsOf(asked.limits ?? {})),
];

/** What made a file, in Italian: the program with its version, where the caller tells it, and the version of the data's schema. */
export const programText = (version: string | undefined, schemaVersion: string): string =>
  `allegato${version === undefined ? '' : ` ${version}`}, schema dei dati ${schemaVersion}`;

/** The options in Italian; nothing where nobody says whether there were any. */
export const optionsText = (words: readonly string[] | undefined): string | undefined => {
  if (words === undefined) return undefined;
  return words.length === 0 ? 'nessuna' : words.join(' ');
};
