import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/normalize/values/citations.js';

const citations = (text: string) => findCitations(text).map(({ citation }) => citation);

describe('findCitations', () => {
  it.each([
    ['ai sensi del D.Lgs. 33/2013', { text: 'D.Lgs. 33/2013', type: 'D.Lgs.', number: '33', year: 2013 }],
    [
      'decreto legislativo n. 150 del 2009',
      { text: 'decreto legislativo n. 150 del 2009', type: 'D.Lgs.', number: '150', year: 2009 },
    ],
    [
      'art. 5, comma 2, lett. b) del d.lgs. 18 agosto 2000, n. 267',
      {
        text: 'art. 5, comma 2, lett. b) del d.lgs. 18 agosto 2000, n. 267',
        type: 'D.Lgs.',
        number: '267',
        year: 2000,
        date: '2000-08-18',
        article: '5',
      },
    ],
    ['D.L. 80/2021', { text: 'D.L. 80/2021', type: 'D.L.', number: '80', year: 2021 }],
    ['decreto-legge n. 13/2023', { text: 'decreto-legge n. 13/2023', type: 'D.L.', number: '13', year: 2023 }],
    ['L. 241/90', { text: 'L. 241/90', type: 'L.', number: '241', year: 1990 }],
    [
      'legge 7 agosto 1990, n. 241',
      { text: 'legge 7 agosto 1990, n. 241', type: 'L.', number: '241', year: 1990, date: '1990-08-07' },
    ],
    ['L.R. 7/2019', { text: 'L.R. 7/2019', type: 'L.R.', number: '7', year: 2019 }],
    ['art. 48 bis DPR 602/1973', { text: 'art. 48 bis DPR 602/1973', type: 'DPR', number: '602', year: 1973, article: '48 bis' }],
    ['D.P.R. n. 62/2013', { text: 'D.P.R. n. 62/2013', type: 'DPR', number: '62', year: 2013 }],
    ['D.M. 132/2022', { text: 'D.M. 132/2022', type: 'DM', number: '132', year: 2022 }],
    ['Reg. UE 2016/679', { text: 'Reg. UE 2016/679', type: 'UE', number: '679', year: 2016 }],
    ['Regolamento (UE) n. 1303/2013', { text: 'Regolamento (UE) n. 1303/2013', type: 'UE', number: '1303', year: 2013 }],
    ['UE/2016/679', { text: 'UE/2016/679', type: 'UE', number: '679', year: 2016 }],
    ['Direttiva UE 2019/1024', { text: 'Direttiva UE 2019/1024', type: 'Dir. UE', number: '1024', year: 2019 }],
    ['CCNL del 16 novembre 2022', { text: 'CCNL del 16 novembre 2022', type: 'CCNL', year: 2022, date: '2022-11-16' }],
    [
      "circolare del Ministero dell'Interno n. 2 del 18.04.2017",
      {
        text: "circolare del Ministero dell'Interno n. 2 del 18.04.2017",
        type: 'circolare',
        number: '2',
        year: 2017,
        date: '2017-04-18',
      },
    ],
    ['circ. DFP 2/2022', { text: 'circ. DFP 2/2022', type: 'circolare', number: '2', year: 2022 }],
    ['delibera G.C. n. 12/2025', { text: 'delibera G.C. n. 12/2025', type: 'delibera', number: '12', year: 2025 }],
    [
      'deliberazione di Giunta comunale n. 45 del 12/03/2025',
      {
        text: 'deliberazione di Giunta comunale n. 45 del 12/03/2025',
        type: 'delibera',
        number: '45',
        year: 2025,
        date: '2025-03-12',
      },
    ],
    ['art. 159 del TUEL', { text: 'art. 159 del TUEL', type: 'TUEL', article: '159' }],
    ['prot. n. 1234/2025', { text: 'prot. n. 1234/2025', type: 'prot.', number: '1234', year: 2025 }],
  ])('%j', (text, citation) => expect(citations(text)).toEqual([citation]));

  it('finds several, in order', () => {
    expect(citations('D.Lgs. n. 118/2011 e D.L. 126/2014').map(({ number }) => number)).toEqual(['118', '126']);
  });

  it.each([
    'approvazione del regolamento entro il 31/12/2025',
    'adozione della determina 31/12/2025',
    'delibera di approvazione del Piano 2024/2026',
    'delibera del Consiglio entro il 30/04/2025',
    'deliberazione di approvazione del 31/12/2025',
    'approvazione del rendiconto 2024',
    'bozza del nuovo CCNL',
    'DUP 2026-2028',
    'entro la legge di bilancio 2025',
  ])('leaves the years of %j to the plan', (text) => expect(citations(text)).toEqual([]));

  it('never throws, and every citation is where it says', () => {
    const bits = fc.constantFrom(
      'D.Lgs.',
      'L. ',
      'n. ',
      '33',
      '/2013',
      ' del ',
      'art. 5 ',
      'circolare ',
      'UE ',
      '2016/',
      ', ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(bits), (parts) => {
        const text = parts.join('');
        return findCitations(text).every(({ range, citation }) => text.slice(...range) === citation.text);
      }),
    );
  });
});
