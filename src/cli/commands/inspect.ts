import { join } from 'node:path';
import { type ExitCode, ExpectedError, exitCodes } from '../../errors.js';
import { findingLine } from '../../messages/index.js';
import { emitInspection, explain, inspectionText, onPages, type ReadOptions, type Shown, survey } from '../../pipeline.js';
import type { Command } from '../command.js';
import { eachFile, type FileJob } from '../each-file.js';
import { readLayout } from '../input.js';
import { inspectLines } from '../inspect-lines.js';
import { layoutLines } from '../layout-lines.js';
import { writeOutput } from '../output.js';
import { isAsked, missingPage } from '../page-spans.js';
import type { Terminal } from '../terminal.js';

type InspectCommand = Extract<Command, { readonly name: 'inspect' }> & Pick<ReadOptions, 'layout'>;

const readOptionsOf = ({ read, layout }: InspectCommand): ReadOptions => ({
  ...read,
  ...(layout === undefined ? {} : { layout }),
});

const explainOne = async (command: InspectCommand, terminal: Terminal, { file, source }: FileJob): Promise<ExitCode> => {
  const { layouts } = await explain(source, readOptionsOf(command));
  const lines = layoutLines(layouts, terminal.language);
  terminal.data(command.forms.includes('json') ? `${JSON.stringify(layouts, null, 2)}\n` : `${file}\n${lines.join('\n')}\n`);
  return exitCodes.done;
};

/** Standard output takes one document in one form; pictures one by one. */
const checkStandardOutput = ({ forms, out, files }: InspectCommand): void => {
  if (out !== undefined || forms.length === 0 || (files.length === 1 && forms.length === 1)) return;
  throw new ExpectedError({
    code: 'usage/stdout-needs-one-form',
    args: { files: files.length, forms: forms.map((form) => `--${form}`) },
  });
};

const checkShown = ({ forms, pages = [], out }: InspectCommand, file: string, { inspected, traces }: Shown): void => {
  const { document } = inspected;
  const missing = missingPage(pages, document.pages);
  if (missing !== undefined)
    throw new ExpectedError({ code: 'usage/no-such-page', args: { file, page: missing, pages: document.pages } });
  if (!forms.includes('svg')) return;
  if (document.mediaType !== 'application/pdf') throw new ExpectedError({ code: 'usage/no-pictures', args: { file } });
  if (out === undefined && traces.length > 1)
    throw new ExpectedError({ code: 'usage/svg-to-stdout', args: { file, pages: traces.length } });
};

const deliver = async (command: InspectCommand, terminal: Terminal, { folder }: FileJob, shown: Shown): Promise<void> => {
  const { forms, out, force } = command;
  const [form] = forms;
  if (form !== undefined && out === undefined) terminal.data(inspectionText(shown, form));
  if (form === undefined || out === undefined) return;
  const files = forms.flatMap((one) => emitInspection(shown, one));
  const written = await writeOutput(join(out, folder), files, { force });
  terminal.data(written.map((path) => `${path}\n`).join(''));
};

const inspectOne = async (command: InspectCommand, terminal: Terminal, job: FileJob): Promise<ExitCode> => {
  const { forms, pages } = command;
  const { language } = terminal;
  const isWanted = (page: number): boolean => pages === undefined || isAsked(page, pages);
  const { inspected, findings, traces } = await survey(job.source, {
    ...readOptionsOf(command),
    ...(forms.includes('svg') ? { trace: isWanted } : {}),
  });
  const wanted = new Set(inspected.pages.map(({ page }) => page).filter(isWanted));
  const shown = { inspected, traces, pages: wanted, language };
  checkShown(command, job.file, shown);
  if (forms.length === 0) terminal.data(`${inspectLines(onPages(inspected, wanted), language).join('\n')}\n`);
  else await deliver(command, terminal, job, shown);
  for (const finding of findings) if (wanted.has(finding.place.page)) terminal.say(findingLine(job.file, finding, language));
  return exitCodes.done;
};

/**
 * `inspect`: what the extractor saw (with --layout: how each table is read, and why), for a person, or as JSON, CSV, HTML or
 * pictures; one document that fails does not stop the others.
 */
export const runInspect = async (
  asked: Extract<Command, { readonly name: 'inspect' }>,
  terminal: Terminal,
): Promise<ExitCode> => {
  const command = { ...asked, ...(await readLayout(asked.layoutFile)) };
  checkStandardOutput(command);
  const isExplained = command.explain && command.forms.every((form) => form === 'json');
  const show = isExplained ? explainOne : inspectOne;
  return eachFile(command, terminal, (job) => show(command, terminal, job));
};
