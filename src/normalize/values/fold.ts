const combiningMarks = /\p{M}/gu;
const wordPattern = /[\p{L}\p{N}]+/gu;
const yearPattern = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const asciiOnly = /^[\u0000-\u007F]*$/;
const asciiWord = /[a-z0-9]+/g;
const beyondAscii = /[\u0080-\u{10FFFF}]+/gu;

/** Only letters beyond ASCII have anything to take off; of a text they are few. */
const unaccented = (text: string): string =>
  asciiOnly.test(text) ? text : text.replace(beyondAscii, (letters) => letters.normalize('NFKD').replace(combiningMarks, ''));

/** The words of a text without accents, case and punctuation, in order. */
export const foldWords = (text: string): readonly string[] => {
  const plain = unaccented(text).toLowerCase();
  return plain.match(asciiOnly.test(plain) ? asciiWord : wordPattern) ?? [];
};

/** What two printings of one text share: letters and digits only, without accents, case, spaces and punctuation. */
export const fold = (text: string): string => foldWords(text).join('');

/** The text with every year replaced by one and the same token, so that two years' editions of a text compare as equal. */
export const maskYears = (text: string): string => text.replace(yearPattern, '0000');

/** {@link fold} of the text with its years masked. */
export const foldMasked = (text: string): string => fold(maskYears(text));
