import { join } from 'node:path';
import { type ExitCode, ExpectedError, exitCodes } from '../../errors.js';
import { talk } from '../../messages/index.js';
import type { SourceDocument } from '../../model/source.js';
import { type Conversion, convert, type EmitOptions, textFormats } from '../../pipeline.js';
import type { Command } from '../arguments.js';
import { readLayout, readProfile, readSource } from '../input.js';
import { attempt, codeOfFindings, worstOf } from '../outcome.js';
import { outputFolders, renamedFolder, writeOutput } from '../output.js';
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

const deliver = async (command: ConvertCommand, terminal: Terminal, conversion: Conversion, folder: string): Promise<void> => {
  if (command.out === STANDARD_OUTPUT) {
    for (const { bytes } of conversion.files.slice(0, 1))
      terminal.data(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return;
  }
  const written = await writeOutput(join(command.out, folder), conversion.files, command.force);
  terminal.data(written.map((file) => `${file}\n`).join(''));
};

const convertOne = async (
  command: ConvertCommand,
  terminal: Terminal,
  job: { readonly file: string; readonly source: SourceDocument; readonly folder: string },
): Promise<ExitCode> => {
  const { read, emit, formats, withoutNames } = command;
  const conversion = await convert(job.source, { ...read, ...emit, formats, withoutNames });
  await deliver(command, terminal, conversion, renamedFolder(job.folder, job.source.name, conversion.annex.document.name));
  terminal.say(`${summaryOf(conversion.annex, job.file, terminal.language)}\n`);
  return codeOfFindings(conversion.annex.findings, command.strict);
};

/** `convert`: every document to its own folder; one that fails does not stop the others. */
export const runConvert = async (asked: AskedCommand, terminal: Terminal): Promise<ExitCode> => {
  checkStandardOutput(asked);
  const read = { ...asked.read, ...(await readLayout(asked.layoutFile)) };
  const command = { ...asked, read, emit: await emitOptionsOf(asked) };
  const codes: ExitCode[] = [];
  const sources: { readonly file: string; readonly source: SourceDocument }[] = [];
  for (const file of command.files) {
    const code = await attempt(terminal, async () => {
      sources.push({ file, source: await readSource(file) });
      return exitCodes.done;
    });
    codes.push(code);
  }
  const folders = outputFolders(sources.map(({ source }) => source));
  const words = talk(terminal.language);
  for (const [index, { file, source }] of sources.entries()) {
    if (sources.length > 1) terminal.say(words.reading(file, index + 1, sources.length));
    codes.push(await attempt(terminal, () => convertOne(command, terminal, { file, source, folder: folders[index] ?? '' })));
  }
  const failed = codes.filter((code) => code !== exitCodes.done && code !== exitCodes.findings).length;
  if (failed > 0 && command.files.length > 1) terminal.say(words.failed(failed, command.files.length));
  return worstOf(codes);
};
