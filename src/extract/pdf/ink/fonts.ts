import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { symbolReader } from './symbol-fonts.js';

/** What reading needs of a font. */
export type Font = {
  readonly bold: boolean;
  /** The name of its family, without the cut; empty where it has none. */
  readonly family: string;
  /** Glyph widths × this × font size = points in text space. */
  readonly unit: number;
  /** Em height in text space at font size 1. */
  readonly em: number;
  /** What a font of symbols means by a character; `undefined` for text fonts. */
  readonly symbolOf: ((text: string) => string) | undefined;
};

/** The unit of every font but Type3. */
const thousandth = 0.001;

const plainFont: Font = { bold: false, family: '', unit: thousandth, em: 1, symbolOf: undefined };

/** Words by which font names say that they are heavier than their family's text weight. */
const boldName = /bold|black|heavy|demi/iu;

/** What comes before a font's name where only a part of it is in the file, and after it for its cut: `ABCDEF+Arial-BoldMT`. */
const subsetTag = /^[A-Z]{6}\+/u;
const cut = /(?:PS)?(?:[-,].*|MT)$/u;
/** The families of TeX name every cut and size apart: `CMR10`, `SFTI1000`. */
const texFont = /^(?:CM|EC|SF|TC)[A-Z]{1,4}\d{1,4}$/u;

/** The name of a font without the tag of a subset and without its cut: all cuts of a family have one name. */
export const familyOf = (name: string): string => {
  const bare = name.replace(subsetTag, '');
  return texFont.test(bare) ? 'TeX' : bare.replace(cut, '').replace(/\d+$/u, '');
};

const numbersOf = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((one): one is number => typeof one === 'number') : [];

/** A Type3 font has a unit of its own; the height of its box stands for the em. */
const emOf = (type3: boolean, matrix: readonly number[], box: readonly number[]): number => {
  const height = (box[3] ?? 0) - (box[1] ?? 0);
  const unit = Math.abs(matrix[3] ?? thousandth);
  return type3 ? unit * (height > 0 ? height : 1 / thousandth) : 1;
};

const describeFont = (font: object): Font => {
  const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
  const heavy = ('bold' in font && font.bold === true) || ('black' in font && font.black === true);
  const matrix = numbersOf('fontMatrix' in font ? font.fontMatrix : undefined);
  const box = numbersOf('bbox' in font ? font.bbox : undefined);
  return {
    bold: heavy || boldName.test(name),
    family: familyOf(name),
    unit: matrix[0] ?? thousandth,
    em: emOf('isType3Font' in font && font.isType3Font === true, matrix, box),
    symbolOf: symbolReader(name),
  };
};

/** A look-up of the page's fonts by pdf.js's name for them; what is not there is taken for a plain text face. */
export const fontsOf = (page: PDFPageProxy): ((name: string) => Font) => {
  const known = new Map<string, Font>();
  const read = (name: string): Font => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
    return typeof font === 'object' && font !== null ? describeFont(font) : plainFont;
  };
  return (name) => {
    const font = known.get(name) ?? read(name);
    known.set(name, font);
    return font;
  };
};
