import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RowTruth, TownTruth } from '../../scripts/fixtures/towns/town.js';
import { extract } from '../../src/extract/index.js';
import type { Assignment, Unit } from '../../src/model/annex.js';
import type { AnnexDraft } from '../../src/model/draft.js';
import type { RawDocument } from '../../src/model/raw-document.js';
import { recognise } from '../../src/normalize/index.js';

/** A town's folder with what its truth says. */
export type TownFixture = TownTruth & { readonly slug: string; readonly layout: string; readonly half: string };

/** What is compared, one by one. `row` holds where everything of a row is as printed. */
export const measured = [
  'row',
  'number',
  'weight',
  'title',
  'description',
  'expectedResult',
  'activities',
  'group',
  'indicators',
  'targets',
  'targetTypes',
  'schedule',
  'extra',
  'kind',
  'unit',
  'officer',
] as const;

/** One of {@link measured}. */
export type Measured = (typeof measured)[number];

/** How often each thing was right, of how many; rows that nothing printed stands for; tables wrongly left or read. */
export type TownScore = {
  readonly counts: Readonly<Record<Measured, { readonly right: number; readonly of: number }>>;
  readonly spurious: number;
  readonly otherTables: boolean;
  readonly misses: readonly string[];
};

const root = 'fixtures/layouts';

/** Every town, in the order of their slugs. */
export const townFixtures = (): readonly TownFixture[] =>
  readdirSync(root)
    .sort()
    .map((slug) => JSON.parse(readFileSync(join(root, slug, 'truth.json'), 'utf8')));

/** The forms each town is printed in. */
export const townForms = ['annex.html', 'chromium.pdf', 'libreoffice.pdf'] as const;

/** One form of a town, read as far as the draft; `draft` is null where nothing was recognised. */
export const readTown = async (
  slug: string,
  form: string,
): Promise<{ readonly raw: RawDocument; readonly draft: AnnexDraft | null }> => {
  const { raw } = await extract({ name: form, bytes: new Uint8Array(readFileSync(join(root, slug, form))) });
  try {
    return { raw, draft: recognise(raw) };
  } catch {
    return { raw, draft: null };
  }
};

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bare = (text: string): string =>
  flat(text)
    .replace(/^[-•]\s*/, '')
    .replace(/\s*;$/, '');

const nowhere: Pick<Unit, 'kind' | 'number' | 'name' | 'officer'> = { kind: 'other', name: '' };

type Flat = Readonly<Record<Exclude<Measured, 'row'>, string>>;

const join_ = (texts: readonly string[]): string => texts.map(bare).join(' § ');

const unitText = ({ kind, number, name }: Pick<Unit, 'kind' | 'number' | 'name'>): string =>
  kind === 'all' ? 'all' : flat(`${kind} ${number ?? ''} ${name}`);

const officerText = ({ officer }: Pick<Unit, 'officer'>): string =>
  officer === undefined
    ? ''
    : flat(`${officer.title ?? ''} ${officer.name ?? ''} / ${officer.role ?? ''} ${officer.interim ? 'interim' : ''}`);

const extraText = (extra: Readonly<Record<string, string>>): string =>
  Object.entries(extra)
    .map(([key, text]) => `${flat(key)}=${flat(text)}`)
    .sort()
    .join(' § ');

const flattenTruth = (row: RowTruth, { units }: TownTruth): Flat => {
  const unit = units[row.unit] ?? nowhere;
  return {
    number: row.number ?? '',
    weight: `${row.weight.text} ${row.weight.value} ${row.weight.prerequisite ?? ''}`,
    title: flat(row.title),
    description: flat(row.description ?? ''),
    expectedResult: flat(row.expectedResult ?? ''),
    activities: flat(row.activities ?? ''),
    group: flat(row.group ?? ''),
    indicators: join_(row.indicators.map(({ text, weight }) => `${bare(text)}${weight === undefined ? '' : ` [${weight}]`}`)),
    targets: join_(row.targets.map(({ text, year }) => `${bare(text)}${year === undefined ? '' : ` [${year}]`}`)),
    targetTypes: join_(row.targets.map(({ type }) => type ?? '')),
    schedule: join_(row.schedule ?? []),
    extra: extraText(row.extra),
    kind: row.section,
    unit: unitText(unit),
    officer: officerText(unit),
  };
};

