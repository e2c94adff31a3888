import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type NeutralCell, type NeutralTable, parseTruth, type Readings } from './neutral.js';

/** A PDF with its truth. `onePage`: none of its tables goes on over a page's end, so that any extractor can be measured. */
export type BenchDocument = {
  readonly name: string;
  readonly pdf: string;
  readonly truth: Readings;
  readonly onePage: boolean;
};

const tableLine = /^table \d+ rows=\d+ cols=\d+(?: pages=(\d+)-(\d+))?$/u;
const cellLine = /^(\d+) (\d+) (\d+) (\d+) \| (.*)$/u;

type Logical = { readonly first: number; readonly last: number; readonly cells: NeutralCell[] };

/** The logical tables of a fixture's truth; without `pages=` they may go on over any number of pages. */
const readTables = (text: string): readonly Logical[] => {
  const tables: Logical[] = [];
  for (const line of text.split('\n')) {
    const table = tableLine.exec(line);
    if (table !== null) tables.push({ first: Number(table[1] ?? 1), last: Number(table[2] ?? Infinity), cells: [] });
    const cell = cellLine.exec(line);
    if (cell === null) continue;
    const [row = 0, col = 0, rowspan = 1, colspan = 1] = cell.slice(1, 5).map(Number);
    tables.at(-1)?.cells.push({ row, col, rowspan, colspan, text: (cell[5] ?? '').replaceAll(' ⏎ ', '\n') });
  }
  return tables;
};

/** What the fonts do not tell cannot be compared as text. */
const untold = /^suspect$/mu;

const documentsIn = (folder: string): readonly BenchDocument[] => {
  const truthFile = ['truth.txt', 'truth/tables.txt'].map((name) => join(folder, name)).find((path) => existsSync(path));
  const text = truthFile === undefined ? 'suspect' : readFileSync(truthFile, 'utf8');
  if (untold.test(text)) return [];
  const logical = readTables(text);
  const tables: readonly NeutralTable[] = logical.map(({ first, cells }) => ({ page: first, cells }));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => ({
      name: join(basename(folder), file),
      pdf: join(folder, file),
      truth: [tables],
      onePage: logical.every(({ first, last }) => first === last),
    }));
};

const foldersIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
    : [];

/** The PDFs of the project's own fixtures, in every form that is committed. */
export const fixtureDocuments = (): readonly BenchDocument[] =>
  [...foldersIn('fixtures'), ...foldersIn('fixtures/pdf-tables')].flatMap(documentsIn);

const truthEnding = '.truth.json';

/** The PDFs of any folder of `NAME.pdf` + `NAME.truth.json`; `names` restricts them to some. */
export const dataDocuments = (folder: string, names?: ReadonlySet<string>): readonly BenchDocument[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(truthEnding))
    .map((file) => file.slice(0, -truthEnding.length))
    .filter((name) => names === undefined || names.has(name))
    .toSorted()
    .map((name) => ({
      name,
      pdf: join(folder, `${name}.pdf`),
      truth: parseTruth(readFileSync(join(folder, `${name}${truthEnding}`), 'utf8')),
      onePage: true,
    }));
