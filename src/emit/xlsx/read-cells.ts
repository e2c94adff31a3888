import { unzipSync } from 'fflate';
import { type PackageParts, partText } from './package-parts.js';

/** The parts that hold names, texts and cells. */
const neededPart = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/u;
/** The most that all these may hold once unpacked, in bytes: far more than any workbook of a plan. */
const mostBytes = 128 * 1024 * 1024;

// Programs may write the names of elements with a prefix.
const sheetElement = /<(?:\w+:)?sheet\s[^>]*>/gu;
const relationElement = /<(?:\w+:)?Relationship\s[^>]*>/gu;
const stringElement = /<(?:\w+:)?si>(.*?)<\/(?:\w+:)?si>|<(?:\w+:)?si\/>/gsu;
const reading = /<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gsu;
const textElement = /<(?:\w+:)?t(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?t>/gsu;
const cellElement = /<(?:\w+:)?c(\s[^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gsu;
const valueElement = /<(?:\w+:)?v>(.*?)<\/(?:\w+:)?v>/su;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entity = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu;
/** The format's own escape for characters that XML cannot hold (ECMA-376 part 1, ST_Xstring). */
const escaped = /_x([0-9a-f]{4})_/giu;

const unescaped = (xml: string): string =>
  xml
    .replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(decimal));
    })
    .replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const attribute = (xml: string, name: string): string => {
  const [, value = ''] = new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`, 'u').exec(xml) ?? [];
  return unescaped(value);
};

const textIn = (xml: string): string =>
  [...xml.replace(reading, '').matchAll(textElement)].map(([, text = '']) => unescaped(text)).join('');

/** Texts and numbers of a sheet by the addresses of their cells; formulas count as what they yield. */
export type SheetCells = ReadonlyMap<string, string>;

const cellsOf = (xml: string, strings: readonly string[]): SheetCells => {
  const cells = new Map<string, string>();
  for (const [, attributes = '', content = ''] of xml.matchAll(cellElement)) {
    const [, value = ''] = valueElement.exec(content) ?? [];
    const kind = attribute(attributes, 't');
    const text = kind === 'inlineStr' ? textIn(content) : kind === 's' ? (strings[Number(value)] ?? '') : unescaped(value);
    if (text !== '') cells.set(attribute(attributes, 'r'), text);
  }
  return cells;
};

const unpacked = (bytes: Uint8Array): PackageParts => {
  let left = mostBytes;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!neededPart.test(name)) return false;
        left -= originalSize;
        return left >= 0;
      },
    });
  } catch {
    // Whatever is wrong with a package, it holds no sheets: the caller misses those that it asks for.
    return {};
  }
};

/** The sheets of a workbook with these names; those that there are not are missing, all of them where it is no workbook. */
export const readSheets = (bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, SheetCells> => {
  const parts = unpacked(bytes);
  const targets = new Map(
    [...partText(parts, 'xl/_rels/workbook.xml.rels').matchAll(relationElement)].map(([xml]) => [
      attribute(xml, 'Id'),
      attribute(xml, 'Target').replace(/^(?:\/xl\/|\.\/)?/u, 'xl/'),
    ]),
  );
  const strings = [...partText(parts, 'xl/sharedStrings.xml').matchAll(stringElement)].map(([, xml = '']) => textIn(xml));
  const sheets = [...partText(parts, 'xl/workbook.xml').matchAll(sheetElement)].flatMap(
    ([xml]): readonly [string, SheetCells][] => {
      const name = attribute(xml, 'name');
      const part = targets.get(attribute(xml, 'id')) ?? '';
      return names.includes(name) && parts[part] !== undefined ? [[name, cellsOf(partText(parts, part), strings)]] : [];
    },
  );
  return new Map(sheets);
};
