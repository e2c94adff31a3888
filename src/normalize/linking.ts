import type { Assignment, Objective } from '../model/annex.js';
import { currentText } from '../model/annex.js';
import type { UnlinkedAssignment } from './assemble/units.js';
import { groupBy } from './group-by.js';
import { commonObjectiveIds, ownObjectiveId } from './ids.js';
import { fold, foldMasked } from './values/fold.js';
import { round2 } from './values/numbers.js';
import { mayBeVariants } from './values/same-title.js';
import { compareTexts } from './values/similarity.js';

/** The distinct objectives, and each row with the one it carries. */
export type Linked = { readonly objectives: readonly Objective[]; readonly assignments: readonly Assignment[] };

type Row = UnlinkedAssignment;
/** Rows of different units that carry one objective. */
type Cluster = readonly Row[];

/** Besides the title, at least so many cells that say something must be equal for two wordings to be one objective. */
const fewestEqualCells = 2;
const saysSomething = /\p{L}{4}/u;

const targetText = ({ indicators, targets }: Row): string =>
  [...indicators.flatMap((indicator) => indicator.targets ?? []), ...targets].map(({ text }) => text).join(' ');

const otherCells = (row: Row): readonly string[] => [
  row.description?.text ?? '',
  row.expectedResult?.text ?? '',
  row.indicators.map(({ text }) => text).join(''),
  targetText(row),
  row.activities?.text ?? '',
];

const sameOtherCells = (one: Row, other: Row): boolean => {
  const [ours, theirs] = [otherCells(one), otherCells(other)];
  const telling = ours.filter((text) => saysSomething.test(text));
  return telling.length >= fewestEqualCells && ours.every((text, index) => foldMasked(text) === foldMasked(theirs[index] ?? ''));
};

/** What speaks for two rows being wordings of one objective: words their titles share (0..1), and how many other cells are equal. */
export const variantEvidence = (one: Row, other: Row): { readonly common: number; readonly equalCells: number } => {
  const theirs = otherCells(other);
  const equal = otherCells(one).filter(
    (text, index) => saysSomething.test(text) && foldMasked(text) === foldMasked(theirs[index] ?? ''),
  );
  return { common: round2(compareTexts(one.title.text, other.title.text).common), equalCells: equal.length };
};

const textKey = ({ title, expectedResult }: Row): string => `${foldMasked(title.text)}|${foldMasked(expectedResult?.text ?? '')}`;

const clustersBy = (rows: readonly Row[], key: (row: Row) => string): readonly Cluster[] => [...groupBy(rows, key).values()];

/** Rows of one text, one of each unit: a unit that prints the text twice has two objectives. */
const equalRows = (rows: readonly Row[]): readonly Cluster[] => {
  const seen = new Map<string, number>();
  return clustersBy(rows, (row) => {
    const key = textKey(row);
    const inUnit = `${row.unitId} ${key}`;
    const turn = (seen.get(inUnit) ?? 0) + 1;
    seen.set(inUnit, turn);
    return `${turn} ${key}`;
  });
};

const unitsOf = (cluster: Cluster): ReadonlySet<string> => new Set(cluster.map(({ unitId }) => unitId));

const areVariants = (one: Cluster, other: Cluster): boolean => {
  const units = unitsOf(one);
  if (other.some(({ unitId }) => units.has(unitId))) return false;
  return one.some((row) =>
    other.some((candidate) => sameOtherCells(row, candidate) && mayBeVariants(row.title.text, candidate.title.text)),
  );
};

const bySize = (one: Cluster, other: Cluster): number =>
  other.length - one.length ||
  compareText(one[0] === undefined ? '' : textKey(one[0]), other[0] === undefined ? '' : textKey(other[0]));

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Joins wordings of one objective to the wording most units have; the result does not depend on the rows' order. */
const joinVariants = (clusters: readonly Cluster[]): readonly Cluster[] => {
  const joined: Cluster[] = [];
  for (const cluster of clusters.toSorted(bySize)) {
    const at = joined.findIndex((other) => areVariants(other, cluster));
    if (at < 0) joined.push(cluster);
    else joined[at] = [...(joined[at] ?? []), ...cluster];
  }
  return joined;
};

const mostCommon = (texts: readonly string[]): string => {
  const count = (text: string): number => texts.filter((other) => other === text).length;
  return texts.toSorted((one, other) => count(other) - count(one) || compareText(one, other))[0] ?? '';
};

