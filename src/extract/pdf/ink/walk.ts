import { identity, type Matrix } from '../geometry.js';
import type { Glyph } from '../text/glyph.js';
import type { Font } from './fonts.js';
import type { GraphicsState } from './graphics-state.js';
import type { Fill, Stroke } from './ink.js';
import type { Tag } from './tags.js';

/** What a walk needs to know of the page's surroundings. */
export type Surroundings = {
  readonly fonts: (name: string) => Font;
  /** Whether a layer (optional content group) is switched on, given pdf.js's description of it. */
  readonly shows: (layer: unknown) => boolean;
  /** What the page's tags say of its marked content, by number. */
  readonly tags: ReadonlyMap<number, Tag>;
};

/** An open section of marked content: whether it is shown, and what is said of it. */
export type Section = { readonly shown: boolean; readonly tag: Tag | undefined };

/** A walk over the operators of one page: mutable, and never seen outside {@link Step}s. */
export type Walk = Surroundings & {
  state: GraphicsState;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** The next path only bounds what follows it. */
  clipNext: boolean;
  images: number;
  readonly saved: GraphicsState[];
  readonly sections: Section[];
  readonly glyphs: Glyph[];
  readonly strokes: Stroke[];
  readonly fills: Fill[];
};

/** What one operator does to the walk. */
export type Step = (walk: Walk, operands: readonly unknown[]) => void;

/** A walk that begins in `state`. */
export const beginWalk = (state: GraphicsState, surroundings: Surroundings): Walk => ({
  ...surroundings,
  state,
  textMatrix: identity,
  lineMatrix: identity,
  clipNext: false,
  images: 0,
  saved: [],
  sections: [],
  glyphs: [],
  strokes: [],
  fills: [],
});

/** Whether the walk is inside a layer that is switched off. */
export const isHidden = (walk: Walk): boolean => walk.sections.some(({ shown }) => !shown);
