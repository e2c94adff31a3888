#!/usr/bin/env node
import { type ExitCode, ExpectedError, exitCodes } from '../errors.js';
import { errorSentence, helpText, talk } from '../messages/index.js';
import type { Command } from './command.js';
import { listenAsFirstProcess } from './interrupt.js';
import { withPassword } from './password.js';
import { localeLanguage, openTerminal, type Terminal } from './terminal.js';
import { programVersion } from './version.js';
import { askedOf } from './words.js';

const run = async (command: Command, terminal: Terminal): Promise<ExitCode> => {
  switch (command.name) {
    case 'help':
      terminal.data(helpText(terminal.language));
      return exitCodes.done;
    case 'version':
      terminal.data(`${await programVersion()}\n`);
      return exitCodes.done;
    case 'rules':
      return (await import('./commands/rules.js')).runRules(command, terminal);
    case 'layouts':
      return (await import('./commands/layouts.js')).runLayouts(command, terminal);
    case 'profile':
      return (await import('./commands/profile.js')).runProfile(command, terminal);
    case 'inspect':
      return (await import('./commands/inspect.js')).runInspect(command, terminal);
    case 'check':
      return (await import('./commands/check.js')).runCheck(command, terminal);
    case 'merge':
      return (await import('./commands/merge.js')).runMerge(command, terminal);
    case 'convert':
      return (await import('./commands/convert.js')).runConvert(command, terminal);
  }
};

/** A language asked for in words that may be wrong otherwise: the complaint about them should already be in it. */
const languageAskedFor = (words: readonly string[]): 'it' | 'en' => {
  const asked =
    words.find((_, index) => words[index - 1] === '--lang') ??
    words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return asked === 'it' || asked === 'en' ? asked : localeLanguage(process.env);
};

/** What the words ask for; help and the version need nothing of what the commands load. */
const readWords = async (words: readonly string[]): Promise<Command> => {
  const asked = askedOf(words);
  if (!('words' in asked)) return asked;
  const { commandOf } = await import('./arguments.js');
  return withPassword(commandOf(asked.name, asked.words));
};

const main = async (words: readonly string[]): Promise<ExitCode> => {
  const language = languageAskedFor(words);
  try {
    const command = await readWords(words);
    return await run(command, openTerminal(language, command.quiet));
  } catch (error) {
    const { complain } = openTerminal(language, false);
    if (error instanceof ExpectedError) {
      complain(errorSentence(error.detail, language));
      return error.exitCode;
    }
    complain(talk(language).internalError);
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.internal;
  }
};

listenAsFirstProcess();
// A reader that closes early (head, less) is no error of ours.
process.stdout.on('error', (error) => {
  if (!('code' in error && error.code === 'EPIPE')) throw error;
});
process.exitCode = await main(process.argv.slice(2));
