import type { TextLine } from './lines.js';

/** How far the text of a cell may reach to both sides, in points. */
export type TextRoom = { readonly left: number; readonly right: number };

/**
 * How much a line must fall short of the room before its break counts as meant, in em and as a share of the room:
 * programs that wrap by the screen's metrics (spreadsheets) break some words too early.
 */
const spareEm = 0.5;
const spareShare = 0.06;

/** A line that begins small goes on with a sentence: it may stand alone only where much room is left, as programs that weigh whole paragraphs (TeX, FOP) end lines early. */
const spareShareInSentence = 0.35;

/** Lines this many times further apart than the closest are paragraphs set off from one another. */
const paragraphGap = 1.35;

/** Edges that differ by less, in points, are aligned. */
const aligned = 1;

/** Lines that begin at the same place have all room right of it; centred and ranged-right ones the whole. */
const isAlignedLeft = (lines: readonly TextLine[]): boolean => {
  const least = lines.reduce((left, { box }) => Math.min(left, box.left), Infinity);
  return lines.filter(({ box }) => box.left - least <= aligned).length * 2 > lines.length;
};

/** Whether the first piece below would have had room at the end of the line above. */
const wouldFit = (above: TextLine, below: TextLine, { left, right }: TextRoom, fromLeft: boolean): boolean => {
  const room = right - left;
  const used = fromLeft ? above.box.right - left : above.box.right - above.box.left;
  const spare = (/^\p{Ll}/u.test(below.text) ? spareShareInSentence : spareShare) * room;
  return used + above.space + below.firstPiece + Math.max(spareEm * above.size, spare) <= room;
};

/** Whether the tags of the PDF say that another paragraph begins. */
const taggedApart = (above: TextLine, below: TextLine): boolean =>
  above.paragraphs.last !== undefined && below.paragraphs.first !== undefined && above.paragraphs.last !== below.paragraphs.first;

/**
 * For each line but the first, whether the break before it was meant: a line that has room for the next word was ended by
 * hand, since every program fills a line before it wraps; and paragraphs may be set off by white, or tagged.
 */
export const meantBreaks = (lines: readonly TextLine[], room: TextRoom): readonly boolean[] => {
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index] ?? line).baseline);
  const least = gaps.reduce((gap, one) => Math.min(gap, one), Infinity);
  const fromLeft = isAlignedLeft(lines);
  return lines.slice(1).map((line, index) => {
    const above = lines[index] ?? line;
    const setOff = (gaps[index] ?? 0) > paragraphGap * least;
    return setOff || taggedApart(above, line) || wouldFit(above, line, room, fromLeft);
  });
};
