import type { Ledger } from '../../model/raw-document.js';
import { countGlyphs } from './drop-glyphs.js';
import type { PageLayout } from './layout.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Where the characters of a page went. `source` was counted before anything was sorted, so that a lost one would show. */
export const ledgerOf = ({ content, tables, lines, furniture }: PageLayout): Ledger => ({
  source: content.characters,
  table: sum(tables.flatMap(({ cells }) => cells.map(({ glyphs }) => countGlyphs(glyphs)))),
  paragraph: sum(lines.map(({ glyphs }) => countGlyphs(glyphs))),
  furniture: sum(furniture.map(({ glyphs }) => countGlyphs(glyphs))),
  dropped: content.dropped,
});
