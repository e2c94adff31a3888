import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/normalize/index.js';
import { detectScale, parseWeight } from '../../../src/normalize/values/weight.js';
import { heading, rawDocument, table } from '../../support/raw.js';

const read = (texts: readonly string[], header: string) => {
  const scale = detectScale(texts, header);
  return [scale.scale, texts.map((text) => parseWeight(text, scale).value)];
};

/** What a column of weights prints, under which header, and what it says: its scale and each weight. */
const columns: readonly (readonly [readonly string[], string, string, readonly (number | null)[]])[] = [
  [['10%', '20 %', '70%'], 'Peso', 'percent', [10, 20, 70]],
  [['12,50 %', '87,50 %'], 'Ponderazione', 'percent', [12.5, 87.5]],
  [['10', '30', '60'], 'Peso', 'percent', [10, 30, 60]],
  [['10,00', '30,00', '60,00'], 'Peso (%)', 'percent', [10, 30, 60]],
  [['5,7', '94,3'], 'Peso', 'percent', [5.7, 94.3]],
  [['10/100', '90/100'], 'Peso', 'percent', [10, 90]],
  [['10 su 100', '90 su 100'], 'Peso', 'percent', [10, 90]],
  [['30 per cento', '70 percento'], 'Peso', 'percent', [30, 70]],
  [['% 30', '% 70'], 'Peso', 'percent', [30, 70]],
  [['30 (trenta)', '70 (settanta)'], 'Peso', 'percent', [30, 70]],
  [['Peso 30%', 'Peso: 70'], 'Peso', 'percent', [30, 70]],
  [['0,10', '0,90'], 'Peso', 'percent', [10, 90]],
  [['0.25', '0.75'], 'Peso', 'percent', [25, 75]],
  [['0,125', '0,875'], 'Peso', 'percent', [12.5, 87.5]],
  [['0,4', '0,6'], 'Peso %', 'percent', [40, 60]],
  [['0,10', '20%', '0,70'], 'Peso', 'percent', [10, 20, 70]],
  [['10%', '30', '60 %'], 'Peso', 'percent', [10, 30, 60]],
  [['10/100', '30', '60%'], 'Peso', 'percent', [10, 30, 60]],
  [['250/1000', '750/1000'], 'Peso', 'percent', [25, 75]],
  [['250‰', '750 ‰'], 'Peso', 'percent', [25, 75]],
  [['250', '350', '400'], 'Peso', 'free', [250, 350, 400]],
  [['20 punti', '80 punti'], 'Peso', 'points', [20, 80]],
  [['punti 20', '15', '25 pt.'], 'Peso', 'points', [20, 15, 25]],
  [['20', '25', '15'], 'Punti', 'points', [20, 25, 15]],
  [['max 20', 'fino a 40', 'punti fino a: 6'], 'Punteggio massimo', 'points', [20, 40, 6]],
  [['20/60', '40/60'], 'Peso', 'free', [20, 40]],
  [['300', '700'], 'Punteggio', 'points', [300, 700]],
  [['20', '25', '15'], 'Peso', 'percent', [20, 25, 15]],
  [['X', '40', '60'], 'Peso', 'percent', [null, 40, 60]],
  [['', '40', '–'], 'Peso', 'percent', [null, 40, null]],
  [['0', '100'], 'Peso', 'percent', [0, 100]],
  [['100'], 'Peso', 'percent', [100]],
  [['1'], 'Peso', 'percent', [1]],
  [['alto', 'medio'], 'Rilevanza', 'percent', [null, null]],
];

describe('a column of weights', () => {
  it.each(columns)('%j under %j is %s: %j', (texts, header, scale, values) =>
    expect(read(texts, header)).toEqual([scale, values]),
  );
});

describe('the scale of a table', () => {
  const header = ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'];
  const row = (number: string, title: string, weight: string) => [number, title, 'Pratiche evase', '100%', weight];
  const weightsOf = (...tables: readonly (readonly (readonly string[])[])[]) =>
    recognise(
      rawDocument(tables.flatMap((rows, at) => [heading(`AREA ${at + 1} – UFFICI ${at + 1}`), table(header, ...rows)])),
    ).units.map(({ weights }) => [weights.scale, weights.total]);

  it('is found for each table', () => {
    const percent = [row('1', 'Riordino degli archivi', '40%'), row('2', 'Cura del verde pubblico', '60%')];
    const points = [row('1', 'Recupero dei tributi evasi', '20 punti'), row('2', 'Lotta al randagismo', '40 punti')];
    expect(weightsOf(percent, points)).toEqual([
      ['percent', 100],
      ['points', 60],
    ]);
  });

  it('is that of its siblings where one weight alone cannot tell: 1 is all of it beside 0,4 and 0,6', () => {
    const parts = [row('1', 'Riordino degli archivi', '0,4'), row('2', 'Cura del verde pubblico', '0,6')];
    expect(weightsOf(parts, [row('1', 'Lotta al randagismo', '1')])).toEqual([
      ['percent', 100],
      ['percent', 100],
    ]);
  });
});
