import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectScale, parseWeight, readWeight } from '../../../src/normalize/values/weight.js';

describe('readWeight', () => {
  it.each([
    ['10%', 10, 'percent'],
    ['10 %', 10, 'percent'],
    ['12,5 %', 12.5, 'percent'],
    ['10% (dieci)', 10, 'percent'],
    ['10/100', 10, 'percent'],
    ['20/60', 20, 'parts'],
    ['10', 10, 'none'],
    ['0,10', 0.1, 'none'],
    ['20 punti', 20, 'points'],
    ['punti fino a: 6', 6, 'points'],
    ['Punti 20', 20, 'points'],
  ])('reads %j', (text, value, sign) => expect(readWeight(text)).toEqual({ kind: 'number', value, sign }));

  it.each([
    ['', 'empty'],
    [' – ', 'empty'],
    ['____', 'empty'],
    ['X', 'prerequisite'],
    ['pre requisito', 'prerequisite'],
    ['alto', 'unreadable'],
    ['30% entro giugno', 'unreadable'],
    ['10% e 20%', 'unreadable'],
  ])('reads %j as %s', (text, kind) => expect(readWeight(text).kind).toBe(kind));

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => readWeight(text).kind !== undefined));
  });
});

describe('detectScale', () => {
  it.each([
    [['10%', '90%'], 'Peso', 'percent', false],
    [['10', '30', '60'], 'Peso', 'percent', false],
    [['10', '29'], 'Peso', 'percent', false],
    [['0,10', '0,9'], 'Peso', 'percent', true],
    [['0,4', '0,6'], 'Peso %', 'percent', true],
    [['20', '40'], 'Punteggio massimo', 'points', false],
    [['punti 20', '10'], 'Peso', 'points', false],
    [['100', '250'], 'Peso', 'free', false],
    [['20/60', '40/60'], 'Peso', 'free', false],
  ])('%j under %j is %s (fraction: %s)', (texts, header, scale, fraction) =>
    expect(detectScale(texts, header)).toEqual({ scale, fraction }),
  );
});

describe('parseWeight', () => {
  const percent = { scale: 'percent', fraction: false } as const;

  it('tells absent, unreadable, prerequisite and zero apart', () => {
    expect(parseWeight('', percent)).toEqual({ text: '', value: null });
    expect(parseWeight('alto', percent)).toEqual({ text: 'alto', value: null });
    expect(parseWeight('X', percent)).toEqual({ text: 'X', value: null, prerequisite: true });
    expect(parseWeight('0', percent)).toEqual({ text: '0', value: 0 });
  });

  it('turns parts of one into percent, and leaves points alone', () => {
    expect(parseWeight('0,15', { scale: 'percent', fraction: true }).value).toBe(15);
    expect(parseWeight('15%', { scale: 'percent', fraction: true }).value).toBe(15);
    expect(parseWeight('350', detectScale(['350', '650'], 'Peso (base 1000)')).value).toBe(35);
    expect(parseWeight('350', detectScale(['350', '650'], 'Peso ‰')).value).toBe(35);
    expect(parseWeight('35%', detectScale(['35%', '65%'], 'Peso (base 1000)')).value).toBe(35);
    expect(parseWeight('350', detectScale(['350', '650'], 'Peso')).value).toBe(350);
    expect(parseWeight('20 punti', { scale: 'points', fraction: false }).value).toBe(20);
  });
});
