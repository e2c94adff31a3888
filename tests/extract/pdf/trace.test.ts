import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { fill, line, ruledTable, text, writePdf } from './write-pdf.js';

const sourceOf = (bytes: Uint8Array) => ({ name: 'a.pdf', bytes });
const root = 'fixtures/pdf-tables';
const documents = readdirSync(root).flatMap((slug) =>
  readdirSync(join(root, slug))
    .filter((file) => file.endsWith('.pdf'))
    .slice(0, 1)
    .map((file) => join(root, slug, file)),
);

describe('the trace of a page', () => {
  const content =
    text(20, 40, 'Two words', { bold: true }) + line(10, 50, 200, 50) + fill(10, 60, 11, 120) + fill(20, 60, 90, 90, 0.8);

  it('has words where they stand, lines however drawn, and shades', async () => {
    const { traces } = await extract(sourceOf(writePdf([{ content }])), { trace: () => true });
    expect(traces).toHaveLength(1);
    const [trace] = traces ?? [];
    expect(trace?.words.map((word) => word.text)).toEqual(['Two', 'words']);
    expect(trace?.words[0]).toMatchObject({ from: { x: 20, y: 40 }, size: 10, bold: true, pale: false });
    expect(trace?.lines.map(({ from, to }) => [from, to])).toEqual([
      [
        { x: 10, y: 50 },
        { x: 200, y: 50 },
      ],
      [
        { x: 10.5, y: 60 },
        { x: 10.5, y: 120 },
      ],
    ]);
    expect(trace?.shades).toEqual([{ left: 20, top: 60, right: 90, bottom: 90 }]);
  });

  it('is of the page as a person sees it, turned', async () => {
    const { traces } = await extract(sourceOf(writePdf([{ content, rotate: 90 }])), { trace: () => true });
    const [word] = traces?.[0]?.words ?? [];
    // 300 points high before it was turned: what stood 40 from the top stands 260 from the left.
    expect(word).toMatchObject({ from: { x: 260, y: 20 } });
    expect(word?.to.x).toBeCloseTo(260);
  });

  it('is kept of the pages asked for only', async () => {
    const bytes = writePdf([
      { content },
      {
        content: ruledTable({ xs: [20, 90, 180], top: 30 }, [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      },
      { content },
    ]);
    const { traces } = await extract(sourceOf(bytes), { trace: (page) => page === 2 });
    expect(traces?.map(({ page }) => page)).toEqual([2]);
    expect(await extract(sourceOf(bytes))).not.toHaveProperty('traces');
  });

  it.each(documents)('changes nothing of what is read: %s', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const traced = await extract(sourceOf(bytes), { trace: () => true });
    const { raw, findings } = await extract(sourceOf(bytes));
    expect([traced.raw, traced.findings]).toEqual([raw, findings]);
    const letters = (words: readonly { readonly text: string }[] = []): number =>
      words.reduce((sum, { text: one }) => sum + one.replace(/\s/gu, '').length, 0);
    for (const [index, { ledger }] of raw.pages.entries())
      expect(letters(traced.traces?.[index]?.words)).toBe(ledger.table + ledger.paragraph + ledger.furniture);
  });
});
