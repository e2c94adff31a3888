import type { Workbook } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../src/emit/xlsx/index.js';
import type { Annex } from '../../../src/model/annex.js';
import { buildAnnex } from '../../support/build.js';
import { fillIn, layoutFolders, shownAt, summaryCellOf, tableOf } from '../../support/filled-workbook.js';
import { annexFixtures, convertForm } from '../../support/goldens.js';
import { hasLibreOffice, recalculate, recalculateAll, unlessLibreOffice } from '../../support/libreoffice.js';
import { exampleProfiles, profileIn } from '../../support/profiles.js';
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

/** Sums of the same numbers in another order differ in their last digits. */
const agrees = (one: string, other: string): boolean =>
  one === other || (one !== '' && other !== '' && Math.abs(Number(one) - Number(other)) < 0.00001);

const differences = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const kept = results(await openWorkbook(bytes));
  const calculated = results(await openWorkbook(await recalculate(bytes)));
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

const title = `kept results${unlessLibreOffice}`;

describe.skipIf(!hasLibreOffice)(title, { timeout: 400_000 }, () => {
  it('are those that LibreOffice calculates, on the sample', async () => {
    expect(await differences(await workbookOf(sampleAnnex))).toEqual([]);
  });

  it.each(annexFixtures())('are those that LibreOffice calculates, on %s', async (folder) => {
    const { annex } = await convertForm(folder, 'annex.txt');
    expect(await differences(await workbookOf(annex))).toEqual([]);
  });

  it('are those that LibreOffice calculates, and those of the pure functions, where units stand in groups', async () => {
    const units = Array.from({ length: 20 }, (_, index) => ({
      id: `u-${index}`,
      label: `SETTORE ${index + 1}`,
      rows: [
        { title: 'Uno', weight: 60 + index },
        { number: '1', section: 'transversal' as const, title: 'Due', weight: 20 },
      ],
    }));
    const annex = buildAnnex(units);
    const made = await workbookOf(annex);
    expect(await differences(made)).toEqual([]);
    const { bytes, expected } = await fillIn(annex, made, 3);
    const workbook = await openWorkbook(await recalculate(bytes));
    expect(expected.filter(([address, value]) => !agrees(shownAt(workbook, address), value))).toEqual([]);
  });

  it.each([
    ['Riepilogo', 'D7'],
    ['Obiettivi', 'Q2'],
    ['Valutazione', 'B11'],
    ['Controlli', 'C4'],
  ])('differ where a wrong one is planted in %s', async (sheet, address) => {
    const planted = await changed(await workbookOf(sampleAnnex), (workbook) => {
      const cell = workbook.getWorksheet(sheet)?.getCell(address);
      if (cell?.formula === undefined) throw new Error(`${address} has no formula`);
      cell.value = { formula: cell.formula, result: 999 };
    });
    const found = await differences(planted);
    expect(found.filter((line) => line.startsWith(`${sheet}!${address}: kept 999.0000, calculated `))).toHaveLength(1);
  });

  it('follow what is entered: scores, sums, decisions, the day of reference', async () => {
    const filled = await changed(await workbookOf(sampleAnnex), (workbook) => {
      const objectives = tableOf(workbook, 'Obiettivi');
      objectives.cell('% attribuita', 3).value = 80;
      objectives.cell('Consuntivo', 3).value = 'fatto';
      objectives.cell('Valore a consuntivo', 5).value = 100;
      objectives.cell('Non valut.', 6).value = 'sì';
      tableOf(workbook, 'Modifiche').cell('Decisione', 2).value = 'accetta';
      tableOf(workbook, 'Anomalie').cell('Decisione', 4).value = 'rifiuta';
      const reference = workbook.getWorksheet('Riepilogo')?.getCell('B4');
      if (reference !== undefined) reference.value = new Date('2025-02-01T00:00:00Z');
    });
    const calculated = await openWorkbook(await recalculate(filled));
    const objectives = tableOf(calculated, 'Obiettivi');
    const shown = (header: string, row: number) => cachedValue(objectives.cell(header, row));
    // 60 × 80 / 100 and 7.5 × 100 / 100
    expect([shown('Punteggio', 3), shown('Punteggio', 5), shown('Punteggio', 4)]).toEqual(['48', '7.5', '']);
    const summary = (header: string, unit: number) => cachedValue(summaryCellOf(calculated, header, unit));
    // own 48, transversal 7.5: 55.5 of 67.5
    expect([summary('Obiettivi valutati', 1), summary('Somma punteggi', 1)]).toEqual(['2', '55.5']);
    expect(Number(summary('Punteggio su 100', 1))).toBeCloseTo((55.5 / 67.5) * 100, 6);
    expect([summary('Proposte aperte', 1), summary('Somma punteggi', 0)]).toEqual(['1', '']);
    // the excluded objective shows so on its unit's sheet, and lacks its reason
    const texts: string[] = [];
    calculated.getWorksheet('AREA 3')?.eachRow((row) => {
      row.eachCell((cell) => {
        texts.push(cachedValue(cell));
      });
    });
    expect(texts).toContain('n.v.');
    const checks: string[] = [];
    calculated.getWorksheet('Controlli')?.eachRow((row) => {
      checks.push([1, 2, 3, 5].map((column) => cachedValue(row.getCell(column))).join(' | '));
    });
    expect(checks).toContain('Salto di numerazione | AREA 2 | 0 | OK');
    expect(summary('Anomalie', 1)).toBe('2');
    expect(checks).toContain('Obiettivi non valutabili senza motivazione | AREA 3 | 1 | ATTENZIONE');
  });

  it('follow a weight that the plan lacks and the office fills in', async () => {
    const filled = await changed(await workbookOf(sampleAnnex), (workbook) => {
      tableOf(workbook, 'Obiettivi').cell('Peso', 4).value = 32.5;
      tableOf(workbook, 'Obiettivi').cell('% attribuita', 4).value = 50;
    });
    const calculated = await openWorkbook(await recalculate(filled));
    const summary = (header: string) => cachedValue(summaryCellOf(calculated, header, 1));
    // 60 + 32.5 + 7.5, and half of 32.5
    expect([summary('Somma pesi'), summary('Esito'), summary('Somma punteggi')]).toEqual(['100', 'chiude a 100', '16.25']);
    const checks: string[] = [];
    calculated.getWorksheet('Controlli')?.eachRow((row) => {
      checks.push([1, 2, 3, 5].map((column) => cachedValue(row.getCell(column))).join(' | '));
    });
    expect(checks).toContain('Obiettivi senza un peso numerico | AREA 2 | 0 | OK');
    const shares = [3, 4, 5].map((row) => cachedValue(tableOf(calculated, 'Obiettivi').cell('Peso normalizzato', row)));
    expect(shares).toEqual(['60', '32.5', '7.5']);
  });

  it('would be wrong for a percentage typed with its sign, which programs take for a share of 1: so it is refused', async () => {
    const workbook = await openWorkbook(await workbookOf(sampleAnnex));
    const ruleOf = (header: string, row: number) => tableOf(workbook, 'Obiettivi').cell(header, row).dataValidation;
    // Row 5 has the target 100%, row 3 a day.
    const rules = [ruleOf('Avanz. %', 2), ruleOf('% attribuita', 2), ruleOf('Valore a consuntivo', 5)];
    expect(rules.map(({ type, errorStyle }) => [type, errorStyle])).toEqual([
      ['custom', 'stop'],
      ['custom', 'stop'],
      ['custom', 'warning'],
    ]);
    expect(ruleOf('Valore a consuntivo', 3)).toMatchObject({ type: 'date' });
    const entries = [0.8, 0, 1, 79.5, 100, 120, -3, 'ottanta'];
    const tried = workbook.addWorksheet('prova');
    for (const [column, { formulae }] of rules.entries())
      for (const [row, entry] of entries.entries()) {
        const [typed, judged] = [tried.getCell(row + 1, 2 * column + 1), tried.getCell(row + 1, 2 * column + 2)];
        typed.value = entry;
        judged.value = { formula: String(formulae?.[0]).replaceAll(/[A-Z]+\d+/gu, typed.address), result: '' };
      }
    const calculated = await openWorkbook(await recalculate(new Uint8Array(await workbook.xlsx.writeBuffer())));
    const allowed = rules.map((_, column) =>
      entries.filter(
        (_entry, row) =>
          calculated
            .getWorksheet('prova')
            ?.getCell(row + 1, 2 * column + 2)
            .result?.toString() === 'true',
      ),
    );
    expect(allowed).toEqual([
      [0, 1, 79.5, 100],
      [0, 1, 79.5, 100],
      [0, 1, 79.5, 100, 120, -3],
    ]);
  });

  it.each(exampleProfiles())('are those of the pure functions under the profile %s', async (file) => {
    const profile = profileIn(file);
    const { annex } = await convertForm('fixtures/real-annex', 'annex.txt');
    for (const one of [sampleAnnex, annex]) {
      const [made] = await xlsx.emit({ annex: one, profile });
      const { bytes, expected } = await fillIn(one, made?.bytes ?? new Uint8Array(), 7, profile);
      const workbook = await openWorkbook(await recalculate(bytes));
      const found = expected.map(([address]) => [address, shownAt(workbook, address)] as const);
      expect(found.filter(([, value], at) => !agrees(value, expected[at]?.[1] ?? ''))).toEqual([]);
      // Bands and final scores are there, not only blanks that agree.
      expect(expected.filter(([, value]) => profile.bands.some(({ judgement }) => judgement === value))).not.toEqual([]);
    }
  });

  it('are those of the pure functions, whatever is entered, on every fixture', async () => {
    const annexes = [
      sampleAnnex,
      ...(await Promise.all(annexFixtures().map(async (folder) => (await convertForm(folder, 'annex.txt')).annex))),
      ...(await Promise.all(layoutFolders().map(async (folder) => (await convertForm(folder, 'annex.html')).annex))),
    ];
    expect(annexes.length).toBeGreaterThan(40);
    const filled: { readonly bytes: Uint8Array; readonly expected: readonly (readonly [string, string])[] }[] = [];
    for (const [index, annex] of annexes.entries()) filled.push(await fillIn(annex, await workbookOf(annex), index + 1));
    const calculated = await recalculateAll(filled.map(({ bytes }) => bytes));
    for (const [index, bytes] of calculated.entries()) {
      const workbook = await openWorkbook(bytes);
      const { expected = [] } = filled[index] ?? {};
      const found = expected.map(([address]) => [address, shownAt(workbook, address)] as const);
      const wrong = found.filter(([, value], at) => !agrees(value, expected[at]?.[1] ?? ''));
      expect(wrong, annexes[index]?.plan.title ?? '').toEqual([]);
    }
  });
});
