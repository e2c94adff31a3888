/** A run of text in a page; `offset` is where it begins in the decoded source. */
export type HtmlText = { readonly kind: 'text'; readonly text: string; readonly offset: number };

/** An element of a page; `name` is in lower case, `offset` is where its start tag begins in the decoded source. */
export type HtmlElement = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  readonly offset: number;
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
  'iframe',
  'noembed',
  'noframes',
  'datalist',
  'rp',
  'audio',
  'video',
  'canvas',
];

/** The element children of a node. */
export const elementsOf = (node: HtmlElement): readonly HtmlElement[] =>
  node.children.filter((child) => child.kind === 'element');

/** All text below a node, hidden text included, run by run. */
export const textsOf = (node: HtmlNode): readonly string[] =>
  node.kind === 'text' ? [node.text] : node.children.flatMap(textsOf);
