import type { Finding } from '../../model/finding.js';
import type { PageTrace } from '../../model/page-trace.js';
import type { RawBlock, RawPage } from '../../model/raw-document.js';
import type { StitchHints } from '../stitch/index.js';
import { findingsOfPage } from './findings.js';
import { roundBox } from './geometry.js';
import { layOut, type PageLayout } from './layout.js';
import { ledgerOf } from './ledger.js';
import { mapBoxes } from './map-places.js';
import { blocksOfPage, hintsOfPage } from './page-blocks.js';
import type { PageContent } from './read-page.js';
import { boxOnPage } from './reading-frame.js';

/** What a document's result needs of its pages, tables not yet joined. `seen`: size and turn of each page by its number. */
export type TakenPages = {
  readonly blocks: readonly RawBlock[];
  readonly hints: StitchHints;
  readonly seen: ReadonlyMap<number, PageContent['seen']>;
  readonly pages: readonly RawPage[];
  readonly findings: readonly Finding[];
  readonly traces: readonly PageTrace[];
};

const pageOf = (layout: PageLayout): RawPage => ({
  page: layout.content.number,
  width: layout.content.seen.width,
  height: layout.content.seen.height,
  ledger: ledgerOf(layout),
});

/** Sets out the pages of a document together: what they have in common is page furniture. */
export const takePages = (contents: readonly PageContent[]): TakenPages => {
  const layouts = layOut(contents);
  return {
    blocks: layouts.flatMap(blocksOfPage),
    hints: new Map(layouts.flatMap((layout) => [...hintsOfPage(layout)])),
    seen: new Map(contents.map(({ number, seen }) => [number, seen])),
    pages: layouts.map(pageOf),
    findings: contents.flatMap(findingsOfPage),
    traces: contents.flatMap(({ trace }) => trace ?? []),
  };
};

/** Blocks with their boxes, which were found on the upright page, as they lie on the page a person sees. */
export const asSeen = (blocks: readonly RawBlock[], seen: TakenPages['seen']): readonly RawBlock[] =>
  blocks.map((block) =>
    mapBoxes(block, (box, page) => {
      const size = seen.get(page);
      return roundBox(size === undefined ? box : boxOnPage(box, size.turn, size));
    }),
  );
