import { isDataTable } from './table-kind.js';
import { type HtmlElement, type HtmlNode, sheetName, styleOf } from './tree.js';
import { isHidden } from './visibility.js';

/** How text looks by the elements around it. `landmark` is the page-level header or footer it stands in. */
export type Looks = {
  readonly bold: boolean;
  readonly heading: boolean;
  readonly preformatted: boolean;
  readonly landmark: 'header' | 'footer' | null;
  /** Whether a landmark below here would be one of a section, not of the page. */
  readonly inSection: boolean;
  /** Whether it stands in a cell of a table, where preformatted text is lines like any other. */
  readonly inCell: boolean;
  /** In a link to another place of the page. */
  readonly leadsWithin: boolean;
  /** Whether it is the mark of a list item that Word wrote as text, and whether it is set in a font of symbols. */
  readonly listMark: boolean;
  readonly symbols: boolean;
};

/** The page as a sequence: text, line breaks, edges of block elements, and what is read as a whole. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number; readonly looks: Looks }
  | { readonly kind: 'break' }
  | { readonly kind: 'edge' }
  | { readonly kind: 'table'; readonly table: HtmlElement }
  /** Preformatted text outside tables, and a sheet of placed text. */
  | { readonly kind: 'preformatted'; readonly element: HtmlElement; readonly looks: Looks }
  | { readonly kind: 'sheet'; readonly element: HtmlElement };

/** Text with nothing around it. */
export const plainLooks: Looks = {
  bold: false,
  heading: false,
  preformatted: false,
  landmark: null,
  inSection: false,
  inCell: false,
  leadsWithin: false,
  listMark: false,
  symbols: false,
};

/** Text in a cell. */
export const cellLooks: Looks = { ...plainLooks, inCell: true };

/** Elements that begin and end a line of their own. */
export const blockElements = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre
  search section select summary table tbody td text tfoot th thead tr ul xmp`.split(/\s+/),
);

const landmarks: Readonly<Record<string, 'header' | 'footer'>> = {
  header: 'header',
  banner: 'header',
  nav: 'header',
  navigation: 'header',
  footer: 'footer',
  contentinfo: 'footer',
};

const sections = ['main', 'article', 'section', 'aside', 'region', 'complementary'];
const preformattedElements = ['pre', 'listing', 'xmp', 'plaintext', 'textarea'];

const isTextTable = ({ name }: HtmlElement): boolean => ['pre', 'listing', 'xmp', 'plaintext'].includes(name);

const holdsTable = (node: HtmlNode): boolean =>
  node.kind === 'element' && (node.name === 'table' || node.name === sheetName || node.children.some(holdsTable));

const isBold = (element: HtmlElement, inherited: boolean): boolean => {
  const weight = styleOf(element, 'font-weight');
  if (weight !== null) return weight.startsWith('bold') || Number(weight) >= 600;
  return inherited || element.name === 'b' || element.name === 'strong';
};

const isInSymbols = (element: HtmlElement, inherited: boolean): boolean => {
  const family = styleOf(element, 'font-family') ?? styleOf(element, 'font');
  return family === null ? inherited : /\b(?:symbol|wingdings|webdings)\b/.test(family);
};

/** The letters of a font of symbols stand for the signs at their places; as the mark of a list any is a bullet. */
const textAsSeen = (text: string, { listMark, symbols }: Looks): string =>
  listMark && symbols ? text.replace(/[^\s\u00a0]/gu, '•') : text;

const landmarkOf = (element: HtmlElement, role: string, looks: Looks): Looks['landmark'] => {
  // The h1 of a page names its content, wherever it stands.
  if (element.name === 'h1') return null;
  return looks.inSection ? looks.landmark : (landmarks[role] ?? looks.landmark);
};

const looksInside = (element: HtmlElement, looks: Looks): Looks => {
  const role = element.attributes.role ?? element.name;
  return {
    bold: isBold(element, looks.bold),
    heading: looks.heading || role === 'heading' || /^h[1-6]$/.test(element.name),
    preformatted:
      looks.preformatted ||
      preformattedElements.includes(element.name) ||
      (styleOf(element, 'white-space') ?? '').startsWith('pre'),
    landmark: landmarkOf(element, role, looks),
    inSection: looks.inSection || sections.includes(role),
    inCell: looks.inCell,
    leadsWithin: looks.leadsWithin || (element.name === 'a' && /^#./.test(element.attributes.href ?? '')),
    listMark: looks.listMark || styleOf(element, 'mso-list') === 'ignore',
    symbols: isInSymbols(element, looks.symbols),
  };
};

/** The pieces of a node in reading order, hidden parts left out. */
export function* piecesOf(node: HtmlNode, looks: Looks = plainLooks): Generator<Piece> {
  if (node.kind === 'text') {
    yield { kind: 'text', text: textAsSeen(node.text, looks), offset: node.offset, looks };
    return;
  }
  if (isHidden(node)) return;
  if (node.name === 'br') yield { kind: 'break' };
  else if (node.name === 'table' && isDataTable(node)) yield { kind: 'table', table: node };
  else if (node.name === sheetName) yield { kind: 'sheet', element: node };
  else if (isTextTable(node) && !looks.inCell && !holdsTable(node))
    yield { kind: 'preformatted', element: node, looks: looksInside(node, looks) };
  else yield* piecesInside(node, looksInside(node, looks));
}

function* piecesInside(element: HtmlElement, looks: Looks): Generator<Piece> {
  const isBlock = blockElements.has(element.name);
  if (isBlock) yield { kind: 'edge' };
  for (const child of element.children) yield* piecesOf(child, looks);
  if (isBlock) yield { kind: 'edge' };
}
