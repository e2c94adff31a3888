import { describe, expect, it } from 'vitest';
import type { Selectable } from '../../../../src/extract/html/css/selector.js';
import { declaredOf, readSheets } from '../../../../src/extract/html/css/sheet.js';

const element = (name: string, classes: readonly string[], parent: Selectable | null): Selectable => ({
  name,
  attributes: {},
  classes,
  parent,
});

describe('a large style sheet', () => {
  it('is asked only for rules whose next element around is there', () => {
    const count = 8000;
    const sheet = readSheets([Array.from({ length: count }, (_, at) => `.a${at} .b${at} > p { left: ${at}px }`).join('\n')]);
    const started = performance.now();
    const read = Array.from({ length: count }, (_, at) =>
      declaredOf(element('p', [], element('div', [`b${at}`], element('div', [`a${at}`], null))), sheet),
    );
    expect(read.map(({ left }) => left)).toEqual(Array.from({ length: count }, (_, at) => `${at}px`));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('keeps the order of rules found in different places', () => {
    const sheet = readSheets(['.b p { left: 1px } div p { left: 2px } .a p { left: 3px } p { left: 4px }']);
    expect(declaredOf(element('p', [], element('div', ['b'], element('div', ['a'], null))), sheet).left).toBe('3px');
  });
});
