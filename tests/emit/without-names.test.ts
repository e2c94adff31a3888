import { describe, expect, it } from 'vitest';
import { emit, formats } from '../../src/emit/index.js';
import { clearText } from '../../src/emit/without-names/clear-text.js';
import { withoutNames } from '../../src/emit/without-names/index.js';
import { namePattern } from '../../src/emit/without-names/patterns.js';
import type { Annex, Officer } from '../../src/model/annex.js';
import { buildAnnex } from '../support/build.js';
import { docxParts } from '../support/docx-text.js';

const officer = (name: string, title?: string): Officer => ({ name, interim: false, ...(title === undefined ? {} : { title }) });
const cleared = (text: string, one: Officer): string => {
  const pattern = namePattern(one);
  return pattern === undefined ? text : clearText(text, [pattern]).text;
};

describe('a name in a text', () => {
  it.each([
    ['Responsabile: Rag. Ada Neri (ad interim)', 'Ada Neri', 'Rag.', 'Responsabile: [omissis] (ad interim)'],
    ['NERI ADA', 'Ada Neri', 'Rag.', '[omissis]'],
    ['scheda della rag. Neri', 'Ada Neri', 'Rag.', 'scheda della rag. [omissis]'],
    ['piano_Neri.pdf', 'Ada Neri', undefined, 'piano_[omissis].pdf'],
    ['documenti neri e bianchi', 'Ada Neri', undefined, 'documenti neri e bianchi'],
    ['Contrada Nerito', 'Ada Neri', undefined, 'Contrada Nerito'],
    ['la sig.ra Ada', 'Ada Neri', undefined, 'la sig.ra Ada'],
    ["Maria D’Angelo; Maria D'Angelo", "Maria D'Angelo", undefined, '[omissis]; [omissis]'],
    [
      'Anna Lo Presti e il dott. Lo Presti; i Presti del Comune',
      'Anna Lo Presti',
      'Dott.ssa',
      '[omissis] e il dott. [omissis]; i Presti del Comune',
    ],
  ])('%j', (text, name, title, expected) => {
    expect(cleared(text, officer(name, title))).toBe(expected);
  });
});

const named = (): Annex => {
  const built = buildAnnex([
    {
      id: 'other-ada-neri',
      label: 'Dott.ssa Ada Neri',
      name: 'Tributi',
      officer: { title: 'Dott.ssa', name: 'Ada Neri', role: 'Responsabile', interim: true },
      rows: [{ title: 'Ada Neri predispone il bilancio 2023', extra: { 'Resp. Neri': 'Ada Neri' } }],
    },
  ]);
  const title = built.assignments[0]?.title.text ?? '';
  const start = title.indexOf('2023');
  return {
    ...built,
    document: { ...built.document, name: 'Neri-obiettivi.html', title: 'Obiettivi di Ada Neri' },
    assignments: built.assignments.map((row) => ({ ...row, title: { text: title, value: title.replace('2023', '2024') } })),
    edits: [
      {
        id: 'e1',
        at: '/assignments/0/title',
        range: [start, start + 4],
        before: '2023',
        after: '2024',
        rule: 'year/stale-date',
        confidence: 1,
        status: 'applied',
        by: 'rule',
      },
    ],
    findings: [
      { id: 'f1', code: 'text/spacing', severity: 'info', at: '/units/0', place: { page: 1 }, args: { text: 'Ada  NERI' } },
    ],
  };
};

const holdsName = (text: string): boolean => /\bAda\b|Neri\b|NERI|ada-neri/u.test(text);

describe('an annex without names', () => {
  it('holds none anywhere, keeps the role and the charge, and its edits still fit', () => {
    const annex = withoutNames(named());
    expect(JSON.stringify(annex)).not.toMatch(/\bAda\b|Neri|NERI|ada-neri/u);
    expect(annex.units[0]).toMatchObject({ id: 'unit-1', label: '[omissis]', officer: { role: 'Responsabile', interim: true } });
    expect(annex.assignments[0]?.unitId).toBe('unit-1');
    const [edit] = annex.edits;
    expect(annex.assignments[0]?.title.text.slice(...(edit?.range ?? []))).toBe('2023');
    expect(annex.administration).toEqual(named().administration);
  });

  it('gives files without them, names and properties of files included', async () => {
    const files = await emit(withoutNames(named()), {}, formats);
    expect(files.length).toBeGreaterThan(4);
    for (const { name, bytes } of files) {
      expect(name).not.toMatch(/neri/iu);
      const parts = /\.(?:xlsx|docx)$/u.test(name) ? Object.values(docxParts(bytes)) : [new TextDecoder().decode(bytes)];
      expect(parts.filter(holdsName), name).toEqual([]);
    }
    expect((await emit(named(), {}, ['json'])).some(({ bytes }) => holdsName(new TextDecoder().decode(bytes)))).toBe(true);
  });
});
