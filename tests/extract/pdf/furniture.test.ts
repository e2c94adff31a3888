import { describe, expect, it } from 'vitest';
import { findFurniture, type MarginItem } from '../../../src/extract/pdf/furniture.js';

const height = 800;
const item = (text: string, top: number, heading = false): MarginItem => ({
  text,
  box: { left: 50, top, right: 200, bottom: top + 10 },
  heading,
});
const furnitureOf = (pages: readonly (readonly MarginItem[])[]): readonly string[] =>
  [...findFurniture(pages.map((items, index) => ({ number: index + 1, height, items })))].map(
    ([{ text }, margin]) => `${margin} ${text}`,
  );

describe('running heads and feet', () => {
  it('come back at the same height, page numbers counted', () => {
    const pages = [1, 2, 3].map((page) => [
      item('Comune di Prova', 30),
      item(`Testo ${page}`, 300),
      item(`Pag. ${page} di 3`, 770),
    ]);
    expect(furnitureOf(pages)).toEqual([
      'header Comune di Prova',
      'header Comune di Prova',
      'header Comune di Prova',
      'footer Pag. 1 di 3',
      'footer Pag. 2 di 3',
      'footer Pag. 3 di 3',
    ]);
  });

  it('may stand on every second page, but not on a few of many', () => {
    const on = (wanted: (page: number) => boolean) =>
      [1, 2, 3, 4, 5, 6].map((page) => [...(wanted(page) ? [item('Piano', 30)] : []), item('Testo', 300)]);
    expect(furnitureOf(on((page) => page % 2 === 1))).toHaveLength(3);
    expect(furnitureOf(on((page) => page === 1 || page === 5))).toEqual([]);
  });

  it('may begin on the second page, unless they look like headings', () => {
    const pages = (heading: boolean) =>
      [1, 2, 3].map((page) => [...(page > 1 ? [item('Piano', 30, heading)] : []), item('Testo', 300)]);
    expect(furnitureOf(pages(false))).toHaveLength(2);
    expect(furnitureOf(pages(true))).toEqual([]);
  });

  it('have nothing of the text further out', () => {
    const pages = [1, 2, 3].map((page) => [item(`Titolo ${'abc'[page - 1]}`, 20), item('Comune di Prova', 60)]);
    expect(furnitureOf(pages)).toEqual([]);
  });

  it('are not headings that count up, nor text that merely holds numbers', () => {
    expect(furnitureOf([1, 2, 3].map((page) => [item(`Scheda ${page}`, 30, true), item('Testo', 300)]))).toEqual([]);
    expect(furnitureOf([4, 9, 2].map((number) => [item(`Totale ${number}`, 770), item('Testo', 300)]))).toEqual([]);
  });
});

describe('a document of one page', () => {
  it('has no furniture but its page number', () => {
    expect(furnitureOf([[item('Comune di Prova', 30), item('Testo', 300), item('Pag. 1 di 1', 770)]])).toEqual([
      'footer Pag. 1 di 1',
    ]);
    expect(furnitureOf([[item('1', 30), item('Testo', 300)]])).toEqual(['header 1']);
    expect(furnitureOf([[item('AREA 1', 30), item('Testo', 300), item('Allegato 3', 770)]])).toEqual([]);
  });
});
