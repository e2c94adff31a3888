import { defineRule } from '../../rule.js';
import { excerptAround } from '../excerpt.js';
import { firstMatch } from '../first-match.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';

const slips: readonly RegExp[] = [
  /\p{L}[ ]+[),;]/u,
  /\([ ]+\p{L}/u,
  /\p{L}{2}[-–][ ](?!(?:e|ed|o|od)\s)\p{L}/u,
  /\p{Ll}[ ][-–]\p{L}{2}/u,
  /\p{Ll}{2}[,;]\p{L}{2}/u,
  /\p{Ll}{4}\.\p{Lu}\p{Ll}/u,
  /(?:\d{4}|\p{Ll}{7})\.[ ]+\p{Ll}{4}/u,
];

/** Addresses of sites and mailboxes, where a stop or a dash wants no space. */
const address = /\S*(?:www\.|https?:|@)\S*/giu;

/** A space too many or too few at a bracket, a comma, a dash or a stop; a stop in the middle of a sentence. */
export const textSpacing = defineRule({
  id: 'text/spacing',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const texts = rowsOf(draft).flatMap((row) => row.texts);
    yield* mergeAlike(
      texts.flatMap(({ at, place, text }) => {
        const bare = text.replace(address, (found) => 'x'.repeat(found.length));
        const match = firstMatch(slips, bare);
        if (match === undefined) return [];
        return [{ at, place, args: { text: excerptAround(text, [match.index, match.index + match[0].length]) } }];
      }),
    );
  },
});
