import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/normalize/assemble/plan.js';

describe('readPlan', () => {
  it.each([
    [['ALLEGATO 1', 'PIANO DELLA PERFORMANCE 2030-2032'], 'PIANO DELLA PERFORMANCE 2030-2032', 2030, 2032],
    [['Piano della performance – triennio 2030/2032'], 'Piano della performance – triennio 2030/2032', 2030, 2032],
    [['PIAO 2030–2032', 'Sottosezione 2.2'], 'PIAO 2030–2032', 2030, 2032],
    [
      ['PIANO INTEGRATO DI ATTIVITÀ E', 'ORGANIZZAZIONE 2030-32'],
      'PIANO INTEGRATO DI ATTIVITÀ E ORGANIZZAZIONE 2030-32',
      2030,
      2032,
    ],
    [['Piano della performance 2030-', '2032'], 'Piano della performance 2030-2032', 2030, 2032],
    [['Piano degli obiettivi 2030', 'Piano della performance 2030-2032'], 'Piano della performance 2030-2032', 2030, 2032],
    [['Piano della performance', 'Triennio 2030 - 2032'], 'Piano della performance Triennio 2030 - 2032', 2030, 2032],
  ])('%j', (lines, title, from, to) => expect(readPlan(lines)).toEqual({ title, period: { from, to } }));

  it('knows a plan of one year', () => expect(readPlan(['PEG 2030'])).toEqual({ title: 'PEG 2030', period: null }));

  it.each([[[]], [['AREA 1', 'Dott. Ugo Po']], [['Relazione 2030-2032']]])('%j names no plan', (lines) =>
    expect(readPlan(lines)).toEqual({ title: null, period: null }),
  );

  it('takes no other span for a period', () => expect(readPlan(['PIAO, programmazione europea 2021-2027']).period).toBeNull());
});
