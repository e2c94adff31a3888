import { defineRule, type Fix } from '../../rule.js';
import { findDates } from '../../values/dates.js';
import { cellText, type Row, rowsByUnit } from '../rows.js';
import { isValue } from './values.js';

/** Two rows the usual way round are the least that makes it usual. */
const fewestSiblings = 2;

const hasNoValue = (text: string): boolean => /\p{L}{3}/u.test(text) && !/\d/.test(text);

/** The target of a row without the dates of a column of their own. */
const targetText = (row: Row): string => {
  const hasDueColumn = row.unit.columns.some(({ field }) => field === 'dueDate');
  const targets = row.texts.filter(({ field, text }) => field === 'target' && !(hasDueColumn && findDates(text).length > 0));
  return targets.map(({ text }) => text).join(' ');
};

const isSwapped = (row: Row): boolean => isValue(cellText(row, 'indicator')) && hasNoValue(targetText(row));
const isUsual = (row: Row): boolean => isValue(targetText(row)) && !isValue(cellText(row, 'indicator'));

/** A clear picture in the rest of the table, but only a person knows the document that was meant. */
const confidence = 0.7;

/** The exchange of two cells that are one text each: two edits that are only right together. */
const exchange = (row: Row): readonly Fix[] => {
  const [indicator, moreIndicators] = row.texts.filter(({ field }) => field === 'indicator');
  const [target, moreTargets] = row.texts.filter(({ field }) => field === 'target');
  if (indicator === undefined || target === undefined || moreIndicators !== undefined || moreTargets !== undefined) return [];
  return [[indicator, target] as const, [target, indicator] as const].map(([one, other]) => ({
    at: one.at,
    range: [0, one.text.length],
    before: one.text,
    after: (_current, textAt) => textAt(other.at),
    action: 'propose',
    confidence,
    group: `swap.${row.assignment.id}`,
  }));
};

/** The indicator holds the date or figure and the target the words, the other way round than in the rest of the table. */
export const cellsSwapped = defineRule({
  id: 'cells/swapped',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    const rowsOfUnit = rowsByUnit(draft);
    for (const unit of draft.units) {
      const own = rowsOfUnit(unit);
      const swapped = own.filter(isSwapped);
      const usual = own.filter(isUsual).length;
      if (usual < fewestSiblings || usual <= swapped.length) continue;
      for (const row of swapped) {
        const indicator = cellText(row, 'indicator');
        const at = row.texts.find(({ field }) => field === 'indicator');
        yield {
          at: at?.at ?? row.at,
          place: at?.place ?? row.place,
          args: { indicator, target: targetText(row) },
          fixes: exchange(row),
        };
      }
    }
  },
});
