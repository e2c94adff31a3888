import { longPlan } from '../scripts/fixtures/long-plan/index.js';
import { inspect, read } from '../src/index.js';
import { walkBare } from './bare-walk.js';
import { figure, print, printTable } from './print.js';
import { processorTimeOf, timeOf } from './statistics.js';

/** The annex that stands in the middle of the plan, and how many pages the plan has. */
const annex = 'fixtures/invented-annex';
const pages = 300;

type Work = { readonly name: string; readonly run: () => Promise<unknown>; readonly elapsed: number[]; readonly spent: number[] };

const worksOn = (bytes: Uint8Array): readonly Work[] => {
  const source = { name: 'plan.pdf', bytes };
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'bare: text of every page': () => walkBare(bytes, { operators: false }),
    'bare: text and operators': () => walkBare(bytes),
    'ours: inspect, the plan in full': () => inspect(source),
    'ours: read, the annex found and checked': () => read(source),
  };
  return Object.entries(works).map(([name, run]) => ({ name, run, elapsed: [], spent: [] }));
};

/**
 * What an annex in the middle of a long plan costs, beside bare passes over the same file. All take turns in one process, so
 * that what disturbs the machine disturbs all; the least of several times is the one least disturbed.
 */
export const printLong = async (passes: number): Promise<void> => {
  print(`## A long plan: ${pages} pages, the annex in the middle; least times in ms, warm; ratios of processor time`, '');
  const { bytes } = await longPlan(annex, pages);
  const works = worksOn(bytes);
  for (const { run } of works) await run();
  for (let pass = 0; pass < passes; pass++)
    for (const { run, elapsed, spent } of works)
      elapsed.push(
        await timeOf(async () => {
          spent.push(await processorTimeOf(run));
        }),
      );
  const [text = Number.NaN, both = Number.NaN] = works.map(({ spent }) => Math.min(...spent));
  const rows = works.map(({ name, elapsed, spent }) => {
    const least = Math.min(...spent);
    return [
      name,
      figure(Math.min(...elapsed), 0),
      figure(least, 0),
      figure(least / pages, 1),
      figure(least / text, 2),
      figure(least / both, 2),
    ];
  });
  printTable(['', 'elapsed', 'processor', 'per page', '× text', '× text and operators'], rows);
};
