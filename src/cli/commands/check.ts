import { type ExitCode, exitCodes } from '../../errors.js';
import { talk } from '../../messages/index.js';
import { read } from '../../pipeline.js';
import type { Command } from '../arguments.js';
import { findingLine } from '../finding-lines.js';
import { readLayout, readSource } from '../input.js';
import { attempt, codeOfFindings, worstOf } from '../outcome.js';
import type { Terminal } from '../terminal.js';

type CheckCommand = Extract<Command, { readonly name: 'check' }>;

const checkOne = async (command: CheckCommand, terminal: Terminal, file: string): Promise<ExitCode> => {
  const { findings } = await read(await readSource(file, command.read.limits), command.read);
  terminal.data(findings.map((finding) => `${findingLine(file, finding, terminal.language)}\n`).join(''));
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  terminal.say(talk(terminal.language).findings({ errors: count('error'), warnings: count('warning'), notes: count('info') }));
  return codeOfFindings(findings, command.strict);
};

/** `check`: the findings of every document, one a line; nothing is written. */
export const runCheck = async (asked: CheckCommand, terminal: Terminal): Promise<ExitCode> => {
  const command = { ...asked, read: { ...asked.read, ...(await readLayout(asked.layoutFile)) } };
  const codes: ExitCode[] = [exitCodes.done];
  for (const file of command.files) codes.push(await attempt(terminal, () => checkOne(command, terminal, file)));
  return worstOf(codes);
};
