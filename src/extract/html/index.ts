import { ExpectedError } from '../../errors.js';
import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Ledger, RawBlock, RawPage } from '../../model/raw-document.js';
import type { SourceDocument } from '../../model/source.js';
import { declaredEncoding, decode } from '../decode.js';
import type { Extraction, ExtractOptions } from '../extraction.js';
import { ledgerOf } from '../ledger.js';
import { findingsOfTables } from '../pdf/findings.js';
import type { PageInk } from '../pdf/ink/ink.js';
import { readPage } from '../pdf/read-page.js';
import { asSeen, type TakenPages, takePages } from '../pdf/take-pages.js';
import { createLocator, type Locator } from '../positions.js';
import { stitchTables } from '../stitch/index.js';
import { readDump } from './dump/read-dump.js';
import { type FlowItem, flowOf } from './flow.js';
import { tabulate } from './grids/tabulate.js';
import { deepestNesting, type ParsedHtml, parseHtml } from './parse.js';
import { inkOfSheet } from './positioned/lay-out.js';
import { markSheets } from './positioned/sheets.js';
import { aboutEncoding, aboutFrames, aboutPassagesOf, countUnshown } from './said.js';
import { type PlaceMaker, tableBlock, textTableBlock } from './table.js';
import type { HtmlElement } from './tree.js';
import { unshownPassages } from './visibility.js';

type RunItem = Extract<FlowItem, { kind: 'run' }>;

const textBlock = ({ text, looks }: RunItem, place: Place): RawBlock => {
  if (looks.landmark !== null) return { kind: 'furniture', role: looks.landmark, text, place };
  return { kind: looks.heading ? 'heading' : 'paragraph', text, place };
};

/** A page's blocks: those of its flowing text, and where sheets are, those of the sheets between them. */
type Blocks = { readonly flowing: readonly RawBlock[]; readonly all: readonly RawBlock[]; readonly findings: readonly Finding[] };

const provisionalId = (index: number): string => `flow ${index}`;

/** The first character at or after an offset that is not white space. */
const startFinder = (source: string): ((offset: number) => number) => {
  const visible = /\S/g;
  return (offset) => {
    visible.lastIndex = offset;
    return visible.exec(source)?.index ?? offset;
  };
};

const toBlocks = (
  items: readonly FlowItem[],
  source: string,
  { locate, sheets }: { locate: Locator; sheets: TakenPages },
): Blocks => {
  const flowing: RawBlock[] = [];
  const all: RawBlock[] = [];
  const findings: Finding[] = [];
  let page = 0;
  const textStart = startFinder(source);
  const add = (block: RawBlock): void => {
    flowing.push(block);
    all.push(block);
  };
  for (const item of items) {
    const at: PlaceMaker = { locate, page: Math.max(1, page) };
    if (item.kind === 'run') add(textBlock(item, { page: at.page, ...locate(textStart(item.offset)) }));
    else if (item.kind === 'table') {
      const read = tableBlock(item.table, provisionalId(all.length), at);
      add(read.block);
      findings.push(...read.findings);
    } else if (item.kind === 'textTable') add(textTableBlock(item, provisionalId(all.length), { ...at, textStart }));
    else if (item.kind === 'sheet') {
      page += 1;
      all.push(...sheets.blocks.filter(({ place }) => place.page === page));
    }
  }
  return { flowing, all, findings };
};

const sheetsOf = (items: readonly FlowItem[]): readonly HtmlElement[] =>
  items.flatMap((item) => (item.kind === 'sheet' ? [item.sheet] : []));

const addLedgers = (a: Ledger, b: Ledger): Ledger => {
  const { drawnTwice, invisible, outsidePage, clipped, hidden, struckOut, lineDrawing } = b.dropped;
  return {
    source: a.source + b.source,
    table: a.table + b.table,
    paragraph: a.paragraph + b.paragraph,
    furniture: a.furniture + b.furniture,
    dropped: {
      drawnTwice: a.dropped.drawnTwice + drawnTwice,
      invisible: a.dropped.invisible + invisible,
      outsidePage: a.dropped.outsidePage + outsidePage,
      clipped: a.dropped.clipped + clipped,
      hidden: a.dropped.hidden + hidden,
      struckOut: a.dropped.struckOut + struckOut,
      lineDrawing: a.dropped.lineDrawing + lineDrawing,
    },
  };
};

