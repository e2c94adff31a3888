const combiningMarks = /\p{M}/gu;
const wordPattern = /[\p{L}\p{N}]+/gu;
const yearPattern = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const asciiOnly = /^[\u0000-\u007F]*$/;
const asciiWords = /[a-z0-9]+/g;

/** The words of a text without accents, case and punctuation, in order. */
export const foldWords = (text: string): readonly string[] =>
  // In plain letters, as most words are, there is nothing to take apart.
  asciiOnly.test(text)
    ? (text.toLowerCase().match(asciiWords) ?? [])
    : (text.normalize('NFKD').replace(combiningMarks, '').toLowerCase().match(wordPattern) ?? []);

/** What two printings of one text share: letters and digits only, without accents, case, spaces and punctuation. */
export const fold = (text: string): string => foldWords(text).join('');

/** The text with every year replaced by one and the same token, so that two years' editions of a text compare as equal. */
export const maskYears = (text: string): string => text.replace(yearPattern, '0000');

/** {@link fold} of the text with its years masked. */
export const foldMasked = (text: string): string => fold(maskYears(text));
