import { identity } from '../../pdf/geometry.js';
import type { Fill, PageInk, Stroke } from '../../pdf/ink/ink.js';
import { boxOf } from '../../pdf/text/glyph.js';
import { pointsOf } from '../css/lengths.js';
import { blockElements } from '../pieces.js';
import { type HtmlElement, type HtmlNode, styleOf } from '../tree.js';
import { isHidden } from '../visibility.js';
import { drawnBy, type Frame, frameOf, isPlaced, sizeOf } from './boxes.js';
import { glyphsOfRuns, type Letter, type Run } from './runs.js';
import { lineHeightOf, pageSetting, type Setting, settingInside } from './setting.js';
import { faceOf, widthOfLetter } from './text-widths.js';

/** Where the next letter of a box goes. */
type Pen = { x: number; y: number; letters: Letter[]; width: number | undefined; lines: Run[][]; tallest: number };

/** How far below the middle of its line a baseline lies, in em: half of the common faces' ascent (0.9) less their descent (0.21). */
const baselineBelowMiddle = 0.345;

type Ink = { readonly runs: Run[]; readonly fills: Fill[]; readonly strokes: Stroke[] };

const endRun = (pen: Pen, setting: Setting, frame: Frame): void => {
  if (pen.letters.length === 0) return;
  const line = lineHeightOf(setting);
  const baseline = pen.y + line / 2 + baselineBelowMiddle * setting.em;
  pen.lines.at(-1)?.push({ letters: pen.letters, baseline, size: setting.em, bold: setting.bold, matrix: frame.matrix });
  pen.letters = [];
};

const isEmptyLine = (pen: Pen): boolean => pen.letters.length === 0 && (pen.lines.at(-1)?.length ?? 0) === 0;

const newLine = (pen: Pen, setting: Setting, frame: Frame): void => {
  endRun(pen, setting, frame);
  pen.y += Math.max(pen.tallest, lineHeightOf(setting));
  pen.x = 0;
  pen.tallest = 0;
  pen.lines.push([]);
};

const unseen = /[\u00ad\u200b\u2060\ufeff]/u;
const mark = /^\p{M}$/u;

const widthOf = (text: string, setting: Setting): number => {
  const face = faceOf(setting.family, setting.bold);
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter, face) * setting.em + setting.letterSpacing, 0);
};

const setLetter = (text: string, pen: Pen, setting: Setting): void => {
  const last = pen.letters.at(-1);
  if (mark.test(text) && last !== undefined) {
    pen.letters[pen.letters.length - 1] = { ...last, text: last.text + text };
    return;
  }
  const width = widthOf(text, setting) + (/^\s$/.test(text) ? setting.wordSpacing : 0);
  pen.letters.push({ text: /^\s$/.test(text) ? ' ' : text, from: pen.x, to: pen.x + width });
  pen.x += width;
  pen.tallest = Math.max(pen.tallest, lineHeightOf(setting));
};

const setText = (text: string, pen: Pen, { setting, frame }: { setting: Setting; frame: Frame }): void => {
  const collapsed = setting.keepsSpaces ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
  for (const word of collapsed.match(/\n|[ \t\r\u00a0]|[^ \t\r\n\u00a0]+/g) ?? []) {
    if (word === '\n') {
      newLine(pen, setting, frame);
      continue;
    }
    if (word === ' ' && !setting.keepsSpaces && isEmptyLine(pen)) continue;
    const full = pen.width !== undefined && pen.x > 0 && pen.x + widthOf(word, setting) > pen.width;
    if (setting.wraps && full && word.trim() !== '') newLine(pen, setting, frame);
    for (const letter of word) if (!unseen.test(letter)) setLetter(letter, pen, setting);
  }
  endRun(pen, setting, frame);
};

/** A box in the line that declares its width is a gap of that width, or a piece of text made to fit it. */
const skipTo = (pen: Pen, from: number, width: number): void => {
  const written = pen.x - from;
  const run = pen.lines.at(-1)?.at(-1);
  if (run !== undefined && written > 0) {
    const factor = width / written;
    const letters = run.letters.map(({ text, from: start, to }) =>
      start < from ? { text, from: start, to } : { text, from: from + (start - from) * factor, to: from + (to - from) * factor },
    );
    pen.lines.at(-1)?.splice(-1, 1, { ...run, letters });
  }
  pen.x = from + width;
};

