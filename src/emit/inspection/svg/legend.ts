import { type Language, talk } from '../../../messages/index.js';
import { escaped } from '../../markup/escape.js';
import { number } from './geometry.js';
import { tagEndingAt } from './tags.js';

/** The look of everything in a picture. Colours differ in lightness too, so that they are told apart without their hue. */
export const style = `
text { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; fill: #24292f }
.sheet { fill: #fff; stroke: #8c959f; stroke-width: .5 }
.shade { fill: #000; fill-opacity: .07 }
.pale { fill: #8c959f }
.line { fill: none; stroke: #f08c00; stroke-opacity: .75; stroke-width: 2 }
.cell { fill: #0969da; fill-opacity: .06; stroke: #0969da; stroke-width: .6 }
.span { fill: #8250df; fill-opacity: .12; stroke: #8250df }
.undrawn { fill: none; stroke: #cf222e; stroke-width: 1; stroke-dasharray: 3 2 }
.outline { fill: none; stroke: #0550ae; stroke-width: 1.2 }
.heading { fill: #1a7f37; fill-opacity: .1; stroke: #1a7f37; stroke-width: .8 }
.paragraph { fill: none; stroke: #1a7f37; stroke-width: .6; stroke-dasharray: 1.5 1.5 }
.furniture { fill: #6e7781; fill-opacity: .18; stroke: #6e7781; stroke-width: .5 }
.row, .col { font-size: 6.5px; fill: #0550ae; stroke: #fff; stroke-width: 1.8px; stroke-linejoin: round; paint-order: stroke }
.row { text-anchor: end } .col { text-anchor: middle }
.name rect { fill: #0550ae } .join rect { fill: #bf3989 }
.name text, .join text { font-size: 7px; font-weight: bold; fill: #fff }
.caption { font-size: 10px; font-weight: bold }
.legend text, .entry { font-size: 8px }`;

const swatches = ['line', 'cell', 'cell span', 'undrawn', 'heading', 'paragraph', 'furniture', 'join'] as const;

/** Width and height of an entry of the legend, in points. */
const entry = { width: 190, height: 14, swatch: 18 };

const swatch = (kind: (typeof swatches)[number], x: number, y: number): string =>
  kind === 'join'
    ? tagEndingAt('join', '↑ ↓', { x: x + entry.swatch, y })
    : kind === 'line' || kind === 'undrawn'
      ? `<path class="${kind}" d="M${number(x)} ${number(y + 5)}h${entry.swatch}"/>`
      : `<rect class="${kind}" x="${number(x)}" y="${number(y)}" width="${entry.swatch}" height="9"/>`;

/** How many entries stand side by side in this width, and how high all of them are, in points. */
const gridOf = (width: number): { readonly perRow: number; readonly height: number } => {
  const perRow = Math.max(1, Math.min(swatches.length, Math.floor(width / entry.width)));
  return { perRow, height: Math.ceil(swatches.length / perRow) * entry.height };
};

/** Height of the legend in a picture of this width, in points. */
export const legendHeight = (width: number): number => gridOf(width).height;

/** What each look means, from (x, y) on. */
export const legend = (
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  language: Language,
): string => {
  const { perRow } = gridOf(width);
  const words = talk(language).picture.legend;
  const entries = swatches.map((kind, index) => {
    const [left, top] = [x + (index % perRow) * (width / perRow), y + Math.floor(index / perRow) * entry.height];
    return `${swatch(kind, left, top)}<text x="${number(left + entry.swatch + 5)}" y="${number(top + 8)}">${escaped(words[kind])}</text>`;
  });
  return `<g class="legend">${entries.join('\n')}</g>`;
};
