import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleAnnex } from './sample.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const digestOn = async (day: string, timeZone: string): Promise<readonly string[]> => {
  vi.stubEnv('TZ', timeZone);
  vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
  vi.resetModules();
  const { emit } = await import('../../../src/emit/index.js');
  const files = await emit(sampleAnnex, {}, ['xlsx', 'csv', 'json']);
  return files.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);
};

it('gives the same bytes on another day in another time zone', async () => {
  const one = await digestOn('2024-02-29T23:30:00Z', 'UTC');
  const other = await digestOn('2031-07-01T08:00:00Z', 'Asia/Tokyo');
  const third = await digestOn('1999-12-31T12:00:00Z', 'America/New_York');
  expect(one).toHaveLength(9);
  expect(other).toEqual(one);
  expect(third).toEqual(one);
});
