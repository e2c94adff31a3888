import { caseOf, seedFiles } from './cases.js';
import { faultsOf } from './invariants.js';

const officeEvery = 20;
/** Processor time, whatever else runs on the machine; the largest fixture takes two. */
const slowSeconds = 12;
const files = seedFiles();

/** Runs the cases it is told of, one after the other, in a process that its parent may end. */
process.on('message', async ({ seed, index }: { readonly seed: number; readonly index: number }) => {
  const source = caseOf(seed, index, files);
  const before = process.cpuUsage();
  const faults = await faultsOf(source, index % officeEvery === 0);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const slow = seconds > slowSeconds ? [`slow: ${Math.round(seconds)} s of processor time`] : [];
  process.send?.({ index, faults: [...faults, ...slow], peak: process.resourceUsage().maxRSS / 1024 });
});
process.send?.({ ready: true });
