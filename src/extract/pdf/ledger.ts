import type { Ledger } from '../../model/raw-document.js';
import type { PageLayout } from './layout.js';

const total = (pieces: readonly { readonly characters: number }[]): number =>
  pieces.reduce((sum, { characters }) => sum + characters, 0);

/** Where the characters of a page went. `source` was counted before anything was sorted, so that a lost one would show. */
export const ledgerOf = ({ content, tables, lines, furniture }: PageLayout): Ledger => ({
  source: content.characters,
  table: total(tables.flatMap(({ cells }) => cells)),
  paragraph: total(lines),
  furniture: total(furniture),
  dropped: content.dropped,
});
