import { parseArgs } from 'node:util';
import { ExpectedError } from '../errors.js';
import type { Language } from '../messages/index.js';
import { type Format, type InspectionFormat, inspectionFormats, type ReadOptions, type ReportFormat } from '../pipeline.js';
import { errorCode } from './error-code.js';
import { formatsOf, ipaOf, issuedOnOf, languageOf, planYearOf, reportFormatOf, usage, yearsOf } from './option-values.js';
import { type PageSpan, parsePages } from './page-spans.js';

type Common = { readonly language: Language | undefined; readonly quiet: boolean };

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
        readonly decisionsFile: string | undefined;
        readonly configFile: string | undefined;
        readonly format: ReportFormat;
      }
    | {
        readonly name: 'convert';
        readonly files: readonly string[];
        readonly strict: boolean;
        readonly read: ReadOptions;
        readonly layoutFile: string | undefined;
        readonly decisionsFile: string | undefined;
        readonly out: string;
        readonly formats: readonly Format[];
        readonly force: boolean;
        readonly issuedOn: string | undefined;
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
  decisions: { type: 'string' },
  years: { type: 'string', multiple: true },
  'no-join': { type: 'boolean' },
} as const;
const optionsOf = {
  convert: {
    ...readOptions,
    out: { type: 'string' },
    format: { type: 'string', multiple: true },
    force: { type: 'boolean' },
    'issued-on': { type: 'string' },
  },
  check: { ...readOptions, format: { type: 'string' }, config: { type: 'string' } },
  inspect: {
    ...commonOptions,
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    html: { type: 'boolean' },
    svg: { type: 'boolean' },
    pages: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    layout: { type: 'boolean' },
    'no-join': { type: 'boolean' },
  },
  rules: commonOptions,
  layouts: commonOptions,
} as const;

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

type ReadValues = {
  readonly years?: readonly string[] | undefined;
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
  ...(values.years === undefined ? {} : { years: yearsOf(values.years) }),
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
    decisionsFile: values.decisions,
    out: values.out,
    formats: formatsOf(values.format),
    force: values.force ?? false,
    issuedOn: values['issued-on'] === undefined ? undefined : issuedOnOf(values['issued-on']),
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
