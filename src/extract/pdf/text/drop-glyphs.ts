import type { Box } from '../../../model/place.js';
import type { DropReason } from '../../../model/raw-document.js';
import { nothingDropped } from '../../ledger.js';
import { contains } from '../geometry.js';
import type { PageInk } from '../ink/ink.js';
import { centreOf, countCharacters, countGlyphs, type Glyph, isBlank } from './glyph.js';

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

const bandOf = (y: number): number => Math.floor(y / bandHeight);

const isCopy = (glyph: Glyph, earlier: Glyph): boolean => {
  const reach = redrawnWithin * glyph.size;
  const x = glyph.start.x - earlier.start.x;
  const y = glyph.start.y - earlier.start.y;
  // Nearly all glyphs are told apart by one coordinate.
  if (Math.abs(x) > reach || Math.abs(y) > reach) return false;
  return Math.hypot(x, y) <= reach && Math.abs(glyph.size - earlier.size) <= sameSize * glyph.size;
};

/** Glyphs of one character by the band they stand in. */
type Peers = Map<number, Glyph[]>;

const originalIn = (band: readonly Glyph[] | undefined, glyph: Glyph): Glyph | undefined => {
  if (band === undefined) return undefined;
  for (const earlier of band) if (isCopy(glyph, earlier)) return earlier;
  return undefined;
};

/** A copy stands in the same band, or in the next one if it is near enough to the edge between them. */
const originalAmong = (peers: Peers, glyph: Glyph, band: number): Glyph | undefined => {
  const { y } = glyph.start;
  const reach = redrawnWithin * glyph.size;
  const same = originalIn(peers.get(band), glyph);
  if (same !== undefined) return same;
  const above = bandOf(y - reach) < band ? originalIn(peers.get(band - 1), glyph) : undefined;
  return above ?? (bandOf(y + reach) > band ? originalIn(peers.get(band + 1), glyph) : undefined);
};

/** The earlier glyph that each is a copy of; the others are remembered by character and band, to be compared with their like only. */
const copyFinder = (): ((glyph: Glyph) => Glyph | undefined) => {
  const byText = new Map<string, Peers>();
  return (glyph) => {
    const peers: Peers = byText.get(glyph.text) ?? new Map();
    const band = bandOf(glyph.start.y);
    const original = originalAmong(peers, glyph, band);
    if (original !== undefined) return original;
    const same = peers.get(band);
    if (same === undefined) peers.set(band, [glyph]);
    else same.push(glyph);
    byText.set(glyph.text, peers);
    return undefined;
  };
};

/** Splits off glyphs drawn over an equal one; what was drawn again is bold. */
export const separateRedrawn = (
  glyphs: readonly Glyph[],
): { readonly kept: readonly Glyph[]; readonly redrawn: readonly Glyph[] } => {
  const originalOf = copyFinder();
  const originals = new Set<Glyph>();
  const redrawn: Glyph[] = [];
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const original = originalOf(glyph);
    if (original === undefined) kept.push(glyph);
    else {
      originals.add(original);
      redrawn.push(glyph);
    }
  }
  if (redrawn.length === 0) return { kept, redrawn };
  return { kept: kept.map((glyph) => (originals.has(glyph) && !isBlank(glyph) ? { ...glyph, bold: true } : glyph)), redrawn };
};

/** Why a person does not see a glyph on the page, copies aside; what is clipped outside the page is outside the page. */
const unseenFrom = (glyph: Glyph, page: Box): Exclude<DropReason, 'drawnTwice'> | undefined => {
  if (glyph.unseen === 'invisible' || glyph.unseen === 'hidden') return glyph.unseen;
  return contains(page, centreOf(glyph)) ? glyph.unseen : 'outsidePage';
};

/** The glyphs a person sees on the page, and how many characters each reason leaves out. */
export const dropUnseen = (ink: PageInk): { readonly glyphs: readonly Glyph[]; readonly dropped: Dropped } => {
  const page = { left: 0, top: 0, right: ink.width, bottom: ink.height };
  const shown: Glyph[] = [];
  const dropped = { ...nothingDropped };
  for (const glyph of ink.glyphs) {
    const reason = unseenFrom(glyph, page);
    if (reason === undefined) shown.push(glyph);
    else dropped[reason] += countCharacters(glyph.text);
  }
  const { kept, redrawn } = separateRedrawn(shown);
  return { glyphs: kept, dropped: { ...dropped, drawnTwice: countGlyphs(redrawn) } };
};
