import { defineRule } from '../../rule.js';
import { foldWords } from '../../values/fold.js';
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

/** Adjectives of offices by their stems: after a noun in the singular their plural is a slip. */
const adjectives =
  'giudiziar|tributar|finanziar|comunal|provincial|regional|nazional|annual|trienn?al|mensil|social|cultural|ambiental|stradal|contabil|patrimonial|territorial|amministrativ|informatic|scolastic|elettoral|istituzional|digital|urbanistic|demografic';
const singularNoun = '\\p{L}{3,30}(?:zione|sione|mento|aggio|oso|tura|ità)';

/** `contenzioso giudiziari` → `contenzioso giudiziario`; what ends in `-e` in the singular has one form for both genders. */
const agreeing = (noun: string, stem: string): string => {
  const ending = /(?:zione|sione|tura|ità)$/iu.test(noun) ? 'a' : 'o';
  if (/al$/iu.test(stem)) return `${noun} ${stem}e`;
  return `${noun} ${stem}${/ar$/iu.test(stem) ? 'i' : ''}${ending}`;
};

/** Plurals of the kind that only offices use, of one gender each. */
const pluralNoun = '\\p{L}{3,}(?:menti|aggi|zioni|sioni|ture)';

/** `regolamenti comunale` → `regolamenti comunali`. */
const inThePlural = (noun: string, stem: string): string => {
  const feminine = /(?:zioni|sioni|ture)$/iu.test(noun) && !/al$/iu.test(stem);
  if (!feminine) return `${noun} ${stem}i`;
  return `${noun} ${stem}${/(?:ar)$/iu.test(stem) ? 'ie' : /c$/iu.test(stem) ? 'he' : 'e'}`;
};

/** A row names the same thing in one word and, with a preposition run into it, in another: `discerbato` beside `scerbature`. */
const joined = /(?<![\p{L}'’])(?<preposition>di|da|per|con)(?<rest>\p{Ll}{6,40})(?!\p{L})/gu;
const sharedBeginning = 6;

const runIn = (text: string, others: readonly string[]): { readonly found: string; readonly expected: string } | null => {
  for (const match of text.matchAll(joined)) {
    const { preposition = '', rest = '' } = match.groups ?? {};
    const beginning = rest.slice(0, sharedBeginning);
    const stands =
      others.some((word) => word.startsWith(beginning)) && !others.some((word) => word.startsWith(preposition + beginning));
    if (stands) return { found: match[0], expected: `${preposition} ${rest}` };
  }
  return null;
};

const misuses: readonly Misuse[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})(${singularNoun})\\s+(${adjectives})i(?!\\p{L})(?!\\s+ed?\\s)`, 'iu'),
    expected: (match) => agreeing(match[1] ?? '', match[2] ?? ''),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${pluralNoun})\\s+(${adjectives})(?:(?<=al)e|(?<!al)i?[oa])(?!\\p{L})(?!\\s+ed?\\s|,)`,
      'iu',
    ),
    expected: (match) => inThePlural(match[1] ?? '', match[2] ?? ''),
  },
  {
    pattern:
      /(?<![\p{L}'’])((?:de|da|a|ne|su)ll[aeo]|(?:de|da|a|ne|su)l|(?:de|da|a|ne|su)gli)\s+(?:il|lo|la|gli|le)(?![\p{L}'’.])/u,
    expected: (match) => match[1] ?? '',
  },
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

/** A word that stands where another is meant: "previsto" for "previo", a preposition that is not joined to its article or is to another word, a word twice, a plural for a singular. */
export const textMisusedWord = defineRule({
  id: 'text/misused-word',
  severity: 'info',
  fixes: false,
  *check(draft) {
    yield* mergeAlike(
      rowsOf(draft).flatMap(({ texts }) => {
        const words = texts.map(({ text }) => foldWords(text));
        return texts.flatMap(({ at, place, text }, index) => {
          const slip = runIn(text, words.toSpliced(index, 1).flat());
          const slips = misuses.flatMap(({ pattern, expected }) => {
            const match = pattern.exec(text);
            return match === null ? [] : [{ found: match[0], expected: expected(match) }];
          });
          return [...slips, ...(slip === null ? [] : [slip])].map((args) => ({ at, place, args }));
        });
      }),
    );
  },
});
