import { identity, type Matrix, multiply } from '../../pdf/geometry.js';
import { splitOutside } from '../css/declarations.js';
import { pointsOf } from '../css/lengths.js';

/** Width and height of a box in points, where they are known. */
export type BoxSize = { readonly width?: number | undefined; readonly height?: number | undefined };

const degrees: Readonly<Record<string, number>> = { deg: Math.PI / 180, rad: 1, turn: 2 * Math.PI, grad: Math.PI / 200 };

const angleOf = (text: string): number => {
  const [, digits = '0', unit = 'deg'] = /^\s*(-?[\d.]+)(deg|rad|turn|grad)?\s*$/.exec(text) ?? [];
  return Number(digits) * (degrees[unit] ?? 0);
};

const rotation = (angle: number): Matrix => [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];

const numbersOf = (args: readonly string[]): readonly number[] =>
  args.map((one) => Number.parseFloat(one)).map((one) => (Number.isNaN(one) ? 0 : one));

const pixel = 0.75;

const stepOf = (name: string, args: readonly string[], size: BoxSize): Matrix => {
  const numbers = numbersOf(args);
  const length = (index: number, percent: number | undefined): number =>
    pointsOf(args[index]?.trim() ?? '0', { em: 12, percent }) ?? 0;
  const [first = 0, second = first] = numbers;
  switch (name) {
    case 'matrix': {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
      return [a, b, c, d, e * pixel, f * pixel];
    }
    case 'scale':
      return [first, 0, 0, second, 0, 0];
    case 'scalex':
      return [first, 0, 0, 1, 0, 0];
    case 'scaley':
      return [1, 0, 0, first, 0, 0];
    case 'translate':
      return [1, 0, 0, 1, length(0, size.width), length(1, size.height)];
    case 'translatex':
      return [1, 0, 0, 1, length(0, size.width), 0];
    case 'translatey':
      return [1, 0, 0, 1, 0, length(0, size.height)];
    case 'rotate':
      return rotation(angleOf(args[0] ?? '0'));
    default:
      return identity;
  }
};

/** The matrix of a CSS `transform`, about the origin of its box; what is not known changes nothing. */
export const transformOf = (value: string | null, size: BoxSize): Matrix => {
  if (value === null || value === 'none') return identity;
  return [...value.matchAll(/([a-z0-9]+)\(([^()]*)\)/g)].reduce<Matrix>(
    (matrix, [, name = '', args = '']) => multiply(matrix, stepOf(name, splitOutside(args, ','), size)),
    identity,
  );
};

const keywords: Readonly<Record<string, number>> = { left: 0, top: 0, center: 0.5, right: 1, bottom: 1 };

const originAlong = (value: string, side: number | undefined): number => {
  const share = keywords[value];
  return share === undefined ? (pointsOf(value, { em: 12, percent: side ?? 0 }) ?? 0) : share * (side ?? 0);
};

/** The point of a box about which it is transformed: its middle unless declared. */
export const originOf = (value: string | null, { width, height }: BoxSize): { readonly x: number; readonly y: number } => {
  const [x = '50%', y = '50%'] = (value ?? '').split(/\s+/).filter((one) => one !== '');
  return { x: originAlong(x, width), y: originAlong(y, height) };
};
