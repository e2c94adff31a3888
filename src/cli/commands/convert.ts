import { join } from 'node:path';
import { type ExitCode, ExpectedError } from '../../errors.js';
import { errorSentence, verboseTalk } from '../../messages/index.js';
import { type Conversion, type ConvertOptions, convert, type EmitOptions, textFormats, type Watch } from '../../pipeline.js';
import type { Command } from '../command.js';
import { eachFile, type FileJob } from '../each-file.js';
import { readDecisions, readLayout, readProfile } from '../input.js';
import { codeOfFindings, worstOf } from '../outcome.js';
import { writeOutput } from '../output.js';
import { stopwatch } from '../stopwatch.js';
import { summaryOf } from '../summary.js';
import type { Terminal } from '../terminal.js';
import { programVersion } from '../version.js';

type AskedCommand = Extract<Command, { readonly name: 'convert' }>;
/** The command with the files that it names read. */
type ConvertCommand = AskedCommand & { readonly emit: EmitOptions };

const emitOptionsOf = async ({ issuedOn, profileFile, csv }: AskedCommand): Promise<EmitOptions> => ({
  csv,
  version: await programVersion(),
  ...(issuedOn === undefined ? {} : { issuedOn }),
  ...(profileFile === undefined ? {} : { profile: await readProfile(profileFile) }),
});

const STANDARD_OUTPUT = '-';

const checkStandardOutput = ({ files, formats }: AskedCommand): void => {
  const isText = formats.length === 1 && formats.every((format) => textFormats.includes(format));
  const fits = isText && (files.length < 2 || formats.includes('ndjson'));
  if (!fits) throw new ExpectedError({ code: 'usage/stdout-needs-one-text-format', args: { formats: textFormats } });
};

/** The workbook in which a person decided, if that is what was given: results may have been entered in it, too. */
const workbookOf = ({ decisionsFile }: AskedCommand): string | undefined =>
  decisionsFile?.toLowerCase().endsWith('.xlsx') === true ? decisionsFile : undefined;

const deliver = async (command: ConvertCommand, terminal: Terminal, conversion: Conversion, folder: string): Promise<number> => {
  if (command.out === STANDARD_OUTPUT) {
    const [file] = conversion.files;
    if (file !== undefined) terminal.data(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes));
    return 1;
  }
  const written = await writeOutput(join(command.out, folder), conversion.files, {
    force: command.force,
    spared: workbookOf(command),
  });
  terminal.data(written.map((file) => `${file}\n`).join(''));
  return written.length;
};

/** Says each stage as it ends where that is asked for; what that needs is loaded only then. */
const watchOf = async ({ verbose, read }: ConvertCommand, terminal: Terminal, lap: () => number): Promise<Watch | undefined> => {
  if (!verbose) return undefined;
  const { explainStage } = await import('../verbose.js');
  const { language } = terminal;
  return (end) => {
    for (const line of explainStage(end, { milliseconds: lap(), language, layout: read.layout })) terminal.say(line);
    lap();
  };
};

const convertOne = async (command: ConvertCommand, terminal: Terminal, job: FileJob): Promise<ExitCode> => {
  const lap = stopwatch();
  const conversion = await convert(job.source, optionsOf(command), await watchOf(command, terminal, lap));
  const written = await deliver(command, terminal, conversion, conversion.shown(job.folder));
  if (command.verbose) terminal.say(verboseTalk(terminal.language).write(written, lap().toFixed(0)));
  terminal.say(`${summaryOf(conversion.annex, job.file, terminal.language)}\n`);
  return codeOfFindings(conversion.annex.findings, command.strict);
};

const optionsOf = ({ read, emit, formats, withoutNames }: ConvertCommand): ConvertOptions => ({
  ...read,
  ...emit,
  formats,
  withoutNames,
});

const isBatch = async ({ files, batch }: ConvertCommand): Promise<boolean> => {
  if (files.length > 1 || batch.resume) return true;
  if ([batch.jobs, batch.seconds, batch.mebibytes, batch.shard].some((option) => option !== undefined)) return true;
  const { asksForSeveral } = await import('../batch/find-sources.js');
  return files.length === 1 && asksForSeveral(files[0] ?? '');
};

/** What is to go to standard output, folders and patterns as the files in them; what was asked for in vain is told. */
const forStandardOutput = async (asked: AskedCommand, terminal: Terminal) => {
  const { asksForSeveral, findSources } = await import('../batch/find-sources.js');
  const several = await Promise.all(asked.files.map(asksForSeveral));
  if (!several.includes(true)) return { files: asked.files, failures: [] };
  const { sources, failures } = await findSources(asked.files, asked.out);
  for (const { detail } of failures) terminal.complain(errorSentence(detail, terminal.language));
  return { files: sources.map(({ file }) => file), failures };
};

/** `convert --out -`: the documents one after the other, in the order of their names where folders or patterns are asked for. */
const runToStandardOutput = async (asked: AskedCommand, terminal: Terminal): Promise<ExitCode> => {
  const { files, failures } = await forStandardOutput(asked, terminal);
  const found = { ...asked, files };
  checkStandardOutput(found);
  const command = await withFiles(found);
  const code = await eachFile(command, terminal, (job) => convertOne(command, terminal, job));
  return worstOf([code, ...failures.map(({ exitCode }) => exitCode)]);
};

/** The command with what is in the files that it names. */
const withFiles = async (asked: AskedCommand): Promise<ConvertCommand> => {
  const given = { ...(await readLayout(asked.layoutFile)), ...(await readDecisions(asked.decisionsFile, asked.files)) };
  return { ...asked, read: { ...asked.read, ...given }, emit: await emitOptionsOf(asked) };
};

/** `convert`: every document to its own folder; one that fails does not stop the others. */
export const runConvert = async (asked: AskedCommand, terminal: Terminal): Promise<ExitCode> => {
  if (asked.out === STANDARD_OUTPUT) return runToStandardOutput(asked, terminal);
  const command = await withFiles(asked);
  // The quickest for a single one.
  if (!(await isBatch(command))) return eachFile(command, terminal, (job) => convertOne(command, terminal, job));
  const { convertMany } = await import('../batch/convert-many.js');
  return convertMany({ ...command, words: command.files, options: optionsOf(command), spared: workbookOf(command) }, terminal);
};
