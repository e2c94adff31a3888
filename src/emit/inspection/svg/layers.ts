import { type Language, talk } from '../../../messages/index.js';
import type { PageTrace, TracedWord } from '../../../model/page-trace.js';
import type { Box } from '../../../model/place.js';
import type { RawBlock } from '../../../model/raw-document.js';
import { escaped } from '../../markup/escape.js';
import { isDrawn, number, rectangle, sidePath, sidesOf } from './geometry.js';
import { setWidth } from './letter-widths.js';
import { type PageTable, type Tick, ticksOf } from './page-table.js';
import { nameOf, tagEndingAt, tagHeight } from './tags.js';

/** A word is stretched to its place where the font of the picture misses it by this share, and turned where it is this far off level. */
const least = { stretch: 0.005, turn: 0.001 };

/** The font of the page is not here: the picture's own is stretched along the line until each word fills its place. */
const placeOf = ({ text, from, to, size, bold }: TracedWord): string => {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  const stretch = length === 0 || size === 0 ? 1 : length / (size * setWidth(text, bold));
  const [cos, sin] = length === 0 ? [1, 0] : [x / length, y / length];
  if (Math.abs(stretch - 1) < least.stretch && cos > 0 && Math.abs(sin) < least.turn)
    return `x="${number(from.x)}" y="${number(from.y)}"`;
  const matrix = [stretch * cos, stretch * sin, -sin, cos].map((value) => String(Math.round(value * 1e4) / 1e4 + 0));
  return `transform="matrix(${matrix.join(' ')} ${number(from.x)} ${number(from.y)})"`;
};

const wordText = (word: TracedWord): string => {
  const looks = `${word.bold ? ' font-weight="bold"' : ''}${word.pale ? ' class="pale"' : ''}`;
  return `<text ${placeOf(word)} font-size="${number(word.size)}"${looks}>${escaped(word.text)}</text>`;
};

/** The page itself: its shaded areas and its words, each where it stands. */
export const paperLayer = ({ words, shades }: PageTrace): string =>
  `<g class="paper">${shades.map((box) => `<rect class="shade" ${rectangle(box)}/>`).join('')}</g>\n<g class="words">\n${words.map(wordText).join('\n')}\n</g>`;

/** The lines that the page draws. */
export const linesLayer = ({ lines }: PageTrace): string =>
  lines.length === 0
    ? ''
    : `<path class="line" d="${lines.map(({ from, to }) => `M${number(from.x)} ${number(from.y)}L${number(to.x)} ${number(to.y)}`).join('')}"/>`;

const blockClass = (block: Exclude<RawBlock, { readonly kind: 'table' }>): string =>
  block.kind === 'furniture' ? 'furniture' : block.kind;

/** The boxes of the text outside the tables. */
export const textLayer = (blocks: readonly RawBlock[], page: number, language: Language): string => {
  const words = talk(language).picture;
  return blocks
    .flatMap((block) => {
      const { box } = block.place;
      if (block.kind === 'table' || block.place.page !== page || box === undefined) return [];
      const kind = words.kinds[block.kind === 'furniture' ? block.role : block.kind];
      return [
        `<rect class="${blockClass(block)}" ${rectangle(box, -1)}><title>${escaped(`${kind}: ${block.text}`)}</title></rect>`,
      ];
    })
    .join('\n');
};

const tick = ({ number: index, x, y }: Tick, kind: 'row' | 'col'): string =>
  `<text class="${kind}" x="${number(x)}" y="${number(y)}">${index}</text>`;

/** Points from the left or top of a cell to its line, so that the lines of the page stay in sight between cells. */
const inset = 1.2;

const cellsOf = ({ table, cells }: PageTable, language: Language): string =>
  cells
    .map(({ cell, box }) => {
      const { row, col, rowSpan, colSpan, text } = cell;
      const spans = rowSpan > 1 || colSpan > 1;
      const title = talk(language).picture.cell({ table: table.id, row: row + 1, col: col + 1, rowSpan, colSpan, text });
      return `<rect class="cell${spans ? ' span' : ''}" ${rectangle(box, inset)}><title>${escaped(title)}</title></rect>`;
    })
    .join('\n');

const undrawnOf = ({ cells }: PageTable, lines: PageTrace['lines']): string => {
  const pieces = new Set(
    cells.flatMap(({ box }) =>
      sidesOf(box)
        .filter((side) => !isDrawn(side, lines))
        .map(sidePath),
    ),
  );
  return pieces.size === 0 ? '' : `<path class="undrawn" d="${[...pieces].join('')}"/>`;
};

/** Between a table and the signs to its left, in points. */
const tagGap = 3;

const joinTags = ({ before, after }: PageTable, box: Box): string => {
  const right = box.left - tagGap;
  return [
    before === undefined ? '' : tagEndingAt('join', `↑ ${before}`, { x: right, y: box.top - 2 * tagHeight - 3 }),
    after === undefined ? '' : tagEndingAt('join', `↓ ${after}`, { x: right, y: box.bottom + 2 }),
  ].join('');
};

/** The part of a table on a page: its cells, the sides that no line draws, its numbers, its id, the pages where it goes on. */
export const tableLayer = (part: PageTable, { lines, words }: PageTrace, language: Language): string => {
  const { rows, cols } = ticksOf(part, words);
  const [box] = part.boxes;
  if (box === undefined) return '';
  return [
    `<g class="table"><title>${escaped(nameOf(part, language))}</title>`,
    cellsOf(part, language),
    ...part.boxes.map((one) => `<rect class="outline" ${rectangle(one)}/>`),
    undrawnOf(part, lines),
    [...rows.map((one) => tick(one, 'row')), ...cols.map((one) => tick(one, 'col'))].join(''),
    tagEndingAt('name', part.table.id, { x: box.left - tagGap, y: box.top - tagHeight - 1 }),
    joinTags(part, box),
    '</g>',
  ]
    .filter((piece) => piece !== '')
    .join('\n');
};
