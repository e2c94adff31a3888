import { describe, expect, it } from 'vitest';
import { clearText, cutsIn, rangeAfterCuts } from '../../src/emit/without-names/clear-text.js';
import { clearPath, withoutNames } from '../../src/emit/without-names/index.js';
import { namePatterns } from '../../src/emit/without-names/patterns.js';
import type { Annex, Officer } from '../../src/model/annex.js';
import { peopleIn } from '../../src/normalize/people.js';
import { buildAnnex } from '../support/build.js';

const officer = (name: string, title?: string): Officer => ({ name, interim: false, ...(title === undefined ? {} : { title }) });
const cleared = (text: string, one: Officer): string => clearText(text, namePatterns(one));

describe('a name in a text', () => {
  it.each([
    ['Responsabile: Rag. Ada Neri (ad interim)', 'Ada Neri', 'Rag.', 'Responsabile: [omissis] (ad interim)'],
    ['NERI ADA', 'Ada Neri', 'Rag.', '[omissis]'],
    ['Neri, Ada; ada neri', 'Ada Neri', undefined, '[omissis]; [omissis]'],
    ['scheda della rag. Neri', 'Ada Neri', 'Rag.', 'scheda della rag. [omissis]'],
    ['la sig.ra Ada', 'Ada Neri', undefined, 'la sig.ra [omissis]'],
    ['A. Neri o Neri A. e A.M. Neri', 'Ada Maria Neri', undefined, '[omissis] o [omissis] e [omissis]'],
    ['il dott. Rossi', 'ROSSI MARIO', 'Dott.', 'il dott. [omissis]'],
    ['piano_Neri.pdf', 'Ada Neri', undefined, 'piano_[omissis].pdf'],
    [
      'mario.rossi@comune.it, m.rossi@pec.it, info@comune.it',
      'Mario Rossi',
      undefined,
      '[omissis]@comune.it, [omissis]@pec.it, info@comune.it',
    ],
    // What only looks like the name.
    ['documenti neri e bianchi', 'Ada Neri', undefined, 'documenti neri e bianchi'],
    ['Contrada Nerito', 'Ada Neri', undefined, 'Contrada Nerito'],
    [
      'Via Rossi, Piazza Mario, San Mario, Sant’Antonio',
      'Mario Antonio Rossi',
      undefined,
      'Via Rossi, Piazza Mario, San Mario, Sant’Antonio',
    ],
    [
      'strade di via Rossi e VIA ROSSI, ufficio Rossi',
      'Mario Rossi',
      undefined,
      'strade di via Rossi e VIA ROSSI, ufficio [omissis]',
    ],
    // Apostrophes, accents, hyphens, particles.
    ["Maria D’Angelo; MARIA D'ANGELO; D' Angelo", "Maria D'Angelo", undefined, '[omissis]; [omissis]; [omissis]'],
    ["Nicola Dessì; DESSI' NICOLA; Dessi", 'Nicola Dessì', undefined, '[omissis]; [omissis]; [omissis]'],
    ['Dessì', "NICOLA DESSI'", undefined, '[omissis]'],
    ['Rosa Cali\u0300', 'Rosa Calì', undefined, '[omissis]'],
    [
      'Lia Rossi-Bianchi; LIA ROSSI BIANCHI; la dott.ssa Rossi',
      'Lia Rossi-Bianchi',
      'Dott.ssa',
      '[omissis]; [omissis]; la dott.ssa [omissis]',
    ],
    [
      'Anna Lo Presti e il dott. Lo Presti; Lo sportello',
      'Anna Lo Presti',
      'Dott.ssa',
      '[omissis] e il dott. [omissis]; Lo sportello',
    ],
    ['De Luca Maria; DE LUCA; De profundis', 'Maria De Luca', undefined, '[omissis]; [omissis]; De profundis'],
  ])('%j', (text, name, title, expected) => {
    expect(cleared(text, officer(name, title))).toBe(expected);
  });

  it('in a path is found whatever its case', () => {
    expect(clearPath('uffici/neri_ada/piano-NERI.pdf', [officer('Ada Neri')])).toBe('uffici/[omissis]/piano-[omissis].pdf');
    expect(clearPath('uffici/venerito/piano.pdf', [officer('Ada Neri')])).toBe('uffici/venerito/piano.pdf');
  });
});

