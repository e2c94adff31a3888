import { type Language, talk } from '../../../messages/index.js';
import type { InspectedDocument } from '../../../model/inspection.js';
import type { PageTrace } from '../../../model/page-trace.js';
import type { EmittedFile } from '../../emitter.js';
import { escaped } from '../../markup/escape.js';
import { tablesOf } from '../selection.js';
import { number } from './geometry.js';
import { linesLayer, paperLayer, tableLayer, textLayer } from './layers.js';
import { legend, legendHeight, style } from './legend.js';
import { tableOn } from './page-table.js';
import { listHeight, tableList } from './tags.js';

/** White around the page, in points: numbers of rows stand there, and above it the caption. */
const around = 26;

const pageName = (page: number, pages: number): string => `page-${String(page).padStart(String(pages).length, '0')}.svg`;

/** A page as a picture: what it shows, and over it what was made of it. One point is one unit; nothing outside is asked for. */
export const pictureOf = (inspected: InspectedDocument, trace: PageTrace, language: Language): string => {
  const { document, pages, blocks } = inspected;
  const { width = 0, height = 0 } = pages.find(({ page }) => page === trace.page) ?? {};
  const words = talk(language);
  const parts = tablesOf(inspected).flatMap((table) => tableOn(table, trace.page) ?? []);
  const caption = words.picture.caption({ name: document.name, page: trace.page, pages: document.pages, tables: parts.length });
  const listed = listHeight(parts.length);
  const below = legendHeight(width) + listed + around;
  const view = [-around, -around, width + 2 * around, height + around + below];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.map(number).join(' ')}" width="${number(width + 2 * around)}" height="${number(height + around + below)}" role="img" aria-labelledby="title description" lang="${language}">`,
    `<title id="title">${escaped(caption)}</title>`,
    `<desc id="description">${escaped(words.picture.description)}</desc>`,
    `<style>${style}\n</style>`,
    `<rect x="${-around}" y="${-around}" width="100%" height="100%" fill="#f6f8fa"/>`,
    `<text class="caption" x="0" y="-12">${escaped(caption)}</text>`,
    `<rect class="sheet" x="0" y="0" width="${number(width)}" height="${number(height)}"/>`,
    paperLayer(trace),
    linesLayer(trace),
    textLayer(blocks, trace.page, language),
    ...parts.map((part) => tableLayer(part, trace, language)),
    tableList(parts, { x: 0, y: height + 12 }, language),
    legend({ x: 0, y: height + 12 + listed, width }, language),
    '</svg>',
    '',
  ]
    .filter((piece, index, all) => piece !== '' || index === all.length - 1)
    .join('\n');
};

/** A picture of every traced page, named by its number. */
export const pictureFiles = (
  inspected: InspectedDocument,
  traces: readonly PageTrace[],
  language: Language,
): readonly EmittedFile[] =>
  traces.map((trace) => ({
    name: pageName(trace.page, inspected.document.pages),
    bytes: new TextEncoder().encode(pictureOf(inspected, trace, language)),
  }));
