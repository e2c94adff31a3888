/**
 * Widths of the printable characters of ASCII, from the space on, in thousandths of an em: of Helvetica (Adobe's AFM file),
 * and so of Arial and Liberation Sans, which the pictures ask for.
 */
const widths: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778,
  722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222,
  500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const firstCode = 0x20;

/** Of any other character. */
const usualWidth = 556;

/** Bold letters are wider, on average. */
const boldFactor = 1.06;

/** Letters with accents are as wide as those without. */
const baseOf = (letter: string): string => letter.normalize('NFD').charAt(0);

const widthOf = (letter: string): number => widths[baseOf(letter).charCodeAt(0) - firstCode] ?? usualWidth;

/** How wide a text is set in the font of the pictures, in em. */
export const setWidth = (text: string, bold: boolean): number => {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return (width / 1000) * (bold ? boldFactor : 1);
};
