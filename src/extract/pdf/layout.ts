import type { Box } from '../../model/place.js';
import type { FurnitureBlock } from '../../model/raw-document.js';
import { looksLikeHeading, type TextStyle, textStyleOf } from './blocks.js';
import { cellText } from './cell-text.js';
import { findFurniture } from './furniture.js';
import { type Glyph, isBlank, usualSizeOf } from './glyph.js';
import { boxOfGrid } from './grid.js';
import type { TextLine } from './lines.js';
import type { PageContent } from './read-page.js';
import type { PageTable } from './tables.js';

/** A piece of page furniture with its glyphs. */
export type Furniture = {
  readonly role: FurnitureBlock['role'];
  readonly text: string;
  readonly box: Box;
  readonly glyphs: readonly Glyph[];
};

/** A page with its furniture set apart from its body. */
export type PageLayout = {
  readonly content: PageContent;
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
  readonly furniture: readonly Furniture[];
  readonly style: TextStyle;
};

type Item = { readonly text: string; readonly box: Box; readonly heading: boolean; readonly source: TextLine | PageTable };

const glyphsOf = (source: TextLine | PageTable): readonly Glyph[] =>
  'cells' in source ? source.cells.flatMap(({ glyphs }) => glyphs) : source.glyphs;

const itemOfTable = (table: PageTable): Item => ({
  text: table.cells
    .map(({ glyphs }) => cellText(glyphs))
    .filter((text) => text !== '')
    .join('\n'),
  box: boxOfGrid(table.grid),
  heading: false,
  source: table,
});

const itemOfLine = (line: TextLine, usualSize: number): Item => ({
  text: line.text.trimEnd(),
  box: line.box,
  heading: looksLikeHeading(line, usualSize),
  source: line,
});

const itemsOf = ({ tables, lines }: PageContent, usualSize: number): readonly Item[] =>
  [...tables.map(itemOfTable), ...lines.map((line) => itemOfLine(line, usualSize))].toSorted((a, b) => a.box.top - b.box.top);

/** Sets the furniture of all pages apart: what their margins have in common, and stamps. */
export const layOut = (pages: readonly PageContent[]): readonly PageLayout[] => {
  const size = usualSizeOf(pages.flatMap(({ glyphs }) => glyphs.filter((glyph) => !isBlank(glyph))));
  const style = textStyleOf(
    pages.map(({ lines }) => lines),
    size,
  );
  const margins = pages.map((content) => ({ number: content.number, height: content.height, items: itemsOf(content, size) }));
  const found = findFurniture(margins);
  const running = new Set([...found.keys()].map(({ source }) => source));
  return pages.map((content, index) => ({
    content,
    tables: content.tables.filter((table) => !running.has(table)),
    lines: content.lines.filter((line) => !running.has(line)),
    furniture: [
      ...(margins[index]?.items ?? []).flatMap((item): readonly Furniture[] => {
        const role = found.get(item);
        return role === undefined ? [] : [{ role, text: item.text, box: item.box, glyphs: glyphsOf(item.source) }];
      }),
      ...content.stamps.map((stamp) => ({ ...stamp, role: 'stamp' as const })),
    ],
    style,
  }));
};
