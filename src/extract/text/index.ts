import { ExpectedError } from '../../errors.js';
import type { RawBlock } from '../../model/raw-document.js';
import type { SourceDocument } from '../../model/source.js';
import { decodeText } from '../decode.js';
import type { Extraction, ExtractOptions } from '../extraction.js';
import { ledgerOf } from '../ledger.js';
import { createLocator, type Locator } from '../positions.js';
import type { TableHints } from '../stitch/continuation.js';
import { numberTables } from '../stitch/number-tables.js';
import { countVisible } from '../visible.js';
import { joinParts } from './join.js';
import { splitLines, type TextLine } from './lines.js';
import { readMarkup, readProse } from './markup.js';
import { proseOf, type Stretch, splitStretches } from './stretches.js';
import { headerHints, tableBlock } from './table.js';

const countLine = ({ fields }: TextLine): number => {
  const texts = fields.length === 1 ? [readProse(fields.map(({ raw }) => raw))] : fields.map(({ raw }) => readMarkup(raw));
  return texts.reduce((sum, { text }) => sum + countVisible(text), 0);
};

/** What the lines hold once their markup is off: markup is a way of writing, not something the page shows. */
const countSource = (lines: readonly TextLine[]): number => lines.reduce((sum, line) => sum + countLine(line), 0);

/** Where the first character that is not white space stands. */
const startOf = ({ lines }: Stretch): number => {
  const fields = lines.flatMap((line) => line.fields);
  const first = fields.find(({ raw }) => raw.trim() !== '') ?? fields[0];
  return first === undefined ? 0 : first.offset + Math.max(0, first.raw.search(/\S/));
};

const blockOf = (stretch: Stretch, index: number, locate: Locator): RawBlock => {
  if (stretch.kind === 'rows') return tableBlock(stretch.lines, provisionalId(index), locate);
  return { kind: stretch.kind, text: proseOf(stretch.lines), place: { page: 1, ...locate(startOf(stretch)) } };
};

const provisionalId = (index: number): string => `stretch${index}`;

const hintsOf = (stretches: readonly Stretch[]): ReadonlyMap<string, TableHints> =>
  new Map(stretches.flatMap(({ kind, lines }, index) => (kind === 'rows' ? [[provisionalId(index), headerHints(lines)]] : [])));

/**
 * A plain text as one page of blocks: runs of lines with equally many tabs are tables, joined over blank lines unless
 * `join` is false; lines marked bold or with `#` are headings. Markup, and the quotes a spreadsheet puts around cells,
 * count nowhere in the ledger: its `source` is what the text says without them. A header that a page break repeated is
 * one header in the joined table; the ledger counts it each time it stands there. Throws `input/empty` if nothing is
 * left without markup.
 */
export const extractText = async (
  { name, bytes }: SourceDocument,
  sha256: string,
  { join = true }: ExtractOptions,
): Promise<Extraction> => {
  const source = decodeText(bytes);
  const lines = splitLines(source);
  const stretches = splitStretches(lines);
  if (stretches.length === 0) throw new ExpectedError({ code: 'input/empty', args: { file: name } });
  const locate = createLocator(source);
  const parts = stretches.map((stretch, index) => blockOf(stretch, index, locate));
  return {
    raw: {
      document: { name, sha256, mediaType: 'text/plain', pages: 1 },
      pages: [{ page: 1, width: 0, height: 0, ledger: ledgerOf(parts, countSource(lines), {}) }],
      blocks: numberTables(join ? joinParts(parts, hintsOf(stretches)) : parts),
    },
    findings: [],
  };
};
