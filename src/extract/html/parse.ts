import { type CheerioAPI, load } from 'cheerio';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { checkLimit } from '../limits.js';
import { countVisible } from '../visible.js';
import { type HtmlElement, type HtmlNode, unseenElements } from './tree.js';

type LibraryNode = CheerioAPI['_root']['children'][number];

/** A page as parsed: its tree, its title, and how many visible characters the parser's own tree holds. */
export type ParsedHtml = {
  readonly root: HtmlElement;
  readonly title: string | null;
  readonly source: number;
};

const childrenOf = (node: LibraryNode): readonly LibraryNode[] => ('children' in node ? node.children : []);

/**
 * Builds the parser's tree as it always does, but ends at the limits of depth and size while it reads: beyond them its
 * time and memory grow with the square of the depth, and formatting left open can multiply a small page without end.
 */
const boundedAdapter = (): typeof adapter => {
  let depth = 0;
  let nodes = 0;
  const counted = (): void => {
    nodes += 1;
    checkLimit('html-nodes', nodes);
  };
  return {
    ...adapter,
    onItemPush: () => {
      depth += 1;
      checkLimit('html-depth', depth);
    },
    onItemPop: () => {
      depth -= 1;
    },
    createElement: (...given) => {
      counted();
      return adapter.createElement(...given);
    },
    insertText: (...given) => {
      counted();
      adapter.insertText(...given);
    },
  };
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

/** The tree of a page as a browser builds it from a decoded source, within the limits `html-depth` and `html-nodes`. */
export const parseHtml = (text: string): ParsedHtml => {
  const $ = load(text, { sourceCodeLocationInfo: true, treeAdapter: boundedAdapter() });
  const nodes = $.root().contents().get();
  const title = $('head title').first().text().replace(/\s+/g, ' ').trim();
  const children = nodes.flatMap((node) => toTree(node, 0));
  return {
    root: { kind: 'element', name: '#document', attributes: {}, children, offset: 0 },
    title: title === '' ? null : title,
    source: countSource($),
  };
};
