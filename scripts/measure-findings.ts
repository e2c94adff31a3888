import { parseArgs } from 'node:util';
import { findingSentence } from '../src/messages/index.js';
import type { FindingCode } from '../src/model/finding.js';
import { checkTown, scoreCase } from '../tests/support/finding-scores.js';
import { cleanTowns, defectCases } from './fixtures/defects/index.js';
import type { Half } from './fixtures/towns/town.js';

const { values } = parseArgs({ options: { half: { type: 'string' }, misses: { type: 'boolean' } } });

type Count = { planted: number; found: number; alarms: number; towns: Set<string> };

const share = (part: number, of: number): string => (of === 0 ? '·' : `${((100 * part) / of).toFixed(0)}`);

const measure = async (half: Half): Promise<void> => {
  const counts = new Map<FindingCode, Count>();
  const countOf = (code: FindingCode): Count => {
    const count = counts.get(code) ?? { planted: 0, found: 0, alarms: 0, towns: new Set() };
    counts.set(code, count);
    return count;
  };
  const clean = new Map(await Promise.all(cleanTowns(half).map(async (town) => [town.slug, await checkTown(town)] as const)));
  for (const planted of defectCases(half)) {
    const before = clean.get(planted.town.slug);
    if (before === undefined) continue;
    const score = scoreCase(planted, await checkTown(planted.town), before);
    const count = countOf(planted.code);
    count.planted += 1;
    count.towns.add(planted.town.layout);
    if (score.found) count.found += 1;
    for (const alarm of score.alarms) countOf(alarm.code).alarms += 1;
    if (!values.misses) continue;
    if (!score.found) console.log(`missed ${planted.code} (${planted.name}) in ${planted.town.slug}: near "${planted.near}"`);
    for (const alarm of score.alarms)
      console.log(
        `alarm ${alarm.code} after ${planted.code} (${planted.name}) in ${planted.town.slug}: ${findingSentence(alarm, 'it')}`,
      );
  }
  const all = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  console.log(`\n${half}: defects planted one by one, findings that are new against the clean town`);
  console.log(
    `${'rule'.padEnd(32)}${['planted', 'layouts', 'found', 'recall %', 'alarms', 'precision %'].map((name) => name.padStart(12)).join('')}`,
  );
  const line = (name: string, { planted, found, alarms, towns }: Count): string =>
    [
      name.padEnd(32),
      ...[planted, towns.size, found, share(found, planted), alarms, share(found, found + alarms)].map((one) =>
        String(one).padStart(12),
      ),
    ].join('');
  for (const [code, count] of all) console.log(line(code, count));
  const sum = (key: 'planted' | 'found' | 'alarms'): number => all.reduce((total, [, count]) => total + count[key], 0);
  console.log(
    line('all', {
      planted: sum('planted'),
      found: sum('found'),
      alarms: sum('alarms'),
      towns: new Set(all.flatMap(([, { towns }]) => [...towns])),
    }),
  );
  const told = [...clean.values()].flatMap(({ findings }) => findings);
  const duties = told.filter(({ code }) => code.startsWith('duty/')).length;
  console.log(
    `clean documents: ${clean.size}; findings per document ${(told.length / clean.size).toFixed(2)}, of these duties of law that the towns lack ${(duties / clean.size).toFixed(2)}`,
  );
  for (const severity of ['error', 'warning', 'info'])
    console.log(
      `  ${severity}: ${(told.filter((finding) => finding.severity === severity && !finding.code.startsWith('duty/')).length / clean.size).toFixed(2)} besides duties`,
    );
};

for (const half of ['tuned', 'held-out'] as const) if (values.half === undefined || values.half === half) await measure(half);
