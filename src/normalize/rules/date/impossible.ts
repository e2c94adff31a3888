import { defineRule } from '../../rule.js';
import type { ClassifiedMention } from '../../years/classify.js';
import { shiftToken } from '../../years/shift.js';
import { readRow } from '../../years/staleness.js';
import { rowsOf } from '../rows.js';
import { exchangeDayAndMonth } from './transposed.js';

/** A date no calendar has, not even with day and month exchanged; or a 29 February of the year before the plan's, which has none to move to. */
const isImpossible = (mention: ClassifiedMention, year: number | null): boolean => {
  const { form, kind, date, from, text } = mention;
  if (form !== 'date' || kind === 'citation' || exchangeDayAndMonth(mention) !== null) return false;
  return date === null || (kind === 'due' && year !== null && from === year - 1 && shiftToken({ text }, 1) === null);
};

/** A due date that does not exist, as printed or in the plan's year; it is left as it is. */
export const dateImpossible = defineRule({
  id: 'date/impossible',
  severity: 'error',
  fixes: false,
  *check(draft) {
    for (const row of rowsOf(draft)) {
      for (const { text, mentions } of readRow(row).texts) {
        for (const mention of mentions.filter((one) => isImpossible(one, draft.plan.year)))
          yield { at: text.at, place: text.place, args: { text: mention.text } };
      }
    }
  },
});
