import { type Declarations, parseDeclarations, type Ranked, splitOutside, withoutComments } from './declarations.js';
import { type Compound, matches, parseSelector, type Selectable, type Selector } from './selector.js';

type Rule = { readonly selector: Selector; readonly ranked: Ranked; readonly order: number };

/** Style rules, found by the most telling part of what they ask of the element, and then of the next one asked for around it. */
export type StyleSheet = ReadonlyMap<string, ReadonlyMap<string, readonly Rule[]>>;

/** A page is read as on a screen of usual width, in CSS pixels. */
const screenWidth = 1280;

const holdsOnScreen = (condition: string): boolean =>
  splitOutside(condition, ',').some((query) => {
    if (/\b(?:print|speech|not)\b/.test(query)) return false;
    const least = /min-width\s*:\s*([\d.]+)px/.exec(query)?.[1];
    const most = /max-width\s*:\s*([\d.]+)px/.exec(query)?.[1];
    return Number(least ?? 0) <= screenWidth && Number(most ?? screenWidth) >= screenWidth;
  });

type Block = { readonly prelude: string; readonly body: string };

/** The blocks of a style sheet: what stands before each pair of outer braces, and in it. */
const blocksOf = (css: string): readonly Block[] => {
  const blocks: Block[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (let at = 0; at < css.length; at += 1) {
    const sign = css.charAt(at);
    if (sign === ';' && depth === 0) start = at + 1;
    else if (sign === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      blocks.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
};

const grouping = /^@(?:media|supports|layer)\b/i;

const rulesIn = (css: string): readonly Omit<Rule, 'order'>[] =>
  blocksOf(css).flatMap(({ prelude, body }): readonly Omit<Rule, 'order'>[] => {
    if (grouping.test(prelude)) {
      const condition = prelude.toLowerCase();
      return condition.startsWith('@media') && !holdsOnScreen(condition) ? [] : rulesIn(body);
    }
    if (prelude.startsWith('@')) return [];
    const ranked = parseDeclarations(body);
    return splitOutside(prelude, ',').flatMap((written) => {
      const selector = parseSelector(written);
      return selector === null ? [] : [{ selector, ranked }];
    });
  });

const anything = '*';

const keyOf = ({ name, id, classes }: Compound): string => {
  if (id !== null) return `#${id}`;
  const [first] = classes;
  return first === undefined ? (name ?? anything) : `.${first}`;
};

/** The keys under which rules for an element may stand. */
const keysOf = ({ name, attributes, classes }: Selectable): readonly string[] => [
  `#${attributes.id ?? ''}`,
  ...classes.map((one) => `.${one}`),
  name,
];

/** The rules of a page's own style sheets, given in order. Nothing they name (imports, fonts, pictures) is fetched. */
export const readSheets = (sheets: readonly string[]): StyleSheet => {
  const byKey = new Map<string, Map<string, Rule[]>>();
  sheets
    .flatMap((css) => rulesIn(withoutComments(css)))
    .forEach((rule, order) => {
      const [next] = rule.selector.around;
      const key = keyOf(rule.selector.subject);
      const around = next === undefined ? anything : keyOf(next.compound);
      const byAround = byKey.get(key) ?? new Map<string, Rule[]>();
      const known = byAround.get(around) ?? [];
      known.push({ ...rule, order });
      byKey.set(key, byAround.set(around, known));
    });
  return byKey;
};

const keysAround = (element: Selectable): ReadonlySet<string> => {
  const keys = new Set([anything]);
  for (let at = element.parent; at !== null; at = at.parent) for (const key of keysOf(at)) keys.add(key);
  return keys;
};

/** The rules that may pick an element: few of the many of a large sheet, whose selectors need not all be asked. */
const candidatesFor = (element: Selectable, sheet: StyleSheet): readonly Rule[] => {
  const found = new Set([...keysOf(element), anything].flatMap((key) => sheet.get(key) ?? []));
  if (found.size === 0) return [];
  const around = keysAround(element);
  return [...found].flatMap((byAround) => [...around].flatMap((key) => byAround.get(key) ?? []));
};

/** What the sheets and its own `style` attribute declare of an element, as https://www.w3.org/TR/css-cascade-4/ ranks them. */
export const declaredOf = (element: Selectable, sheet: StyleSheet): Declarations => {
  const rules = candidatesFor(element, sheet)
    .filter(({ selector }) => matches(selector, element))
    .toSorted((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order);
  const own = parseDeclarations(element.attributes.style ?? '');
  if (rules.length === 0) return { ...own.plain, ...own.important };
  return Object.assign(
    {},
    ...rules.map(({ ranked }) => ranked.plain),
    own.plain,
    ...rules.map(({ ranked }) => ranked.important),
    own.important,
  );
};
