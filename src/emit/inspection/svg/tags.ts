import { type Language, reasonLabel, talk } from '../../../messages/index.js';
import { escaped } from '../../markup/escape.js';
import { number, rectangle } from './geometry.js';
import { setWidth } from './letter-widths.js';
import type { PageTable } from './page-table.js';

/** Height of a tag and size of its letters, and the colour on both sides of them, in points. */
export const tagHeight = 9;
const letterSize = 7;
const padding = 3;

const widthOf = (text: string): number => letterSize * setWidth(text, true) + 2 * padding;

type Corner = { readonly x: number; readonly y: number };
type TagKind = 'name' | 'join';

/** A small sign with a text, from its top left corner on, and how wide it is. */
const tagAt = (kind: TagKind, text: string, { x, y }: Corner): { readonly drawn: string; readonly width: number } => {
  const width = widthOf(text);
  const box = { left: x, top: y, right: x + width, bottom: y + tagHeight };
  const drawn = `<g class="${kind}"><rect ${rectangle(box)} rx="2"/><text x="${number(x + padding)}" y="${number(y + tagHeight - 2.2)}">${escaped(text)}</text></g>`;
  return { drawn, width };
};

/** A small sign with a text, given its top right corner. */
export const tagEndingAt = (kind: TagKind, text: string, { x, y }: Corner): string =>
  tagAt(kind, text, { x: x - widthOf(text), y }).drawn;

/** What a table is called, how sure it is and why, and where it goes on, in one line. */
export const nameOf = ({ table, before, after }: PageTable, language: Language): string => {
  const words = talk(language);
  return [
    words.table(table.id, table.rows, table.cols),
    words.confidence(table.confidence),
    ...table.reasons.map((reason) => reasonLabel(reason, language)),
    ...(before === undefined ? [] : [words.picture.from(before)]),
    ...(after === undefined ? [] : [words.picture.to(after)]),
  ].join(' · ');
};

/** Height of a line of the list of tables, in points. */
const lineHeight = 14;

/** How high the list of so many tables is, in points. */
export const listHeight = (tables: number): number => tables * lineHeight;

/** The tables of a page with their names, one a line, from (x, y) on. */
export const tableList = (parts: readonly PageTable[], { x, y }: Corner, language: Language): string =>
  parts
    .map((part, index) => {
      const top = y + index * lineHeight;
      const { drawn, width } = tagAt('name', part.table.id, { x, y: top });
      return `${drawn}<text class="entry" x="${number(x + width + 5)}" y="${number(top + tagHeight - 2)}">${escaped(nameOf(part, language))}</text>`;
    })
    .join('\n');
