/** Advance widths of Helvetica (and Arial, and Liberation Sans) in thousandths of the font size, by its font metrics file. */
const charactersByWidth: Readonly<Record<number, string>> = {
  191: "'’‘",
  222: 'ijl',
  260: '|',
  278: ' !,./:;I[]\\ft',
  333: '()-`r{}“”"°',
  389: '*',
  500: 'Jckmsvxyz',
  556: '#$?0123456789L_abdeghnopqu€«»–',
  584: '+<=>~^',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '—…→',
  1015: '@',
};
const unknownWidth = 778;

const widths: ReadonlyMap<string, number> = new Map(
  Object.entries(charactersByWidth).flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, Number(width)]),
  ),
);

const combining = /\p{M}/gu;
const widthOf = (word: string): number =>
  [...word.normalize('NFD').replace(combining, '')].reduce((sum, one) => sum + (widths.get(one) ?? unknownWidth), 0) / 1000;

/** Bold letters are wider by about this share (Helvetica-Bold against Helvetica over Italian text). */
const boldFactor = 1.07;
/** Spreadsheets hint their glyphs and break lines a little earlier than the metrics say. */
const safety = 1.04;
/** Distance of two lines in font sizes: Excel gives Arial 9 twelve points to a line. */
const leading = 4 / 3;
/** Room above and below the text of a cell, in points. */
const padding = 2;
/** Room left and right of the text of a cell, in points. */
const sidePadding = 5;
/** One character of a column's width, in points: seven pixels, a digit of Arial 10. */
export const pointsPerCharacter = 5.25;

const linesOf = (paragraph: string, em: number): number => {
  const space = widthOf(' ');
  const result = paragraph.split(' ').reduce(
    ({ lines, used }, word) => {
      const width = widthOf(word);
      if (used > 0 && used + space + width <= em) return { lines, used: used + space + width };
      const ownLines = Math.max(1, Math.ceil(width / em));
      return { lines: lines + (used > 0 ? ownLines : ownLines - 1), used: width - (ownLines - 1) * em };
    },
    { lines: 1, used: 0 },
  );
  return result.lines;
};

/** How a text is set: font size in points, and whether it is bold. */
export type Setting = { readonly size: number; readonly bold: boolean };

/** The height in points that a text needs when wrapped into `characters` of column width. */
export const textHeight = (content: string, characters: number, { size, bold }: Setting): number => {
  const em = (characters * pointsPerCharacter - sidePadding) / (size * safety * (bold ? boldFactor : 1));
  const lines = content.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, em), 0);
  return Math.ceil(lines * size * leading + padding);
};

/** The width in characters that a column needs to show each of these texts on one line, within `least` and `most`. */
export const widthOfLines = (texts: readonly string[], [least, most]: readonly [number, number], setting: Setting): number => {
  const longest = Math.max(0, ...texts.map(widthOf));
  const points = longest * setting.size * safety * (setting.bold ? boldFactor : 1) + sidePadding;
  return Math.min(most, Math.max(least, Math.ceil((points / pointsPerCharacter) * 2) / 2));
};

/** The width in characters that a column of these texts needs so that no word breaks, within `least` and `most`. */
export const widthOfWords = (texts: readonly string[], bounds: readonly [number, number], setting: Setting): number =>
  widthOfLines(
    texts.flatMap((one) => one.split(/\s/u)),
    bounds,
    setting,
  );
