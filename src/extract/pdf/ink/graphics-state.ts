import type { Box } from '../../../model/place.js';
import { type Matrix, multiply } from '../geometry.js';
import type { Pdfjs } from '../pdfjs.js';
import { patternColour, readColour, readMatrix, readNumber, readPairs } from './operands.js';

/** pdf.js's numbers of the operators by name. */
export type OperatorCodes = Pdfjs['library']['OPS'];

/** What `save` keeps and `restore` brings back: only what decides where ink is, and whether it is seen. */
export type GraphicsState = {
  /** User space to the page as a person sees it. */
  readonly matrix: Matrix;
  /** Nothing is painted outside this box. */
  readonly clip: Box;
  readonly lineWidth: number;
  readonly fill: string;
  readonly stroke: string;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly font: string;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly textMode: number;
};

const black = '#000000';

/** The state at the start of a page whose user space `matrix` brings to the page as a person sees it. */
export const initialState = (matrix: Matrix, page: Box): GraphicsState => ({
  matrix,
  clip: page,
  lineWidth: 1,
  fill: black,
  stroke: black,
  fillAlpha: 1,
  strokeAlpha: 1,
  font: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  textMode: 0,
});

/** An operator that only changes the state. */
export type StateChange = (state: GraphicsState, operands: readonly unknown[]) => GraphicsState;

const withFont = (state: GraphicsState, name: unknown, size: unknown): GraphicsState => ({
  ...state,
  font: typeof name === 'string' ? name : '',
  fontSize: typeof size === 'number' ? size : 0,
});

const withParameter = (state: GraphicsState, [key, value]: readonly [string, unknown]): GraphicsState => {
  if (key === 'Font') return Array.isArray(value) ? withFont(state, value[0], value[1]) : state;
  if (typeof value !== 'number') return state;
  if (key === 'LW') return { ...state, lineWidth: value };
  if (key === 'ca') return { ...state, fillAlpha: value };
  if (key === 'CA') return { ...state, strokeAlpha: value };
  return state;
};

/** The state changes by operator number. */
export const stateChanges = (codes: OperatorCodes): ReadonlyMap<number, StateChange> =>
  new Map<number, StateChange>([
    [codes.transform, (state, operands) => concatenate(state, operands)],
    [codes.setLineWidth, (state, operands) => ({ ...state, lineWidth: readNumber(operands) })],
    [codes.setGState, (state, operands) => readPairs(operands[0]).reduce(withParameter, state)],
    [codes.setFillRGBColor, (state, operands) => ({ ...state, fill: readColour(operands[0]) })],
    [codes.setStrokeRGBColor, (state, operands) => ({ ...state, stroke: readColour(operands[0]) })],
    [codes.setFillColorN, (state) => ({ ...state, fill: patternColour })],
    [codes.setStrokeColorN, (state) => ({ ...state, stroke: patternColour })],
    [codes.setFont, (state, operands) => withFont(state, operands[0], operands[1])],
    [codes.setCharSpacing, (state, operands) => ({ ...state, charSpacing: readNumber(operands) })],
    [codes.setWordSpacing, (state, operands) => ({ ...state, wordSpacing: readNumber(operands) })],
    [codes.setHScale, (state, operands) => ({ ...state, horizontalScale: readNumber(operands) / 100 })],
    [codes.setLeading, (state, operands) => ({ ...state, leading: readNumber(operands) })],
    [codes.setTextRise, (state, operands) => ({ ...state, rise: readNumber(operands) })],
    [codes.setTextRenderingMode, (state, operands) => ({ ...state, textMode: readNumber(operands) })],
  ]);

/** The state with the matrix in `value` applied before its own; without one, as it is. */
export const concatenate = (state: GraphicsState, value: unknown): GraphicsState => {
  const matrix = readMatrix(value);
  return matrix === undefined ? state : { ...state, matrix: multiply(state.matrix, matrix) };
};

/** Channels from here on are white to the eye; colour conversion leaves pure white a step short. */
const whiteFrom = 0xfc;

const isWhite = (colour: string): boolean =>
  /^#[0-9a-f]{6}$/iu.test(colour) && [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= whiteFrom);

/** What is this light, or lets so much shine through, is drawn to be read over: a watermark. Weights of the channels as of luminance (BT.709). */
const paleFrom = 0.6 * 0xff;
const translucent = 0.6;
const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Whether text of this state is pale: light grey, or translucent. */
export const isPale = ({ fill, fillAlpha }: GraphicsState): boolean =>
  fillAlpha < translucent || (fill !== black && luminanceOf(fill) >= paleFrom);

/** Whether a fill of this state is seen on paper. */
export const fillShows = (state: GraphicsState): boolean => state.fillAlpha > 0 && !isWhite(state.fill);

/** Whether a stroke of this state is seen on paper. */
export const strokeShows = (state: GraphicsState): boolean => state.strokeAlpha > 0 && !isWhite(state.stroke);
