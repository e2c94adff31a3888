import type { Field, TextLine } from './lines.js';

/** How many tabs a line has. */
export const tabsOf = (line: TextLine): number => line.fields.length - 1;

const joinFields = (above: Field, below: Field): Field => ({ raw: `${above.raw}\n${below.raw}`, offset: above.offset });

const joinLines = (above: TextLine, below: TextLine): TextLine => {
  const [last, first] = [above.fields.at(-1), below.fields[0]];
  if (last === undefined || first === undefined) return above;
  return { fields: [...above.fields.slice(0, -1), joinFields(last, first), ...below.fields.slice(1)] };
};

/**
 * How many lines from `start` on are one row that paragraphs inside its cells cut: fewer tabs each, together as many as
 * a row. Lines of equal length are rows of a narrower table instead.
 */
const countPieces = (lines: readonly TextLine[], start: number, tabs: number): number => {
  const first = tabsOf(lines[start] ?? { fields: [] });
  if (first <= 0 || first >= tabs) return 0;
  let sum = 0;
  let end = start;
  for (; sum < tabs && end < lines.length; end += 1) sum += tabsOf(lines[end] ?? { fields: [] });
  const unequal = lines.slice(start, end).some((line) => tabsOf(line) !== first);
  return sum === tabs && unequal ? end - start : 0;
};

/** Lines of one stretch of text (no blank line in it), with rows that line breaks inside cells had cut made whole. */
export const mendRows = (lines: readonly TextLine[]): readonly TextLine[] => {
  const tabs = lines.reduce((most, line) => Math.max(most, tabsOf(line)), 0);
  const mended: TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const pieces = Math.max(1, countPieces(lines, at, tabs));
    mended.push(lines.slice(at, at + pieces).reduce(joinLines));
    at += pieces;
  }
  return mended;
};

const lineEndOf = (line: TextLine): number => {
  const last = line.fields.at(-1);
  return last === undefined ? 0 : last.offset + last.raw.length;
};

const pad = (line: TextLine, tabs: number): TextLine => ({
  fields: [...line.fields, ...Array.from({ length: tabs - tabsOf(line) }, () => ({ raw: '', offset: lineEndOf(line) }))],
});

/**
 * Gives single rows that editors robbed of their trailing tabs their empty cells back: a shorter line after a longer
 * row, with a row of that length or no row at all after it.
 */
export const padRows = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.map((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const tabs = before === undefined ? 0 : tabsOf(before);
    const next = after === undefined ? 0 : tabsOf(after);
    return tabsOf(line) > 0 && tabsOf(line) < tabs && (next === tabs || next === 0) ? pad(line, tabs) : line;
  });
