import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleAnnex } from './sample.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** The files' names and digests, made on the given day by a program started in the given time zone. */
const digestsOn = async (day: string, timeZone: string) => {
  vi.stubEnv('TZ', timeZone);
  vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
  vi.resetModules();
  const { docx, objectiveForms } = await import('../../../src/emit/docx/index.js');
  const files = [...(await docx.emit({ annex: sampleAnnex })), ...(await objectiveForms.emit({ annex: sampleAnnex }))];
  return files.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);
};

describe('the bytes of the Word sheets', () => {
  it('are the same on another day in another time zone', async () => {
    const one = await digestsOn('2024-02-29T23:30:00Z', 'UTC');
    const other = await digestsOn('2031-07-01T08:00:00Z', 'Asia/Tokyo');
    expect(other).toEqual(one);
    expect(one).toHaveLength(5);
  });
});
