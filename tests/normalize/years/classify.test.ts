import { describe, expect, it } from 'vitest';
import { classifyMentions, type MentionKind } from '../../../src/normalize/years/classify.js';

const cases: Readonly<Record<MentionKind, readonly string[]>> = {
  citation: [
    'adeguamento al Reg. UE 2016/679 e al D.Lgs. 33/2013',
    'circolare n. 2 del 18/04/2017',
    'delibera di Giunta n. 45 del 12 marzo 2023',
    'decreto sindacale n. 4 del 2.5.2023',
    'nota prot. 1234/2023',
    'CCNL 2019-2021',
    'legge n. 197 del 2022',
    'legge di bilancio 2023',
  ],
  schoolYear: ['a.s. 2023/2024', 'anno scolastico 2023-2024', 'stagione teatrale 2023-24'],
  baseline: [
    'rispetto al 2022',
    'rispetto ai dati dell’anno 2022',
    'residui attivi al 31/12/2022',
    'popolazione residente al 31/12/2022',
    'media del triennio 2020-2022',
    'regolamento approvato nel 2021',
    'verbale del 10/10/2023',
  ],
  absolute: [
    'milestone PNRR del 30/06/2026',
    'linee di mandato 2021-2026',
    'fondi FESR 2021-2027',
    'contratto di appalto in scadenza il 30/06/2023',
    'contratto collettivo comparto funzioni locali 16.11.2022',
  ],
  due: [
    'entro il 31/12/2023',
    'dal 01/03/2023',
    'entro dicembre 2023',
    'entro la fine del 2023',
    'termine del 30/09/2023',
    'al 31/12/2023',
    'entro il 06/2023',
  ],
  previous: [
    'rendiconto 2022',
    'parificazione degli agenti contabili 2022',
    'conto annuale 2022',
    'bilancio consolidato 2022',
    'relazione sulla performance 2022',
  ],
  next: [
    'DUP 2024/2026',
    'bilancio di previsione 2024-2026',
    'fabbisogno di personale 2024–2026',
    'programma triennale dei lavori 2024/2026',
    'bilancio 2024',
  ],
  other: ['canone 2023', 'PIAO 2023-2025', 'bando regionale 2022', 'campagna antincendio 2023'],
};

describe.each(Object.entries(cases))('years of kind %s', (kind, texts) => {
  it.each(texts)('%s', (text) => {
    const kinds = classifyMentions(text).map((mention) => mention.kind);
    expect(kinds.length === 0 ? ['citation'] : [...new Set(kinds)]).toEqual([kind]);
  });
});

describe('a year in the light of its row', () => {
  const row = (topics: { programme?: boolean; accounts?: boolean; planning?: boolean }) => ({
    programme: false,
    accounts: false,
    planning: false,
    ...topics,
  });

  it('is about the accounts the row is about', () => {
    expect(classifyMentions('esercizio 2022', row({ accounts: true }))).toMatchObject([{ kind: 'previous' }]);
    expect(classifyMentions('esercizio 2022', row({}))).toMatchObject([{ kind: 'other' }]);
  });

  it('is of the planning the row is about', () => {
    expect(classifyMentions('approvazione 2024/2026', row({ planning: true }))).toMatchObject([{ kind: 'next' }]);
    expect(classifyMentions('convenzione 2024/2026', row({}))).toMatchObject([{ kind: 'other' }]);
  });

  it('asks for care after a weekday, at the end of works, and in a row about a programme', () => {
    const careful = (text: string, topics = row({})) => classifyMentions(text, topics).map((mention) => mention.careful);
    expect(careful('venerdì 31/03/2023')).toEqual([true]);
    expect(careful('collaudo entro il 31/03/2023')).toEqual([true]);
    expect(careful('entro il 31/03/2023', row({ programme: true }))).toEqual([true]);
    expect(careful('entro il 31/03/2023')).toEqual([false]);
  });
});
