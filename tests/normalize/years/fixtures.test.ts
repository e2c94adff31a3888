import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { extract } from '../../../src/extract/index.js';
import { normalize } from '../../../src/normalize/index.js';

const tokenSchema = z.object({
  unit: z.string(),
  row: z.string(),
  field: z.string(),
  before: z.string(),
  after: z.string(),
  treatment: z.enum(['apply', 'propose', 'keep']),
  proposedDay: z.string().optional(),
});
type Token = z.infer<typeof tokenSchema>;

const annexOf = async (slug: string) => {
  const bytes = new Uint8Array(readFileSync(`fixtures/${slug}/annex.txt`));
  const { raw, findings } = await extract({ name: 'annex.txt', bytes });
  return normalize(raw, findings);
};

const truthOf = (slug: string): readonly Token[] =>
  z.array(tokenSchema).parse(JSON.parse(readFileSync(`fixtures/${slug}/truth/years.json`, 'utf8')));

const statuses = { apply: 'applied', propose: 'proposed' } as const;
/** What the truth expects, without the units' names, which it abbreviates: token, correction and how. */
const expectedOf = (truth: readonly Token[]): readonly string[] =>
  truth
    .flatMap(({ before, after, treatment }) => (treatment === 'keep' ? [] : [`${before} → ${after} ${statuses[treatment]}`]))
    .sort();

const unitKeys: Readonly<Record<string, readonly string[]>> = {
  'real-annex': ['S', 'A1', 'A2', 'A3', 'A5'],
  'invented-annex': ['I', 'II', 'III', 'V'],
};

type Annex = Awaited<ReturnType<typeof annexOf>>;

/** A corrected token as the truth names its row: unit, printed number (`T` before transversal ones), what becomes what. */
const tokenOf = (annex: Annex, slug: string, edit: Annex['edits'][number]): string => {
  const [, collection, digits] = edit.at.split('/');
  const row = collection === 'assignments' ? annex.assignments[Number(digits)] : undefined;
  const unitIndex = row === undefined ? Number(digits) : annex.units.findIndex(({ id }) => id === row.unitId);
  const number = row?.printedNumber?.replace(/^T?/, row.section === 'transversal' ? 'T' : '') ?? 'header';
  return `${unitKeys[slug]?.[unitIndex]} ${number} ${edit.before} → ${edit.after} ${edit.status}`;
};

describe.each(['real-annex', 'invented-annex'])('the years of %s', (slug) => {
  it('are moved, proposed and kept as the truth says, each in its row', async () => {
    const annex = await annexOf(slug);
    const truth = truthOf(slug);
    const edits = annex.edits.filter(({ rule }) => rule.startsWith('year/'));
    expect(edits.map(({ before, after, status }) => `${before} → ${after} ${status}`).sort()).toEqual(expectedOf(truth));
    const expected = truth
      .filter(({ treatment }) => treatment !== 'keep')
      .map(({ unit, row, before, after, treatment }) => {
        return `${unit} ${row.replace(/#.*/, '')} ${before} → ${after} ${treatment === 'apply' ? 'applied' : 'proposed'}`;
      });
    expect(edits.map((edit) => tokenOf(annex, slug, edit)).sort()).toEqual(expected.sort());
  });
});

describe('the years of real-annex', () => {
  it('are 77: 50 applied, 12 proposed, 15 kept, and two odd days proposed on the corrected dates', async () => {
    const truth = truthOf('real-annex');
    const count = (treatment: Token['treatment']) => truth.filter((token) => token.treatment === treatment).length;
    expect([truth.length, count('apply'), count('propose'), count('keep')]).toEqual([77, 50, 12, 15]);
    const annex = await annexOf('real-annex');
    const days = annex.edits.filter(({ rule }) => rule === 'date/odd-day');
    expect(days.map(({ before, after, status }) => [before, after, status])).toEqual([
      ['30/12/2024', '31/12/2024', 'proposed'],
      ['13/12/2024', '31/12/2024', 'proposed'],
    ]);
    expect(days.every(({ buildsOn }) => annex.edits.some(({ id, rule }) => id === buildsOn && rule === 'year/stale-date'))).toBe(
      true,
    );
  });

  it('leave no finding of severity error', async () => {
    const annex = await annexOf('real-annex');
    expect(annex.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
