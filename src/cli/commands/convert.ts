import { join } from 'node:path';
import { type ExitCode, ExpectedError } from '../../errors.js';
import { verboseTalk } from '../../messages/index.js';
import { type Conversion, type ConvertOptions, convert, type EmitOptions, textFormats, type Watch } from '../../pipeline.js';
import type { Command } from '../command.js';
import { eachFile, type FileJob } from '../each-file.js';
import { readDecisions, readLayout, readProfile } from '../input.js';
import { codeOfFindings } from '../outcome.js';
import { writeOutput } from '../output.js';
import { stopwatch } from '../stopwatch.js';
import { summaryOf } from '../summary.js';
import type { Terminal } from '../terminal.js';

type AskedCommand = Extract<Command, { readonly name: 'convert' }>;
/** The command with the files that it names read. */
type ConvertCommand = AskedCommand & { readonly emit: EmitOptions };

const emitOptionsOf = async ({ issuedOn, profileFile, csv }: AskedCommand): Promise<EmitOptions> => ({
  csv,
  ...(issuedOn === undefined ? {} : { issuedOn }),
  ...(profileFile === undefined ? {} : { profile: await readProfile(profileFile) }),
});

const STANDARD_OUTPUT = '-';

const checkStandardOutput = ({ out, files, formats }: AskedCommand): void => {
  if (out !== STANDARD_OUTPUT) return;
  const isText = formats.length === 1 && formats.every((format) => textFormats.includes(format));
  const fits = isText && (files.length === 1 || formats.includes('ndjson'));
  if (!fits) throw new ExpectedError({ code: 'usage/stdout-needs-one-text-format', args: { formats: textFormats } });
};

const deliver = async (command: ConvertCommand, terminal: Terminal, conversion: Conversion, folder: string): Promise<number> => {
  if (command.out === STANDARD_OUTPUT) {
    const [file] = conversion.files;
    if (file !== undefined) terminal.data(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes));
    return 1;
  }
  const written = await writeOutput(join(command.out, folder), conversion.files, command.force);
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

const isBatch = async ({ files, out, batch }: ConvertCommand): Promise<boolean> => {
  if (out === STANDARD_OUTPUT) return false;
  if (files.length > 1 || batch.resume) return true;
  if ([batch.jobs, batch.seconds, batch.mebibytes, batch.shard].some((option) => option !== undefined)) return true;
  const { asksForSeveral } = await import('../batch/find-sources.js');
  return files.length === 1 && asksForSeveral(files[0] ?? '');
};

/** `convert`: every document to its own folder; one that fails does not stop the others. */
export const runConvert = async (asked: AskedCommand, terminal: Terminal): Promise<ExitCode> => {
  checkStandardOutput(asked);
  const given = { ...(await readLayout(asked.layoutFile)), ...(await readDecisions(asked.decisionsFile, asked.files)) };
  const command = { ...asked, read: { ...asked.read, ...given }, emit: await emitOptionsOf(asked) };
  // The quickest for a single one.
  if (!(await isBatch(command))) return eachFile(command, terminal, (job) => convertOne(command, terminal, job));
  const { convertMany } = await import('../batch/convert-many.js');
  return convertMany({ ...command, words: command.files, options: optionsOf(command) }, terminal);
};
