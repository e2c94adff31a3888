import { readFile } from 'node:fs/promises';
import { type ExitCode, ExpectedError, exitCodes } from '../../errors.js';
import { ruleTitle, severityLabel, talk } from '../../messages/index.js';
import { rules } from '../../pipeline.js';
import type { Command } from '../command.js';
import { alignColumns } from '../layout.js';
import type { Terminal } from '../terminal.js';

type RulesCommand = Extract<Command, { readonly name: 'rules' }>;

/** The page of a rule in the package: the same text that stands in docs/rules. */
const pageOf = (rule: string): URL => new URL(`../../../docs/rules/${rule.replace('/', '-')}.md`, import.meta.url);

/** `rules`: the list of the rules; with a rule's id, its page. */
export const runRules = async ({ rule }: RulesCommand, { data, language }: Terminal): Promise<ExitCode> => {
  if (rule === undefined) {
    const rows = rules.map(({ id, severity, fixes }) => [
      id,
      severityLabel(severity, language),
      ruleTitle(id, language) + (fixes ? ` (${talk(language).fixesNote})` : ''),
    ]);
    data(`${alignColumns(rows).join('\n')}\n`);
    return exitCodes.done;
  }
  if (!rules.some(({ id }) => id === rule)) throw new ExpectedError({ code: 'usage/unknown-rule', args: { rule } });
  data(await readFile(pageOf(rule), 'utf8'));
  return exitCodes.done;
};
