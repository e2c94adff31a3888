import type { Field } from '../../model/annex.js';
import { objectiveWord } from '../dictionaries/sections.js';
import type { Layout, Sign } from '../layouts/layout.js';
import type { ColumnDecision } from './columns.js';
import { findPattern, headerWords, patternOf } from './lexicon.js';

/** Why a layout has its score: a needed field and how sure its column is (0: there is none), a sign, or a foreign header. */
export type LayoutReason =
  | { readonly kind: 'field'; readonly field: Field; readonly score: number }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly seen: boolean }
  | { readonly kind: 'share'; readonly of: 'rows' | 'labels'; readonly share: number }
  | { readonly kind: 'foreign'; readonly header: string };

/** How well a layout fits a table, 0..1, and whether well enough; the best that fits is taken. */
export type LayoutScore = {
  readonly layout: Layout;
  readonly score: number;
  readonly fits: boolean;
  readonly reasons: readonly LayoutReason[];
};

/** What of a table speaks for or against a layout. */
export type LayoutEvidence = {
  readonly headers: readonly string[];
  readonly columns: readonly Pick<ColumnDecision, 'field' | 'score'>[];
  readonly signs: ReadonlySet<Sign>;
  /** Further shares that the score is the mean of, each at least `leastShare`. */
  readonly shares: readonly Extract<LayoutReason, { readonly kind: 'share' }>[];
};

/** Rows that a form cannot explain, or labels nobody knows, speak against it below this. */
const leastShare = 0.5;
/** A layout whose fields are all guesses does not fit. */
const leastScore = 0.3;
/** A layout that lacks something it needs is ranked among the others by half of what it has. */
const incomplete = 0.5;
/** A header of another kind of table costs this much; only a table with weights is one of objectives all the same. */
const foreignCost = 0.7;

const round2 = (value: number): number => Math.round(value * 100) / 100;
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const bestOf = (field: Field, columns: LayoutEvidence['columns']): number =>
  Math.max(0, ...columns.filter((column) => column.field === field).map(({ score }) => score));

/** Headers that belong to another kind of table. */
export const foreignIn = (layout: Layout, headers: readonly string[]): readonly string[] => {
  const patterns = layout.foreignHeaders.map(patternOf);
  return headers.filter((header) => patterns.some((pattern) => findPattern(pattern, headerWords(header)) >= 0));
};

const isOutvoted = ({ columns }: LayoutEvidence): boolean => {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  return has('title') && has('weight') && (has('indicator') || has('target'));
};

const scoreSet = (set: readonly Field[], layout: Layout, evidence: LayoutEvidence): LayoutScore => {
  const needed = set.map((field) => ({ kind: 'field', field, score: round2(bestOf(field, evidence.columns)) }) as const);
  const signs = layout.signs.map((sign) => ({ kind: 'sign', sign, seen: evidence.signs.has(sign) }) as const);
  const foreign = foreignIn(layout, evidence.headers).map((header) => ({ kind: 'foreign', header }) as const);
  const isComplete =
    needed.every(({ field }) => evidence.columns.some((column) => column.field === field)) &&
    signs.every(({ seen }) => seen) &&
    evidence.shares.every(({ share }) => share >= leastShare);
  const all = [
    ...needed.map(({ score }) => score),
    ...signs.map(({ seen }) => Number(seen)),
    ...evidence.shares.map(({ share }) => share),
  ];
  const cost = (isComplete ? 1 : incomplete) * (foreign.length > 0 ? foreignCost : 1);
  return {
    layout,
    score: round2(mean(all) * cost),
    fits: isComplete && mean(all) >= leastScore && (foreign.length === 0 || isOutvoted(evidence)),
    reasons: [...needed, ...signs, ...evidence.shares, ...foreign],
  };
};

const signsSeen = ({ fits, layout }: LayoutScore): number => (fits ? layout.signs.length : 0);

/** Shapes that read the same header: a matrix is a table of rows with something more. */
const hasColumns: ReadonlySet<Layout['shape']> = new Set(['rows', 'matrix']);

/** The better first: one that fits before one that does not; of those that read the same header the more special; then the higher score. */
export const compareScores = (one: LayoutScore, other: LayoutScore): number => {
  const alike = one.layout.shape === other.layout.shape || [one, other].every(({ layout }) => hasColumns.has(layout.shape));
  const special = alike ? signsSeen(other) - signsSeen(one) : 0;
  return Number(other.fits) - Number(one.fits) || special || other.score - one.score;
};

/** Scores one layout for one table, by the best of the sets of fields that it can do with. */
export const scoreLayout = (layout: Layout, evidence: LayoutEvidence): LayoutScore => {
  const namesObjectives = evidence.headers.some((text) => objectiveWord.test(text));
  const sets = [...layout.needs, ...(namesObjectives ? layout.needsNamingObjectives : [])];
  const [best] = (sets.length > 0 ? sets : [[]]).map((set) => scoreSet(set, layout, evidence)).toSorted(compareScores);
  return best ?? { layout, score: 0, fits: false, reasons: [] };
};
