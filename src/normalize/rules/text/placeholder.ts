import { defineRule } from '../../rule.js';
import { excerptAround } from '../excerpt.js';
import { firstMatch } from '../first-match.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';

const placeholders: readonly RegExp[] = [
  /_{3,}/u,
  /\.{4,}|…\s*…|^\s*(?:…|\.{3})\s*$/u,
  /^\s*(?:n\.\s*)?[xX]{2,}\s*[.;]?$|(?<![\p{L}\p{N}])[xX]{2,}\s*%|(?<![\p{L}\p{N}])(?:[xX]{2}[/.-]){1,2}(?:[xX]{2,4}|\d{4})/u,
  /(?<!\p{L})(?:gg|dd)[/.-]mm[/.-](?:aa(?:aa)?|yy(?:yy)?)(?!\p{L})/iu,
  /(?<!\p{L})da\s+(?:definir(?:e|si)|inserire|completare|compilare|specificare|precisare|individuare)\s*(?:[.;,)\]]|$)/iu,
  /(?<!\p{L})inserire\s+(?:qui|testo|descrizione|data|valore|target|indicatore|peso|nome|titolo)(?!\p{L})/iu,
  /[[<]\s*(?:inserire|indicare|specificare|completare|nome|data|valore)[^\]>]*[\]>]/iu,
  /(?<!\p{L})lorem\s+ipsum(?!\p{L})|(?<!\p{L})t\.?b\.?d\.?(?!\p{L})|\?{2,}/iu,
];

/** Text somebody meant to replace: blanks to fill in, `XX%`, "da definire". */
export const textPlaceholder = defineRule({
  id: 'text/placeholder',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    const texts = rowsOf(draft).flatMap((row) => row.texts);
    yield* mergeAlike(
      texts.flatMap(({ at, place, text }) => {
        const match = firstMatch(placeholders, text);
        if (match === undefined) return [];
        return [{ at, place, args: { text: excerptAround(text, [match.index, match.index + match[0].length]) } }];
      }),
    );
  },
});
