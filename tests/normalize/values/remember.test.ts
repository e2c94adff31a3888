import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/normalize/values/remember.js';

describe('remember', () => {
  it('asks once for each text, and again only after very many others', () => {
    const asked: string[] = [];
    const length = remember((text) => {
      asked.push(text);
      return text.length;
    });
    expect([length('a'), length('bb'), length('a')]).toEqual([1, 2, 1]);
    expect(asked).toEqual(['a', 'bb']);
    for (let index = 0; index < 5000; index++) length(`x${index}`);
    expect(length('a')).toBe(1);
    expect(asked.filter((text) => text === 'a')).toHaveLength(2);
  });
});
