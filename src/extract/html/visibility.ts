import { countVisible } from '../visible.js';
import { pointsOf } from './css/lengths.js';
import { askedOnce, classesOf, type HtmlElement, type HtmlNode, styleOf, textsOf } from './tree.js';

/** Why an element's text is no text of the page. */
export type Unshown = 'hidden' | 'offscreen' | 'struckOut';

/** Further from the page than this, in points, and it is nowhere near a screen: `left: -9999px` and its like. */
const farAway = -700;

/** Text in a box this small, in points, that cuts off what does not fit is for screen readers alone. */
const tinyBox = 1.5;

/** Names that widely used style sheets give to text for screen readers; they tell where the sheet itself is not in the page. */
const screenReaderClasses = ['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'element-invisible'];

const usualEm = 12;

const lengthOf = (element: HtmlElement, property: string): number | null => pointsOf(styleOf(element, property), { em: usualEm });

const isTiny = (element: HtmlElement): boolean =>
  ['width', 'height'].every((side) => (lengthOf(element, side) ?? Infinity) <= tinyBox) &&
  (styleOf(element, 'overflow') ?? '').startsWith('hidden');

const isFarAway = (element: HtmlElement): boolean => {
  const placed = ['absolute', 'fixed'].includes(styleOf(element, 'position') ?? '');
  const sides = placed ? ['left', 'right', 'top', 'text-indent', 'margin-left'] : ['text-indent'];
  return sides.some((side) => (lengthOf(element, side) ?? 0) <= farAway);
};

const isClippedAway = (element: HtmlElement): boolean =>
  /^rect\(\s*[01]?(?:px)?[\s,]+[01]?(?:px)?[\s,]+[01]?(?:px)?[\s,]+[01]?(?:px)?\s*\)$/.test(styleOf(element, 'clip') ?? '') ||
  /^inset\(\s*(?:50|100)%/.test(styleOf(element, 'clip-path') ?? '');

const isOffscreen = (element: HtmlElement): boolean =>
  isFarAway(element) ||
  isTiny(element) ||
  isClippedAway(element) ||
  (styleOf(element, 'position') === null && classesOf(element).some((one) => screenReaderClasses.includes(one)));

/** Whether an element takes no part in the page: neither text nor room. */
export const isRemoved = (element: HtmlElement): boolean =>
  ('hidden' in element.attributes && styleOf(element, 'display') === null) ||
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'mso-hide') === 'all';

const isInvisible = (element: HtmlElement): boolean =>
  ['hidden', 'collapse'].includes(styleOf(element, 'visibility') ?? '') ||
  Number(styleOf(element, 'opacity') ?? 1) === 0 ||
  lengthOf(element, 'font-size') === 0;

const strikingElements = ['del', 's', 'strike'];

const isStruckOut = (element: HtmlElement): boolean => {
  const line = styleOf(element, 'text-decoration');
  return line === null ? strikingElements.includes(element.name) : line.includes('line-through');
};

/** Why the text of an element is no text of the page, or null where it is; for what is inside, too. A page hidden as a whole waits for a script to show it. */
export const unshownBy = (element: HtmlElement): Unshown | null => {
  if (element.name === 'html' || element.name === 'body') return null;
  if (isRemoved(element) || isInvisible(element)) return 'hidden';
  if (isOffscreen(element)) return 'offscreen';
  return isStruckOut(element) ? 'struckOut' : null;
};

/** Whether an element's text is not shown; it may still take room, as an empty cell does. */
export const isHidden = askedOnce((element) => unshownBy(element) !== null);

/** A passage of the page that is not shown as its text. */
export type UnshownPassage = { readonly why: Unshown; readonly text: string; readonly offset: number };

/** The passages of a page that are no text of it, in order. */
export const unshownPassages = (node: HtmlNode): readonly UnshownPassage[] => {
  if (node.kind === 'text') return [];
  const why = unshownBy(node);
  if (why === null) return node.children.flatMap(unshownPassages);
  return [{ why, text: textsOf(node).join(' '), offset: node.offset }];
};

const countInside = askedOnce((element): number =>
  isHidden(element) ? 0 : element.children.reduce((sum, child) => sum + countShown(child), 0),
);

/** How many characters of a node are shown. */
export const countShown = (node: HtmlNode): number => (node.kind === 'text' ? countVisible(node.text) : countInside(node));
