import { defineRule } from '../../rule.js';
import { fold, foldWords } from '../../values/fold.js';
import { stemsOf } from '../../values/stems.js';
import { cellText, type Row, rowsOf, unitLabel } from '../rows.js';

/** An indicator says enough to tell objectives apart from so many words on. */
const fewestWords = 5;
/** Words with the same beginning of this length are forms of one word. */
const stemLength = 5;
/** So large a share of the shorter title's longer words must stand in the other, in one form or another. */
const leastCommon = 0.5;

const shareTitle = (one: Row, other: Row): boolean => {
  const ours = stemsOf(one.assignment.title.text, stemLength);
  const theirs = stemsOf(other.assignment.title.text, stemLength);
  const common = [...ours].filter((stem) => theirs.has(stem)).length;
  return common > 0 && common >= leastCommon * Math.min(ours.size, theirs.size);
};

const measureOf = (row: Row): string =>
  foldWords(cellText(row, 'indicator')).length < fewestWords ? '' : fold(cellText(row, 'indicator'));

/** So many longer words say what an objective is about. */
const fewestStems = 3;

/** What a text is about: its longer words in one form, in no order; empty where it says too little. */
const matterOf = (text: string): string => {
  const found = [...stemsOf(text, stemLength)];
  return found.length < fewestStems ? '' : found.toSorted().join(' ');
};

/** Rows of one title are for another rule. */
const areApart = (one: Row, other: Row): boolean =>
  one.unit.id !== other.unit.id && fold(one.assignment.title.text) !== fold(other.assignment.title.text);

const areAlike = (one: Row, other: Row): boolean => areApart(one, other) && shareTitle(one, other);

/** By what rows are found: what they measure, the matter of their title and that of their expected result. */
type Keys = Readonly<Record<'measure' | 'title' | 'result', string>>;

/** The rows so far by each of their keys. */
type Seen = Readonly<Record<keyof Keys, Map<string, readonly Row[]>>>;

const keysOf = (row: Row): Keys => ({
  measure: measureOf(row),
  title: matterOf(row.assignment.title.text),
  result: matterOf(row.assignment.expectedResult?.text ?? ''),
});

const among = (rows: Seen[keyof Seen], key: string): readonly Row[] => (key === '' ? [] : (rows.get(key) ?? []));

const addRow = (seen: Seen, row: Row, keys: Keys): void => {
  for (const by of ['measure', 'title', 'result'] as const)
    if (keys[by] !== '') seen[by].set(keys[by], [...among(seen[by], keys[by]), row]);
};

/** An earlier row that measures the same, or whose title says what the other's result does. */
const earlierLike = (row: Row, seen: Seen, { measure, title, result }: Keys): Row | undefined => {
  const others = [...among(seen.result, title), ...among(seen.title, result)];
  return among(seen.measure, measure).find((other) => areAlike(other, row)) ?? others.find((other) => areApart(other, row));
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
      const keys = keysOf(row);
      const earlier = earlierLike(row, seen, keys);
      addRow(seen, row, keys);
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