/** The pages of the document: one of no size where text flows, else the sheets; what flows around these counts to the first. */
const pagesOf = (sheets: readonly RawPage[], flowing: Ledger): readonly RawPage[] => {
  const [first, ...others] = sheets;
  if (first === undefined) return [{ page: 1, width: 0, height: 0, ledger: flowing }];
  // Counted on the source itself: what the sheets hold is taken from it, so that a lost character would show.
  const held = sheets.reduce((sum, { ledger }) => sum + ledger.source, 0);
  return [{ ...first, ledger: addLedgers(first.ledger, { ...flowing, source: flowing.source - held }) }, ...others];
};

/** Findings of tables under the names that these have in the end; tables of flowing text are known by where they begin. */
const renamed = (findings: readonly Finding[], blocks: readonly RawBlock[]): readonly Finding[] => {
  const names = new Map(blocks.flatMap((block) => (block.kind === 'table' ? [[block.place.offset, block.id] as const] : [])));
  return findings.map((finding) => {
    const table = names.get(finding.place.offset);
    return table === undefined ? finding : { ...finding, place: { ...finding.place, table } };
  });
};

const treeOf = (source: string, file: string): ParsedHtml => {
  const parsed = parseHtml(source);
  if (parsed !== null) return parsed;
  throw new ExpectedError({ code: 'input/damaged', args: { file, reason: `nesting > ${deepestNesting}` } });
};

/** The text of a PDF as another program printed it with its places: read as that PDF's pages would be. */
const dumpExtraction = (
  inks: readonly PageInk[],
  { name, sha256, join }: { readonly name: string; readonly sha256: string; readonly join: boolean },
): Extraction => {
  const { blocks: found, hints, seen, pages, findings } = takePages(inks.map((ink, index) => readPage(index + 1, ink)));
  if (found.length === 0) throw new ExpectedError({ code: 'input/empty', args: { file: name } });
  const blocks = asSeen(stitchTables(found, { join, hints }), seen);
  const document = { name, sha256, mediaType: 'text/html' as const, pages: pages.length };
  return { raw: { document, pages, blocks }, findings: [...findings, ...findingsOfTables(blocks)] };
};

/**
 * An HTML page as one page of blocks: the page's tree as a browser builds it, with its own style sheets, without running
 * scripts or fetching anything. Text saved at given places is read as the pages of a PDF are. Throws an ExpectedError if it
 * shows no text (`input/empty`) or nests too deeply (`input/damaged`).
 */
export const extractHtml = async (
  { name, bytes }: SourceDocument,
  sha256: string,
  options: ExtractOptions,
): Promise<Extraction> => {
  const declared = declaredEncoding(bytes);
  const decoded = decode(bytes, declared);
  const dump = readDump(decoded.text);
  if (dump !== null) return dumpExtraction(dump, { name, sha256, join: options.join ?? true });
  const { root, title, source: characters } = treeOf(decoded.text, name);
  const locate = createLocator(decoded.text);
  const items = flowOf(tabulate(markSheets(root)));
  const sheets = takePages(sheetsOf(items).map((sheet, index) => readPage(index + 1, inkOfSheet(sheet))));
  const read = toBlocks(items, decoded.text, { locate, sheets });
  if (read.all.length === 0) throw new ExpectedError({ code: 'input/empty', args: { file: name } });
  const stitched = stitchTables(read.all, { join: (options.join ?? true) && sheets.pages.length > 0, hints: sheets.hints });
  const blocks = asSeen(stitched, sheets.seen);
  const unshown = unshownPassages(root);
  const lineDrawing = items.reduce((sum, item) => (item.kind === 'lineDrawing' ? sum + item.characters : sum), 0);
  const ledger = ledgerOf(read.flowing, characters, { ...countUnshown(unshown), lineDrawing });
  const placing = (offset: number): Place => ({ page: 1, ...locate(offset) });
  const pages = pagesOf(sheets.pages, ledger);
  const shown = blocks
    .flatMap((block) => (block.kind === 'table' ? block.cells.map(({ text }) => text) : [block.text]))
    .join('\n');
  return {
    raw: {
      document: { name, sha256, mediaType: 'text/html', pages: pages.length, ...(title === null ? {} : { title }) },
      pages,
      blocks,
    },
    findings: [
      ...aboutEncoding(decoded, declared, shown),
      ...aboutPassagesOf(root, unshown, placing),
      ...aboutFrames(root, placing),
      ...renamed(read.findings, blocks),
      ...sheets.findings,
      ...findingsOfTables(blocks),
    ],
  };
};
