import { parseArgs } from 'node:util';
import {
  type Measured,
  measured,
  readTown,
  scoreTown,
  type TownScore,
  townFixtures,
  townForms,
} from '../tests/support/layout-scores.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, form: { type: 'string' }, misses: { type: 'boolean' } },
});

const percent = (scores: readonly TownScore[], key: Measured): string => {
  const right = scores.reduce((sum, { counts }) => sum + counts[key].right, 0);
  const of = scores.reduce((sum, { counts }) => sum + counts[key].of, 0);
  return of === 0 ? '·' : right === of ? '100' : ((100 * right) / of).toFixed(0);
};

const shown: readonly Measured[] = measured;
const line = (name: string, scores: readonly TownScore[]): string =>
  [
    name.padEnd(34),
    ...shown.map((key) => percent(scores, key).padStart(5)),
    String(scores.reduce((sum, { spurious }) => sum + spurious, 0)).padStart(5),
  ].join('');

const towns = townFixtures().filter(
  ({ half, slug, layout }) =>
    (values.half === undefined || values.half === half) &&
    (positionals.length === 0 || positionals.includes(slug) || positionals.includes(layout)),
);
const forms = townForms.filter((form) => values.form === undefined || values.form === form);

const results: { readonly layout: string; readonly half: string; readonly form: string; readonly score: TownScore }[] = [];
for (const town of towns)
  for (const form of forms) {
    const { draft } = await readTown(town.slug, form);
    const score = scoreTown(town, draft);
    results.push({ layout: town.layout, half: town.half, form, score });
    if (values.misses && score.misses.length > 0)
      console.log(`${town.slug}/${form}\n${score.misses.map((miss) => `    ${miss}`).join('\n')}`);
  }

const scoresOf = (layout: string | null, half: string, form: string | null): readonly TownScore[] =>
  results
    .filter((one) => (layout === null || one.layout === layout) && one.half === half && (form === null || one.form === form))
    .map(({ score }) => score);

console.log(`${'share right (%)'.padEnd(34)}${shown.map((key) => key.slice(0, 4).padStart(5)).join('')}${'more'.padStart(5)}`);
for (const half of ['tuned', 'held-out', 'unseen']) {
  if (results.every((one) => one.half !== half)) continue;
  console.log(`\n${half}`);
  for (const layout of [...new Set(results.map((one) => one.layout))].sort()) {
    const scores = scoresOf(layout, half, null);
    if (scores.length > 0) console.log(line(`  ${layout}`, scores));
  }
  for (const form of forms) console.log(line(`  all, ${form}`, scoresOf(null, half, form)));
  console.log(line('  all', scoresOf(null, half, null)));
}