const flattenRow = (row: Assignment, { units }: AnnexDraft): Flat => {
  const unit = units.find(({ id }) => id === row.unitId) ?? nowhere;
  const targets = [...row.indicators.flatMap((indicator) => indicator.targets ?? []), ...row.targets];
  const extra = Object.fromEntries(Object.entries(row.extra).map(([key, { text }]) => [key, text]));
  const schedule = row.schedule ?? [];
  return {
    number: row.printedNumber ?? '',
    weight: `${row.weight.text} ${row.weight.value} ${row.weight.prerequisite ?? ''}`,
    title: flat(row.title.text),
    description: flat(row.description?.text ?? ''),
    expectedResult: flat(row.expectedResult?.text ?? ''),
    activities: flat(row.activities?.text ?? ''),
    group: flat(row.group ?? ''),
    indicators: join_(row.indicators.map(({ text, weight }) => `${bare(text)}${weight === undefined ? '' : ` [${weight}]`}`)),
    targets: join_(targets.map(({ text, year }) => `${bare(text)}${year === undefined ? '' : ` [${year}]`}`)),
    targetTypes: join_(targets.map(({ type }) => type)),
    schedule: join_(schedule.flatMap(({ marks }) => marks.map(({ period }) => period))),
    extra: extraText(extra),
    kind: row.section,
    unit: unitText(unit),
    officer: officerText(unit),
  };
};

/** Of sketched towns the truth names the columns that must come through, not all that may. */
const holdsExtra = (wanted: string, found: string): boolean =>
  wanted.split(' § ').every((one) => one === '' || found.split(' § ').includes(one));

const same = (key: keyof Flat, one: Flat, other: Flat): boolean => {
  if (key === 'extra') return holdsExtra(one.extra, other.extra);
  if (key !== 'targetTypes') return one[key] === other[key];
  const [wanted, found] = [one[key].split(' § '), other[key].split(' § ')];
  return wanted.length === found.length && wanted.every((type, index) => type === '' || type === found[index]);
};

const keys = measured.filter((key): key is keyof Flat => key !== 'row');
const emptyCounts = (): Record<Measured, { right: number; of: number }> => ({
  row: { right: 0, of: 0 },
  number: { right: 0, of: 0 },
  weight: { right: 0, of: 0 },
  title: { right: 0, of: 0 },
  description: { right: 0, of: 0 },
  expectedResult: { right: 0, of: 0 },
  activities: { right: 0, of: 0 },
  group: { right: 0, of: 0 },
  indicators: { right: 0, of: 0 },
  targets: { right: 0, of: 0 },
  targetTypes: { right: 0, of: 0 },
  schedule: { right: 0, of: 0 },
  extra: { right: 0, of: 0 },
  kind: { right: 0, of: 0 },
  unit: { right: 0, of: 0 },
  officer: { right: 0, of: 0 },
});

/** Compares what was read with a town's truth. Rows are paired by title, those of the same unit and number first. */
export const scoreTown = (town: TownFixture, draft: AnnexDraft | null): TownScore => {
  const counts = emptyCounts();
  const misses: string[] = [];
  const found = draft === null ? [] : draft.assignments.map((row) => flattenRow(row, draft));
  const free = new Set(found);
  const wantedRows = town.rows.map((row) => flattenTruth(row, town));
  for (const wanted of wantedRows) {
    const likeness = (row: Flat): number =>
      keys.filter((key) => same(key, wanted, row)).length + (row.title === wanted.title ? 20 : 0);
    const [best] = [...free].toSorted((one, other) => likeness(other) - likeness(one));
    const paired =
      best !== undefined && (best.title === wanted.title || (best.number === wanted.number && best.unit === wanted.unit))
        ? best
        : null;
    if (paired !== null) free.delete(paired);
    const right = keys.filter((key) => paired !== null && same(key, wanted, paired));
    counts.row.of += 1;
    if (right.length === keys.length) counts.row.right += 1;
    for (const key of keys) {
      const isSaid = wanted[key] !== '' || (paired !== null && paired[key] !== '');
      if (!isSaid) continue;
      counts[key].of += 1;
      if (right.includes(key)) counts[key].right += 1;
      else if (paired !== null) misses.push(`${key}: "${wanted[key]}" read as "${paired[key]}"`);
    }
    if (paired === null) misses.push(`row not found: ${wanted.title}`);
  }
  for (const row of free) misses.push(`row that is not there: ${row.number} ${row.title} (${row.unit})`);
  const named = new Set(town.units.map(unitText));
  for (const unit of draft?.units ?? []) if (!named.has(unitText(unit))) misses.push(`unit that is not there: ${unitText(unit)}`);
  const otherTables = draft === null || draft.otherTables.length === town.otherTables;
  if (!otherTables) misses.push(`${draft?.otherTables.length} other tables, not ${town.otherTables}`);
  return { counts, spurious: free.size, otherTables, misses };
};