/** The title most rows have (of those that differ by case and punctuation only, their commonest printing). */
const canonicalTitle = (titles: readonly string[]): string => {
  const folded = mostCommon(titles.map(fold));
  return mostCommon(titles.filter((title) => fold(title) === folded));
};

/** The title of an objective and the wordings that differ from it by more than case and punctuation. */
export const describeTitles = (rows: readonly Pick<Assignment, 'id' | 'title'>[]): Pick<Objective, 'title' | 'variants'> => {
  const title = canonicalTitle(rows.map((row) => currentText(row.title)));
  const others = rows.filter((row) => fold(currentText(row.title)) !== fold(title));
  const texts = [...new Set(others.map((row) => currentText(row.title)))];
  return {
    title,
    variants: texts.map((text) => ({
      text,
      assignmentIds: others.filter((row) => currentText(row.title) === text).map(({ id }) => id),
    })),
  };
};

const inDocumentOrder = (clusters: readonly Cluster[], rows: readonly Row[]): readonly Cluster[] => {
  const position = new Map(rows.map((row, index) => [row.id, index]));
  const at = (row: Row | undefined): number => position.get(row?.id ?? '') ?? 0;
  return clusters
    .map((cluster) => cluster.toSorted((one, other) => at(one) - at(other)))
    .toSorted((one, other) => at(one[0]) - at(other[0]));
};

const commonObjectives = (kind: 'transversal' | 'shared', clusters: readonly Cluster[]): readonly Objective[] => {
  const described = clusters.map((cluster) => ({ cluster, ...describeTitles(cluster) }));
  const ids = commonObjectiveIds(
    kind,
    described.map(({ title, cluster }) => ({ title, telling: mostCommon(cluster.map((row) => otherCells(row).join(' '))) })),
  );
  return described.map(({ cluster, title, variants }, index) => ({
    id: ids[index] ?? '',
    kind,
    title,
    variants,
    links: cluster.map(({ id }) => ({ assignmentId: id, status: 'linked' })),
  }));
};

const printedTitle = ({ id, source }: Row): string => {
  const place = source.find(({ field }) => field === 'title')?.place;
  return place?.table === undefined ? id : JSON.stringify([place.page, place.table, place.row, place.col]);
};

/** Rows that are one printed row, as those of a matrix of persons and objectives: one objective, whatever it weighs for each. */
const printedOnce = (rows: readonly Row[]): readonly Cluster[] =>
  clustersBy(rows, printedTitle).filter((cluster) => unitsOf(cluster).size > 1);

const ownObjectives = (rows: readonly Row[]): readonly Objective[] => {
  const equal = new Map(clustersBy(rows, textKey).flatMap((group) => group.map((row) => [row.id, group] as const)));
  return rows.map((row) => ({
    id: ownObjectiveId(row.id),
    kind: 'own',
    title: row.title.text,
    variants: [],
    links: [
      { assignmentId: row.id, status: 'linked' },
      ...(equal.get(row.id) ?? [])
        .filter((other) => other.unitId !== row.unitId)
        .map((other) => ({ assignmentId: other.id, status: 'proposed' as const })),
    ],
  }));
};

/**
 * Finds the distinct objectives. Rows of a transversal section that say the same in different units are one objective; two
 * rows of one unit never are. One printed row that several units have is an objective they share. Equal own rows of
 * different units stay objectives of their own, with a proposed link.
 */
export const linkObjectives = (rows: readonly Row[]): Linked => {
  const once = printedOnce(rows.filter(({ section }) => section === 'own'));
  const together = new Set(once.flat());
  const own = ownObjectives(rows.filter((row) => row.section === 'own' && !together.has(row)));
  const shared = commonObjectives('shared', inDocumentOrder(once, rows));
  const inSections = rows.filter(({ section }) => section === 'transversal');
  const transversal = commonObjectives('transversal', inDocumentOrder(joinVariants(equalRows(inSections)), inSections));
  const all = [...own, ...shared, ...transversal];
  const homes = new Map(
    all.flatMap(({ id, links }) =>
      links.flatMap(({ assignmentId, status }) => (status === 'linked' ? [[assignmentId, id] as const] : [])),
    ),
  );
  const assignments = rows.map((row) => ({ ...row, objectiveId: homes.get(row.id) ?? '' }));
  const order = new Map<string, number>();
  for (const { objectiveId } of assignments) if (!order.has(objectiveId)) order.set(objectiveId, order.size);
  const objectives = all.toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  return { objectives, assignments };
};
