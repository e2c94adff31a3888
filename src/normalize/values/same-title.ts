import { foldWords, maskYears } from './fold.js';
import { compareWords } from './similarity.js';

/** Words that carry no content of their own. */
const idle = new Set(
  'a ad agli ai al all alla alle allo anche con da dai dal dall dalla dalle degli dei del dell della delle dello di e ed gli i il in l la le lo nei nel nell nella nelle o od per su sui sul sull sulla sulle tra fra un una uno'.split(
    ' ',
  ),
);
/** Names of offices and organs are written with capitals by habit; they are no proper names. */
const institutions = new Set(
  'amministrazione amministratori area aree comune comunale consiglio dirigente dirigenti ente giunta nucleo organi piano presidente responsabile responsabili segretario segreteria servizio settore sindaco ufficio uffici'.split(
    ' ',
  ),
);

/** Titles with fewer of their telling words in common are not said to be variants of one another. */
const leastCommon = 0.6;
/** Words with the same beginning of this length are forms of one word (`formativa`, `formative`). */
const stemLength = 5;

type Token = { readonly word: string; readonly distinguishes: boolean };

const beginsSentence = (before: string): boolean => /(?:^|[.:;])\s*["“«(]?$/u.test(before.trimEnd());

const isAcronym = (printed: string): boolean => /^\p{Lu}{2,}$/u.test(printed.replaceAll('.', ''));

const isProperName = (printed: string, before: string): boolean =>
  /^\p{Lu}/u.test(printed) && !beginsSentence(before) && !institutions.has(foldWords(printed).join(''));

const tellingTokens = (title: string): readonly Token[] => {
  const text = maskYears(title).replaceAll('0000', '');
  const allCapitals = text === text.toUpperCase();
  return [...text.matchAll(/\p{L}(?:[\p{L}\p{N}]|\.(?=\p{L}))*|\p{N}+/gu)].flatMap(({ 0: printed, index }) => {
    const word = foldWords(printed).join('');
    const named = !allCapitals && (isAcronym(printed) || isProperName(printed, text.slice(0, index)));
    return idle.has(word) ? [] : [{ word, distinguishes: named || /\d/u.test(printed) }];
  });
};

const sameStem = (one: string, other: string): boolean =>
  one.length >= stemLength && one.slice(0, stemLength) === other.slice(0, stemLength);

/**
 * Whether two titles may be two wordings of one objective. They are not where a word tells them apart: a number, an acronym,
 * a proper name on either side, or one word put for another in the same slot (`attivi`, `passivi`).
 */
export const mayBeVariants = (one: string, other: string): boolean => {
  const [ours, theirs] = [tellingTokens(one), tellingTokens(other)];
  const { common, differences } = compareWords(
    ours.map(({ word }) => word),
    theirs.map(({ word }) => word),
  );
  if (common < leastCommon) return false;
  const telling = new Set([...ours, ...theirs].filter(({ distinguishes }) => distinguishes).map(({ word }) => word));
  return differences.every(({ one: left, other: right }) => {
    if ([...left, ...right].some((word) => telling.has(word))) return false;
    return !(left.length === 1 && right.length === 1) || sameStem(left[0] ?? '', right[0] ?? '');
  });
};
