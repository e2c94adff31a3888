import type { Box } from '../../model/place.js';
import type { FurnitureBlock } from '../../model/raw-document.js';
import { findFurniture, type Margin, type MarginPage } from './furniture.js';
import type { PageContent } from './read-page.js';
import type { ReadTable } from './read-table.js';
import { boxOfGrid } from './ruled/grid.js';
import { looksLikeHeading, type TextStyle, textStyleOf } from './text/blocks.js';
import { usualSizeOf } from './text/glyph.js';
import type { TextLine } from './text/lines.js';

/** A piece of page furniture; `characters` without white space. */
export type Furniture = {
  readonly role: FurnitureBlock['role'];
  readonly text: string;
  readonly box: Box;
  readonly characters: number;
};

/** A page with its furniture set apart from its body. */
export type PageLayout = {
  readonly content: PageContent;
  readonly tables: readonly ReadTable[];
  readonly lines: readonly TextLine[];
  readonly furniture: readonly Furniture[];
  readonly style: TextStyle;
};

type Item = {
  readonly text: string;
  readonly box: Box;
  readonly heading: boolean;
  readonly characters: number;
  readonly source: TextLine | ReadTable;
};

const itemOfTable = (table: ReadTable): Item => ({
  text: table.cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n'),
  box: boxOfGrid(table.grid),
  heading: false,
  characters: table.cells.reduce((sum, { characters }) => sum + characters, 0),
  source: table,
});

const itemOfLine = (line: TextLine, usualSize: number): Item => ({
  text: line.text.trimEnd(),
  box: line.box,
  heading: looksLikeHeading(line, usualSize),
  characters: line.characters,
  source: line,
});

const itemsOf = ({ tables, lines }: PageContent, usualSize: number): readonly Item[] =>
  [...tables.map(itemOfTable), ...lines.map((line) => itemOfLine(line, usualSize))].toSorted((a, b) => a.box.top - b.box.top);

/** Share of the page's height, above and below, in which what is tagged as no part of the text may be a running head or foot. */
const taggedMargin = 0.25;

const isArtifact = ({ source }: Item): boolean => 'artifact' in source && source.artifact;

/** The lines that the tags of the PDF leave out of the text, where they stand in the page's margins. */
const taggedFurniture = ({ height, items }: MarginPage<Item>): readonly (readonly [Item, Margin])[] =>
  items.filter(isArtifact).flatMap((item): readonly (readonly [Item, Margin])[] => {
    if (item.box.bottom <= height * taggedMargin) return [[item, 'header']];
    return item.box.top >= height * (1 - taggedMargin) ? [[item, 'footer']] : [];
  });

/** Sets the furniture of all pages apart: what their margins have in common, what is tagged so, and stamps. */
export const layOut = (pages: readonly PageContent[]): readonly PageLayout[] => {
  const size = usualSizeOf(pages.map(({ sizes }) => sizes));
  const style = textStyleOf(
    pages.map(({ lines }) => lines),
    size,
  );
  const margins = pages.map((content) => ({ number: content.number, height: content.height, items: itemsOf(content, size) }));
  const found = new Map([...margins.flatMap(taggedFurniture), ...findFurniture(margins)]);
  const running = new Set([...found.keys()].map(({ source }) => source));
  return pages.map((content, index) => ({
    content,
    tables: content.tables.filter((table) => !running.has(table)),
    lines: content.lines.filter((line) => !running.has(line)),
    furniture: [
      ...(margins[index]?.items ?? []).flatMap((item): readonly Furniture[] => {
        const role = found.get(item);
        return role === undefined ? [] : [{ role, text: item.text, box: item.box, characters: item.characters }];
      }),
      ...content.stamps.map((stamp) => ({ ...stamp, role: 'stamp' as const })),
    ],
    style,
  }));
};
