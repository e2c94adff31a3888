import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/normalize/assemble/plan.js';

const read = (lines: readonly string[], prose = false) => readPlan(lines.map((text) => ({ text, prose })));

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
  ])('%j', (lines, title, from, to) => expect(read(lines)).toEqual({ title, period: { from, to } }));

  it('knows a plan of one year', () => expect(read(['PEG 2030'])).toEqual({ title: 'PEG 2030', period: null }));

  it.each([[[]], [['AREA 1', 'Dott. Ugo Po']], [['Relazione 2030-2032']]])('%j names no plan', (lines) =>
    expect(read(lines)).toEqual({ title: null, period: null }),
  );

  it('takes no running text for a title, but its triennium for the period', () => {
    const prose = { text: 'Il Comune approva il piano della performance per il triennio 2030-2032.', prose: true };
    expect(readPlan([{ text: 'Piano della performance', prose: false }, prose])).toEqual({
      title: 'Piano della performance',
      period: { from: 2030, to: 2032 },
    });
  });

  it('takes no other span for a period', () => expect(read(['PIAO, programmazione europea 2021-2027']).period).toBeNull());
});
