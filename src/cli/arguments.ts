import { ExpectedError } from '../errors.js';
import { inspectionFormats, type ReadOptions } from '../pipeline.js';
import { batchOptionsOf } from './batch-options.js';
import type { Command } from './command.js';
import { optionsOf } from './option-tables.js';
import { csvOf, formatsOf, ipaOf, issuedOnOf, limitsOf, planYearOf, reportFormatOf, yearsOf } from './option-values.js';
import { type PageSpan, parsePages } from './page-spans.js';
import { usage } from './usage.js';
import { type CommandName, commonOf, parseWords } from './words.js';

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

const convertOf = (args: readonly string[]): Command => {
  const { values, positionals } = parseWords(args, optionsOf.convert);
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
  const { values, positionals } = parseWords(args, optionsOf.merge);
  const folders = filesOf('merge', positionals);
  const [only, ...more] = folders;
  const out = values.out ?? (more.length === 0 ? only : undefined);
  if (out === undefined) throw usage.missingValue('--out');
  return { ...commonOf(values), name: 'merge', folders, out, strict: values.strict ?? false };
};

const checkOf = (args: readonly string[]): Command => {
  const { values, positionals } = parseWords(args, optionsOf.check);
  return {
    ...commonOf(values),
    name: 'check',
    files: filesOf('check', positionals),
    strict: values.strict ?? false,
    read: readOptionsOf(values),
    layoutFile: values.layout,
    decisionsFile: values.decisions,
    configFile: values.config,
    format: reportFormatOf(values.format),
  };
};

const pagesOf = (value: string): readonly PageSpan[] => {
  const spans = parsePages(value);
  if (spans === null) throw usage.badValue('--pages', value, '3 · 3-7 · 3-7,12 · 12-');
  return spans;
};

const inspectOf = (args: readonly string[]): Command => {
  const { values, positionals } = parseWords(args, optionsOf.inspect);
  const explain = values.layout ?? false;
  const isLayout = (file: string): boolean => explain && file.endsWith('.json');
  return {
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
  };
};

const rulesOf = (args: readonly string[]): Command => {
  const { values, positionals } = parseWords(args, optionsOf.rules);
  return { ...commonOf(values), name: 'rules', rule: positionals[0] };
};

const layoutsOf = (args: readonly string[]): Command => {
  const { values, positionals } = parseWords(args, optionsOf.layouts);
  return { ...commonOf(values), name: 'layouts', layout: positionals[0] };
};

const profileOf = (args: readonly string[]): Command => {
  const { values, positionals } = parseWords(args, optionsOf.profile);
  const [action = '', file] = positionals;
  if (action === 'init') return { ...commonOf(values), name: 'profile', action, out: values.out, force: values.force ?? false };
  if (action !== 'check') throw usage.badValue('profile', action, 'init, check');
  if (file === undefined) throw new ExpectedError({ code: 'usage/missing-input', args: { command: 'profile check' } });
  return { ...commonOf(values), name: 'profile', action, file };
};

/** How the words after the name of each command are read; each throws ExpectedError (usage) where they are wrong. */
const readers: Readonly<Record<CommandName, (args: readonly string[]) => Command>> = {
  convert: convertOf,
  merge: mergeOf,
  check: checkOf,
  inspect: inspectOf,
  layouts: layoutsOf,
  profile: profileOf,
  rules: rulesOf,
};

/** The words after the name of a command → the command. Throws ExpectedError (usage) where they make none. */
export const commandOf = (name: CommandName, words: readonly string[]): Command => readers[name](words);
