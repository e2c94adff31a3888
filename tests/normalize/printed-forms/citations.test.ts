import { expect, it } from 'vitest';
import { findCitations } from '../../../src/normalize/values/citations.js';

type Said = {
  readonly type: string;
  readonly number?: string;
  readonly year?: number;
  readonly date?: string;
  readonly article?: string;
};

/** How a law or an act is cited, and what that says. */
const cited: readonly (readonly [string, Said])[] = [
  ['D.Lgs. 150/2009', { type: 'D.Lgs.', number: '150', year: 2009 }],
  ['D.Lgs. 150/2009 art. 10', { type: 'D.Lgs.', number: '150', year: 2009, article: '10' }],
  ['D.Lgs. n. 150/2009, articolo 10', { type: 'D.Lgs.', number: '150', year: 2009, article: '10' }],
  ['D.Lgs. 33/2013, art. 10 c. 8 lett. b)', { type: 'D.Lgs.', number: '33', year: 2013, article: '10' }],
  ['art. 10 del D.Lgs. 150/2009', { type: 'D.Lgs.', number: '150', year: 2009, article: '10' }],
  ['art. 10, comma 8, lett. b) D.Lgs. 33/2013', { type: 'D.Lgs.', number: '33', year: 2013, article: '10' }],
  ['d.lgs 33/2013', { type: 'D.Lgs.', number: '33', year: 2013 }],
  ['D.Lgs. 14 marzo 2013, n. 33', { type: 'D.Lgs.', number: '33', year: 2013, date: '2013-03-14' }],
  ['decreto legislativo n. 118 del 2011', { type: 'D.Lgs.', number: '118', year: 2011 }],
  ['L. 241/90', { type: 'L.', number: '241', year: 1990 }],
  ['L. n. 241/1990', { type: 'L.', number: '241', year: 1990 }],
  ['Legge 241/1990 e s.m.i.', { type: 'L.', number: '241', year: 1990 }],
  ['legge 7 agosto 1990, n. 241', { type: 'L.', number: '241', year: 1990, date: '1990-08-07' }],
  ['L.R. 8/2016', { type: 'L.R.', number: '8', year: 2016 }],
  ['D.L. 13/2023', { type: 'D.L.', number: '13', year: 2023 }],
  ['DL 80/2021', { type: 'D.L.', number: '80', year: 2021 }],
  ['art. 4-bis c. 2 D.L. 13/2023', { type: 'D.L.', number: '13', year: 2023, article: '4-bis' }],
  ['decreto-legge n. 80 del 9 giugno 2021', { type: 'D.L.', number: '80', year: 2021, date: '2021-06-09' }],
  ['DPR 445/2000', { type: 'DPR', number: '445', year: 2000 }],
  ['D.P.R. 16 aprile 2013, n. 62', { type: 'DPR', number: '62', year: 2013, date: '2013-04-16' }],
  ['DPCM 18/9/2012', { type: 'DPCM', year: 2012, date: '2012-09-18' }],
  ['DM 132/2022', { type: 'DM', number: '132', year: 2022 }],
  ['Reg. UE 2016/679', { type: 'UE', number: '679', year: 2016 }],
  ['Regolamento (UE) 2016/679', { type: 'UE', number: '679', year: 2016 }],
  ['Reg. UE n. 679/2016', { type: 'UE', number: '679', year: 2016 }],
  ['GDPR 2016/679', { type: 'UE', number: '679', year: 2016 }],
  ['direttiva (UE) 2016/2102', { type: 'Dir. UE', number: '2102', year: 2016 }],
  ['CCNL 16/11/2022', { type: 'CCNL', year: 2022, date: '2022-11-16' }],
  ['CCNL Funzioni locali 16.11.2022', { type: 'CCNL', year: 2022, date: '2022-11-16' }],
  ['CCNL Funzioni locali del 16 novembre 2022, art. 16', { type: 'CCNL', year: 2022, date: '2022-11-16', article: '16' }],
  ['CCNL 2019-2021', { type: 'CCNL', year: 2019 }],
  ['art. 169 TUEL', { type: 'TUEL', article: '169' }],
  ['TUEL art. 169', { type: 'TUEL', article: '169' }],
  ['D.Lgs. 267/2000 (TUEL)', { type: 'D.Lgs.', number: '267', year: 2000 }],
  ['delibera G.C. n. 12/2024', { type: 'delibera', number: '12', year: 2024 }],
  ['deliberazione di Giunta comunale n. 12 del 03/04/2024', { type: 'delibera', number: '12', year: 2024, date: '2024-04-03' }],
  ['circolare RGS n. 1/2024', { type: 'circolare', number: '1', year: 2024 }],
  ['direttiva del 14/01/2025', { type: 'direttiva', year: 2025, date: '2025-01-14' }],
];

it.each(cited)('%j', (text, said) => {
  const [first] = findCitations(`Adempimenti previsti: ${text}.`);
  const { text: printed, ...parts } = first?.citation ?? { text: '' };
  expect(parts).toEqual(said);
  expect(printed.length).toBeGreaterThan(0);
});

it('tells several citations in one text apart', () => {
  const text = 'Attuazione del D.Lgs. 33/2013 e della L. 190/2012, art. 1 c. 8, ai sensi del Reg. UE 2016/679';
  expect(findCitations(text).map(({ citation }) => [citation.type, citation.number, citation.article])).toEqual([
    ['D.Lgs.', '33', undefined],
    ['L.', '190', '1'],
    ['UE', '679', undefined],
  ]);
});
