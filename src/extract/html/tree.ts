import type { Declarations } from './css/declarations.js';

/** A run of text in a page; `offset` is where it begins in the decoded source. */
export type HtmlText = { readonly kind: 'text'; readonly text: string; readonly offset: number };

/** An element of a page; `name` is in lower case, `offset` is where its start tag begins in the decoded source. */
export type HtmlElement = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What the page's own style sheets and the `style` attribute declare of it. */
  readonly style: Declarations;
  readonly children: readonly HtmlNode[];
  readonly offset: number;
  /** A table element that stands for boxes without table markup. */
  readonly fromBoxes?: true;
};

/** What a page consists of; comments and elements that never show text are left out. */
export type HtmlNode = HtmlText | HtmlElement;

/** Elements whose content no browser shows as text of the page. */
export const unseenElements: readonly string[] = [
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'noembed',
  'noframes',
  'datalist',
  'rp',
  'audio',
  'video',
  'canvas',
];

/** The name given to an element that holds a sheet of placed text. */
export const sheetName = '#sheet';

/** The element children of a node. */
export const elementsOf = (node: HtmlElement): readonly HtmlElement[] =>
  node.children.filter((child) => child.kind === 'element');

/** All text below a node, hidden text included, run by run. */
export const textsOf = (node: HtmlNode): readonly string[] =>
  node.kind === 'text' ? [node.text] : node.children.flatMap(textsOf);

/** A question about an element whose answer is kept: trees never change, and those around an element ask again. */
export const askedOnce = <T>(answer: (element: HtmlElement) => T): ((element: HtmlElement) => T) => {
  const known = new WeakMap<HtmlElement, { readonly answer: T }>();
  return (element) => {
    const kept = known.get(element) ?? { answer: answer(element) };
    known.set(element, kept);
    return kept.answer;
  };
};

/** The class names of an element. */
export const classesOf = ({ attributes }: Pick<HtmlElement, 'attributes'>): readonly string[] =>
  (attributes.class ?? '').split(/\s+/).filter((one) => one !== '');

/** A declared value of an element, or null. */
export const styleOf = ({ style }: HtmlElement, property: string): string | null => style[property] ?? null;
