import type { PageTrace } from '../../model/page-trace.js';
import type { Box } from '../../model/place.js';
import type { PageInk } from './ink/ink.js';
import { readTables } from './page-tables.js';
import { type ReadTable, readTable } from './read-table.js';
import { readingTurnOf, uprightGlyph, uprightInk } from './reading-frame.js';
import { type Dropped, dropUnseen } from './text/drop-glyphs.js';
import { boxOfGlyphs, countGlyphs, countSizes, type Glyph, isBlank, type SizeCounts, type Turn } from './text/glyph.js';
import { linesOf, type TextLine } from './text/lines.js';
import { countSuspects, markUnreadable, type Suspects } from './text/suspect-glyphs.js';
import { separateWatermarks } from './text/watermarks.js';
import { traceOf } from './trace.js';

/** Text outside the tables that runs against the page's reading direction: a stamp, a protocol number along the margin. */
export type Stamp = { readonly text: string; readonly box: Box; readonly characters: number };

/** One page taken apart. All coordinates are of the upright page: turned so that most of its text reads left to right. */
export type PageContent = {
  readonly number: number;
  /** Size of the page as a person sees it, and the direction in which most of its text runs there. */
  readonly seen: { readonly width: number; readonly height: number; readonly turn: Turn };
  /** Height of the upright page. */
  readonly height: number;
  readonly tables: readonly ReadTable[];
  /** Upright lines outside the tables, top to bottom. */
  readonly lines: readonly TextLine[];
  readonly stamps: readonly Stamp[];
  readonly sizes: SizeCounts;
  readonly suspects: Suspects;
  /** All characters the page holds, and those of them a person sees, white space aside. */
  readonly characters: number;
  readonly visible: number;
  readonly dropped: Dropped;
  readonly images: number;
  /** What the page shows, where it was asked for. */
  readonly trace?: PageTrace;
};

const stampOf = (glyphs: readonly Glyph[], text: string): readonly Stamp[] => {
  const box = boxOfGlyphs(glyphs.filter((glyph) => !isBlank(glyph)));
  return box === undefined ? [] : [{ text, characters: countGlyphs(glyphs), box }];
};

const turnedStamps = (glyphs: readonly Glyph[], turn: Turn): readonly Stamp[] => {
  const turned = glyphs.filter((glyph) => glyph.turn === turn);
  const lines = linesOf(turned.map((glyph) => uprightGlyph(glyph, turn, { width: 0, height: 0 })));
  return stampOf(turned, lines.map(({ text }) => text.trimEnd()).join('\n'));
};

/** Slanting text keeps the order in which it was drawn: there are no lines to sort it by. */
const slantingStamp = (glyphs: readonly Glyph[]): readonly Stamp[] => {
  const slanting = glyphs.filter(({ turn }) => turn === 'oblique');
  return stampOf(
    slanting,
    slanting
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
};

/** The text outside the tables that is not upright, one stamp for each direction. */
const stampsOf = (outside: readonly Glyph[]): readonly Stamp[] =>
  outside.every(({ turn }) => turn === 0)
    ? []
    : [...([90, 180, 270] as const).flatMap((turn) => turnedStamps(outside, turn)), ...slantingStamp(outside)];

/**
 * Takes one page apart into tables, lines outside them and stamps; every visible glyph is in exactly one of these. With
 * `trace`, what it shows is kept beside them.
 */
export const readPage = (number: number, ink: PageInk, { trace = false } = {}): PageContent => {
  const { glyphs: seen, dropped } = dropUnseen(ink);
  const glyphs = markUnreadable(seen);
  const turn = readingTurnOf(glyphs);
  const upright = uprightInk({ ...ink, glyphs }, turn);
  const { text, watermarks } = separateWatermarks(upright.glyphs);
  const { tables, outside } = readTables({ ...upright, glyphs: text });
  return {
    number,
    seen: { width: ink.width, height: ink.height, turn },
    height: upright.height,
    tables: tables.map(readTable),
    lines: linesOf(outside),
    stamps: [...turnedStamps(watermarks, 0), ...stampsOf(outside)],
    sizes: countSizes(glyphs),
    suspects: countSuspects(glyphs),
    characters: countGlyphs(ink.glyphs),
    visible: countGlyphs(glyphs),
    dropped,
    images: ink.images,
    ...(trace ? { trace: traceOf(number, { ...ink, glyphs }) } : {}),
  };
};
