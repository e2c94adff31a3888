import { defineRule } from '../../rule.js';
import { fold } from '../../values/fold.js';
import { readRow } from '../../years/staleness.js';
import { weekday } from '../../years/vocabulary.js';
import { rowsOf } from '../rows.js';

const names = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];

const nameOfDay = (date: string): string => names[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** A day of the week that is not that of the date beside it: one of the two was carried over, or is a slip. */
export const dateWeekday = defineRule({
  id: 'date/weekday',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    for (const { texts } of rowsOf(draft).map(readRow)) {
      for (const { text, mentions } of texts) {
        for (const { date, range, text: printed } of mentions) {
          const found = weekday.exec(text.text.slice(0, range[0]))?.[0].trim().replace(/,$/, '').trim();
          if (found === undefined || date === undefined || date === null) continue;
          const name = nameOfDay(date);
          if (fold(found) !== fold(name))
            yield { at: text.at, place: text.place, args: { found: `${found} ${printed}`, expected: `${name} ${printed}` } };
        }
      }
    }
  },
});
