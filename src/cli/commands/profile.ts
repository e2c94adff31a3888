import { basename, dirname } from 'node:path';
import { type ExitCode, exitCodes } from '../../errors.js';
import { talk } from '../../messages/index.js';
import { defaultProfile } from '../../pipeline.js';
import type { Command } from '../command.js';
import { readProfile } from '../input.js';
import { writeOutput } from '../output.js';
import type { Terminal } from '../terminal.js';

type ProfileCommand = Extract<Command, { readonly name: 'profile' }>;

const profileText = `${JSON.stringify(defaultProfile, null, 2)}\n`;

/** `profile init`: the default profile as a file to edit, on standard output or at `--out`; `profile check`: one of a body. */
export const runProfile = async (command: ProfileCommand, terminal: Terminal): Promise<ExitCode> => {
  if (command.action === 'check') {
    const { name } = await readProfile(command.file);
    terminal.say(`${talk(terminal.language).goodProfile(command.file, name)}\n`);
    return exitCodes.done;
  }
  const { out, force } = command;
  if (out === undefined) {
    terminal.data(profileText);
    return exitCodes.done;
  }
  const file = { name: basename(out), bytes: new TextEncoder().encode(profileText) };
  const [written = out] = await writeOutput(dirname(out), [file], { force });
  terminal.data(`${written}\n`);
  return exitCodes.done;
};