const isInlineBox = (element: HtmlElement): boolean => styleOf(element, 'display') === 'inline-block';

type Place = { readonly frame: Frame; readonly setting: Setting; readonly ink: Ink };

const flowInto = (node: HtmlNode, pen: Pen, { frame, setting, ink }: Place): void => {
  if (node.kind === 'text') {
    setText(node.text, pen, { setting, frame });
    return;
  }
  if (isHidden(node)) return;
  const inside = settingInside(node, setting);
  if (isPlaced(node)) {
    layBox(node, { frame: frameOf(node, frame, inside.em), setting: inside, ink });
    return;
  }
  if (node.name === 'br') {
    newLine(pen, inside, frame);
    return;
  }
  const isBlock = blockElements.has(node.name) && !isInlineBox(node) && styleOf(node, 'display') !== 'inline';
  if (isBlock && !isEmptyLine(pen)) newLine(pen, setting, frame);
  const from = pen.x;
  for (const child of node.children) flowInto(child, pen, { frame, setting: inside, ink });
  const { width } = isInlineBox(node) ? sizeOf(node, frame, inside.em) : {};
  if (width !== undefined) skipTo(pen, from, width);
  pen.x += isBlock ? 0 : (pointsOf(styleOf(node, 'margin-left'), { em: inside.em }) ?? 0);
  if (isBlock && !isEmptyLine(pen)) newLine(pen, inside, frame);
};

/** Ranged right or centred, a line of a box begins later. */
const ranged = (line: readonly Run[], { width }: Frame, align: string): readonly Run[] => {
  const end = line.at(-1)?.letters.at(-1)?.to ?? 0;
  const rest = width === undefined ? 0 : width - end;
  const by = align === 'right' || align === 'end' ? rest : align === 'center' ? rest / 2 : 0;
  if (by <= 0) return line;
  return line.map((run) => ({
    ...run,
    letters: run.letters.map(({ text, from, to }) => ({ text, from: from + by, to: to + by })),
  }));
};

/** Pieces of one line that follow one another without a gap are one run. */
const joined = (line: readonly Run[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last === undefined || last.size !== run.size || last.bold !== run.bold || last.baseline !== run.baseline) runs.push(run);
    else runs.splice(-1, 1, { ...last, letters: [...last.letters, ...run.letters] });
  }
  return runs;
};

const layBox = (element: HtmlElement, { frame, setting, ink }: Place): void => {
  const drawn = drawnBy(element, frame, setting.em);
  ink.fills.push(...drawn.fills);
  ink.strokes.push(...drawn.strokes);
  const padding = (side: string): number =>
    pointsOf(styleOf(element, `padding-${side}`) ?? styleOf(element, 'padding')?.split(/\s+/)[0] ?? null, { em: setting.em }) ??
    0;
  const pen: Pen = { x: padding('left'), y: padding('top'), letters: [], width: frame.width, lines: [[]], tallest: 0 };
  for (const child of element.children) flowInto(child, pen, { frame, setting, ink });
  for (const line of pen.lines) ink.runs.push(...ranged(joined(line), frame, setting.align));
};

/** White around a page that does not say its size, in points. */
const margin = 36;

/** What a sheet of placed text shows, as a PDF page would: its box is the page, and lengths are in points. */
export const inkOfSheet = (sheet: HtmlElement): PageInk => {
  const size = sizeOf(sheet, {}, pageSetting.em);
  const ink: Ink = { runs: [], fills: [], strokes: [] };
  const setting = settingInside(sheet, pageSetting);
  layBox(
    { ...sheet, style: { ...sheet.style, 'background-color': 'none' } },
    { frame: { ...size, matrix: identity }, setting, ink },
  );
  const glyphs = glyphsOfRuns(ink.runs);
  const extent = (side: 'right' | 'bottom'): number =>
    glyphs.reduce((most, glyph) => Math.max(most, boxOf(glyph)[side]), 0) + margin;
  return {
    width: size.width ?? extent('right'),
    height: size.height ?? extent('bottom'),
    glyphs,
    fills: ink.fills,
    strokes: ink.strokes,
    images: 0,
  };
};
