import { type PackageParts, type PartsChange, partText, textPart } from './package-parts.js';

const stylesPart = 'xl/styles.xml';
const sheetPart = /^xl\/worksheets\/sheet\d+\.xml$/u;

/** The order of a font's properties (ECMA-376 part 1, CT_Font; Excel writes and expects them so). */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
];
const font = /<font>(.*?)<\/font>/gsu;
const property = /<(\w+)[^>]*\/>/gu;

const orderedFont = (_: string, properties: string): string => {
  const found = [...properties.matchAll(property)].map(([xml, name = '']) => ({ xml, rank: fontOrder.indexOf(name) }));
  return `<font>${found
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ xml }) => xml)
    .join('')}</font>`;
};

/** A sheet names its notes before its tables (ECMA-376 part 1, CT_Worksheet). */
const notesAfterTables = /(<tableParts.*?<\/tableParts>)(<legacyDrawing [^>]*\/>)/su;

/** Puts elements into the order that the schemas ask for, where the library writes another. */
export const orderElements: PartsChange = (parts) => {
  const sheets = Object.keys(parts).filter((name) => sheetPart.test(name));
  const ordered = sheets.map(
    (name): PackageParts => ({ [name]: textPart(partText(parts, name).replace(notesAfterTables, '$2$1')) }),
  );
  return Object.assign({ [stylesPart]: textPart(partText(parts, stylesPart).replace(font, orderedFont)) }, ...ordered);
};
