/** What relative lengths are measured by, in points: the font size, and the side of the box around for percentages. */
export type LengthBase = { readonly em: number; readonly percent?: number | undefined };

const rootEm = 12;

const unitsInPoints: Readonly<Record<string, number>> = {
  px: 0.75,
  pt: 1,
  pc: 12,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  q: 72 / 101.6,
  rem: rootEm,
};

type Quantity = { readonly value: number; readonly length: boolean };

const quantityOf = (token: string, base: LengthBase): Quantity | null => {
  const [, digits = '', unit = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)$/.exec(token) ?? [];
  if (digits === '') return null;
  const value = Number(digits);
  if (unit === '') return { value, length: value === 0 };
  if (unit === '%') return base.percent === undefined ? null : { value: (value / 100) * base.percent, length: true };
  if (unit === 'em') return { value: value * base.em, length: true };
  const points = unitsInPoints[unit];
  return points === undefined ? null : { value: value * points, length: true };
};

const tokensOf = (text: string): readonly string[] =>
  text.replace(/calc/g, '').match(/[()*/]|(?:(?<=^|[(*/]|[*/+-]\s|\s)[+-])?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[a-z%]*|[+-]/g) ?? [];

const combine = (left: Quantity | null, sign: string, right: Quantity | null): Quantity | null => {
  if (left === null || right === null) return null;
  const length = left.length || right.length;
  if (sign === '*') return { value: left.value * right.value, length };
  if (sign === '/') return right.value === 0 ? null : { value: left.value / right.value, length };
  return { value: sign === '-' ? left.value - right.value : left.value + right.value, length };
};

/** Reads sums of products of numbers and brackets, from the front of the tokens; takes away what it reads. */
const readSum = (tokens: string[], base: LengthBase): Quantity | null => {
  let sum = readProduct(tokens, base);
  while (tokens[0] === '+' || tokens[0] === '-') {
    const sign = tokens.shift() ?? '+';
    sum = combine(sum, sign, readProduct(tokens, base));
  }
  return sum;
};

const readProduct = (tokens: string[], base: LengthBase): Quantity | null => {
  let product = readFactor(tokens, base);
  while (tokens[0] === '*' || tokens[0] === '/') {
    const sign = tokens.shift() ?? '*';
    product = combine(product, sign, readFactor(tokens, base));
  }
  return product;
};

const readFactor = (tokens: string[], base: LengthBase): Quantity | null => {
  const token = tokens.shift() ?? '';
  if (token !== '(') return quantityOf(token, base);
  const inner = readSum(tokens, base);
  if (tokens[0] === ')') tokens.shift();
  return inner;
};

/** A CSS length in points, `calc()` worked out; null for a keyword, a share of something unknown, or what is no length. */
export const pointsOf = (value: string | null, base: LengthBase): number | null => {
  if (value === null) return null;
  const plain = quantityOf(value.trim(), base);
  if (plain !== null) return plain.length ? plain.value : null;
  if (!value.includes('calc(')) return null;
  const found = readSum([...tokensOf(value.replace(/\bround\(down,|\bfloor\(/g, '('))], base);
  return found?.length === true && Number.isFinite(found.value) ? found.value : null;
};
