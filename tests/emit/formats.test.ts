import { afterEach, expect, it, vi } from 'vitest';
import { sampleAnnex } from './xlsx/sample.js';

afterEach(() => {
  vi.doUnmock('exceljs/dist/exceljs.bare.min.js');
  vi.doUnmock('docx');
  vi.resetModules();
});

it('knows its formats and which of them are text', async () => {
  const { defaultFormats, formats, textFormats } = await import('../../src/emit/index.js');
  expect(formats).toEqual(['json', 'ndjson', 'csv', 'xlsx', 'docx', 'objectives', 'html', 'decisions']);
  expect(defaultFormats).toEqual(['json', 'csv', 'xlsx', 'docx', 'html', 'decisions']);
  expect(textFormats).toEqual(['json', 'ndjson', 'csv', 'html', 'decisions']);
});

it('emits the wanted formats in the order asked for', async () => {
  const { emit } = await import('../../src/emit/index.js');
  const files = await emit(sampleAnnex, {}, ['xlsx', 'json']);
  expect(files.map(({ name }) => name)).toEqual(['obiettivi.xlsx', 'annex.json']);
  expect(await emit(sampleAnnex, {}, [])).toEqual([]);
});

it('loads no office library for text formats', async () => {
  const loaded: string[] = [];
  vi.doMock('exceljs/dist/exceljs.bare.min.js', () => {
    loaded.push('exceljs');
    return { default: {} };
  });
  vi.doMock('docx', () => {
    loaded.push('docx');
    return {};
  });
  const { emit } = await import('../../src/emit/index.js');
  await emit(sampleAnnex, {}, ['json', 'csv']);
  expect(loaded).toEqual([]);
  await emit(sampleAnnex, {}, ['xlsx']).catch(() => undefined);
  expect(loaded).toEqual(['exceljs']);
});
