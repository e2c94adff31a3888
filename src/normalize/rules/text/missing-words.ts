import { defineRule } from '../../rule.js';
import { excerptAround } from '../excerpt.js';
import { firstMatch } from '../first-match.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';

const articulated =
  '(?:d[ae]l(?:l[aeo])?|de[ig]|degli|da[ig]|dagli|al(?:l[aeo])?|agli|nel(?:l[aeo])?|ne[ig]|negli|sul(?:l[aeo])?|su[ig]|sugli)';
/** `di` and `a` may follow ("al di sotto", "dal a" as letters), as may `in house`, `per sé`, `con` in fixed phrases. */
const simple =
  '(?:per|con|tra|fra|da|su|in(?!\\s+(?:house|itinere|primis|loco|vitro|uscita|entrata|essere|corso|scadenza|house)))';

const gaps: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}'’])${articulated}\\s+(?:${simple}|${articulated})(?![\\p{L}'’.])`, 'u'),
  /(?<![\p{L}'’.])(?:il|lo|la|gli|una?)\s+(?:dell[aeo]|degli|dagli|nell[aeo]|negli|sull[aeo]|sugli)(?![\p{L}'’.])/u,
  new RegExp(`(?<![\\p{L}'’.-])(?:${articulated}|di|per|con|il|lo|gli|una?|tra|fra)\\s*[.;]?\\s*$`, 'u'),
];

/** A preposition or an article that governs nothing: before a preposition, or at the end of the text. Words have been lost there. */
export const textMissingWords = defineRule({
  id: 'text/missing-words',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const texts = rowsOf(draft).flatMap((row) => row.texts);
    yield* mergeAlike(
      texts.flatMap(({ at, place, text }) => {
        const match = firstMatch(gaps, text);
        if (match === undefined) return [];
        return [{ at, place, args: { text: excerptAround(text, [match.index, match.index + match[0].length]) } }];
      }),
    );
  },
});
