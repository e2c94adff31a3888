import { type Decisions, parseDecisions } from '../../model/decisions.js';
import type { FileFault } from '../../model/file-fault.js';
import { isOfPerson } from '../decisions/index.js';
import { readSheets, type SheetCells } from './read-cells.js';
import { sheetNames } from './sheet-names.js';
import { editHeader } from './sheets/edits.js';
import { findingHeader } from './sheets/findings.js';
import { decisionWords } from './sheets/lists.js';

/** A row of a table: the text under each key, and the address of the cell with the decision. */
type Row<Key extends string> = { readonly text: (key: Key) => string; readonly at: string };

type Table<Key extends string> = {
  readonly sheet: string;
  readonly keys: readonly Key[];
  readonly headerOf: (key: NoInfer<Key> | 'decision') => string;
};

const edits = {
  sheet: sheetNames.edits,
  keys: ['id', 'before', 'after', 'decision', 'reason', 'ruleId', 'at'],
  headerOf: editHeader,
} as const;

const findings = {
  sheet: sheetNames.findings,
  keys: ['id', 'decision', 'reason', 'code', 'at'],
  headerOf: findingHeader,
} as const;

const cellAddress = /^([A-Z]+)(\d+)$/u;

const columnsIn = (cells: SheetCells): ReadonlyMap<string, string> =>
  new Map(
    [...cells].flatMap(([at, text]): readonly [string, string][] => {
      const [, column = '', row] = cellAddress.exec(at) ?? [];
      return row === '1' ? [[text, column]] : [];
    }),
  );

/** The rows of a table; `undefined` where it is not there, or lacks one of its columns. */
const rowsOf = <Key extends string>(
  cells: SheetCells | undefined,
  { sheet, keys, headerOf }: Table<Key>,
): readonly Row<Key>[] | undefined => {
  if (cells === undefined) return undefined;
  const columns = columnsIn(cells);
  if (keys.some((key) => !columns.has(headerOf(key)))) return undefined;
  const numbers = new Set([...cells.keys()].map((at) => Number(cellAddress.exec(at)?.[2] ?? 1)));
  return [...numbers]
    .filter((row) => row > 1)
    .toSorted((one, other) => one - other)
    .map((row) => ({
      text: (key) => cells.get(`${columns.get(headerOf(key))}${row}`) ?? '',
      at: `${sheet}!${columns.get(headerOf('decision'))}${row}`,
    }));
};

type EditRow = Row<(typeof edits.keys)[number]>;
type FindingRow = Row<(typeof findings.keys)[number]>;
type Said = { readonly decisions: readonly unknown[]; readonly faults: readonly FileFault[] };

const nothing: Said = { decisions: [], faults: [] };
const words: readonly string[] = Object.values(decisionWords);

/** What the cell of a row says; `replacement` is what was written instead of a text, and of which. */
const saidIn = (
  row: Row<'id' | 'decision' | 'reason'>,
  expected: string | undefined,
  replacement: Readonly<Record<'expected' | 'replacement', string>> | undefined,
): Said => {
  const word = row.text('decision').trim().toLocaleLowerCase('it');
  const reason = row.text('reason').trim();
  const said = { id: row.text('id'), ...(reason === '' ? {} : { reason }) };
  const kept = expected === undefined ? {} : { expected };
  if (word === '' || word === decisionWords.elsewhere.toLocaleLowerCase('it')) return nothing;
  if (word === decisionWords.accept) return { decisions: [{ ...said, decision: 'accept', ...kept }], faults: [] };
  if (word === decisionWords.reject) return { decisions: [{ ...said, decision: 'reject', ...kept }], faults: [] };
  if (word === decisionWords.replace && replacement !== undefined)
    return { decisions: [{ ...said, decision: 'replace', ...replacement }], faults: [] };
  return { decisions: [], faults: [{ path: row.at, code: 'choice', choices: words.slice(0, 2) }] };
};

const replacementIn = (row: EditRow) => ({ expected: row.text('before'), replacement: row.text('after') });

/** What a person had said of body and plan stands in rows of its own, without a cell to decide in. */
const overridesIn = (rows: readonly EditRow[]): Readonly<Record<string, unknown>> => {
  const said = new Map(rows.filter((row) => isOfPerson(row.text('id'))).map((row) => [row.text('at'), row.text('after')]));
  const [year, act] = [said.get('/plan/year'), said.get('/plan/approvingAct')];
  const body = [...said].flatMap(([at, value]) => {
    const [, key] = /^\/administration\/(.+)$/u.exec(at) ?? [];
    return key === undefined ? [] : [[key, value] as const];
  });
  return {
    ...(year === undefined ? {} : { planYear: Number(year) }),
    ...(act === undefined ? {} : { approvingAct: act }),
    ...(body.length === 0 ? {} : { administration: Object.fromEntries(body) }),
  };
};

/** What a finding's text was replaced by stands among the edits, under the same rule and place. */
const replacementOf = (rows: readonly EditRow[], finding: FindingRow) => {
  const edit = rows.find(
    (row) => isOfPerson(row.text('id')) && row.text('ruleId') === finding.text('code') && row.text('at') === finding.text('at'),
  );
  return edit === undefined ? undefined : replacementIn(edit);
};

/**
 * The decisions that a person took in a workbook of ours, whatever program saved it; the faults name cells that say something
 * else, or say that this is no such workbook.
 */
export const readWorkbookDecisions = (
  bytes: Uint8Array,
): { readonly decisions: Decisions } | { readonly faults: readonly FileFault[] } => {
  const sheets = readSheets(bytes, [edits.sheet, findings.sheet]);
  const [editRows, findingRows] = [rowsOf(sheets.get(edits.sheet), edits), rowsOf(sheets.get(findings.sheet), findings)];
  if (editRows === undefined || findingRows === undefined) return { faults: [{ path: '', code: 'noWorkbook' }] };
  const said = [
    ...editRows.filter((row) => !isOfPerson(row.text('id'))).map((row) => saidIn(row, row.text('before'), replacementIn(row))),
    ...findingRows.map((row) => saidIn(row, undefined, replacementOf(editRows, row))),
  ];
  const faults = said.flatMap((one) => one.faults);
  if (faults.length > 0) return { faults };
  return parseDecisions({ version: 1, ...overridesIn(editRows), decisions: said.flatMap(({ decisions }) => decisions) });
};
