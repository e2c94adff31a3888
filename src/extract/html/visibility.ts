import { countVisible } from '../visible.js';
import { type HtmlElement, type HtmlNode, textsOf } from './tree.js';

/** The value of a property in an element's own `style` attribute, in lower case; style sheets are not read. */
export const styleOf = (element: HtmlElement, property: string): string | null => {
  const declarations = (element.attributes.style ?? '').toLowerCase().split(';');
  const values = declarations
    .map((declaration) => declaration.split(':'))
    .filter(([name]) => name?.trim() === property)
    .map(([, value]) => (value ?? '').replace('!important', '').trim());
  return values.at(-1) ?? null;
};

/** Whether an element takes no part in the page: neither text nor room. */
export const isRemoved = (element: HtmlElement): boolean =>
  'hidden' in element.attributes || styleOf(element, 'display') === 'none';

/** Whether an element's text is not shown; it may still take room, as an empty cell does. */
export const isHidden = (element: HtmlElement): boolean =>
  isRemoved(element) || ['hidden', 'collapse'].includes(styleOf(element, 'visibility') ?? '');

/** How many characters of a page would be visible were they not hidden. */
export const countHidden = (node: HtmlNode): number => {
  if (node.kind === 'text') return 0;
  if (isHidden(node)) return textsOf(node).reduce((sum, text) => sum + countVisible(text), 0);
  return node.children.reduce((sum, child) => sum + countHidden(child), 0);
};

/** How many characters of a node are shown. */
export const countShown = (node: HtmlNode): number => {
  if (node.kind === 'text') return countVisible(node.text);
  return isHidden(node) ? 0 : node.children.reduce((sum, child) => sum + countShown(child), 0);
};
