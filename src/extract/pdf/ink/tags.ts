import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A cell of a tagged table: the numbers of table, row and cell on the page, in the order of the tags. */
export type TaggedCell = { readonly table: number; readonly row: number; readonly cell: number };

/** What the tags of a PDF say of a piece of its content. */
export type Tag = {
  /** Not part of the text: a running head or foot, a page number, an ornament. */
  readonly artifact: boolean;
  /** The paragraph (heading, list item) it is of, as a number on its page. */
  readonly paragraph?: number;
  readonly cell?: TaggedCell;
};

/** The tag of content that is no part of the text. */
export const artifactTag: Tag = { artifact: true };

/** Elements whose text is a paragraph of its own. */
const paragraphRoles: ReadonlySet<unknown> = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'Caption', 'Title']);
const cellRoles: ReadonlySet<unknown> = new Set(['TD', 'TH']);

/** pdf.js writes the id of marked content as `p12R_mc3`: the page's object, then the number of the content. */
const contentNumber = /_mc(\d+)$/;

type Count = { paragraphs: number; tables: number };

/** Where the walk through the tree is: the innermost paragraph, table, row and cell. */
type Where = {
  readonly paragraph?: number;
  readonly table?: { readonly number: number; rows: number };
  readonly row?: { readonly number: number; cells: number };
  readonly cell?: TaggedCell;
};

const enter = (role: unknown, where: Where, count: Count): Where => {
  if (role === 'Table') {
    count.tables += 1;
    return { table: { number: count.tables, rows: 0 } };
  }
  const { table, row } = where;
  if (role === 'TR' && table !== undefined) {
    table.rows += 1;
    return { table, row: { number: table.rows, cells: 0 } };
  }
  if (cellRoles.has(role) && table !== undefined && row !== undefined) {
    row.cells += 1;
    return { table, row, cell: { table: table.number, row: row.number, cell: row.cells } };
  }
  if (!paragraphRoles.has(role)) return where;
  count.paragraphs += 1;
  return { ...where, paragraph: count.paragraphs };
};

const tagOf = ({ paragraph, cell }: Where): Tag => ({
  artifact: false,
  ...(paragraph === undefined ? {} : { paragraph }),
  ...(cell === undefined ? {} : { cell }),
});

const collect = (node: object, where: Where, count: Count, tags: Map<number, Tag>): void => {
  const inside = enter('role' in node ? node.role : undefined, where, count);
  if ('type' in node && node.type === 'content' && 'id' in node && typeof node.id === 'string') {
    const number = contentNumber.exec(node.id)?.[1];
    if (number !== undefined) tags.set(Number(number), tagOf(where));
  }
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) if (typeof child === 'object' && child !== null) collect(child, inside, count, tags);
};

/** The tags of a page's content by its number (MCID); none for an untagged page. */
export const readTags = async (page: PDFPageProxy): Promise<ReadonlyMap<number, Tag>> => {
  const tags = new Map<number, Tag>();
  const tree: unknown = await page.getStructTree();
  if (typeof tree === 'object' && tree !== null) collect(tree, {}, { paragraphs: 0, tables: 0 }, tags);
  return tags;
};
