import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeTarget } from '../../../src/normalize/values/target.js';
import { findThreshold } from '../../../src/normalize/values/threshold.js';

describe('typeTarget', () => {
  it.each([
    ['Entro il 31/12/2025', { type: 'date', date: '2025-12-31' }],
    ['Entro il 30/06/2025 ed entro il 31/12/2025', { type: 'dates', dates: ['2025-06-30', '2025-12-31'] }],
    ['100%', { type: 'percentage', percentage: 100 }],
    ['98,5 %', { type: 'percentage', percentage: 98.5 }],
    ['100% delle istanze', { type: 'percentage', percentage: 100 }],
    ['almeno il 50%', { type: 'threshold', min: 50, unit: '%' }],
    ['non oltre 15 giorni', { type: 'threshold', max: 15, unit: 'giorni' }],
    ['≤ 30 gg', { type: 'threshold', max: 30, unit: 'gg' }],
    ['tra 10 e 20%', { type: 'threshold', min: 10, max: 20, unit: '%' }],
    ['Almeno 3 incontri entro il 30/06/2026', { type: 'threshold', min: 3, unit: 'incontri' }],
    ['25', { type: 'number', number: 25 }],
    ['n. 3 incontri', { type: 'number', number: 3, unit: 'incontri' }],
    ['€ 10.000,00', { type: 'number', number: 10000, unit: '€' }],
    ['Raggiunto / non raggiunto', { type: 'outcome', outcomes: ['achieved', 'notAchieved'] }],
    ['Raggiunto/ non raggiunto', { type: 'outcome', outcomes: ['achieved', 'notAchieved'] }],
    [
      'raggiunto - parzialmente raggiunto - non raggiunto',
      { type: 'outcome', outcomes: ['achieved', 'partlyAchieved', 'notAchieved'] },
    ],
    ['SI/NO', { type: 'yesNo' }],
    ['Sì', { type: 'yesNo' }],
    ["per tutta la durata dell'incarico", { type: 'continuous' }],
    ['Costante', { type: 'continuous' }],
    ["nel corso dell'anno", { type: 'continuous' }],
    ['entro i termini di legge', { type: 'legalTerm' }],
    ['Entro la scadenza di legge', { type: 'legalTerm' }],
    ['Entro i termini di prescrizione', { type: 'legalTerm' }],
    ['Entro la scadenza', { type: 'qualitative' }],
    ['Entro i termini assegnati', { type: 'qualitative' }],
    ['nel rispetto dei termini', { type: 'legalTerm' }],
    ['entro 30 giorni dalla richiesta', { type: 'relativeTerm' }],
    ['entro 5 (cinque) gg dalla ricezione', { type: 'relativeTerm' }],
    ['Tempestivo', { type: 'relativeTerm' }],
    ['Approvazione', { type: 'qualitative' }],
    ['da definire', { type: 'qualitative' }],
    ['30/02/2026', { type: 'qualitative' }],
    ['Miglioramento della tempestività', { type: 'qualitative' }],
  ])('%j', (text, typed) => expect(typeTarget(text)).toEqual(typed));

  it('takes no day for a quantity', () => {
    expect(typeTarget('entro e non oltre il 31/12/2025')).toEqual({ type: 'date', date: '2025-12-31' });
    expect(typeTarget('non oltre il 31 dicembre 2025')).toEqual({ type: 'date', date: '2025-12-31' });
    expect(typeTarget('al massimo entro il 31.12.2025')).toEqual({ type: 'date', date: '2025-12-31' });
  });

  it("takes no act's date for a deadline", () => {
    expect(typeTarget('come da deliberazione n. 12 del 03/04/2024')).toEqual({ type: 'qualitative' });
  });

  it('gives a day without a year the year of the plan, if that is known', () => {
    expect(typeTarget('entro il 31 ottobre', 2026)).toEqual({ type: 'date', date: '2026-10-31' });
    expect(typeTarget('entro il 31 ottobre')).toEqual({ type: 'qualitative' });
  });

  it.each(['95%; non oltre 15 giorni', '95%\nnon oltre 15 giorni', '- 120 ore; - 30 utenti'])(
    'takes none of the levels that %j sets for the whole target',
    (text) => expect(typeTarget(text)).toEqual({ type: 'qualitative' }),
  );

  it.each([
    ['almeno 95%; report al Sindaco', { type: 'threshold', min: 95, unit: '%' }],
    ['95%; entro il 31/12/2025', { type: 'percentage', percentage: 95 }],
  ])('reads the one level that %j sets', (text, typed) => expect(typeTarget(text)).toEqual(typed));

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeTarget(text, 2026).type.length > 0));
  });
});

describe('findThreshold', () => {
  it.each([
    ['Partecipazione ai corsi di almeno il 50% dei dipendenti', { comparison: 'atLeast', value: 50, unit: '%' }],
    ['Verifica di un campione del 10%', { comparison: 'exactly', value: 10, unit: '%' }],
    ['ritardo medio non superiore a 0 giorni', { comparison: 'atMost', value: 0, unit: 'giorni' }],
    ['ore di formazione ≥ 40', { comparison: 'atLeast', value: 40, unit: '' }],
    ['non inferiore al 95,5 per cento', { comparison: 'atLeast', value: 95.5, unit: '%' }],
    ['non più di 3 reclami', { comparison: 'atMost', value: 3, unit: 'reclami' }],
  ])('%j', (text, threshold) => expect(findThreshold(text)).toEqual(threshold));

  it.each(['Customer satisfaction', 'N. atti / n. atti previsti', 'Atto n. 12', 'Entro il 31/12/2025'])(
    'finds none in %j',
    (text) => expect(findThreshold(text)).toBeNull(),
  );
});
