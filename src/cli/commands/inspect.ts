import { type ExitCode, exitCodes } from '../../errors.js';
import { findingLine, type Language, reasonLabel, talk } from '../../messages/index.js';
import type { Ledger, RawDocument, TableBlock } from '../../model/raw-document.js';
import { explain, inspect, type ReadOptions } from '../../pipeline.js';
import type { Command } from '../arguments.js';
import { readLayout, readSource } from '../input.js';
import { alignColumns, shorten } from '../layout.js';
import { layoutLines } from '../layout-lines.js';
import { attempt, worstOf } from '../outcome.js';
import type { Terminal } from '../terminal.js';

type InspectCommand = Extract<Command, { readonly name: 'inspect' }>;

/** Width of the first row of a table as shown. */
const PREVIEW_WIDTH = 90;

const droppedOf = ({ dropped }: Ledger): number => Object.values(dropped).reduce((sum, count) => sum + count, 0);

const ledgerRow = (label: string, ledgers: readonly Ledger[]): readonly string[] => {
  const sum = (pick: (ledger: Ledger) => number) => String(ledgers.reduce((total, ledger) => total + pick(ledger), 0));
  return [
    label,
    sum(({ source }) => source),
    sum(({ table }) => table),
    sum(({ paragraph }) => paragraph),
    sum(({ furniture }) => furniture),
    sum(droppedOf),
  ];
};

const ledgerLines = (raw: RawDocument, language: Language): readonly string[] => {
  const { ledger: words } = talk(language);
  const header = [words.page, words.source, words.table, words.paragraph, words.furniture, words.dropped];
  const rows = raw.pages.map(({ page, ledger }) => ledgerRow(String(page), [ledger]));
  const total = ledgerRow(
    words.total,
    raw.pages.map(({ ledger }) => ledger),
  );
  return alignColumns([header, ...rows, ...(rows.length > 1 ? [total] : [])], [0, 1, 2, 3, 4, 5]).map((line) => `  ${line}`);
};

const tableLines = (table: TableBlock, language: Language): readonly string[] => {
  const words = talk(language);
  const pages = [...new Set(table.fragments.map(({ place }) => place.page))];
  const reasons = table.reasons.map((reason) => reasonLabel(reason, language)).join(', ');
  const firstRow = table.cells.filter(({ row }) => row === 0).map(({ text }) => shorten(text, 24));
  return [
    `${words.table(table.id, table.rows, table.cols)}, ${words.onPages(pages)}, ${words.confidence(table.confidence)}${reasons === '' ? '' : ` (${reasons})`}`,
    `    ${shorten(firstRow.join(' | '), PREVIEW_WIDTH)}`,
  ];
};

const describe = (raw: RawDocument, language: Language): string => {
  const words = talk(language);
  const tables = raw.blocks.filter((block) => block.kind === 'table');
  const { document } = raw;
  const lines = [
    `${document.name}: ${document.mediaType}, ${words.pages(document.pages)}, sha256 ${document.sha256}`,
    '',
    ...ledgerLines(raw, language),
    '',
    ...tables.flatMap((table) => tableLines(table, language)),
  ];
  return `${lines.join('\n')}\n`;
};

const explainOne = async (command: InspectCommand & ReadOptions, terminal: Terminal, file: string): Promise<ExitCode> => {
  const { join, layout } = command;
  const { layouts } = await explain(await readSource(file), { join, ...(layout === undefined ? {} : { layout }) });
  terminal.data(
    command.json ? `${JSON.stringify(layouts, null, 2)}\n` : `${file}\n${layoutLines(layouts, terminal.language).join('\n')}\n`,
  );
  return exitCodes.done;
};

const inspectOne = async (command: InspectCommand, terminal: Terminal, file: string): Promise<ExitCode> => {
  const { raw, findings } = await inspect(await readSource(file), { join: command.join });
  terminal.data(command.json ? `${JSON.stringify(raw, null, 2)}\n` : describe(raw, terminal.language));
  for (const finding of findings) terminal.say(findingLine(file, finding, terminal.language));
  return exitCodes.done;
};

/** `inspect`: what the extractor saw (with --layout: how each table is read, and why), for a person or (with --json) for a program. */
export const runInspect = async (asked: InspectCommand, terminal: Terminal): Promise<ExitCode> => {
  const command = { ...asked, ...(await readLayout(asked.layoutFile)) };
  const show = command.explain ? explainOne : inspectOne;
  const codes: ExitCode[] = [];
  for (const file of command.files) codes.push(await attempt(terminal, () => show(command, terminal, file)));
  return worstOf(codes);
};
