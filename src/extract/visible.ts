/** White space, and the characters that only steer line breaking: soft hyphen, zero-width space, word joiner. */
const unseen = /[\s\u00ad\u200b\u2060\ufeff]+/g;

/** How many UTF-16 units of a text a reader sees: white space and characters without a glyph are not counted. */
export const countVisible = (text: string): number => text.replace(unseen, '').length;

/** Whether a reader sees anything of the text. */
export const isVisible = (text: string): boolean => countVisible(text) > 0;

/** One laid-out line as it is read: every run of white space (no-break spaces included) is one space, none at the ends. */
export const collapseSpaces = (line: string): string =>
  line
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
