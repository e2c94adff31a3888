import { defineRule } from '../../rule.js';
import { fold, foldWords } from '../../values/fold.js';
import { cellText, type Row, rowsOf, unitLabel } from '../rows.js';

/** An indicator says enough to tell objectives apart from so many words on. */
const fewestWords = 5;
/** Words with the same beginning of this length are forms of one word. */
const stemLength = 5;
/** So large a share of the shorter title's longer words must stand in the other, in one form or another. */
const leastCommon = 0.5;

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    foldWords(text)
      .filter((word) => word.length >= stemLength)
      .map((word) => word.slice(0, stemLength)),
  );

const shareTitle = (one: Row, other: Row): boolean => {
  const [ours, theirs] = [stems(one.assignment.title.text), stems(other.assignment.title.text)];
  const common = [...ours].filter((stem) => theirs.has(stem)).length;
  return common > 0 && common >= leastCommon * Math.min(ours.size, theirs.size);
};

const measureOf = (row: Row): string =>
  foldWords(cellText(row, 'indicator')).length < fewestWords ? '' : fold(cellText(row, 'indicator'));

const areAlike = (one: Row, other: Row): boolean =>
  one.unit.id !== other.unit.id &&
  fold(one.assignment.title.text) !== fold(other.assignment.title.text) &&
  shareTitle(one, other);

/** Own rows of different units that measure the same in the same words and have titles about the same: perhaps one objective. */
export const objectiveSimilarElsewhere = defineRule({
  id: 'objective/similar-elsewhere',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const byMeasure = new Map<string, Row[]>();
    for (const row of rowsOf(draft).filter(({ assignment }) => assignment.section === 'own')) {
      const measure = measureOf(row);
      if (measure === '') continue;
      const earlier = (byMeasure.get(measure) ?? []).find((other) => areAlike(other, row));
      byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), row]);
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
