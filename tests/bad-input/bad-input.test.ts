import { describe, expect, it } from 'vitest';
import type { BadInput } from './case.js';
import { loopCases } from './loop-cases.js';
import { otherCases } from './other-cases.js';
import { pdfCases } from './pdf-cases.js';
import { tryInput } from './try.js';

/** What no bad input may exceed: processor time in seconds, memory in MiB. */
const mostSeconds = 30;
const mostMebibytes = 1200;

const listed = <T>(value: T | readonly T[] | undefined): readonly T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
};

describe.each<readonly [string, readonly BadInput[]]>([
  ['PDF', pdfCases],
  ['PDF that leads in circles', loopCases],
  ['other files', otherCases],
])('bad input: %s', (_, cases) => {
  it.each(cases.map((input) => [input.name, input] as const))('%s', { timeout: 300_000 }, (_name, input) => {
    const { code, said, result, cpu, peak, strays } = tryInput(input);
    expect(listed(input.code), `${said}`).toContain(code);
    for (const words of listed(input.says)) expect(said + result).toContain(words);
    if (input.holds !== undefined) expect(result).toContain(input.holds);
    if (code === 3 || code === 4) expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).not.toMatch(/^\s+at /m);
    expect(strays).toEqual([]);
    expect(result === '').toBe(code !== 0 && code !== 1);
    expect(cpu).toBeLessThan(mostSeconds);
    expect(peak).toBeLessThan(mostMebibytes);
  });
});
