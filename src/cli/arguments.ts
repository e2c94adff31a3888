import { parseArgs } from 'node:util';
import { ExpectedError } from '../errors.js';
import { type Language, languages } from '../messages/index.js';
import { type CsvVariant, csvVariants, defaultFormats, type Format, formats, type ReadOptions } from '../pipeline.js';
import { errorCode } from './error-code.js';

type Common = { readonly language: Language | undefined; readonly quiet: boolean };

/** What the command line asks for. */
export type Command = Common &
  (
    | { readonly name: 'help' | 'version' }
    | { readonly name: 'rules'; readonly rule: string | undefined }
    | { readonly name: 'layouts'; readonly layout: string | undefined }
    | { readonly name: 'profile'; readonly action: 'init'; readonly out: string | undefined; readonly force: boolean }
    | { readonly name: 'profile'; readonly action: 'check'; readonly file: string }
    | {
        readonly name: 'inspect';
        readonly files: readonly string[];
        readonly json: boolean;
        readonly join: boolean;
        readonly explain: boolean;
        readonly layoutFile: string | undefined;
      }
    | {
        readonly name: 'check';
        readonly files: readonly string[];
        readonly strict: boolean;
        readonly read: ReadOptions;
        readonly layoutFile: string | undefined;
      }
    | {
        readonly name: 'convert';
        readonly files: readonly string[];
        readonly strict: boolean;
        readonly read: ReadOptions;
        readonly layoutFile: string | undefined;
        readonly out: string;
        readonly formats: readonly Format[];
        readonly force: boolean;
        readonly issuedOn: string | undefined;
        readonly profileFile: string | undefined;
        readonly csv: CsvVariant;
        readonly withoutNames: boolean;
      }
  );

const commonOptions = {
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
const readOptions = {
  ...commonOptions,
  administration: { type: 'string' },
  ipa: { type: 'string' },
  act: { type: 'string' },
  'plan-year': { type: 'string' },
  strict: { type: 'boolean' },
  layout: { type: 'string' },
  'no-join': { type: 'boolean' },
} as const;
const optionsOf = {
  convert: {
    ...readOptions,
    out: { type: 'string' },
    format: { type: 'string', multiple: true },
    force: { type: 'boolean' },
    'issued-on': { type: 'string' },
    profile: { type: 'string' },
    csv: { type: 'string' },
    'without-names': { type: 'boolean' },
  },
  check: readOptions,
  inspect: { ...commonOptions, json: { type: 'boolean' }, layout: { type: 'boolean' }, 'no-join': { type: 'boolean' } },
  profile: { ...commonOptions, out: { type: 'string' }, force: { type: 'boolean' } },
  rules: commonOptions,
  layouts: commonOptions,
} as const;

const usage = {
  badValue: (option: string, value: string, allowed: string) =>
    new ExpectedError({ code: 'usage/bad-value', args: { option, value, allowed } }),
  missingValue: (option: string) => new ExpectedError({ code: 'usage/missing-value', args: { option } }),
};

const asUsageError = (error: unknown): unknown => {
  const option = error instanceof Error ? (/'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] ?? error.message) : '';
  if (errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new ExpectedError({ code: 'usage/unknown-option', args: { option } });
  if (errorCode(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return usage.missingValue(option);
  return error;
};

const parse = <O extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(args: readonly string[], options: O) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw asUsageError(error);
  }
};

const languageOf = (value: string | undefined): Language | undefined => {
  if (value === undefined) return undefined;
  const language = languages.find((known) => known === value);
  if (language === undefined) throw usage.badValue('--lang', value, languages.join(', '));
  return language;
};

const planYearOf = (value: string): number => {
  if (!/^20\d\d$/.test(value)) throw usage.badValue('--plan-year', value, '2000–2099');
  return Number(value);
};

const issuedOnOf = (value: string): string => {
  const date = new Date(`${value}T00:00:00Z`);
  const real = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!real) throw usage.badValue('--issued-on', value, 'YYYY-MM-DD');
  return value;
};

const ipaOf = (value: string): string => {
  if (!/^\w+$/.test(value)) throw usage.badValue('--ipa', value, 'c_h501, …');
  return value;
};

const formatsOf = (values: readonly string[] | undefined): readonly Format[] => {
  if (values === undefined) return defaultFormats;
  const asked = values.flatMap((value) => value.split(','));
  for (const name of asked)
    if (!formats.some((format) => format === name)) throw usage.badValue('--format', name, formats.join(', '));
  return formats.filter((format) => asked.includes(format));
};

const csvOf = (value: string | undefined): CsvVariant => {
  const variant = csvVariants.find((known) => known === (value ?? 'italian'));
  if (variant === undefined) throw usage.badValue('--csv', value ?? '', csvVariants.join(', '));
  return variant;
};

const filesOf = (command: string, positionals: readonly string[]): readonly string[] => {
  if (positionals.length === 0) throw new ExpectedError({ code: 'usage/missing-input', args: { command } });
  return positionals;
};

type ReadValues = {
  readonly administration?: string | undefined;
  readonly ipa?: string | undefined;
  readonly act?: string | undefined;
  readonly 'plan-year'?: string | undefined;
  readonly 'no-join'?: boolean | undefined;
};

const readOptionsOf = (values: ReadValues): ReadOptions => ({
  administration: {
    ...(values.administration === undefined ? {} : { name: values.administration }),
    ...(values.ipa === undefined ? {} : { ipaCode: ipaOf(values.ipa) }),
  },
  ...(values.act === undefined ? {} : { approvingAct: values.act }),
  ...(values['plan-year'] === undefined ? {} : { planYear: planYearOf(values['plan-year']) }),
  join: !values['no-join'],
});

type CommonValues = {
  readonly lang?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly version?: boolean | undefined;
};

const commonOf = (values: CommonValues): Common => ({ language: languageOf(values.lang), quiet: values.quiet ?? false });

const early = (values: CommonValues): Command | undefined => {
  if (values.help) return { ...commonOf(values), name: 'help' };
  if (values.version) return { ...commonOf(values), name: 'version' };
  return undefined;
};

const convertOf = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args, optionsOf.convert);
  const other = early(values);
  if (other !== undefined) return other;
  const files = filesOf('convert', positionals);
  if (values.out === undefined) throw usage.missingValue('--out');
  return {
    ...commonOf(values),
    name: 'convert',
    files,
    strict: values.strict ?? false,
    read: readOptionsOf(values),
    layoutFile: values.layout,
    out: values.out,
    formats: formatsOf(values.format),
    force: values.force ?? false,
    issuedOn: values['issued-on'] === undefined ? undefined : issuedOnOf(values['issued-on']),
    profileFile: values.profile,
    csv: csvOf(values.csv),
    withoutNames: values['without-names'] ?? false,
  };
};

