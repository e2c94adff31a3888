import type { Matrix } from '../geometry.js';

/** A glyph as pdf.js gives it to `showText`; `width` is in thousandths of the font's unit. */
export type PdfGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

/** Colours arrive as `#rrggbb`; a pattern is anything else. */
export const patternColour = 'pattern';

/** Whether pdf.js shows a glyph here; between glyphs stand numbers, thousandths of an em by which the next moves back. */
export const isPdfGlyph = (value: unknown): value is PdfGlyph =>
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
  const numbers = readNumbers(value);
  if (numbers?.length !== 6) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
};

/** A colour as `#rrggbb`, or {@link patternColour}. */
export const readColour = (value: unknown): string => (typeof value === 'string' ? value : patternColour);

/** The key-value pairs of `setGState`. */
export const readPairs = (value: unknown): readonly (readonly [string, unknown])[] =>
  Array.isArray(value)
    ? value.flatMap((pair): (readonly [string, unknown])[] =>
        Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]]] : [],
      )
    : [];
