import { describe, expect, it } from 'vitest';
import { editLines, pointerIndex } from '../../src/emit/edit-lines.js';
import { printedSheets, rowTexts, unitSheets } from '../../src/emit/sheet-model.js';
import { joinPieces, joinTexts, sheetText } from '../../src/emit/sheet-text.js';
import { buildAnnex } from '../support/build.js';
import { sampleAnnex } from './xlsx/sample.js';

describe('the sheets of the units', () => {
  const [secretary, area2, area3] = unitSheets(sampleAnnex);

  it('part own and transversal objectives', () => {
    expect(area2?.own.map(({ number }) => number)).toEqual(['1', '3']);
    expect(area2?.transversal.map(({ title }) => title.text)).toEqual(['Trasparenza']);
    expect(secretary?.transversal).toEqual([]);
  });

  it('sum the readable weights and say what lacks to 100', () => {
    expect(area2?.totals).toEqual({
      own: 60,
      transversal: 7.5,
      total: 67.5,
      missing: 32.5,
      closesAt100: false,
      scale: 'percent',
    });
    expect(area3?.totals).toMatchObject({ total: 100, missing: 0, closesAt100: true });
  });

  it('close at 100 in spite of binary fractions', () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({ title: String(index), weight: index === 9 ? 99.1 : 0.1 }));
    expect(unitSheets(buildAnnex([{ rows }]))[0]?.totals).toMatchObject({ total: 100, missing: 0, closesAt100: true });
  });

  it('tell corrected, proposed and undecided texts', () => {
    const row = area2?.own[0];
    expect(row?.undecided).toBe(true);
    expect(row?.dueDates).toEqual(['2024-06-30', '2024-12-31']);
    expect(row?.title).toMatchObject({ text: 'Bilancio 2024/2026', proposed: [{ before: '2024/2026', after: '2025/2027' }] });
    expect(row?.title.original).toBeUndefined();
    expect(row?.targets[0]).toMatchObject({ original: 'Entro il 30/06/2023 e il 31/12/2023', proposals: [] });
    expect(area2?.own[1]?.undecided).toBe(false);
  });

  it('keep edits and findings with the unit they speak of', () => {
    expect(area2?.applied.map(({ field }) => field)).toEqual(['title', 'target', 'target']);
    expect(area2?.proposed.map(({ assignment }) => assignment?.id)).toEqual(['area-2.own.1', 'area-2.own.1']);
    expect(area2?.findings.map(({ code }) => code)).toEqual(['year/partly-shifted', 'number/gap', 'weight/missing']);
    expect([secretary?.findings, area3?.applied]).toEqual([[], []]);
  });

  it('name every text of a row with its field', () => {
    const [, row] = area2?.own ?? [];
    expect(row === undefined ? [] : rowTexts(row).map(({ field }) => field)).toEqual([
      'title',
      'expectedResult',
      'indicator',
      'unknown',
    ]);
  });
});

describe('lines of edits', () => {
  it('carry the printed text, the place and the unit', () => {
    const [header, target] = editLines(sampleAnnex);
    expect(header).toMatchObject({
      field: 'title',
      printed: 'Obiettivi anno 2023',
      unit: { id: 'area-2' },
      place: { row: 0, col: 2 },
    });
    expect(header?.assignment).toBeUndefined();
    expect(target).toMatchObject({ field: 'target', printed: 'Entro il 30/06/2023 e il 31/12/2023', place: { row: 1, col: 5 } });
  });

  it.each([
    ['/assignments/12/title', 'assignments', 12],
    ['/assignments/3', 'assignments', 3],
    ['/units/0/name', 'assignments', undefined],
    ['', 'units', undefined],
    ['/units/x', 'units', undefined],
  ])('%j has index in %s: %s', (at, collection, index) => {
    expect(pointerIndex(at, collection)).toBe(index);
  });
});

describe('joined texts', () => {
  const annex = buildAnnex([{ rows: [{ title: 'x' }] }]);
  const one = sheetText(annex, '', { text: 'entro il 2023', value: 'entro il 2024' });
  const other = { ...sheetText(annex, '', { text: '50%' }), year: 2025 };

  it('have an original as soon as one piece has', () => {
    expect(joinTexts([one, other], '\n')).toMatchObject({
      text: 'entro il 2024\n2025: 50%',
      original: 'entro il 2023\n2025: 50%',
    });
    expect(joinTexts([other], '\n').original).toBeUndefined();
    expect(joinTexts([], '').text).toBe('');
  });

  it.each([
    [['tempi; ', 'costi'], 'tempi; costi'],
    [['tempi\n', 'costi'], 'tempi\ncosti'],
    [['tempi', ' / costi'], 'tempi / costi'],
    [['Residui verificati', 'Relazione'], 'Residui verificati\nRelazione'],
    [['', 'costi'], 'costi'],
    [[], ''],
  ])('pieces %j read %j: those of one cell as printed, those of several a line each', (pieces, text) => {
    expect(joinPieces(pieces.map((piece) => sheetText(annex, '', { text: piece }))).text).toBe(text);
  });
});

describe('rows for all units', () => {
  const annexWith = (ownWeight: number, commonWeight: number) =>
    buildAnnex([
      { id: 'secretary', kind: 'secretary', rows: [{ title: 'Coordinamento', weight: 100 }] },
      { id: 'area-1', rows: [{ title: 'Uno', weight: ownWeight }] },
      { id: 'area-2', rows: [{ title: 'Due', weight: ownWeight }] },
      { id: 'all', kind: 'all', label: 'Obiettivi comuni', rows: [{ title: 'Pagamenti', weight: commonWeight }] },
    ]);

  it('stand among the transversal ones of each part of the body, which answers for their weights, too', () => {
    const sheets = unitSheets(annexWith(80, 20));
    expect(sheets.map(({ unit }) => unit.id)).toEqual(['secretary', 'area-1', 'area-2']);
    const [secretary, area1, area2] = sheets;
    expect(secretary?.transversal).toEqual([]);
    expect(area1?.transversal.map(({ title }) => title.text)).toEqual(['Pagamenti']);
    expect(area1?.transversal[0]?.assignment).toMatchObject({ unitId: 'all', section: 'transversal' });
    expect(area1?.totals).toMatchObject({ own: 80, transversal: 20, total: 100, closesAt100: true });
    expect(area1?.common.map(({ id }) => id)).toEqual(['all']);
    expect(area1?.transversal[0]?.id).not.toBe(area2?.transversal[0]?.id);
  });

  it('keep a sheet of their own where the weights of every part make 100 without them', () => {
    const sheets = unitSheets(annexWith(100, 20));
    expect(sheets.map(({ unit, transversal }) => [unit.id, transversal.length])).toEqual([
      ['secretary', 0],
      ['area-1', 0],
      ['area-2', 0],
      ['all', 0],
    ]);
  });

  it('keep it where they are all there is', () => {
    const sheets = unitSheets(buildAnnex([{ id: 'all', kind: 'all', rows: [{ title: 'Pagamenti' }] }]));
    expect(sheets.map(({ unit, own }) => [unit.id, own.length])).toEqual([['all', 1]]);
  });

  it('are as they stand in what is told row by row', () => {
    const sheets = printedSheets(annexWith(80, 20));
    expect(sheets.map(({ unit, own, transversal }) => [unit.id, own.length + transversal.length])).toEqual([
      ['secretary', 1],
      ['area-1', 1],
      ['area-2', 1],
      ['all', 1],
    ]);
  });
});
