import { type CheerioAPI, load } from 'cheerio';
import { countVisible } from '../visible.js';
import { type HtmlElement, type HtmlNode, unseenElements } from './tree.js';

type LibraryNode = CheerioAPI['_root']['children'][number];

/** A page as parsed: its tree, its title, and how many visible characters the parser's own tree holds. */
export type ParsedHtml = {
  readonly root: HtmlElement;
  readonly title: string | null;
  readonly source: number;
};

/** Browsers build no deeper trees (Blink's limit); beyond it a page is damaged, and walking it would exhaust the stack. */
export const deepestNesting = 512;

const childrenOf = (node: LibraryNode): readonly LibraryNode[] => ('children' in node ? node.children : []);

const isTooDeep = (roots: readonly LibraryNode[]): boolean => {
  let level = roots;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return true;
    level = level.flatMap((node) => childrenOf(node));
  }
  return false;
};

/** `from` is the offset of what holds the node, for elements that the markup only implies. */
const toTree = (node: LibraryNode, from: number): readonly HtmlNode[] => {
  const offset = node.sourceCodeLocation?.startOffset ?? from;
  if (node.nodeType === 3) return [{ kind: 'text', text: node.data, offset }];
  if (!('attribs' in node)) return childrenOf(node).flatMap((child) => toTree(child, offset));
  const name = node.name.toLowerCase();
  if (unseenElements.includes(name)) return [];
  const children = node.children.flatMap((child) => toTree(child, offset));
  return [{ kind: 'element', name, attributes: node.attribs, children, offset }];
};

/** The parser's tree without what is never shown, in one string. Empties the unseen elements of that tree. */
const countSource = ($: CheerioAPI): number => {
  $(unseenElements.join(',')).remove();
  return countVisible($.root().text());
};

/** The tree of a page as a browser builds it from a decoded source, or null if it nests deeper than browsers go. */
export const parseHtml = (text: string): ParsedHtml | null => {
  const $ = load(text, { sourceCodeLocationInfo: true });
  const nodes = $.root().contents().get();
  if (isTooDeep(nodes)) return null;
  const title = $('head title').first().text().replace(/\s+/g, ' ').trim();
  const children = nodes.flatMap((node) => toTree(node, 0));
  return {
    root: { kind: 'element', name: '#document', attributes: {}, children, offset: 0 },
    title: title === '' ? null : title,
    source: countSource($),
  };
};
