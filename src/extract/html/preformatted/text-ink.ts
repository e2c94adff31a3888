import type { PageInk, Stroke } from '../../pdf/ink/ink.js';
import type { Glyph } from '../../pdf/text/glyph.js';
import { type Arms, armsOfBox, isLevel, isUpright } from './signs.js';

/** Size of one place of a text set in a fixed pitch, in points: as a face of 10 points has it. */
const pitch = { across: 6, down: 12, size: 10 } as const;

/** Height of the baseline above the foot of a line. */
const belowBaseline = 3;

/** White around the text: nothing stands at the very edge of a page. */
const margin = 24;

const signAt = (lines: readonly (readonly string[])[], row: number, col: number): string => lines[row]?.[col] ?? ' ';

/** `+` and `|` draw towards those neighbours that draw, too. */
const armsAt = (lines: readonly (readonly string[])[], row: number, col: number): Arms | null => {
  const sign = signAt(lines, row, col);
  const box = armsOfBox(sign);
  if (box !== null) return box;
  const [left, right] = [signAt(lines, row, col - 1), signAt(lines, row, col + 1)];
  const [above, below] = [signAt(lines, row - 1, col), signAt(lines, row + 1, col)];
  const goesOn = (other: string): boolean => isUpright(other) || other === '+' || armsOfBox(other) !== null;
  if (sign === '+')
    return {
      up: goesOn(above),
      down: goesOn(below),
      left: isLevel(left) || left === '+',
      right: isLevel(right) || right === '+',
    };
  if (isUpright(sign)) return goesOn(above) || goesOn(below) ? { up: true, down: true, left: false, right: false } : null;
  // A hyphen between letters draws nothing.
  const drawn =
    isLevel(sign) &&
    [left, right].every((other) => isLevel(other) || other === '+' || isUpright(other) || armsOfBox(other) !== null);
  return drawn ? { up: false, down: false, left: true, right: true } : null;
};

const strokesOf = ({ up, down, left, right }: Arms, top: number, col: number): readonly Stroke[] => {
  const middle = { x: margin + (col + 0.5) * pitch.across, y: top + 0.5 * pitch.down };
  const to = (x: number, y: number): Stroke => ({
    from: middle,
    to: { x: middle.x + x * pitch.across, y: middle.y + y * pitch.down },
    width: 0.5,
  });
  return [...(up ? [to(0, -1)] : []), ...(down ? [to(0, 1)] : []), ...(left ? [to(-1, 0)] : []), ...(right ? [to(1, 0)] : [])];
};

const glyphAt = (text: string, top: number, col: number): Glyph => {
  const y = top + pitch.down - belowBaseline;
  return {
    text,
    start: { x: margin + col * pitch.across, y },
    end: { x: margin + (col + 1) * pitch.across, y },
    size: pitch.size,
    turn: 0,
    bold: false,
  };
};

/** Who sets columns by spaces wraps a cell by leaving the first column blank: a line that begins at the left is a row, and set off as one. */
const rowGap = 6;

/** Figures ranged right in the first column begin a few places further right. */
const leftEdge = 3;

const indentOf = (line: readonly string[]): number => line.findIndex((sign) => sign.trim() !== '');

/** The top of each line on the page, and at the end the foot of the last. */
const topsOf = (lines: readonly (readonly string[])[], drawn: boolean): readonly number[] => {
  const least = lines.map(indentOf).reduce((left, indent) => (indent >= 0 && indent < left ? indent : left), Infinity);
  const tops: number[] = [];
  let y = margin;
  for (const line of lines) {
    const indent = indentOf(line);
    if (!drawn && indent >= 0 && indent <= least + leftEdge) y += rowGap;
    tops.push(y);
    y += pitch.down;
  }
  return [...tops, y];
};

/** Lines of fixed pitch as a page would show them. `lineOf` and `columnOf` find the line and the place in it of a point. */
export type TextPage = {
  readonly ink: PageInk;
  /** Characters that draw lines. */
  readonly drawing: number;
  readonly lineOf: (y: number) => number;
  readonly columnOf: (x: number) => number;
};

/** Lines of fixed pitch as a page: letters as glyphs, and the signs that draw as strokes where `drawn`. */
export const pageOfLines = (lines: readonly string[], drawn: boolean): TextPage => {
  const places = lines.map((line) => [...line]);
  const tops = topsOf(places, drawn);
  const glyphs: Glyph[] = [];
  const strokes: Stroke[] = [];
  let drawing = 0;
  places.forEach((line, row) => {
    const top = tops[row] ?? margin;
    line.forEach((sign, col) => {
      const arms = drawn ? armsAt(places, row, col) : null;
      if (arms === null) glyphs.push(glyphAt(/^\s$/.test(sign) ? ' ' : sign, top, col));
      else {
        drawing += sign.length;
        strokes.push(...strokesOf(arms, top, col));
      }
    });
  });
  const widest = places.reduce((most, line) => Math.max(most, line.length), 0);
  const size = { width: widest * pitch.across + 2 * margin, height: (tops.at(-1) ?? margin) + margin };
  return {
    ink: { ...size, glyphs, strokes, fills: [], images: 0 },
    drawing,
    lineOf: (y) =>
      Math.max(
        0,
        tops.findLastIndex((top, index) => index < lines.length && top <= y),
      ),
    columnOf: (x) => Math.max(0, Math.floor((x - margin) / pitch.across)),
  };
};
