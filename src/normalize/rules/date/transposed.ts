import { defineRule } from '../../rule.js';
import type { ClassifiedMention } from '../../years/classify.js';
import { readRow } from '../../years/staleness.js';
import { rowsOf } from '../rows.js';

const dayMonthYear = /^(\d{1,2})([./-])(\d{1,2})([./-]\d{2,4})$/;
const months = 12;

/** A date no calendar has, read with day and month exchanged; `null` where that is no date either. */
export const exchangeDayAndMonth = ({ form, kind, date, text }: ClassifiedMention): string | null => {
  if (form !== 'date' || kind === 'citation' || date !== null) return null;
  const [, first = '', sign = '', second = '', rest = ''] = dayMonthYear.exec(text) ?? [];
  const isMonthFirst = Number(first) >= 1 && Number(first) <= months && Number(second) > months && Number(second) <= 31;
  return isMonthFirst ? `${second}${sign}${first}${rest}` : null;
};

/** The writer is sure of the two numbers, not of their order. */
const confidence = 0.8;

/** A date written with the month first, as in English: 12/31/2024. */
export const dateTransposed = defineRule({
  id: 'date/transposed',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    for (const { at, place, mention } of rowsOf(draft).flatMap((row) =>
      readRow(row).texts.flatMap(({ text, mentions }) =>
        mentions.map((one) => ({ at: text.at, place: text.place, mention: one })),
      ),
    )) {
      const after = exchangeDayAndMonth(mention);
      if (after === null) continue;
      const { range, text: before } = mention;
      yield { at, place, args: { before, after }, fixes: [{ at, range, before, after, action: 'propose', confidence }] };
    }
  },
});
