import { isVisible } from '../visible.js';
import type { TextLine } from './lines.js';
import { readMarkup, readProse } from './markup.js';
import { mendRows, padRows, tabsOf } from './rows.js';

/** Lines that belong together: rows of equal length, or lines of prose that are all headings or all not. */
export type Stretch =
  | { readonly kind: 'rows'; readonly lines: readonly TextLine[] }
  | { readonly kind: 'heading' | 'paragraph'; readonly lines: readonly TextLine[] };

const isFilled = ({ raw }: { readonly raw: string }): boolean => isVisible(readMarkup(raw).text);

/** Lines without a visible character, tabs or not, stand between what belongs together. */
const splitAtBlanks = (lines: readonly TextLine[]): readonly (readonly TextLine[])[] => {
  const groups: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.fields.some(isFilled)) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
};

const splitWhere = <T>(items: readonly T[], differs: (a: T, b: T) => boolean): readonly (readonly T[])[] => {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || differs(last, item)) groups.push([item]);
    else group.push(item);
  }
  return groups;
};

/** Tabs that never part two texts only indent. */
const areRows = (lines: readonly TextLine[]): boolean =>
  lines.some((line) => line.fields.length > 1 && line.fields.filter(isFilled).length > 1);

const isHeading = (line: TextLine): boolean => readProse(line.fields.map(({ raw }) => raw)).bold;

const proseStretches = (lines: readonly TextLine[]): readonly Stretch[] =>
  splitWhere(lines, (a, b) => isHeading(a) !== isHeading(b)).map((group) => ({
    kind: group.every(isHeading) ? 'heading' : 'paragraph',
    lines: group,
  }));

const stretchesOf = (lines: readonly TextLine[]): readonly Stretch[] => {
  const runs = splitWhere(padRows(mendRows(lines)), (a, b) => tabsOf(a) !== tabsOf(b));
  return runs.flatMap((run): readonly Stretch[] => (areRows(run) ? [{ kind: 'rows', lines: run }] : proseStretches(run)));
};

/** The stretches of a text, in order. */
export const splitStretches = (lines: readonly TextLine[]): readonly Stretch[] => splitAtBlanks(lines).flatMap(stretchesOf);

/** The text of a stretch of prose, its lines kept, tabs read as spaces. */
export const proseOf = (lines: readonly TextLine[]): string =>
  lines
    .map((line) => readProse(line.fields.map(({ raw }) => raw)).text)
    .filter((text) => text !== '')
    .join('\n');
