import { intersection } from '../geometry.js';
import { boxOf, boxOfGlyphs, countSizes, type Glyph, isBlank, usualSizeOf } from './glyph.js';

/** Pale text this many times larger than the page's usual text is a watermark wherever it stands … */
const farLarger = 3;

/** … and this many times larger if other text is set over it: no one writes large letters across a text to be read. */
const larger = 1.5;

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
  const under = glyphs.some(
    (glyph) =>
      !isCandidate(glyph) &&
      !isBlank(glyph) &&
      candidates.some((candidate) => intersection(boxOf(candidate), boxOf(glyph)) !== undefined),
  );
  const isWatermark = (glyph: Glyph): boolean => isCandidate(glyph) && (under || glyph.size >= farLarger * usual);
  return { text: glyphs.filter((glyph) => !isWatermark(glyph)), watermarks: glyphs.filter(isWatermark) };
};
