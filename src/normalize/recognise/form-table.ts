import type { RawCell, TableBlock } from '../../model/raw-document.js';
import { readSection } from '../assemble/notices.js';
import { readUnitLabel } from '../assemble/unit-heading.js';
import { groupBy } from '../group-by.js';
import type { Hints } from '../layouts/hints.js';
import type { Layout } from '../layouts/layout.js';
import { fold } from '../values/fold.js';
import type { Retype } from '../values/retype.js';
import { type ColumnDecision, decideColumns } from './columns.js';
import type { Form, FormPair, FormReading, InnerTable } from './form.js';
import type { GridRow } from './grid.js';
import { bareLabel, isKnownLabel, labelKey, readOpening } from './labels.js';
import { knownPriors } from './lexicon.js';
import { profileColumn } from './profile.js';
import type { FormTable, TableCandidate } from './reading.js';
import { scoreLayout } from './score.js';

/** `pool`: the values beside each label (folded) in all forms of the document; `lines`: how often each line over a form stands there. */
type Context = {
  readonly retype: Retype;
  readonly hints: Hints;
  readonly pool: ReadonlyMap<string, readonly string[]>;
  readonly lines: ReadonlyMap<string, number>;
};

/** Decides what stands beside each label, from the values it has in all the forms of a table. */
const decideLabels = (pairs: readonly FormPair[], { hints, pool }: Context, titleElsewhere: boolean): FormTable['labels'] => {
  const entries = [...groupBy(pairs, ({ label }) => labelKey(label))].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [{ key, first, values: pool.get(key) ?? [first, ...others].map(({ value }) => value) }],
  );
  const decisions = decideColumns(
    entries.map(({ first, values }) => ({
      header: { text: first.label, cells: [first.labelCell], shared: false },
      profile: profileColumn([values]),
    })),
    hints,
    titleElsewhere,
  );
  return new Map(
    entries.flatMap(({ key, first }, index) => {
      const decision = decisions[index];
      return decision === undefined ? [] : [[key, { printed: first, decision }] as const];
    }),
  );
};

const decideInner = ({ head, rows }: InnerTable, { retype, hints }: Context): readonly ColumnDecision[] =>
  decideColumns(
    head.map((cell, at) => ({
      header: { text: bareLabel(retype(cell.text)), cells: [cell], shared: false },
      profile: profileColumn([rows.flatMap((row) => row.filter((one) => one.head === at).map((one) => retype(one.cell.text)))]),
    })),
    hints,
    true,
  );

/** A title may be told by a banner (`Obiettivo n. 3 – Riordino degli archivi`). */
const titled = (forms: readonly Form[]): boolean =>
  forms.some(({ banners }) => banners.some((cell) => (readOpening(cell.text)?.title ?? '') !== ''));

/** A title is said at least so much by the label beside it. */
const titleSaid = 0.6;

/** The one line over a form that has no label for its title; `null` where labels name it, or several lines stand there. */
const titleLine = ({ banners, pairs }: Form): RawCell | null => {
  const [only, ...others] = banners;
  const isNamed = pairs.some(({ label }) => (knownPriors(label)?.get('title') ?? 0) >= titleSaid);
  if (only === undefined || others.length > 0 || pairs.length < 2 || isNamed) return null;
  return isKnownLabel(only.text) || readUnitLabel(only.text) !== null || readSection(only.text) !== null ? null : only;
};

/** How often each line over forms (folded) stands in a document: a title stands once, the name of a part in each form. */
export const poolLines = (readings: readonly FormReading[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of readings.flatMap(({ forms }) => forms.flatMap(({ banners }) => banners)))
    counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  return counts;
};

/** Whether each form has its title in a line of its own, without a label. */
const titledByLine = (forms: readonly Form[], { lines }: Context): boolean =>
  forms.every((form) => lines.get(fold(titleLine(form)?.text ?? '')) === 1);

/** What a banner that names the title is worth, as any well known header. */
const bannerScore = 0.9;

/** A table with the forms that were found in it. */
export type ReadForms = {
  readonly table: TableBlock;
  readonly grid: readonly GridRow[];
  readonly forms: FormReading;
  /** Whether the line before the table opens an objective with its title. */
  readonly opened: boolean;
};

/** The values beside each label (folded) in all forms of a document. */
export const poolLabels = (readings: readonly FormReading[]): Context['pool'] => {
  const pool = new Map<string, string[]>();
  for (const { label, value } of readings.flatMap(({ forms }) => forms.flatMap(({ pairs }) => pairs))) {
    pool.set(labelKey(label), [...(pool.get(labelKey(label)) ?? []), value]);
  }
  return pool;
};

/** A table as each of the layouts of forms would read it. */
export const readFormTable = (
  { table, grid, opened, forms: { forms, explained, known } }: ReadForms,
  layouts: readonly Layout[],
  context: Context,
): readonly TableCandidate[] => {
  if (forms.every(({ pairs }) => pairs.length === 0)) return [];
  const byLine = titledByLine(forms, context);
  const isTitled = titled(forms) || opened || byLine;
  const labels = decideLabels(
    forms.flatMap(({ pairs }) => pairs),
    context,
    isTitled,
  );
  const inner = forms.map((form) => form.inner.map((one) => decideInner(one, context)));
  const banner = isTitled ? [{ field: 'title' as const, score: bannerScore }] : [];
  const evidence = {
    headers: [...labels.values()].map(({ printed }) => printed.label),
    columns: [
      ...[...labels.values()].map(({ decision }) => decision),
      ...inner.flat(2).filter(({ field }) => field !== 'title'),
      ...banner,
    ],
    signs: new Set<never>(),
    shares: [
      { kind: 'share', of: 'rows', share: Math.round(explained * 100) / 100 } as const,
      { kind: 'share', of: 'labels', share: Math.round(known * 100) / 100 } as const,
    ],
  };
  return layouts.map((layout) => ({
    score: scoreLayout(layout, evidence),
    reading: { kind: 'form', table, grid, forms, labels, inner, titledByLine: byLine },
  }));
};
