import { parseArgs } from 'node:util';
import { ExpectedError } from '../errors.js';
import { inspectionFormats, type ReadOptions } from '../pipeline.js';
import { batchOptionsOf } from './batch-options.js';
import type { Command, Common } from './command.js';
import { errorCode } from './error-code.js';
import { commonOptions, optionsOf } from './option-tables.js';
import {
  csvOf,
  formatsOf,
  ipaOf,
  issuedOnOf,
  languageOf,
  limitsOf,
  planYearOf,
  reportFormatOf,
  usage,
  yearsOf,
} from './option-values.js';
import { type PageSpan, parsePages } from './page-spans.js';

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

const filesOf = (command: string, positionals: readonly string[]): readonly string[] => {
  if (positionals.length === 0) throw new ExpectedError({ code: 'usage/missing-input', args: { command } });
  return positionals;
};

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
  readonly years?: readonly string[] | undefined;
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
  ...(values.years === undefined ? {} : { years: yearsOf(values.years) }),
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
    decisionsFile: values.decisions,
    out: values.out,
    formats: formatsOf(values.format),
    force: values.force ?? false,
    issuedOn: values['issued-on'] === undefined ? undefined : issuedOnOf(values['issued-on']),
    batch: batchOptionsOf(values),
    verbose: values.verbose ?? false,
    profileFile: values.profile,
    csv: csvOf(values.csv),
    withoutNames: values['without-names'] ?? false,
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
      decisionsFile: values.decisions,
      configFile: values.config,
      format: reportFormatOf(values.format),
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
    case 'merge':
      return mergeOf(rest);
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
