import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';

type Misuse = { readonly pattern: RegExp; expected(match: RegExpExecArray): string };

/** What has to come first in a procedure; "previo" agrees with it. */
const feminine =
  'acquisizion[ei]|approvazion[ei]|autorizzazion[ei]|comunicazion[ei]|emission[ei]|istruttoria|richiest[ae]|validazion[ei]|verific[ahe]+|valutazion[ei]|deliberazion[ei]|pubblicazion[ei]|consultazion[ei]|attestazion[ei]|sottoscrizion[ei]|ricognizion[ei]|intes[ae]|convocazion[ei]';
const masculine = 'parere|rilascio|visto|nulla\\s?osta|accordo|confronto|esame|accertamento|invio|controllo|incontro';
/** Before these "previsto" is itself: what is foreseen. */
const announced =
  "(?<!(?:^|[\\s(])(?:il|lo|un|al|del|dal|nel|sul|col|come|quanto|è|era|sia|ove|se|non|già|il\\s+termine)\\s+)(?<!['’])";

const contracted: Readonly<Record<string, string>> = {
  ...{ 'su il': 'sul', 'su lo': 'sullo', 'su la': 'sulla', 'su i': 'sui', 'su gli': 'sugli', 'su le': 'sulle' },
  ...{ 'di il': 'del', 'di lo': 'dello', 'di gli': 'degli', 'in il': 'nel', 'in lo': 'nello', 'in la': 'nella' },
  ...{ 'in gli': 'negli', 'in le': 'nelle', 'da il': 'dal', 'da gli': 'dagli', 'a il': 'al', 'a gli': 'agli' },
};

const misuses: readonly Misuse[] = [
  {
    pattern: new RegExp(`${announced}(?<!\\p{L})previsto\\s+(${feminine})(?!\\p{L})`, 'iu'),
    expected: (match) => `previa ${match[1]}`,
  },
  {
    pattern: new RegExp(`${announced}(?<!\\p{L})previsto\\s+(${masculine})(?!\\p{L})`, 'iu'),
    expected: (match) => `previo ${match[1]}`,
  },
  { pattern: new RegExp(`(?<!\\p{L})previo\\s+(${feminine})(?!\\p{L})`, 'iu'), expected: (match) => `previa ${match[1]}` },
  { pattern: new RegExp(`(?<!\\p{L})previa\\s+(${masculine})(?!\\p{L})`, 'iu'), expected: (match) => `previo ${match[1]}` },
  {
    pattern: new RegExp(`(?<![\\p{L}'’])(?:${Object.keys(contracted).join('|')})(?![\\p{L}.)])`, 'u'),
    expected: (match) => contracted[match[0]] ?? match[0],
  },
  {
    pattern:
      /(?<![\p{L}'’])(di|del|della|dei|delle|degli|e|il|la|lo|gli|le|per|con|in|al|alla|entro|nel|nella|dal|dalla|che)\s+\1(?![\p{L}'’.])/iu,
    expected: (match) => match[1] ?? '',
  },
  { pattern: /(?<!\p{L})qual['’]\s?è/iu, expected: () => 'qual è' },
];

/** A word that stands where another is meant: "previsto" for "previo", a preposition not joined to its article, a word twice. */
export const textMisusedWord = defineRule({
  id: 'text/misused-word',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const texts = rowsOf(draft).flatMap((row) => row.texts);
    yield* mergeAlike(
      texts.flatMap(({ at, place, text }) =>
        misuses.flatMap(({ pattern, expected }) => {
          const match = pattern.exec(text);
          return match === null ? [] : [{ at, place, args: { found: match[0], expected: expected(match) } }];
        }),
      ),
    );
  },
});
