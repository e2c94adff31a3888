import type { AnnexDraft } from '../../../model/draft.js';
import { defineRule } from '../../rule.js';
import type { ClassifiedMention } from '../../years/classify.js';
import { readRow } from '../../years/staleness.js';
import { type Row, type RowText, rowsByUnit } from '../rows.js';

type DueDate = { readonly text: RowText; readonly mention: ClassifiedMention; readonly month: string; readonly day: string };

/** How often the usual day has to stand in a unit before another one looks odd. */
const usual = 2;
/** A slip is likely, a day of one's own choice is possible. */
const confidence = 0.6;

const lastDays: Readonly<Record<string, string>> = {
  ...{ '01': '31', '03': '31', '04': '30', '05': '31', '06': '30', '07': '31' },
  ...{ '08': '31', '09': '30', '10': '31', '11': '30', '12': '31' },
};

const dueDatesOf = (rows: readonly Row[]): readonly DueDate[] =>
  rows.flatMap((row) =>
    readRow(row).texts.flatMap(({ text, mentions }) =>
      mentions.flatMap((mention): readonly DueDate[] => {
        if (mention.kind !== 'due' || mention.date === undefined || mention.date === null) return [];
        return [{ text, mention, month: mention.date.slice(5, 7), day: mention.date.slice(8, 10) }];
      }),
    ),
  );

const isSlip = (day: string, last: string): boolean => day === [...last].reverse().join('') || Number(day) === Number(last) - 1;

/** The month's last day, where the printed one is its digits turned round or the day before, and the unit's others use it. */
const expectedDay = ({ month, day }: DueDate, siblings: readonly DueDate[]): string | null => {
  const last = lastDays[month];
  if (last === undefined || day === last || !isSlip(day, last)) return null;
  const same = siblings.filter((one) => one.month === month);
  const atEnd = same.filter((one) => one.day === last).length;
  return atEnd >= usual && same.filter((one) => one.day === day).length === 1 ? last : null;
};

/** The date with its day replaced: the first group of two digits, the last one where the year stands first. */
const withDay = (date: string, day: string): string =>
  /^\d{4}/.test(date) ? date.replace(/\d{2}$/, day) : date.replace(/^\d{1,2}/, day);

const dayAndMonth = (day: string, month: string): string => `${day}/${month}`;

const reportsOf = (draft: AnnexDraft) => {
  const rowsOfUnit = rowsByUnit(draft);
  return draft.units.flatMap((unit) => {
    const dates = dueDatesOf(rowsOfUnit(unit));
    return dates.flatMap((one) => {
      const expected = expectedDay(one, dates);
      return expected === null ? [] : [{ ...one, expected }];
    });
  });
};

/** A day that the unit's other dates make look like a slip: 13/12 or 30/12 among many 31/12. */
export const dateOddDay = defineRule({
  id: 'date/odd-day',
  severity: 'warning',
  fixes: true,
  *check(draft) {
    for (const { text, mention, month, day, expected } of reportsOf(draft)) {
      yield {
        at: text.at,
        place: text.place,
        args: { before: dayAndMonth(day, month), after: dayAndMonth(expected, month) },
        fixes: [
          {
            at: text.at,
            range: mention.range,
            before: mention.text,
            after: (current) => withDay(current, expected),
            action: 'propose',
            confidence,
          },
        ],
      };
    }
  },
});
