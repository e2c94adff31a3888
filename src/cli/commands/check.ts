import { type ExitCode, exitCodes } from '../../errors.js';
import { talk } from '../../messages/index.js';
import { countOpen } from '../../model/finding.js';
import { type CheckConfig, type CheckedDocument, configure, read, reportFindings } from '../../pipeline.js';
import type { Command } from '../command.js';
import { readConfig, readDecisions, readLayout, readSource } from '../input.js';
import { attempt, codeOfFindings, worstOf } from '../outcome.js';
import type { Terminal } from '../terminal.js';

type CheckCommand = Extract<Command, { readonly name: 'check' }>;

const plainConfig: CheckConfig = { rules: {}, strict: false };

const checkOne = async (
  { read: options, strict }: CheckCommand,
  { file, config }: { readonly file: string; readonly config: CheckConfig },
): Promise<CheckedDocument & { readonly code: ExitCode }> => {
  const annex = await read(await readSource(file, options.limits), options);
  const findings = configure(annex.findings, config);
  return { file, annex: { ...annex, findings }, code: codeOfFindings(findings, strict || config.strict) };
};

/** `check`: the findings of every document as a report; nothing is written. One that fails does not stop the others. */
export const runCheck = async (asked: CheckCommand, terminal: Terminal): Promise<ExitCode> => {
  const { config = plainConfig } = await readConfig(asked.configFile);
  const given = { ...(await readLayout(asked.layoutFile)), ...(await readDecisions(asked.decisionsFile, asked.files)) };
  const command = { ...asked, read: { ...asked.read, ...given } };
  const codes: ExitCode[] = [exitCodes.done];
  const checked: CheckedDocument[] = [];
  for (const file of command.files)
    codes.push(
      await attempt(terminal, async () => {
        const { code, ...document } = await checkOne(command, { file, config });
        checked.push(document);
        return code;
      }),
    );
  terminal.data(reportFindings(checked, command.format, terminal.language));
  const findings = checked.flatMap(({ annex }) => annex.findings);
  if (command.format !== 'text') terminal.say(talk(terminal.language).findings(countOpen(findings)));
  return worstOf(codes);
};
