/** The declared values of an element or a rule: property and value, both in lower case. */
export type Declarations = Readonly<Record<string, string>>;

/** Declarations with those apart that say `!important`. */
export type Ranked = { readonly plain: Declarations; readonly important: Declarations };

const comments = /\/\*[\s\S]*?(?:\*\/|$)/g;

/** The text of a style sheet or attribute without its comments. */
export const withoutComments = (css: string): string => css.replace(comments, ' ').replace(/<!--|-->/g, ' ');

/** A text parted at a separator, but not inside quotes or brackets. */
export const splitOutside = (text: string, separator: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
};

const important = /\s*!\s*important\s*$/;

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Shorthands whose parts are asked for one by one. */
const longhands = (name: string, value: string): readonly (readonly [string, string])[] => {
  if (name === 'border') return sides.map((side) => [`border-${side}`, value] as const);
  if (name === 'inset') {
    const [top = value, right = top, bottom = top, left = right] = value.split(/\s+/);
    return [top, right, bottom, left].map((one, index) => [sides[index] ?? 'top', one] as const);
  }
  if (name === 'background') return [['background-color', value]];
  if (name === 'text-decoration-line') return [['text-decoration', value]];
  return [[name, value]];
};

/** Reads what stands between the braces of a rule, or in a `style` attribute. */
export const parseDeclarations = (css: string): Ranked => {
  const plain: Record<string, string> = {};
  const strong: Record<string, string> = {};
  for (const part of splitOutside(withoutComments(css), ';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const written = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const target = important.test(written) ? strong : plain;
    for (const [one, value] of longhands(name, written.replace(important, ''))) target[one] = value;
  }
  return { plain, important: strong };
};
