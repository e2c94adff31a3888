import type { Target } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { type Row, rowsOf } from '../rows.js';
import { targetsOf, withoutCitations } from '../target/measures.js';

/** Indicators that are a quantity: a count, a rate, an opinion poll. */
const quantities: readonly RegExp[] = [
  /^\s*(?:n\.|nr\.?|n°|numero|quantità)\s/iu,
  /^\s*(?:rapporto\s+(?:tra|fra)|percentuale|tasso|indice|grado|livello|%)\s/iu,
  /(?<!\p{L})(?:customer\s+satisfaction|gradimento|(?:indagin\p{L}|questionar\p{L}|grado|livello)\s+d(?:i|ella)\s+(?:soddisfazione|customer))(?!\p{L})/iu,
];

const saysHowMuch: readonly Target['type'][] = ['percentage', 'threshold', 'number', 'outcome', 'yesNo'];

const hasValue = (row: Row): boolean =>
  row.assignment.indicators.some(({ threshold }) => threshold !== undefined) ||
  targetsOf(row).some(({ type, text }) => saysHowMuch.includes(type) || (type === 'qualitative' && /\d/.test(text)));

/** Without the stop or separator that one copy of a row has and another has not. */
const bare = (text: string): string => text.trim().replace(/[.;]+$/u, '');

/** A quantity to be counted or asked about, and nowhere in the row how much of it is wanted: only by when. */
export const indicatorWithoutValue = defineRule({
  id: 'indicator/without-value',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const unmeasured = rowsOf(draft).filter((row) => targetsOf(row).length > 0 && !hasValue(row));
    yield* mergeAlike(
      unmeasured.flatMap((row) =>
        row.texts.flatMap(({ at, place, field, text }) => {
          const isQuantity = field === 'indicator' && quantities.some((form) => form.test(text));
          return isQuantity && !/\d/.test(withoutCitations(text)) ? [{ at, place, args: { text: bare(text) } }] : [];
        }),
      ),
    );
  },
});
