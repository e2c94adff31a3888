import { beforeAll, describe, expect, it } from 'vitest';
import { type LongPlan, longPlan } from '../scripts/fixtures/long-plan/index.js';
import { type Annex, inspect, type RawDocument, read } from '../src/index.js';
import { surveyTables } from '../src/normalize/index.js';
import { accountedFor } from './support/ledger.js';

let plan: LongPlan;
let raw: RawDocument;
let annex: Annex;

beforeAll(async () => {
  plan = await longPlan('fixtures/invented-annex');
  const source = { name: 'plan.pdf', bytes: plan.bytes };
  raw = (await inspect(source)).raw;
  annex = await read(source);
}, 120_000);

const truthOf = (): {
  readonly units: readonly { readonly label: string; readonly name: string }[];
  readonly assignments: readonly Record<string, unknown>[];
} => JSON.parse(JSON.stringify(plan.truth));

describe('an annex in the middle of a plan of 300 pages', () => {
  it('is what the script says', () => {
    expect(plan.pages).toBeGreaterThanOrEqual(300);
    expect(plan.annex.first).toBeGreaterThan(140);
    expect(raw.pages).toHaveLength(plan.pages);
  });

  it('is found with its units and nothing else', () => {
    expect(annex.units.map(({ label, name }) => ({ label, name }))).toEqual(
      truthOf().units.map(({ label, name }) => ({ label, name })),
    );
  });

  it('has every objective, in its unit, on its page', () => {
    const ids = annex.units.map(({ id }) => id);
    const read = annex.assignments.map((row) => ({
      unit: ids.indexOf(row.unitId),
      section: row.section,
      number: row.printedNumber,
      title: row.title.text,
      weight: row.weight.value,
      page: row.source[0]?.place.page,
    }));
    const truth = truthOf().assignments.map(({ unit, section, printedNumber, title, weight }, index) => ({
      unit,
      section,
      number: printedNumber,
      title,
      weight,
      page: plan.rowPages[index],
    }));
    expect(read).toEqual(truth);
  });

  it('is shown by the survey, and every other table named for what it is about', () => {
    const { annex: range, tables } = surveyTables(raw);
    expect(range).toEqual(plan.annex);
    expect(tables.filter(({ inAnnex }) => inAnnex)).toHaveLength(truthOf().units.length);
    const left = tables
      .filter(({ inAnnex }) => !inAnnex)
      .map(({ pages: { first, last }, looksLike }) => ({ first, last, looksLike }));
    expect(left).toEqual(plan.others.map(({ kind, first, last }) => ({ first, last, looksLike: kind })));
  });

  it('accounts for every character of every page', () => {
    for (const { ledger } of raw.pages) expect(accountedFor(ledger)).toBe(ledger.source);
  });
});
