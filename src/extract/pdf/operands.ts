import type { Matrix } from './geometry.js';

/** A glyph as pdf.js gives it to `showText`; `width` is in thousandths of the font's unit. */
export type PdfGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

/** Colours arrive as `#rrggbb`; a pattern is anything else. */
export const patternColour = 'pattern';

const isPdfGlyph = (value: unknown): value is PdfGlyph =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value &&
  typeof value.width === 'number' &&
  'isSpace' in value &&
  typeof value.isSpace === 'boolean';

/** The operands of one operator: pdf.js declares them as anything. */
export const readOperands = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The number at `index`, 0 where there is none. */
export const readNumber = (operands: readonly unknown[], index = 0): number => {
  const value = operands[index];
  return typeof value === 'number' ? value : 0;
};

/** A list or typed array of numbers; `undefined` for anything else. */
export const readNumbers = (value: unknown): readonly number[] | Float32Array | undefined => {
  if (value instanceof Float32Array) return value;
  if (Array.isArray(value) && value.every((one): one is number => typeof one === 'number')) return value;
  return undefined;
};

/** Six numbers as a matrix; `undefined` for anything else. */
export const readMatrix = (value: unknown): Matrix | undefined => {
  const [a, b, c, d, e, f, more] = readNumbers(value) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return e === undefined || f === undefined || more !== undefined ? undefined : [a, b, c, d, e, f];
};

/** A colour as `#rrggbb`, or {@link patternColour}. */
export const readColour = (value: unknown): string => (typeof value === 'string' ? value : patternColour);

/** Glyphs and the kerning numbers (thousandths of an em, to be subtracted) between them. */
export const readGlyphs = (value: unknown): readonly (number | PdfGlyph)[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'number' || isPdfGlyph(one)) : [];

/** The key-value pairs of `setGState`. */
export const readPairs = (value: unknown): readonly (readonly [string, unknown])[] =>
  Array.isArray(value)
    ? value.flatMap((pair): (readonly [string, unknown])[] =>
        Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]]] : [],
      )
    : [];
