import { parseArgs } from 'node:util';
import { ExpectedError } from '../errors.js';
import { type Language, languages } from '../messages/index.js';
import {
  type Format,
  formats,
  type InspectionFormat,
  inspectionFormats,
  type Limits,
  limitNames,
  type ReadOptions,
} from '../pipeline.js';
import { type BatchOptions, batchOptions, batchOptionsOf } from './batch-options.js';
import { errorCode } from './error-code.js';
import { type PageSpan, parsePages } from './page-spans.js';

type Common = { readonly language: Language | undefined; readonly quiet: boolean; readonly passwordFile?: string | undefined };

/** What the command line asks for. */
export type Command = Common &
  (
    | { readonly name: 'help' | 'version' }
    | { readonly name: 'rules'; readonly rule: string | undefined }
    | { readonly name: 'layouts'; readonly layout: string | undefined }
    | {
        readonly name: 'inspect';
        readonly files: readonly string[];
        readonly forms: readonly InspectionFormat[];
        readonly pages: readonly PageSpan[] | undefined;
        readonly out: string | undefined;
        readonly force: boolean;
        readonly read: ReadOptions;
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
        readonly batch: BatchOptions;
        readonly verbose: boolean;
      }
    | { readonly name: 'merge'; readonly folders: readonly string[]; readonly out: string; readonly strict: boolean }
  );

const commonOptions = {
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
const documentOptions = {
  ...commonOptions,
  'no-join': { type: 'boolean' },
  password: { type: 'string' },
  'password-file': { type: 'string' },
  limit: { type: 'string', multiple: true },
} as const;
const readOptions = {
  ...documentOptions,
  administration: { type: 'string' },
  ipa: { type: 'string' },
  act: { type: 'string' },
  'plan-year': { type: 'string' },
  strict: { type: 'boolean' },
  layout: { type: 'string' },
} as const;
const optionsOf = {
  convert: {
    ...readOptions,
    out: { type: 'string' },
    format: { type: 'string', multiple: true },
    force: { type: 'boolean' },
    'issued-on': { type: 'string' },
    verbose: { type: 'boolean' },
    ...batchOptions,
  },
  merge: { ...commonOptions, out: { type: 'string' }, strict: { type: 'boolean' } },
  check: readOptions,
  inspect: {
    ...documentOptions,
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    html: { type: 'boolean' },
    svg: { type: 'boolean' },
    pages: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    layout: { type: 'boolean' },
  },
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
  if (values === undefined) return formats;
  const asked = values.flatMap((value) => value.split(','));
  for (const name of asked)
    if (!formats.some((format) => format === name)) throw usage.badValue('--format', name, formats.join(', '));
  return formats.filter((format) => asked.includes(format));
};

const filesOf = (command: string, positionals: readonly string[]): readonly string[] => {
  if (positionals.length === 0) throw new ExpectedError({ code: 'usage/missing-input', args: { command } });
  return positionals;
};

const limitsOf = (values: readonly string[]): Partial<Limits> =>
  Object.fromEntries(
    values.map((value) => {
      const [name, number] = value.split('=');
      const limit = limitNames.find((known) => known === name);
      if (limit === undefined || !/^[1-9]\d{0,11}$/.test(number ?? ''))
        throw usage.badValue('--limit', value, limitNames.map((known) => `${known}=N`).join(', '));
      return [limit, Number(number)];
    }),
  );

type DocumentValues = {
  readonly 'no-join'?: boolean | undefined;
  readonly password?: string | undefined;
  readonly limit?: readonly string[] | undefined;
};

const documentOptionsOf = (values: DocumentValues): ReadOptions => ({
  join: !values['no-join'],
  ...(values.password === undefined ? {} : { password: values.password }),
  ...(values.limit === undefined ? {} : { limits: limitsOf(values.limit) }),
});

type ReadValues = DocumentValues & {
  readonly administration?: string | undefined;
  readonly ipa?: string | undefined;
  readonly act?: string | undefined;
  readonly 'plan-year'?: string | undefined;
};

const readOptionsOf = (values: ReadValues): ReadOptions => ({
  administration: {
    ...(values.administration === undefined ? {} : { name: values.administration }),
    ...(values.ipa === undefined ? {} : { ipaCode: ipaOf(values.ipa) }),
  },
  ...(values.act === undefined ? {} : { approvingAct: values.act }),
  ...(values['plan-year'] === undefined ? {} : { planYear: planYearOf(values['plan-year']) }),
  ...documentOptionsOf(values),
});

type CommonValues = {
  readonly lang?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly version?: boolean | undefined;
  readonly 'password-file'?: string | undefined;
};

const commonOf = (values: CommonValues): Common => ({
  language: languageOf(values.lang),
  quiet: values.quiet ?? false,
  passwordFile: values['password-file'],
});

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
    batch: batchOptionsOf(values),
    verbose: values.verbose ?? false,
  };
};

const mergeOf = (args: readonly string[]): Command => {
  const { values, positionals } = parse(args, optionsOf.merge);
  const other = early(values);
  if (other !== undefined) return other;
  const folders = filesOf('merge', positionals);
  const [only, ...more] = folders;
  const out = values.out ?? (more.length === 0 ? only : undefined);
  if (out === undefined) throw usage.missingValue('--out');
  return { ...commonOf(values), name: 'merge', folders, out, strict: values.strict ?? false };
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

const pagesOf = (value: string): readonly PageSpan[] => {
  const spans = parsePages(value);
  if (spans === null) throw usage.badValue('--pages', value, '3 · 3-7 · 3-7,12 · 12-');
  return spans;
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
      forms: inspectionFormats.filter((form) => values[form] === true),
      pages: values.pages === undefined ? undefined : pagesOf(values.pages),
      out: values.out,
      force: values.force ?? false,
      read: documentOptionsOf(values),
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

/** The words after the program's name → the command; throws ExpectedError (usage) where they make none. */
export const parseCommand = (words: readonly string[]): Command => {
  const [first, ...rest] = words;
  switch (first) {
    case 'convert':
      return convertOf(rest);
    case 'merge':
      return mergeOf(rest);
    case 'check':
      return checkOf(rest);
    case 'inspect':
      return inspectOf(rest);
    case 'layouts':
      return layoutsOf(rest);
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
