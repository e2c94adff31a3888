import type { Workbook } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../src/emit/xlsx/index.js';
import type { Annex } from '../../../src/model/annex.js';
import { annexFixtures, convertForm } from '../../support/goldens.js';
import { hasLibreOffice, recalculate } from '../../support/recalculate.js';
import { cachedValue, openWorkbook } from '../../support/workbook-text.js';
import { sampleAnnex } from './sample.js';

const workbookOf = async (annex: Annex): Promise<Uint8Array> => {
  const [file] = await xlsx.emit({ annex });
  if (file === undefined) throw new Error('no workbook');
  return file.bytes;
};

/** Results of all formulas by sheet and address, numbers rounded to what can be seen. */
const results = (workbook: Workbook): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const isCovered = cell.isMerged && cell.master.address !== cell.address;
        const kept = cachedValue(cell);
        const isNumber = kept !== '' && Number.isFinite(Number(kept));
        if (cell.formula !== undefined && !isCovered)
          found.set(`${sheet.name}!${cell.address}`, isNumber ? Number(kept).toFixed(4) : kept);
      });
    });
  return found;
};

const differences = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const kept = results(await openWorkbook(bytes));
  const calculated = results(await openWorkbook(recalculate(bytes)));
  expect(kept.size).toBeGreaterThan(0);
  return [...kept]
    .filter(([address, value]) => calculated.get(address) !== value)
    .map(([address, value]) => `${address}: kept ${value}, calculated ${calculated.get(address)}`);
};

const changed = async (bytes: Uint8Array, change: (workbook: Workbook) => void): Promise<Uint8Array> => {
  const workbook = await openWorkbook(bytes);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const title = hasLibreOffice ? 'kept results' : 'kept results (skipped: soffice is not on the PATH)';

describe.skipIf(!hasLibreOffice)(title, { timeout: 180_000 }, () => {
  it('are those that LibreOffice calculates, on the sample', async () => {
    expect(await differences(await workbookOf(sampleAnnex))).toEqual([]);
  });

  it.each(annexFixtures())('are those that LibreOffice calculates, on %s', async (folder) => {
    const { annex } = await convertForm(folder, 'annex.txt');
    expect(await differences(await workbookOf(annex))).toEqual([]);
  });

  it('differ where a wrong one is planted', async () => {
    const planted = await changed(await workbookOf(sampleAnnex), (workbook) => {
      const cell = workbook.getWorksheet('Riepilogo')?.getCell('C5');
      if (cell?.formula === undefined) throw new Error('C5 has no formula');
      cell.value = { formula: cell.formula, result: 999 };
    });
    expect(await differences(planted)).toEqual(['Riepilogo!C5: kept 999.0000, calculated 1.0000']);
  });

  it('follow what is entered: scores, sums, decisions', async () => {
    const filled = await changed(await workbookOf(sampleAnnex), (workbook) => {
      const objectives = workbook.getWorksheet('Obiettivi');
      objectives?.eachRow((row, at) => {
        if (at === 3) row.getCell(13).value = 80;
        if (at === 5) row.getCell(13).value = 100;
        if (at === 3) row.getCell(12).value = 'fatto';
      });
      const decisions = workbook.getWorksheet('Modifiche')?.getColumn(12);
      decisions?.eachCell((cell, at) => {
        if (at === 5) cell.value = 'accetta';
      });
    });
    const calculated = await openWorkbook(recalculate(filled));
    const shown = (sheet: string, address: string) => {
      const cell = calculated.getWorksheet(sheet)?.getCell(address);
      return cell === undefined ? undefined : cachedValue(cell);
    };
    // 60 × 80 / 100 and 7.5 × 100 / 100
    expect([shown('Obiettivi', 'N3'), shown('Obiettivi', 'N5'), shown('Obiettivi', 'N4')]).toEqual(['48', '7.5', '']);
    // own 48, transversal 7.5: 55.5 of 67.5
    expect([shown('Riepilogo', 'M6'), shown('Riepilogo', 'N6')]).toEqual(['2', '55.5']);
    expect(Number(shown('Riepilogo', 'O6'))).toBeCloseTo((55.5 / 67.5) * 100, 6);
    expect([shown('Riepilogo', 'K6'), shown('Riepilogo', 'N5')]).toEqual(['1', '']);
    const sheet = calculated.getWorksheet('AREA 2');
    const values: string[] = [];
    sheet?.eachRow((row) => {
      const [objective, actual, score] = [2, 9, 11].map((column) => cachedValue(row.getCell(column)));
      if (objective?.startsWith('Bilancio')) values.push(actual ?? '', score ?? '');
    });
    expect(values).toEqual(['fatto', '48']);
  });
});
