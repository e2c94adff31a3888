import type { Box } from '../../../model/place.js';
import type { DropReason } from '../../../model/raw-document.js';
import { nothingDropped } from '../../ledger.js';
import { contains } from '../geometry.js';
import type { PageInk } from '../ink/ink.js';
import { centreOf, countCharacters, countGlyphs, type Glyph } from './glyph.js';
import { separateRedrawn } from './redrawn.js';

/** Characters left out, by reason, in the ledger's unit. */
export type Dropped = Readonly<Record<DropReason, number>>;

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
