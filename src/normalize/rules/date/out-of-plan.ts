import { defineRule } from '../../rule.js';
import type { ClassifiedMention } from '../../years/classify.js';
import { readRow } from '../../years/staleness.js';
import { programme, term } from '../../years/vocabulary.js';
import { type RowText, rowsOf } from '../rows.js';

/** A plan looks so many years ahead where its title does not say how many. */
const yearsAhead = 2;

type Frame = { readonly year: number; readonly last: number };

/** A term: in a cell of targets, or opened by a word such as `entro`. */
const isTerm = (text: RowText, { range: [start] }: ClassifiedMention): boolean =>
  text.field === 'target' || term.test(text.text.slice(0, start));

/** The year before the plan's is for the rules that move years; a milestone of a programme only has to lie ahead. */
const isOutside = (text: RowText, mention: ClassifiedMention, { year, last }: Frame): boolean => {
  if (mention.kind === 'due') return isTerm(text, mention) && (mention.to < year - 1 || mention.from > last);
  return mention.kind === 'absolute' && programme.test(text.text) && isTerm(text, mention) && mention.to < year;
};

/** A term that lies long before the plan's year, after its period, or a programme's milestone that is past. */
export const dateOutOfPlan = defineRule({
  id: 'date/out-of-plan',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const { year, period } = draft.plan;
    if (year === null) return;
    const frame = { year, last: period?.to ?? year + yearsAhead };
    for (const { texts } of rowsOf(draft).map(readRow))
      for (const { text, mentions } of texts)
        for (const mention of mentions.filter((one) => isOutside(text, one, frame)))
          yield { at: text.at, place: text.place, args: { text: mention.text, from: year, to: frame.last } };
  },
});
