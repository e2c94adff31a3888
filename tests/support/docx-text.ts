import { strFromU8, unzipSync } from 'fflate';
import { childrenNamed, descendantsNamed, readXml, type XmlNode } from './xml.js';

/** The XML parts of a Word file by name. */
export const docxParts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const partOf = (parts: Readonly<Record<string, string>>, name: string): XmlNode => {
  const xml = parts[name];
  if (xml === undefined) throw new Error(`${name} is missing`);
  return readXml(xml);
};

/** The body of a Word file. */
export const docxBody = (bytes: Uint8Array): XmlNode => {
  const [body] = childrenNamed(partOf(docxParts(bytes), 'word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('no body');
  return body;
};

const runText = (node: XmlNode): string => {
  switch (node.name) {
    case 'w:t':
      return node.children.map((child) => child.text).join('');
    case 'w:tab':
      return ' → ';
    case 'w:br':
      return ' ⏎ ';
    case 'w:sym':
      return node.attributes['w:char'] === '2610' ? '☐' : '☒';
    case 'w:instrText':
      return `{${node.children.map((child) => child.text).join('')}}`;
    case 'w:pPr':
      return '';
    default:
      return node.children.map(runText).join('');
  }
};

/** The text of a paragraph; blanks to write on show as four underscores, whatever their length. */
export const paragraphText = (paragraph: XmlNode): string =>
  runText(paragraph).replace(/_{5,}/gu, '____').replaceAll('\u00a0', ' ').trim();

/** The id of a paragraph's style, '' for the default one. */
export const paragraphStyle = (paragraph: XmlNode): string =>
  childrenNamed(paragraph, 'w:pPr')
    .flatMap((properties) => childrenNamed(properties, 'w:pStyle'))
    .map((style) => style.attributes['w:val'] ?? '')
    .join('');

const paragraphLine = (paragraph: XmlNode): string => {
  const style = paragraphStyle(paragraph);
  const level = /^Heading(\d)$/u.exec(style)?.[1];
  if (level !== undefined) return `${'#'.repeat(Number(level))} ${paragraphText(paragraph)}`;
  return style === '' ? paragraphText(paragraph) : `[${style}] ${paragraphText(paragraph)}`;
};

const cellText = (cell: XmlNode): string => childrenNamed(cell, 'w:p').map(paragraphText).join(' / ');

const tableLines = (table: XmlNode): readonly string[] => {
  const [caption] = descendantsNamed(table, 'w:tblCaption');
  const rows = childrenNamed(table, 'w:tr').map((row) => {
    const mark = descendantsNamed(row, 'w:tblHeader').length > 0 ? '|=' : '|';
    return `${mark} ${childrenNamed(row, 'w:tc').map(cellText).join(' | ')} |`;
  });
  return [`<${caption?.attributes['w:val'] ?? ''}>`, ...rows];
};

const blockLines = (node: XmlNode): readonly string[] => {
  const ends = descendantsNamed(node, 'w:sectPr').concat(node.name === 'w:sectPr' ? [node] : []);
  const breaks = ends.flatMap((end) => childrenNamed(end, 'w:pgSz')).map((size) => `--- ${size.attributes['w:orient']} ---`);
  if (node.name === 'w:p') return [paragraphLine(node), ...breaks];
  if (node.name === 'w:tbl') return tableLines(node);
  return breaks;
};

const runningLines = (parts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(parts)
    .filter((name) => /^word\/(?:header|footer)\d+\.xml$/u.test(name))
    .sort()
    .flatMap((name) => childrenNamed(partOf(parts, name), 'w:p').map((one) => `${name.slice(5, -4)}: ${paragraphText(one)}`));

/**
 * A Word file as text a person can compare: heads and feet, then every paragraph (its style in brackets, headings as #)
 * and every table (`|=` marks header rows, ` / ` separates the paragraphs of a cell) in order.
 */
export const docxText = (bytes: Uint8Array): string =>
  `${[...runningLines(docxParts(bytes)), ...docxBody(bytes).children.flatMap(blockLines)].join('\n')}\n`;
