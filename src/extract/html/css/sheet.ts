import { type Declarations, parseDeclarations, type Ranked, splitOutside, withoutComments } from './declarations.js';
import { matches, parseSelector, type Selectable, type Selector } from './selector.js';

type Rule = { readonly selector: Selector; readonly ranked: Ranked; readonly order: number };

/** Style rules, found by the most telling part of their selectors. */
export type StyleSheet = ReadonlyMap<string, readonly Rule[]>;

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

const keyOf = ({ subject }: Selector): string => {
  if (subject.id !== null) return `#${subject.id}`;
  const [first] = subject.classes;
  return first === undefined ? (subject.name ?? '*') : `.${first}`;
};

/** The rules of a page's own style sheets, given in order. Nothing they name (imports, fonts, pictures) is fetched. */
export const readSheets = (sheets: readonly string[]): StyleSheet => {
  const byKey = new Map<string, Rule[]>();
  sheets
    .flatMap((css) => rulesIn(withoutComments(css)))
    .forEach((rule, order) => {
      const key = keyOf(rule.selector);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [{ ...rule, order }]);
      else known.push({ ...rule, order });
    });
  return byKey;
};

/** What the sheets and its own `style` attribute declare of an element, as https://www.w3.org/TR/css-cascade-4/ ranks them. */
export const declaredOf = (element: Selectable, sheet: StyleSheet): Declarations => {
  const keys = [`#${element.attributes.id ?? ''}`, ...element.classes.map((one) => `.${one}`), element.name, '*'];
  const rules = keys
    .flatMap((key) => sheet.get(key) ?? [])
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
