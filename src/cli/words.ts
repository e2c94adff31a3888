import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ExpectedError } from '../errors.js';
import { type Language, languages } from '../messages/index.js';
import type { Command, Common } from './command.js';
import { errorCode } from './error-code.js';
import { commonOptions, optionsOf } from './option-tables.js';
import { usage } from './usage.js';

const asUsageError = (error: unknown): unknown => {
  const option = error instanceof Error ? (/'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] ?? error.message) : '';
  if (errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new ExpectedError({ code: 'usage/unknown-option', args: { option } });
  if (errorCode(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return usage.missingValue(option);
  return error;
};

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** The words → options and what they are about. Throws ExpectedError (usage) for options that are not in the table. */
export const parseWords = <O extends Options>(words: readonly string[], options: O): Parsed<O> => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw asUsageError(error);
  }
};

/** A language by its name; nothing where none is asked for. Throws ExpectedError (usage) for anything else. */
const languageOf = (value: string | undefined): Language | undefined => {
  if (value === undefined) return undefined;
  const language = languages.find((known) => known === value);
  if (language === undefined) throw usage.badValue('--lang', value, languages.join(', '));
  return language;
};

type CommonValues = {
  readonly lang?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly 'password-file'?: string | undefined;
};

/** What every command takes. */
export const commonOf = (values: CommonValues): Common => ({
  language: languageOf(values.lang),
  quiet: values.quiet ?? false,
  passwordFile: values['password-file'],
});

/** The commands that have options of their own. */
export type CommandName = keyof typeof optionsOf;

const isCommandName = (word: string): word is CommandName => Object.hasOwn(optionsOf, word);

type PlainValues = Pick<CommonValues, 'lang' | 'quiet'> & {
  readonly help?: boolean | undefined;
  readonly version?: boolean | undefined;
};
type PlainCommand = Extract<Command, { readonly name: 'help' | 'version' }>;

/** Help or the version, where it is asked for: help before the version. */
const plainOf = ({ lang, quiet, help, version }: PlainValues): PlainCommand | undefined => {
  if (help !== true && version !== true) return undefined;
  return { ...commonOf({ lang, quiet }), name: help === true ? 'help' : 'version' };
};

/** What the words ask for, by the tables of options alone: help or the version, or a command whose words are still to be read. */
export type Asked = PlainCommand | { readonly name: CommandName; readonly words: readonly string[] };

/** The words after the program's name → what they ask for. Throws ExpectedError (usage) for an unknown command or option. */
export const askedOf = (words: readonly string[]): Asked => {
  const [first = '--help', ...rest] = words;
  if (isCommandName(first)) return plainOf(parseWords(rest, optionsOf[first]).values) ?? { name: first, words: rest };
  if (!first.startsWith('-')) throw new ExpectedError({ code: 'usage/unknown-command', args: { command: first } });
  const { values } = parseWords(words, commonOptions);
  return plainOf(values) ?? { ...commonOf(values), name: 'help' };
};
