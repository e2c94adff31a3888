import { defineRule } from '../../rule.js';
import { readRow } from '../../years/staleness.js';
import { rowsOf } from '../rows.js';

const opens = /(?<!\p{L})(?:dal|da)\s*$/iu;
const joins = /^\s*(?:al|a|fino\s+al|sino\s+al|[-–])\s*$/iu;

/** A span of dates that ends before it begins. */
export const dateReversed = defineRule({
  id: 'date/reversed',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    for (const { texts } of rowsOf(draft).map(readRow)) {
      for (const { text, mentions } of texts) {
        for (const [index, first] of mentions.entries()) {
          const second = mentions[index + 1];
          if (second === undefined || !first.date || !second.date || first.date <= second.date) continue;
          const between = text.text.slice(first.range[1], second.range[0]);
          if (opens.test(text.text.slice(0, first.range[0])) && joins.test(between))
            yield { at: text.at, place: text.place, args: { from: first.text, to: second.text } };
        }
      }
    }
  },
});
