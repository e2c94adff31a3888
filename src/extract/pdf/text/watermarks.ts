import type { Box } from '../../../model/place.js';
import { intersection } from '../geometry.js';
import { boxOf, boxOfGlyphs, countSizes, type Glyph, isBlank, usualSizeOf } from './glyph.js';

/** Pale text this many times larger than the page's usual text is a watermark wherever it stands … */
const farLarger = 3;

/** … and this many times larger if other text is set over it: no one writes large letters across a text to be read. */
const larger = 1.5;

/** Height of the bands in which letters are looked for, in points. */
const bandHeight = 16;

const bandsOf = ({ top, bottom }: Box): readonly number[] => {
  const first = Math.floor(top / bandHeight);
  return Array.from({ length: Math.floor(bottom / bandHeight) - first + 1 }, (_, index) => first + index);
};

/** A look-up of whether one of the glyphs touches a box; only those of the same height are compared. */
const coverFinder = (glyphs: readonly Glyph[]): ((box: Box) => boolean) => {
  const byBand = new Map<number, Box[]>();
  for (const box of glyphs.map(boxOf))
    for (const band of bandsOf(box)) {
      const boxes = byBand.get(band);
      if (boxes === undefined) byBand.set(band, [box]);
      else boxes.push(box);
    }
  return (box) => bandsOf(box).some((band) => byBand.get(band)?.some((other) => intersection(other, box) !== undefined));
};

/** Text in upright letters that other text is set over, and everything else; the former belongs to no cell and no paragraph. */
export const separateWatermarks = (
  glyphs: readonly Glyph[],
): { readonly text: readonly Glyph[]; readonly watermarks: readonly Glyph[] } => {
  if (!glyphs.some(({ pale }) => pale === true)) return { text: glyphs, watermarks: [] };
  const usual = usualSizeOf([countSizes(glyphs)]);
  const isCandidate = ({ pale, size, turn }: Glyph): boolean => pale === true && turn === 0 && size >= larger * usual;
  const candidates = glyphs.filter((glyph) => isCandidate(glyph) && !isBlank(glyph));
  const around = boxOfGlyphs(candidates);
  if (around === undefined) return { text: glyphs, watermarks: [] };
  const isUnder = coverFinder(candidates);
  const under = glyphs.some((glyph) => !isCandidate(glyph) && !isBlank(glyph) && isUnder(boxOf(glyph)));
  const isWatermark = (glyph: Glyph): boolean => isCandidate(glyph) && (under || glyph.size >= farLarger * usual);
  return { text: glyphs.filter((glyph) => !isWatermark(glyph)), watermarks: glyphs.filter(isWatermark) };
};
