import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/emit/csv/index.js';
import { type CsvValue, writeCsv as writeVariant } from '../../../src/emit/csv/write.js';
import type { Annex } from '../../../src/model/annex.js';
import { readCsv } from '../../support/csv-reader.js';
import { sampleAnnex } from '../xlsx/sample.js';

const writeCsv = (rows: readonly (readonly CsvValue[])[]): Uint8Array => writeVariant(rows, 'italian');
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a CSV file', () => {
  it('begins as Excel expects of UTF-8, parts cells by semicolons and rows by CRLF', () => {
    expect(
      decode(
        writeCsv([
          ['città', 1],
          ['b', null],
        ]),
      ),
    ).toBe('\ufeffcittà;1\r\nb;\r\n');
  });

  it.each([
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+39 06', "'+39 06"],
    ['- atti', "'- atti"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=1;2', '"\'=1;2"'],
    ['\u0000=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['a\u0007b\ufffe\ud800c', 'abc'],
    ['\u202eabc 😀', '\u202eabc 😀'],
    ['-5', '-5'],
    ['+5,5%', '+5,5%'],
    ['100%', '100%'],
  ])('writes %j as %j', (value, written) => {
    expect(decode(writeCsv([[value]]))).toBe(`\ufeff${written}\r\n`);
  });

  it('writes decimals with a comma', () => {
    expect(decode(writeCsv([[7.5, -2, 0]]))).toBe('\ufeff7,5;-2;0\r\n');
  });

  it('gives back every text, but for the apostrophe before what looks like a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', '=', '-', ' ', 'é') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const guarded = rows.map((row) => row.map((one) => (/^[=\-\r]/.test(one) ? `'${one}` : one)));
        expect(readCsv(decode(writeCsv(rows)).slice(1), ';')).toEqual(guarded);
      }),
    );
  });
});

describe('obiettivi.csv', () => {
  it('names no finding that a person said is none', async () => {
    const shown = async (annex: Annex): Promise<readonly string[]> => {
      const [file] = await csv.emit({ annex });
      const [head = [], ...rows] = readCsv(decode(file?.bytes ?? new Uint8Array()).slice(1), ';');
      return rows.map((row) => row[head.indexOf('anomalie')] ?? '');
    };
    const findings = sampleAnnex.findings.map((finding) => ({ ...finding, decision: { outcome: 'rejected' } as const }));
    expect((await shown(sampleAnnex)).join(' ')).toContain('weight/missing');
    expect((await shown({ ...sampleAnnex, findings })).join('')).toBe('');
  });

  it('has one row per assignment with the ids of the model, the text as it stands and as it was', async () => {
    const [file] = await csv.emit({ annex: sampleAnnex });
    expect(file?.name).toBe('obiettivi.csv');
    const [header = [], ...rows] = readCsv(decode(file?.bytes ?? new Uint8Array()).slice(1), ';');
    const records = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
    expect(records.map(({ id }) => id)).toEqual(sampleAnnex.assignments.map(({ id }) => id));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    expect(records[1]).toMatchObject({
      id_obiettivo: 'o.area-2.own.1',
      id_unita: 'area-2',
      anno: '2024',
      unita: 'AREA 2',
      denominazione: 'Finanze',
      responsabile: 'Rag. Ada Neri (ad interim)',
      sezione: 'propri',
      numero: '1',
      peso: '60',
      titolo: 'Bilancio 2024/2026',
      titolo_originale: '',
      target: 'Entro il 30/06/2024 e il 31/12/2024',
      target_originale: 'Entro il 30/06/2023 e il 31/12/2023',
      tipo_target: 'più date',
      scadenze: '2024-06-30 2024-12-31',
      correzioni: '2',
      proposte: '2024/2026 → 2025/2027',
      incoerente: 'sì',
      anomalie: 'year/partly-shifted',
      fonte: 'linea 2',
    });
    expect(records[2]).toMatchObject({ titolo: "'=1+1", peso: '', altre_colonne: 'Peculiarità: nota di colonna' });
    expect(records[3]).toMatchObject({ peso: '7,5', id_obiettivo: 'transversal.one', sezione: 'trasversali' });
  });
});

describe('the plain variant', () => {
  it('parts cells by commas and decimals by points, without a mark', () => {
    expect(decode(writeVariant([['a;b', 'c,d', 7.5]], 'plain'))).toBe('a;b,"c,d",7.5\r\n');
  });
});
