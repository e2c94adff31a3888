import { type Language, reasonLabel, talk } from '../../../messages/index.js';
import type { PageTrace, TracedWord } from '../../../model/page-trace.js';
import type { Box } from '../../../model/place.js';
import type { RawBlock } from '../../../model/raw-document.js';
import { escaped } from '../markup.js';
import { isDrawn, number, rectangle, sidePath, sidesOf } from './geometry.js';
import { type PageTable, type Tick, ticksOf } from './page-table.js';

/** Letters this much off the horizontal, in degrees, are drawn level. */
const levelWithin = 0.05;

const wordText = ({ text, from, to, size, bold, pale }: TracedWord): string => {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const turned = Math.abs(angle) > levelWithin ? ` transform="rotate(${number(angle)} ${number(from.x)} ${number(from.y)})"` : '';
  const looks = `${bold ? ' font-weight="bold"' : ''}${pale ? ' class="pale"' : ''}`;
  // The font of the page is not here: the reader's own is drawn out to the same length.
  const fitted = [...text].length > 1 && length > 0 ? ` textLength="${number(length)}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${number(from.x)}" y="${number(from.y)}" font-size="${number(size)}"${fitted}${looks}${turned}>${escaped(text)}</text>`;
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

/** Size of a label, in points: its letters, and about how wide one is. */
const label = { height: 11, letter: 4.1, padding: 4 };

const tab = (kind: string, text: string, { x, y }: { readonly x: number; readonly y: number }): string => {
  const width = [...text].length * label.letter + 2 * label.padding;
  return (
    `<g class="${kind}"><rect ${rectangle({ left: x, top: y, right: x + width, bottom: y + label.height })} rx="2"/>` +
    `<text x="${number(x + label.padding)}" y="${number(y + label.height - 3)}">${escaped(text)}</text></g>`
  );
};

/** What a table is called, how sure it is and why, in one line. */
const nameOf = ({ table }: PageTable, language: Language): string => {
  const words = talk(language);
  const reasons = table.reasons.map((reason) => reasonLabel(reason, language));
  return [words.table(table.id, table.rows, table.cols), words.confidence(table.confidence), ...reasons].join(' · ');
};

const joinTabs = ({ before, after }: PageTable, box: Box, language: Language): string => {
  const words = talk(language).picture;
  return [
    before === undefined ? '' : tab('join', `↑ ${words.from(before)}`, { x: box.left, y: box.top - 2 * label.height - 12 }),
    after === undefined ? '' : tab('join', `↓ ${words.to(after)}`, { x: box.left, y: box.bottom + 3 }),
  ].join('');
};

/** The part of a table on a page: its cells, the sides that no line draws, its numbers, its name, where it goes on. */
export const tableLayer = (part: PageTable, lines: PageTrace['lines'], language: Language): string => {
  const { rows, cols } = ticksOf(part);
  const [box] = part.boxes;
  if (box === undefined) return '';
  const name = nameOf(part, language);
  return [
    `<g class="table"><title>${escaped(name)}</title>`,
    cellsOf(part, language),
    undrawnOf(part, lines),
    ...part.boxes.map((one) => `<rect class="outline" ${rectangle(one)}/>`),
    [...rows.map((one) => tick(one, 'row')), ...cols.map((one) => tick(one, 'col'))].join(''),
    tab('name', name, { x: box.left, y: box.top - label.height - 11 }),
    joinTabs(part, box, language),
    '</g>',
  ]
    .filter((piece) => piece !== '')
    .join('\n');
};
