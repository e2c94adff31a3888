import type { Box } from '../../model/place.js';
import { boxAround, type Point } from './geometry.js';
import type { PageInk } from './ink/ink.js';
import { countCharacters, type Glyph, type Turn } from './text/glyph.js';

type Size = { readonly width: number; readonly height: number };

const turns: readonly Turn[] = [0, 90, 180, 270];

/** The point as it lies when text running in direction `turn` is made to run left to right, on a page of this size. */
const uprightPoint = ({ x, y }: Point, turn: Turn, { width, height }: Size): Point => {
  if (turn === 90) return { x: y, y: width - x };
  if (turn === 180) return { x: width - x, y: height - y };
  if (turn === 270) return { x: height - y, y: x };
  return { x, y };
};

const turnedPoint = (point: Point, turn: Turn, { width, height }: Size): Point => {
  const sideways = turn === 90 || turn === 270;
  const upright = sideways ? { width: height, height: width } : { width, height };
  return uprightPoint(point, turns[(4 - turn / 90) % 4] ?? 0, upright);
};

const subtractTurn = (from: Glyph['turn'], turn: Turn): Glyph['turn'] =>
  from === 'oblique' ? from : (turns[(from / 90 - turn / 90 + 4) % 4] ?? 0);

/** The glyph as it lies when direction `turn` is made upright. */
export const uprightGlyph = (glyph: Glyph, turn: Turn, page: Size): Glyph =>
  turn === 0
    ? glyph
    : {
        ...glyph,
        start: uprightPoint(glyph.start, turn, page),
        end: uprightPoint(glyph.end, turn, page),
        turn: subtractTurn(glyph.turn, turn),
      };

/** The direction in which most of the text runs; left to right where there is none. */
export const readingTurnOf = (glyphs: readonly Glyph[]): Turn => {
  const counts: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { turn, text } of glyphs) if (turn !== 'oblique') counts[turn] += countCharacters(text);
  return turns.reduce((best, turn) => (counts[turn] > counts[best] ? turn : best), 0);
};

const uprightBox = (box: Box, turn: Turn, page: Size): Box =>
  boxAround([uprightPoint({ x: box.left, y: box.top }, turn, page), uprightPoint({ x: box.right, y: box.bottom }, turn, page)]) ??
  box;

/** The whole page turned so that text running in direction `turn` reads left to right. */
export const uprightInk = (ink: PageInk, turn: Turn): PageInk =>
  turn === 0
    ? ink
    : {
        ...ink,
        width: turn === 180 ? ink.width : ink.height,
        height: turn === 180 ? ink.height : ink.width,
        glyphs: ink.glyphs.map((glyph) => uprightGlyph(glyph, turn, ink)),
        strokes: ink.strokes.map((stroke) => ({
          ...stroke,
          from: uprightPoint(stroke.from, turn, ink),
          to: uprightPoint(stroke.to, turn, ink),
        })),
        fills: ink.fills.map((fill) => ({ ...fill, box: uprightBox(fill.box, turn, ink) })),
      };

/** A box found on the upright page, as it lies on the page a person sees; `page` is that page's size. */
export const boxOnPage = (box: Box, turn: Turn, page: Size): Box =>
  boxAround([turnedPoint({ x: box.left, y: box.top }, turn, page), turnedPoint({ x: box.right, y: box.bottom }, turn, page)]) ??
  box;
