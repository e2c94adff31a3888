import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { orderElements } from '../../../src/emit/xlsx/element-order.js';
import { xlsx } from '../../../src/emit/xlsx/index.js';
import { layoutFolders } from '../../support/filled-workbook.js';
import { convertForm } from '../../support/goldens.js';
import { sampleAnnex } from './sample.js';

/** The children of a worksheet in their order (ECMA-376 part 1, sml.xsd, CT_Worksheet). */
const sheetOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
/** The properties of a font in the order in which Excel reads them (CT_Font). */
const fontOrder = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

type Parts = Readonly<Record<string, Uint8Array>>;
const partsOf = async (annex: Parameters<typeof xlsx.emit>[0]['annex']): Promise<Parts> => {
  const [file] = await xlsx.emit({ annex });
  return unzipSync(file?.bytes ?? new Uint8Array());
};
const xmlOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());
const namesOf = (parts: Parts, start: string): readonly string[] => Object.keys(parts).filter((name) => name.startsWith(start));

/** The names of the children of a document's root. */
const childrenOf = (xml: string): readonly string[] => {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)[^>]*?(\/?)>/g)) {
    if (closing === '/') depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (empty !== '/') depth += 1;
    }
  }
  return names;
};

/** Names that stand behind one that should follow them, or that the order does not know. */
const misplaced = (names: readonly string[], order: readonly string[]): readonly string[] =>
  names.filter((name, index) => !order.includes(name) || order.indexOf(name) < order.indexOf(names[index - 1] ?? name));

const headersOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name = '']) => name);

describe('the parts of the package', () => {
  let parts: Parts = {};
  beforeAll(async () => {
    parts = await partsOf(sampleAnnex);
  });

  it('have their elements in the order of the schema', () => {
    const sheets = namesOf(parts, 'xl/worksheets/sheet');
    expect(sheets.length).toBeGreaterThan(10);
    for (const name of sheets) expect([name, misplaced(childrenOf(xmlOf(parts, name)), sheetOrder)]).toEqual([name, []]);
    const fonts = [...xmlOf(parts, 'xl/styles.xml').matchAll(/<font>(.*?)<\/font>/g)];
    expect(fonts.length).toBeGreaterThan(5);
    for (const [, font = ''] of fonts) expect(misplaced(childrenOf(`<font>${font}</font>`), fontOrder)).toEqual([]);
  });

  it('would have tables before notes and colours before sizes as the library writes them', () => {
    const text = (xml: string) => new TextEncoder().encode(xml);
    const sheet =
      '<worksheet><tableParts count="1"><tablePart r:id="rId3"/></tableParts><legacyDrawing r:id="rId1"/></worksheet>';
    const styles = '<fonts><font><b/><color rgb="FF1F1F1F"/><sz val="9"/><name val="Arial"/></font></fonts>';
    const ordered = orderElements({ 'xl/worksheets/sheet1.xml': text(sheet), 'xl/styles.xml': text(styles) });
    expect(misplaced(childrenOf(sheet), sheetOrder)).toEqual(['legacyDrawing']);
    expect(childrenOf(xmlOf(ordered, 'xl/worksheets/sheet1.xml'))).toEqual(['legacyDrawing', 'tableParts']);
    expect(xmlOf(ordered, 'xl/styles.xml')).toContain('<b/><sz val="9"/><color rgb="FF1F1F1F"/><name val="Arial"/>');
  });
});

it('names every column of a table once, whatever the layout', { timeout: 120_000 }, async () => {
  const folders = layoutFolders();
  expect(folders.length).toBeGreaterThan(40);
  for (const folder of folders) {
    const parts = await partsOf((await convertForm(folder, 'annex.html')).annex);
    for (const name of namesOf(parts, 'xl/tables/')) {
      const headers = headersOf(xmlOf(parts, name));
      expect([folder, name, headers.filter((header, index) => headers.indexOf(header) !== index)]).toEqual([folder, name, []]);
    }
  }
});
