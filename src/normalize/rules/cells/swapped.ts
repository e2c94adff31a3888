import { defineRule } from '../../rule.js';
import { findDates } from '../../values/dates.js';
import { foldWords } from '../../values/fold.js';
import { cellText, type Row, rowsByUnit } from '../rows.js';

/** Words that stand around a value or a date and say nothing else. */
const valueWords = new Set(
  'a al alla almeno cento che da dal del di e ed entro fino fine gg giorni giugno dicembre gennaio febbraio marzo aprile maggio luglio agosto settembre ottobre novembre il inferiore la lo massimo max meno mesi min minimo minore maggiore n non o ogni oltre ore pari per piu superiore'.split(
    ' ',
  ),
);
const number = /^\d+$/;
/** Two rows the usual way round are the least that makes it usual. */
const fewestSiblings = 2;

/** Whether a text is a value or a date and nothing else. */
const isValue = (text: string): boolean => {
  const words = foldWords(text);
  return words.some((word) => number.test(word)) && words.every((word) => number.test(word) || valueWords.has(word));
};

const hasNoValue = (text: string): boolean => /\p{L}{3}/u.test(text) && !/\d/.test(text);

/** The target of a row without the dates of a column of their own. */
const targetText = (row: Row): string => {
  const hasDueColumn = row.unit.columns.some(({ field }) => field === 'dueDate');
  const targets = row.texts.filter(({ field, text }) => field === 'target' && !(hasDueColumn && findDates(text).length > 0));
  return targets.map(({ text }) => text).join(' ');
};

const isSwapped = (row: Row): boolean => isValue(cellText(row, 'indicator')) && hasNoValue(targetText(row));
const isUsual = (row: Row): boolean => isValue(targetText(row)) && !isValue(cellText(row, 'indicator'));

/** The indicator holds the date or figure and the target the words, the other way round than in the rest of the table. */
export const cellsSwapped = defineRule({
  id: 'cells/swapped',
  severity: 'warning',
  fixes: false,
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
        yield { at: at?.at ?? row.at, place: at?.place ?? row.place, args: { indicator, target: targetText(row) } };
      }
    }
  },
});
