import type { PageInk, Stroke } from '../../pdf/ink/ink.js';
import type { Glyph } from '../../pdf/text/glyph.js';
import { type Arms, armsOfBox, isLevel, isUpright } from './signs.js';

/** Size of one place of a text set in a fixed pitch, in points: as a face of 10 points has it. */
export const pitch = { across: 6, down: 12, size: 10 } as const;

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

const strokesOf = ({ up, down, left, right }: Arms, row: number, col: number): readonly Stroke[] => {
  const middle = { x: margin + (col + 0.5) * pitch.across, y: margin + (row + 0.5) * pitch.down };
  const to = (x: number, y: number): Stroke => ({
    from: middle,
    to: { x: middle.x + x * pitch.across, y: middle.y + y * pitch.down },
    width: 0.5,
  });
  return [...(up ? [to(0, -1)] : []), ...(down ? [to(0, 1)] : []), ...(left ? [to(-1, 0)] : []), ...(right ? [to(1, 0)] : [])];
};

const glyphAt = (text: string, row: number, col: number): Glyph => {
  const y = margin + (row + 1) * pitch.down - belowBaseline;
  return {
    text,
    start: { x: margin + col * pitch.across, y },
    end: { x: margin + (col + 1) * pitch.across, y },
    size: pitch.size,
    turn: 0,
    bold: false,
  };
};

/** Lines of fixed pitch as a page would show them: letters as glyphs, and the signs that draw as strokes where `drawn`. */
export const inkOfLines = (lines: readonly string[], drawn: boolean): { readonly ink: PageInk; readonly drawing: number } => {
  const places = lines.map((line) => [...line]);
  const glyphs: Glyph[] = [];
  const strokes: Stroke[] = [];
  let drawing = 0;
  places.forEach((line, row) => {
    line.forEach((sign, col) => {
      const arms = drawn ? armsAt(places, row, col) : null;
      if (arms === null) glyphs.push(glyphAt(/^\s$/.test(sign) ? ' ' : sign, row, col));
      else {
        drawing += sign.length;
        strokes.push(...strokesOf(arms, row, col));
      }
    });
  });
  const widest = places.reduce((most, line) => Math.max(most, line.length), 0);
  const ink = {
    width: widest * pitch.across + 2 * margin,
    height: lines.length * pitch.down + 2 * margin,
    glyphs,
    strokes,
    fills: [],
    images: 0,
  };
  return { ink, drawing };
};

/** The line and the place in it of a point of such a page. */
export const placeOfPoint = (x: number, y: number): { readonly row: number; readonly col: number } => ({
  row: Math.max(0, Math.floor((y - margin) / pitch.down)),
  col: Math.max(0, Math.floor((x - margin) / pitch.across)),
});
