import type { Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../src/emit/xlsx/index.js';
import type { Annex } from '../../../src/model/annex.js';
import { buildAnnex } from '../../support/build.js';
import { layoutFolders } from '../../support/filled-workbook.js';
import { annexFixtures, convertForm } from '../../support/goldens.js';
import { hasLibreOffice, savedByLibreOffice, unlessLibreOffice } from '../../support/libreoffice.js';
import { inksOfPdf } from '../../support/pdf-ink.js';
import { openWorkbook } from '../../support/workbook-text.js';
import { sampleAnnex } from './sample.js';

/** The smallest letters an office should have to read, in points. */
const readable = 8;
/** The highest row a spreadsheet can have, in points: a text that fills it is set smaller to show whole. */
const highestRow = 409;
/** A4 on its side, in points, and how wide LibreOffice takes a digit of Arial 10 (Excel: 5.25). */
const [paperWidth, digit] = [842, 5.56];

const workbookOf = async (annex: Annex): Promise<Uint8Array> => {
  const [file] = await xlsx.emit({ annex });
  return file?.bytes ?? new Uint8Array();
};

const columnsIn = (sheet: Worksheet): number => {
  const [, letters = ''] = /^A1:([A-Z]+)\d+$/u.exec(sheet.pageSetup.printArea ?? '') ?? [];
  return letters === '' ? sheet.columnCount : sheet.getColumn(letters).number;
};

const widthOf = (sheet: Worksheet): number =>
  Array.from({ length: columnsIn(sheet) }, (_, index) => sheet.getColumn(index + 1).width ?? 0).reduce(
    (sum, one) => sum + one,
    0,
  ) * digit;

/** The share of its own size at which a sheet is printed. */
const scaleOf = (sheet: Worksheet): number => {
  const { margins, fitToPage, scale = 100 } = sheet.pageSetup;
  const room = paperWidth - ((margins?.left ?? 0) + (margins?.right ?? 0)) * 72;
  return fitToPage === true ? Math.min(1, room / widthOf(sheet)) : scale / 100;
};

/** Whether a sheet is as wide as a page at most. */
const isOnePageWide = (sheet: Worksheet): boolean => {
  const { margins, fitToPage } = sheet.pageSetup;
  const room = paperWidth - ((margins?.left ?? 0) + (margins?.right ?? 0)) * 72;
  return fitToPage === true || widthOf(sheet) * scaleOf(sheet) <= room;
};

/** Places whose letters are printed smaller than can be read, rows of the greatest height aside. */
const tooSmall = (sheet: Worksheet): readonly string[] => {
  const scale = scaleOf(sheet);
  const running = [...`${sheet.headerFooter.oddHeader}${sheet.headerFooter.oddFooter}`.matchAll(/&(\d+) /gu)];
  const found = running.filter(([, size]) => Number(size) * scale < readable).map(([code]) => `${sheet.name}: ${code}`);
  const columns = columnsIn(sheet);
  sheet.eachRow((row) => {
    row.eachCell((cell, column) => {
      const size = cell.font?.size ?? 10;
      if (column <= columns && cell.value !== null && row.height < highestRow && size * scale < readable)
        found.push(`${sheet.name}!${cell.address}: ${(size * scale).toFixed(1)}`);
    });
  });
  return found;
};

const visibleSheets = async (annex: Annex): Promise<readonly Worksheet[]> =>
  (await openWorkbook(await workbookOf(annex))).worksheets.filter(({ state }) => state === 'visible');

const manyUnits = (count: number, label = 'SETTORE') =>
  buildAnnex(
    Array.from({ length: count }, (_, index) => ({
      id: `u-${index}`,
      label: `${label} ${index + 1}`,
      name: 'Servizi alla persona e alla famiglia',
      rows: [{ title: 'Trasparenza', weight: 10, section: 'transversal' as const }],
    })),
  );

describe('every sheet is printed in letters that can be read, one page wide', { timeout: 120_000 }, () => {
  const expectReadable = async (annex: Annex): Promise<void> => {
    const sheets = await visibleSheets(annex);
    expect(sheets.flatMap(tooSmall)).toEqual([]);
    expect(sheets.filter((sheet) => !isOnePageWide(sheet)).map(({ name }) => name)).toEqual([]);
  };

  it.each(annexFixtures())('of %s', async (folder) => expectReadable((await convertForm(folder, 'annex.txt')).annex));

  it('of every layout', async () => {
    for (const folder of layoutFolders()) await expectReadable((await convertForm(folder, 'annex.html')).annex);
  });

  it('of the sample, of none and of fifteen units', async () => {
    for (const annex of [sampleAnnex, buildAnnex([]), manyUnits(15)]) await expectReadable(annex);
  });

  it('but for a matrix of more units than a page is wide, which goes on beside with its titles repeated', async () => {
    const sheets = await visibleSheets(manyUnits(40));
    expect(sheets.flatMap(tooSmall)).toEqual([]);
    expect(sheets.filter((sheet) => !isOnePageWide(sheet)).map(({ name }) => name)).toEqual(['Trasversali']);
    expect(sheets.find(({ name }) => name === 'Trasversali')?.pageSetup.printTitlesColumn).toBe('A:A');
  });

  it('and would be found if they were smaller or wider', async () => {
    const [sheet] = await visibleSheets(sampleAnnex);
    if (sheet === undefined) throw new Error('no sheet');
    sheet.pageSetup.scale = 70;
    expect(tooSmall(sheet).length).toBeGreaterThan(20);
    sheet.pageSetup.scale = 120;
    expect(isOnePageWide(sheet)).toBe(false);
  });
});

it.skipIf(!hasLibreOffice)(
  `pages that LibreOffice prints are readable, and no text on them is cut${unlessLibreOffice}`,
  { timeout: 120_000 },
  async () => {
    const annexes = [(await convertForm('fixtures/real-annex', 'annex.txt')).annex, manyUnits(40)];
    const books = await Promise.all(annexes.map(async (annex) => ({ bytes: await workbookOf(annex), ending: 'xlsx' })));
    for (const pages of await savedByLibreOffice(books, { to: 'pdf' }, inksOfPdf)) {
      expect(pages.length).toBeGreaterThan(20);
      const seen = pages.map(({ glyphs }) => glyphs.filter(({ text }) => text.trim() !== ''));
      const small = seen.map((glyphs, at) => [at + 1, glyphs.reduce((least, { size }) => Math.min(least, size), readable)]);
      expect(small.filter(([, size = 0]) => size < readable - 0.05)).toEqual([]);
      const cut = seen.map((glyphs) => glyphs.filter(({ unseen }) => unseen !== undefined).map(({ text }) => text));
      expect(cut.map((glyphs) => glyphs.join('')).filter((text) => text !== '')).toEqual([]);
    }
  },
);