describe('ranges of edits', () => {
  const patterns = namePatterns(officer('Ada Neri'));
  const cuts = cutsIn('entro il 2023 Ada Neri e nel 2024', patterns);

  it('lie where the text lies after the names are gone', () => {
    expect(cuts).toEqual([[14, 22]]);
    expect(rangeAfterCuts([9, 13], cuts)).toEqual([9, 13]);
    // [omissis] has one character more than Ada Neri.
    expect(rangeAfterCuts([29, 33], cuts)).toEqual([30, 34]);
    expect(rangeAfterCuts([9, 33], cuts)).toEqual([9, 34]);
  });

  it('are gone where they lie in a name or over the edge of one', () => {
    expect(rangeAfterCuts([17, 18], cuts)).toBeUndefined();
    expect(rangeAfterCuts([13, 16], cuts)).toBeUndefined();
  });
});

const named = (): Annex => {
  const built = buildAnnex([
    {
      id: 'other-ada-neri',
      label: 'Dott.ssa Ada Neri',
      name: 'Tributi',
      officer: { title: 'Dott.ssa', name: 'Ada Neri', role: 'Responsabile', interim: true },
      columns: [{ header: { text: 'Referente' }, field: 'officer' }],
      rows: [
        {
          title: 'Ada Neri predispone il bilancio 2023 con Gallo',
          extra: { 'Resp. Neri': 'Ada Neri', Referente: 'Geom. Ugo Gallo' },
        },
        { title: 'Sportello', extra: { Referente: 'Ufficio Tributi' } },
      ],
    },
  ]);
  const title = built.assignments[0]?.title.text ?? '';
  const start = title.indexOf('2023');
  const edit = {
    after: '',
    rule: 'text/spacing',
    confidence: 1,
    status: 'applied',
    by: 'rule',
    at: '/assignments/0/title',
  } as const;
  return {
    ...built,
    document: { ...built.document, name: 'neri-obiettivi.html', title: 'Obiettivi di Ada Neri' },
    assignments: built.assignments.map((row, index) =>
      index === 0 ? { ...row, title: { text: title, value: title.replace('2023', '2024') } } : row,
    ),
    edits: [
      { ...edit, id: 'e1', range: [start, start + 4], before: '2023', after: '2024', rule: 'year/stale-date' },
      { ...edit, id: 'e2', range: [3, 4], before: ' ' },
    ],
    findings: [
      { id: 'f1', code: 'text/spacing', severity: 'info', at: '/units/0', place: { page: 1 }, args: { text: 'Ada  NERI' } },
    ],
  };
};

describe('an annex without names', () => {
  const annex = withoutNames(named(), peopleIn(named()));

  it('names those who answer for units and rows, not offices', () => {
    expect(peopleIn(named()).map(({ name }) => name)).toEqual(['Ada Neri', 'Ugo Gallo']);
  });

  it('holds none anywhere, keeps the role and the charge, and its edits still fit', () => {
    expect(JSON.stringify(annex)).not.toMatch(/\bada\b|neri|gallo|\bugo\b/iu);
    expect(annex.units[0]).toMatchObject({ id: 'unit-1', label: '[omissis]', officer: { role: 'Responsabile', interim: true } });
    expect(annex.assignments[0]?.unitId).toBe('unit-1');
    expect(annex.assignments[1]?.extra).toEqual({ Referente: { text: '[omissis]' } });
    expect(annex.edits.map(({ id }) => id)).toEqual(['e1']);
    const [edit] = annex.edits;
    expect(annex.assignments[0]?.title.text.slice(...(edit?.range ?? []))).toBe('2023');
    expect(annex.administration).toEqual(named().administration);
  });
});
