import { isVisible } from '../../visible.js';
import { askedOnce, classesOf, elementsOf, type HtmlElement, styleOf } from '../tree.js';
import { countShown } from '../visibility.js';

/** Elements that part a page, or that a person works with: what holds one of these is no cell. */
const pageParts = new Set(
  `h1 h2 h3 h4 h5 h6 table main nav article aside header footer form input select textarea button iframe figure details
  blockquote hr video dl menu`.split(/\s+/),
);

/** Elements that may be rows and cells without saying so. */
const rowNames = ['div', 'li', 'section', 'ul', 'ol', 'dl'];
const cellNames = ['div', 'span', 'p', 'li', 'b', 'strong', 'em', 'dt', 'dd', 'section'];

/** Whether an element may be a row of cells. */
export const mayBeRow = ({ name }: HtmlElement): boolean => rowNames.includes(name);

const holdsOnly: (element: HtmlElement) => boolean = askedOnce((element) =>
  elementsOf(element).every((child) => !pageParts.has(child.name) && holdsOnly(child)),
);

const isLink = (element: HtmlElement): boolean => {
  const links = (node: HtmlElement): number =>
    elementsOf(node).reduce((sum, child) => sum + (child.name === 'a' ? countShown(child) : links(child)), 0);
  const text = countShown(element);
  return text > 0 && links(element) === text;
};

/** Whether an element may be a cell: text with lists and breaks in it, but no part of a page. */
export const mayBeCell = (element: HtmlElement): boolean => cellNames.includes(element.name) && holdsOnly(element);

/** Whether all that some cells show are links: a menu, not a table. */
export const areLinks = (cells: readonly HtmlElement[]): boolean => {
  const shown = cells.filter((cell) => countShown(cell) > 0);
  return shown.length > 0 && shown.every(isLink);
};

/** Whether text stands in an element that is in none of its children. */
export const hasLooseText = (element: HtmlElement): boolean =>
  element.children.some((child) => child.kind === 'text' && isVisible(child.text));

/** Tag and class names of an element: boxes of one kind have the same. */
export const kindOf = (element: HtmlElement): string => `${element.name}.${[...classesOf(element)].sort().join('.')}`;

const isBoldName = ({ name }: HtmlElement): boolean => ['b', 'strong', 'th'].includes(name);

const isBoldStyle = (element: HtmlElement): boolean => {
  const weight = styleOf(element, 'font-weight') ?? '';
  return weight.startsWith('bold') || Number(weight) >= 600;
};

/** Whether all text of an element is set in bold inside it. */
export const isSetBold = (element: HtmlElement): boolean => {
  if (isBoldName(element) || isBoldStyle(element)) return true;
  const inner = elementsOf(element).filter((child) => countShown(child) > 0);
  return !hasLooseText(element) && inner.length > 0 && inner.every(isSetBold);
};
