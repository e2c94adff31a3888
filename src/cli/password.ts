import { text } from 'node:stream/consumers';
import type { Command } from './command.js';

const STANDARD_INPUT = '-';
const variable = 'ALLEGATO_PASSWORD';

/** A file that holds a password ends with a line break, which is none of it. */
const firstLine = (content: string): string => content.split(/\r?\n/)[0] ?? '';

const contentOf = async (file: string): Promise<string> =>
  file === STANDARD_INPUT
    ? text(process.stdin)
    : new TextDecoder().decode((await (await import('./input.js')).readSource(file)).bytes);

/**
 * The command with the password that opens its PDFs: from `--password`, from the first line of the `--password-file`
 * (`-` is standard input), or from the variable ALLEGATO_PASSWORD, whichever comes first. One given in words is taken off
 * the list of processes as far as the system lets a program do that.
 */
export const withPassword = async (command: Command): Promise<Command> => {
  if (!('read' in command)) return command;
  if (command.read.password !== undefined) {
    process.title = 'allegato';
    return command;
  }
  const { passwordFile } = command;
  const password = passwordFile === undefined ? process.env[variable] : firstLine(await contentOf(passwordFile));
  return password === undefined || password === '' ? command : { ...command, read: { ...command.read, password } };
};
