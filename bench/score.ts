import type { NeutralTable, Readings } from './neutral.js';
import { type Relations, relationsOf, sharedRelations } from './relations.js';
import { type PlacedCell, placeCells } from './table-cells.js';

type Table = { readonly page: number; readonly cells: readonly PlacedCell[]; readonly relations: Relations };

/** A true table and the found one on its page that has most in common with it. */
type Pair = { readonly truth: Table; readonly found: Table; readonly relations: number; readonly texts: number };

/** What was found of one document. */
export type DocumentScore = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly relations: { readonly truth: number; readonly found: number; readonly shared: number };
  readonly cells: { readonly truth: number; readonly exact: number };
  readonly tables: { readonly truth: number; readonly found: number; readonly detected: number; readonly exact: number };
};

/** Tables without a common relation belong together only if they have so many texts in common. */
const fewestTexts = 2;

/** Share of the true cells' number that must be found for the table to count as detected. */
const detectedShare = 0.5;

const prepare = (tables: readonly NeutralTable[]): readonly Table[] =>
  tables
    .map((table) => ({ page: table.page, cells: placeCells(table) }))
    .filter(({ cells }) => cells.length > 0)
    .map((table) => ({ ...table, relations: relationsOf(table.cells) }));

const compare = (truth: Table, found: Table): Pair => {
  const texts = new Set(truth.cells.map(({ loose }) => loose));
  return {
    truth,
    found,
    relations: sharedRelations(truth.relations, found.relations),
    texts: found.cells.filter(({ loose }) => texts.has(loose)).length,
  };
};

/** Each table in at most one pair, those with most in common first. */
const pairTables = (truths: readonly Table[], founds: readonly Table[]): readonly Pair[] => {
  const possible = truths
    .flatMap((truth) => founds.filter(({ page }) => page === truth.page).map((found) => compare(truth, found)))
    .filter(({ relations, texts }) => relations > 0 || texts >= fewestTexts)
    .toSorted((a, b) => b.relations - a.relations || b.texts - a.texts);
  const taken = new Set<Table>();
  return possible.filter(({ truth, found }) => {
    if (taken.has(truth) || taken.has(found)) return false;
    taken.add(truth).add(found);
    return true;
  });
};

const textsByPlace = (cells: readonly PlacedCell[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const { row, col, strict } of cells) {
    const place = `${row} ${col}`;
    const before = texts.get(place);
    texts.set(place, before === undefined ? strict : `${before} ${strict}`);
  }
  return texts;
};

/** How many true cells stand at the same place with the same text. */
const exactCells = ({ truth, found }: Pair): number => {
  const there = textsByPlace(found.cells);
  return [...textsByPlace(truth.cells)].filter(([place, text]) => there.get(place) === text).length;
};

const isExact = (pair: Pair): boolean =>
  exactCells(pair) === pair.truth.cells.length && pair.found.cells.length === pair.truth.cells.length;

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((total, one) => total + of(one), 0);

/** The harmonic mean of precision and recall. */
export const harmonic = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

const scoreReading = (truths: readonly Table[], founds: readonly Table[]): DocumentScore => {
  const pairs = pairTables(truths, founds);
  const relations = {
    truth: sum(truths, (table) => table.relations.total),
    found: sum(founds, (table) => table.relations.total),
    shared: sum(pairs, (pair) => pair.relations),
  };
  const none = relations.truth > 0 ? 0 : 1;
  const precision = relations.found > 0 ? relations.shared / relations.found : none;
  const recall = relations.truth > 0 ? relations.shared / relations.truth : 1;
  const detected = pairs.filter(({ truth, texts }) => texts >= detectedShare * truth.cells.length).length;
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    relations,
    cells: { truth: sum(truths, ({ cells }) => cells.length), exact: sum(pairs, exactCells) },
    tables: { truth: truths.length, found: founds.length, detected, exact: pairs.filter(isExact).length },
  };
};

/** Compares what was found of one document with its truth; of several right readings the best one counts. */
export const scoreDocument = (readings: Readings, found: readonly NeutralTable[]): DocumentScore => {
  const founds = prepare(found);
  const scores = readings.map((tables) => scoreReading(prepare(tables), founds));
  return scores.reduce((best, score) => (score.f1 > best.f1 ? score : best), scores[0] ?? scoreReading([], founds));
};

/** The figures of a set of documents. */
export type SetScore = {
  readonly documents: number;
  /** F1 of the means of precision and recall over documents, and F1 over all relations. */
  readonly f1PerDocument: number;
  readonly f1Pooled: number;
  /** Share of the true cells found at their place with their text. */
  readonly cellsExact: number;
  readonly tables: DocumentScore['tables'];
};

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Sums the scores of documents up. */
export const summarise = (scores: readonly DocumentScore[]): SetScore => {
  const shared = sum(scores, ({ relations }) => relations.shared);
  const mean = (of: (score: DocumentScore) => number): number => ratio(sum(scores, of), scores.length);
  return {
    documents: scores.length,
    f1PerDocument: harmonic(
      mean((score) => score.precision),
      mean((score) => score.recall),
    ),
    f1Pooled: harmonic(
      ratio(
        shared,
        sum(scores, ({ relations }) => relations.found),
      ),
      ratio(
        shared,
        sum(scores, ({ relations }) => relations.truth),
      ),
    ),
    cellsExact: ratio(
      sum(scores, ({ cells }) => cells.exact),
      sum(scores, ({ cells }) => cells.truth),
    ),
    tables: {
      truth: sum(scores, ({ tables }) => tables.truth),
      found: sum(scores, ({ tables }) => tables.found),
      detected: sum(scores, ({ tables }) => tables.detected),
      exact: sum(scores, ({ tables }) => tables.exact),
    },
  };
};
