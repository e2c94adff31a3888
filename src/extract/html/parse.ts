import { type CheerioAPI, load } from 'cheerio';
import { countVisible } from '../visible.js';
import type { Declarations } from './css/declarations.js';
import type { Selectable } from './css/selector.js';
import { declaredOf, readSheets, type StyleSheet } from './css/sheet.js';
import { resolveVariables } from './css/variables.js';
import { classesOf, type HtmlElement, type HtmlNode, unseenElements } from './tree.js';

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

/** What a node takes from the element around it: where that begins, for elements the markup only implies, and what selectors and variables see. */
type Around = { readonly offset: number; readonly parent: Selectable | null; readonly variables: Declarations };

const toTree = (node: LibraryNode, around: Around, sheet: StyleSheet): readonly HtmlNode[] => {
  const offset = node.sourceCodeLocation?.startOffset ?? around.offset;
  if (node.nodeType === 3) return [{ kind: 'text', text: node.data, offset }];
  if (!('attribs' in node)) return childrenOf(node).flatMap((child) => toTree(child, { ...around, offset }, sheet));
  const name = node.name.toLowerCase();
  if (unseenElements.includes(name)) return [];
  const attributes = node.attribs;
  const element: Selectable = { name, attributes, classes: classesOf({ attributes }), parent: around.parent };
  const { style, variables } = resolveVariables(declaredOf(element, sheet), around.variables);
  if (name === 'iframe')
    return [{ kind: 'element', name, attributes, style, children: framed(attributes.srcdoc ?? '', offset), offset }];
  const children = node.children.flatMap((child) => toTree(child, { offset, parent: element, variables }, sheet));
  return [{ kind: 'element', name, attributes, style, children, offset }];
};

const sheetsOf = ($: CheerioAPI): StyleSheet =>
  readSheets(
    $('style')
      .toArray()
      .filter((element) => !/\b(?:print|speech)\b/.test(element.attribs.media ?? ''))
      .map((element) => $(element).text()),
  );

const treeOf = ($: CheerioAPI, offset: number): readonly HtmlNode[] => {
  const sheet = sheetsOf($);
  const around: Around = { offset, parent: null, variables: {} };
  return $.root()
    .contents()
    .toArray()
    .flatMap((node) => toTree(node, around, sheet));
};

/** A page written into an attribute is shown where it stands; all of it stands at the tag. */
const framed = (markup: string, offset: number): readonly HtmlNode[] => {
  if (markup === '') return [];
  const $ = load(markup);
  if (isTooDeep($.root().contents().get())) return [];
  const moved = (node: HtmlNode): HtmlNode =>
    node.kind === 'text' ? { ...node, offset } : { ...node, offset, children: node.children.map(moved) };
  return treeOf($, offset).map(moved);
};

/** The parser's tree without what is never shown, in one string, and the pages written into attributes. Empties the unseen elements of that tree. */
const countSource = ($: CheerioAPI): number => {
  $(unseenElements.join(',')).remove();
  const frames = $('iframe')
    .toArray()
    .map((frame) => frame.attribs.srcdoc ?? '')
    .filter((markup) => markup !== '')
    .map((markup) => load(markup))
    .filter((page) => !isTooDeep(page.root().contents().get()))
    .reduce((sum, page) => sum + countSource(page), 0);
  $('iframe').remove();
  return countVisible($.root().text()) + frames;
};

/** The tree of a page as a browser builds it from a decoded source, or null if it nests deeper than browsers go. */
export const parseHtml = (text: string): ParsedHtml | null => {
  const $ = load(text, { sourceCodeLocationInfo: true });
  if (isTooDeep($.root().contents().get())) return null;
  const title = $('head title').first().text().replace(/\s+/g, ' ').trim();
  const children = treeOf($, 0);
  return {
    root: { kind: 'element', name: '#document', attributes: {}, style: {}, children, offset: 0 },
    title: title === '' ? null : title,
    source: countSource($),
  };
};
