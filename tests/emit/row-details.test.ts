import { describe, expect, it } from 'vitest';
import { objectivesTable } from '../../src/emit/csv/tables/objectives.js';
import { docx } from '../../src/emit/docx/index.js';
import { scheduleLines } from '../../src/emit/row-details.js';
import { unitSheets } from '../../src/emit/sheet-model.js';
import { workbookPlan } from '../../src/emit/xlsx/view.js';
import { normalize } from '../../src/normalize/index.js';
import { docxText } from '../support/docx-text.js';
import { heading, rawDocument, table } from '../support/raw.js';

/** A plan with a calendar, indicators of their own weights, units of measure and targets of three years, and a merged weight. */
const annex = normalize(
  rawDocument([
    heading('Piano della performance 2030-2032'),
    heading('AREA 1 – TECNICA'),
    table(
      ['N.', 'Obiettivo', 'Indicatore', 'Unità di misura', 'Peso indicatore', 'Target 2030', 'Target 2031', 'Target 2032'],
      ['1', 'Cura del verde pubblico', 'Alberi messi a dimora', 'n.', '100', '10', '20', '30'],
    ),
    heading('AREA 2 – CULTURA'),
    table(
      ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso', 'I trim.', 'II trim.', 'III trim.'],
      ['1', 'Riordino della fototeca', 'Foto schedate', '800', { text: '60%', rows: 2 }, 'X', '', ''],
      ['2', 'Mostra dei manifesti', 'Visitatori', '500', '', 'X', '50%'],
      ['3', 'Catalogo in linea', 'Schede pubblicate', '300', '40%', '', '', 'X'],
    ),
  ]),
  [],
);
const sheets = unitSheets(annex);

describe('what rows have beside their texts', () => {
  it('is told line by line', () => {
    const rows = sheets.flatMap(({ own }) => own);
    expect(rows.map(({ indicatorLines }) => indicatorLines)).toEqual([['Indicatore: peso 100; unità di misura n.'], [], [], []]);
    expect(rows.map(({ scheduleLines }) => scheduleLines)).toEqual([
      [],
      ['I trim.'],
      ['II trim., III trim. (50%)'],
      ['III trim.'],
    ]);
    expect(rows.map(({ weightRemark }) => weightRemark)).toEqual(['negli indicatori', undefined, 'insieme al n. 1', undefined]);
    expect(sheets.map(({ totals }) => [totals.total, totals.level])).toEqual([
      [0, 'indicators'],
      [100, undefined],
    ]);
  });

  it('says the words that all periods begin with once', () => {
    const linesOf = (...periods: readonly string[]) => {
      const [row] = annex.assignments;
      if (row === undefined) throw new Error('the annex has no row');
      return scheduleLines({ ...row, schedule: [{ marks: periods.map((period) => ({ period, text: 'X' })) }] });
    };
    expect(linesOf('CRONOPROGRAMMA 2027 I TRIM', 'CRONOPROGRAMMA 2027 II TRIM')).toEqual([
      'CRONOPROGRAMMA 2027: I TRIM, II TRIM',
    ]);
    expect(linesOf('2027 I TRIM')).toEqual(['2027 I TRIM']);
    expect(linesOf('I TRIM', 'II TRIM')).toEqual(['I TRIM, II TRIM']);
    expect(linesOf('gennaio', 'gennaio')).toEqual(['gennaio, gennaio']);
    expect(linesOf('2027', '2027 bis')).toEqual(['2027, 2027 bis']);
  });

  it('stands in the CSV file', () => {
    const [head = [], ...rows] = objectivesTable.rows(annex);
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column('dettagli_indicatori')[0]).toBe('Indicatore: peso 100; unità di misura n.');
    expect(column('cronoprogramma')).toEqual(['', 'I trim.', 'II trim., III trim. (50%)', 'III trim.']);
    expect(column('target')[0]).toBe('2030: 10\n2031: 20\n2032: 30');
    expect(column('peso_comune_con')).toEqual([null, null, 'area-2.own.1', null]);
  });

  it('stands in the workbook and on the Word sheets', async () => {
    const workbook = JSON.stringify(workbookPlan({ annex }));
    const sheetTexts = (await docx.emit({ annex })).map(({ bytes }) => docxText(bytes)).join('\n');
    for (const text of [workbook, sheetTexts]) {
      for (const wanted of [
        'Indicatore: peso 100; unità di misura n.',
        'Cronoprogramma – II trim., III trim. (50%)',
        '2031: 20',
        'insieme al n. 1',
        'negli indicatori',
      ])
        expect(text).toContain(wanted);
    }
    expect(workbook).toContain('pesano gli indicatori');
    expect(sheetTexts).toContain('Il documento pesa gli indicatori e non gli obiettivi');
  });
});
