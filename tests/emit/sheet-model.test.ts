import { describe, expect, it } from 'vitest';
import { editLines, pointerIndex } from '../../src/emit/edit-lines.js';
import { rowTexts, unitSheets } from '../../src/emit/sheet-model.js';
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
