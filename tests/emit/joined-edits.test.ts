import { describe, expect, it } from 'vitest';
import { joinEdits } from '../../src/emit/joined-edits.js';
import type { Edit } from '../../src/model/annex.js';

const edit = (printed: string, before: string, after: string, overrides: Partial<Edit> = {}): Edit => ({
  id: `${before}-${after}`,
  at: '/assignments/0/title',
  range: [printed.indexOf(before), printed.indexOf(before) + before.length],
  before,
  after,
  rule: 'year/next-cycle',
  confidence: 0.6,
  status: 'proposed',
  by: 'rule',
  ...overrides,
});

const spoken = (edits: readonly Edit[], printed: string) =>
  joinEdits(edits, printed).map(({ before, after }) => `${before} → ${after}`);

describe('joinEdits', () => {
  it.each([
    ['Bilancio 2024/2026', '2024/2026 → 2025/2027'],
    ['Bilancio 2024 - 2026', '2024 - 2026 → 2025 - 2027'],
  ])('reads the two years of a triennium as one in «%s»', (printed, expected) => {
    const edits = [edit(printed, '2026', '2027'), edit(printed, '2024', '2025')];
    expect(spoken(edits, printed)).toEqual([expected]);
  });

  it('keeps edits apart that words, another rule or another text separate', () => {
    const words = 'dal 2024 al 2026';
    expect(spoken([edit(words, '2024', '2025'), edit(words, '2026', '2027')], words)).toEqual(['2024 → 2025', '2026 → 2027']);
    const slash = '2024/2026';
    const otherRule = edit(slash, '2026', '2027', { rule: 'year/stale-date' });
    expect(spoken([edit(slash, '2024', '2025'), otherRule], slash)).toHaveLength(2);
    const otherText = edit(slash, '2026', '2027', { at: '/assignments/1/title' });
    expect(spoken([edit(slash, '2024', '2025'), otherText], slash)).toHaveLength(2);
  });
});
