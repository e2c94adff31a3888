import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeVariants } from '../../../src/normalize/values/same-title.js';
import { compareTexts, compareWords } from '../../../src/normalize/values/similarity.js';

describe('mayBeVariants', () => {
  it.each([
    ['Ricognizione sul fabbisogno formativo dei dipendenti', 'Relazione alla Giunta sul fabbisogno formativo dei dipendenti'],
    ['Formazione del personale', 'Formazione e aggiornamento del personale'],
    ['Rispetto dei termini del procedimento', 'Rispetto dei termini dei procedimenti'],
    ['Aggiornamento della sezione trasparenza', 'Aggiornamento continuo della sezione trasparenza'],
  ])('%j may be %j', (one, other) => {
    expect(mayBeVariants(one, other)).toBe(true);
    expect(mayBeVariants(other, one)).toBe(true);
  });

  it.each([
    ['an acronym', 'Recupero evasione IMU', 'Recupero evasione TARI'],
    ['an acronym more', 'Recupero evasione IMU', 'Recupero evasione IMU e TARI'],
    ['antonyms', 'Verifica dei residui attivi', 'Verifica dei residui passivi'],
    ['one word for another', 'Gestione delle entrate correnti', 'Gestione delle spese correnti'],
    ['a number', 'Lavori di manutenzione lotto 1', 'Lavori di manutenzione lotto 2'],
    ['a proper name', 'Manutenzione della scuola primaria', 'Manutenzione della scuola primaria Garibaldi'],
    ['two streets', 'Rifacimento del manto stradale di via Roma', 'Rifacimento del manto stradale di piazza Dante'],
    ['different matters', 'Gestione del protocollo', 'Riscossione coattiva dei tributi'],
  ])('%s keeps titles apart', (_, one, other) => {
    expect(mayBeVariants(one, other)).toBe(false);
    expect(mayBeVariants(other, one)).toBe(false);
  });

  it('does not take another year for another objective', () => {
    expect(mayBeVariants('Attuazione del piano 2024', 'Attuazione del piano 2025')).toBe(true);
  });
});

describe('compareWords', () => {
  it('shows runs of differing words in their slots', () => {
    expect(compareTexts('a b c d', 'a x y d')).toEqual({
      common: 0.5,
      differences: [{ at: 1, one: ['b', 'c'], other: ['x', 'y'] }],
    });
  });

  it('is 1 for equal and 0 for wholly different texts', () => {
    fc.assert(fc.property(fc.array(fc.string()), (words) => compareWords(words, words).common === 1));
    expect(compareWords(['a'], ['b']).common).toBe(0);
  });
});
