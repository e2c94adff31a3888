import { defineRule } from '../../rule.js';
import { fold, foldWords } from '../../values/fold.js';
import { cellText, type Row, rowsOf, unitLabel } from '../rows.js';

/** An indicator says enough to tell objectives apart from so many words on. */
const fewestWords = 5;
/** Words with the same beginning of this length are forms of one word. */
const stemLength = 5;
/** So large a share of the shorter title's longer words must stand in the other, in one form or another. */
const leastCommon = 0.5;

/** Prepositions with their article are as long. */
const idle = /^(?:de|da|a|ne|su)(?:ll[aeo]?|gli)$/u;

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    foldWords(text)
      .filter((word) => word.length >= stemLength && !idle.test(word))
      .map((word) => word.slice(0, stemLength)),
  );

const shareTitle = (one: Row, other: Row): boolean => {
  const [ours, theirs] = [stems(one.assignment.title.text), stems(other.assignment.title.text)];
  const common = [...ours].filter((stem) => theirs.has(stem)).length;
  return common > 0 && common >= leastCommon * Math.min(ours.size, theirs.size);
};

const measureOf = (row: Row): string =>
  foldWords(cellText(row, 'indicator')).length < fewestWords ? '' : fold(cellText(row, 'indicator'));

/** So many longer words say what an objective is about. */
const fewestStems = 3;

/** What a text is about: its longer words in one form, in no order; empty where it says too little. */
const matterOf = (text: string): string => {
  const found = [...stems(text)];
  return found.length < fewestStems ? '' : found.toSorted().join(' ');
};

const areAlike = (one: Row, other: Row): boolean =>
  one.unit.id !== other.unit.id &&
  fold(one.assignment.title.text) !== fold(other.assignment.title.text) &&
  shareTitle(one, other);

/** The rows so far by what they measure, by the matter of their title and by that of their expected result. */
type Seen = Readonly<Record<'measure' | 'title' | 'result', Map<string, Row[]>>>;

const among = (rows: Map<string, Row[]>, key: string): readonly Row[] => (key === '' ? [] : (rows.get(key) ?? []));

const add = (rows: Map<string, Row[]>, key: string, row: Row): void => {
  if (key !== '') rows.set(key, [...(rows.get(key) ?? []), row]);
};

/** An earlier row that measures the same, or whose title says what the other's result does. */
const earlierLike = (row: Row, seen: Seen): Row | undefined => {
  const { title, expectedResult } = row.assignment;
  const others = [...among(seen.result, matterOf(title.text)), ...among(seen.title, matterOf(expectedResult?.text ?? ''))].filter(
    (other) => other.unit.id !== row.unit.id && fold(other.assignment.title.text) !== fold(title.text),
  );
  return among(seen.measure, measureOf(row)).find((other) => areAlike(other, row)) ?? others[0];
};

/**
 * Own rows of different units that measure the same in the same words and have titles about the same, or of which one has for
 * a title what the other has for its result: perhaps one objective.
 */
export const objectiveSimilarElsewhere = defineRule({
  id: 'objective/similar-elsewhere',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const seen: Seen = { measure: new Map(), title: new Map(), result: new Map() };
    for (const row of rowsOf(draft).filter(({ assignment }) => assignment.section === 'own')) {
      const earlier = earlierLike(row, seen);
      add(seen.measure, measureOf(row), row);
      add(seen.title, matterOf(row.assignment.title.text), row);
      add(seen.result, matterOf(row.assignment.expectedResult?.text ?? ''), row);
      if (earlier === undefined) continue;
      yield {
        at: row.at,
        place: row.place,
        related: [{ at: earlier.at, place: earlier.place }],
        args: { units: [unitLabel(earlier.unit), unitLabel(row.unit)] },
      };
    }
  },
});
