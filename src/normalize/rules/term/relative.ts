import { defineRule } from '../../rule.js';
import { firstMatch } from '../first-match.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';

/** Acts of others that are new for a while only; a body's own new rules are what an objective may be about. */
const relative: readonly RegExp[] = [
  /(?<!\p{L})(?:nuovo|attuale|ultimo|recente)\s+(?:C\.?C\.?N\.?L\.?(?!\p{L})|contratto\s+collettivo(?:\s+nazionale)?|codice\s+(?:dei\s+contratti|degli\s+appalti))/iu,
  /(?<!\p{L})(?:CCNL|contratto\s+collettivo\s+nazionale)\s+(?:attuale|recente|di\s+prossima\s+(?:stipula|sottoscrizione))(?!\p{L})/iu,
  /(?<!\p{L})(?:nuova|recente|ultima)\s+(?:normativa|legge|riforma)(?!\p{L})/iu,
  /(?<!\p{L})(?:nuovo|recente|ultimo)\s+decreto(?!\p{L})/iu,
];

/** A law or a contract called new, and not by its date: next year the same words mean another. */
export const termRelative = defineRule({
  id: 'term/relative',
  severity: 'info',
  fixes: false,
  *check(draft) {
    yield* mergeAlike(
      rowsOf(draft).flatMap(({ texts }) =>
        texts.flatMap(({ at, place, text }) => {
          const match = firstMatch(relative, text);
          return match === undefined ? [] : [{ at, place, args: { text: match[0] } }];
        }),
      ),
    );
  },
});