const checkOf = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args, optionsOf.check);
  return (
    early(values) ?? {
      ...commonOf(values),
      name: 'check',
      files: filesOf('check', positionals),
      strict: values.strict ?? false,
      read: readOptionsOf(values),
      layoutFile: values.layout,
    }
  );
};

const inspectOf = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args, optionsOf.inspect);
  const explain = values.layout ?? false;
  const isLayout = (file: string): boolean => explain && file.endsWith('.json');
  return (
    early(values) ?? {
      ...commonOf(values),
      name: 'inspect',
      files: filesOf(
        'inspect',
        positionals.filter((file) => !isLayout(file)),
      ),
      json: values.json ?? false,
      join: !values['no-join'],
      explain,
      layoutFile: positionals.find(isLayout),
    }
  );
};

const rulesOf = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args, optionsOf.rules);
  return early(values) ?? { ...commonOf(values), name: 'rules', rule: positionals[0] };
};

const layoutsOf = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args, optionsOf.layouts);
  return early(values) ?? { ...commonOf(values), name: 'layouts', layout: positionals[0] };
};

const profileOf = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args, optionsOf.profile);
  const other = early(values);
  if (other !== undefined) return other;
  const [action = '', file] = positionals;
  if (action === 'init') return { ...commonOf(values), name: 'profile', action, out: values.out, force: values.force ?? false };
  if (action !== 'check') throw usage.badValue('profile', action, 'init, check');
  if (file === undefined) throw new ExpectedError({ code: 'usage/missing-input', args: { command: 'profile check' } });
  return { ...commonOf(values), name: 'profile', action, file };
};

/** The words after the program's name → the command; throws ExpectedError (usage) where they make none. */
export const parseCommand = (words: readonly string[]): Command => {
  const [first, ...rest] = words;
  switch (first) {
    case 'convert':
      return convertOf(rest);
    case 'check':
      return checkOf(rest);
    case 'inspect':
      return inspectOf(rest);
    case 'layouts':
      return layoutsOf(rest);
    case 'profile':
      return profileOf(rest);
    case 'rules':
      return rulesOf(rest);
    case undefined:
      return { name: 'help', language: undefined, quiet: false };
    default: {
      if (!first.startsWith('-')) throw new ExpectedError({ code: 'usage/unknown-command', args: { command: first } });
      const { values } = parse(words, commonOptions);
      return early(values) ?? { ...commonOf(values), name: 'help' };
    }
  }
};
