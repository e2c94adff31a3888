import { longPlan } from '../scripts/fixtures/long-plan/index.js';
import { inspect, read } from '../src/index.js';
import { walkBare } from './bare-walk.js';
import { figure, print, printTable } from './print.js';
import { medianOf, timeOf } from './statistics.js';

/** The annex that stands in the middle of the plan, and how many pages the plan has. */
const annex = 'fixtures/invented-annex';
const pages = 300;

type Work = { readonly name: string; readonly run: () => Promise<unknown>; readonly times: number[] };

const worksOn = (bytes: Uint8Array): readonly Work[] => {
  const source = { name: 'plan.pdf', bytes };
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'bare: text of every page': () => walkBare(bytes, { operators: false }),
    'bare: text and operators': () => walkBare(bytes),
    'ours: inspect, the plan in full': () => inspect(source),
    'ours: read, the annex found and checked': () => read(source),
  };
  return Object.entries(works).map(([name, run]) => ({ name, run, times: [] }));
};

/**
 * What an annex in the middle of a long plan costs, beside bare passes over the same file. All take turns in one process, so
 * that what disturbs the machine disturbs all; the least of several times is the one least disturbed.
 */
export const printLong = async (passes: number): Promise<void> => {
  print(`## A long plan: ${pages} pages, the annex in the middle; ms, warm, and the ratio to the bare passes`, '');
  const { bytes } = await longPlan(annex, pages);
  const works = worksOn(bytes);
  for (const { run } of works) await run();
  for (let pass = 0; pass < passes; pass++) for (const { run, times } of works) times.push(await timeOf(run));
  const least = works.map(({ times }) => Math.min(...times));
  const [text = Number.NaN, both = Number.NaN] = least;
  const rows = works.map(({ name, times }, index) => {
    const ms = least[index] ?? Number.NaN;
    return [name, figure(ms, 0), figure(medianOf(times), 0), figure(ms / pages, 1), figure(ms / text, 2), figure(ms / both, 2)];
  });
  printTable(['', 'least', 'median', 'ms/page', '× text', '× text and operators'], rows);
};
