import type { DropReason } from '../../model/raw-document.js';
import { contains } from './geometry.js';
import { centreOf, countGlyphs, type Glyph, isBlank } from './glyph.js';
import type { PageInk } from './ink.js';

/** Characters left out, by reason, in the ledger's unit. */
export type Dropped = Readonly<Record<DropReason, number>>;

/**
 * A glyph equal to one this close, in em, is the same one drawn again to look bold (0.03 em) or to cast a shadow (0.1 em).
 * Narrow letters that are really doubled (`ll`, `ii`) are 0.22 em apart.
 */
const redrawnWithin = 0.12;

/** Sizes of a glyph and its copy differ by float noise only. */
const sameSize = 0.05;

/** Height of the bands in which copies are looked for, in points. */
const bandHeight = 4;

const bandOf = ({ start }: Glyph): number => Math.floor(start.y / bandHeight);

const isCopy = (glyph: Glyph, earlier: Glyph): boolean =>
  Math.hypot(glyph.start.x - earlier.start.x, glyph.start.y - earlier.start.y) <= redrawnWithin * glyph.size &&
  Math.abs(glyph.size - earlier.size) <= sameSize * glyph.size;

/** Remembers glyphs by character and height, so that each is compared with its like on its own line only. */
const glyphMemory = () => {
  const byText = new Map<string, Map<number, Glyph[]>>();
  const peersOf = ({ text }: Glyph): Map<number, Glyph[]> => {
    const peers = byText.get(text) ?? new Map<number, Glyph[]>();
    byText.set(text, peers);
    return peers;
  };
  return {
    originalOf: (glyph: Glyph): Glyph | undefined => {
      const peers = peersOf(glyph);
      const band = bandOf(glyph);
      for (const near of [band, band - 1, band + 1]) {
        const original = peers.get(near)?.find((earlier) => isCopy(glyph, earlier));
        if (original !== undefined) return original;
      }
      return undefined;
    },
    remember: (glyph: Glyph): void => {
      const peers = peersOf(glyph);
      const band = bandOf(glyph);
      const same = peers.get(band);
      if (same === undefined) peers.set(band, [glyph]);
      else same.push(glyph);
    },
  };
};

/** Splits off glyphs drawn over an equal one; what was drawn again is bold. */
export const separateRedrawn = (
  glyphs: readonly Glyph[],
): { readonly kept: readonly Glyph[]; readonly redrawn: readonly Glyph[] } => {
  const memory = glyphMemory();
  const originals = new Set<Glyph>();
  const redrawn: Glyph[] = [];
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const original = memory.originalOf(glyph);
    if (original === undefined) {
      memory.remember(glyph);
      kept.push(glyph);
    } else {
      originals.add(original);
      redrawn.push(glyph);
    }
  }
  return { kept: kept.map((glyph) => (originals.has(glyph) && !isBlank(glyph) ? { ...glyph, bold: true } : glyph)), redrawn };
};

/** The glyphs a person sees on the page, and how many characters each reason leaves out. */
export const dropUnseen = (ink: PageInk): { readonly glyphs: readonly Glyph[]; readonly dropped: Dropped } => {
  const page = { left: 0, top: 0, right: ink.width, bottom: ink.height };
  const painted = ink.glyphs.filter(({ unseen }) => unseen === undefined);
  const inside = painted.filter((glyph) => contains(page, centreOf(glyph)));
  const { kept, redrawn } = separateRedrawn(inside);
  const unseenAs = (reason: Glyph['unseen']): number => countGlyphs(ink.glyphs.filter(({ unseen }) => unseen === reason));
  return {
    glyphs: kept,
    dropped: {
      drawnTwice: countGlyphs(redrawn),
      invisible: unseenAs('invisible'),
      outsidePage: countGlyphs(painted) - countGlyphs(inside),
      hidden: unseenAs('hidden'),
    },
  };
};
