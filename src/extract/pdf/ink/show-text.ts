import type { Box } from '../../../model/place.js';
import { apply, contains, type Matrix, multiply, type Point, shift } from '../geometry.js';
import { centreOf, foldLigatures, type Glyph, type Turn } from '../text/glyph.js';
import type { Font } from './fonts.js';
import { type GraphicsState, isPale } from './graphics-state.js';
import { isPdfGlyph, type PdfGlyph } from './operands.js';
import type { Tag } from './tags.js';

/** Text rendering modes: 3 and 7 paint nothing, 2 and 6 paint fill and outline, which office programs use as bold. */
const unpainted = 3;
const outlined = 2;
const paintMask = 3;

/** How far, in degrees, text may be off one of the four directions and still count as running in it. */
const slantTolerance = 5;

const turnOf = ({ x, y }: Point): Glyph['turn'] => {
  if (y === 0 && x > 0) return 0;
  const angle = ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
  const turns: readonly Turn[] = [0, 90, 180, 270];
  const near = turns.find((turn) => Math.min(Math.abs(angle - turn), 360 - Math.abs(angle - turn)) <= slantTolerance);
  return near ?? 'oblique';
};

const directionOf = (matrix: Matrix, state: GraphicsState): Point => {
  const sign = Math.sign(state.fontSize || 1) * Math.sign(state.horizontalScale || 1);
  return { x: matrix[0] * sign, y: matrix[1] * sign };
};

const unseenBy = (state: GraphicsState): Glyph['unseen'] =>
  (state.textMode & paintMask) === unpainted || (state.fillAlpha === 0 && state.strokeAlpha === 0) ? 'invisible' : undefined;

/** What the state says of all glyphs of one operator. */
type Run = {
  readonly state: GraphicsState;
  readonly font: Font;
  readonly hidden: boolean;
  readonly tag: Tag | undefined;
};

/** What all glyphs of one operator share. */
const lookOf = ({ state, font, hidden, tag }: Run, matrix: Matrix): Omit<Glyph, 'text' | 'start' | 'end'> => ({
  size: Math.abs(state.fontSize) * font.em * (matrix[2] === 0 ? Math.abs(matrix[3]) : Math.hypot(matrix[2], matrix[3])),
  turn: turnOf(directionOf(matrix, state)),
  bold: font.bold || (state.textMode & paintMask) === outlined,
  unseen: hidden ? 'hidden' : unseenBy(state),
  pale: isPale(state),
  font,
  tag,
});

/** How far a glyph or a kerning number moves on, in text space. */
const advanceOf = (shown: number | PdfGlyph, { state, font }: Run): number => {
  if (typeof shown === 'number') return (-shown / 1000) * state.fontSize * state.horizontalScale;
  const spacing = state.charSpacing + (shown.isSpace ? state.wordSpacing : 0);
  return (shown.width * font.unit * state.fontSize + spacing) * state.horizontalScale;
};

/** Whether more than half of a glyph lies outside the region to which painting is bounded. */
const isCutOff = (glyph: Glyph, clip: Box): boolean => {
  const { start, end } = glyph;
  return !(contains(clip, start) && contains(clip, end)) && !contains(clip, centreOf(glyph));
};

/** Adds the glyphs of one text operator from `textMatrix` on to `glyphs`, and gives the text matrix after them. */
export const showText = (shown: readonly unknown[], textMatrix: Matrix, run: Run & { readonly glyphs: Glyph[] }): Matrix => {
  const { state, font, glyphs } = run;
  const matrix = multiply(state.matrix, textMatrix);
  const { size, turn, bold, unseen, pale, tag } = lookOf(run, matrix);
  let x = 0;
  // Where no kerning parts two glyphs, the one ends at the very point at which the other begins.
  let last = { x, point: apply(matrix, x, state.rise) };
  for (const one of shown) {
    if (typeof one !== 'number' && !isPdfGlyph(one)) continue;
    if (typeof one !== 'number' && one.unicode !== '') {
      const width = one.width * font.unit * state.fontSize * state.horizontalScale;
      const text = font.symbolOf?.(one.unicode) ?? foldLigatures(one.unicode);
      const start = last.x === x ? last.point : apply(matrix, x, state.rise);
      const end = apply(matrix, x + width, state.rise);
      last = { x: x + width, point: end };
      const glyph: Glyph = { text, start, end, size, turn, bold, unseen, pale, font, tag };
      glyphs.push(unseen === undefined && isCutOff(glyph, state.clip) ? { ...glyph, unseen: 'clipped' } : glyph);
    }
    x += advanceOf(one, run);
  }
  return shift(textMatrix, x, 0);
};
