import { type ColumnLine, filledColumns, isBanner, isFigure, isHardBreak, type TextColumns } from './text-columns.js';

/** Lines of text that make one row of a table, top to bottom. */
export type TextRow = readonly ColumnLine[];

/** Baselines this many times the leading of a cell apart are of two rows: rows have a little more white between them. */
const rowGap = 1.09;

/** … and by this much more, in points: raised figures and other faces shift a baseline. */
const baselineNoise = 0.4;

/** Leadings of text, in em: closer lines stand beside one another, those further apart are never of one cell. */
const leastLeading = 0.9;
const mostLeading = 1.6;

/** From so many columns on, a line that fills most of them is a row: seldom do all cells of a row wrap alike. */
const manyColumns = 4;
const mostFilled = 0.75;

type Lines = readonly ColumnLine[];

const fills = (lines: Lines, column: number): boolean => lines.some((line) => filledColumns(line).has(column));

const countColumns = ({ corridors }: TextColumns): number => corridors.length + 1;

/** The distance of baselines inside a cell, in points: the least that lines of one column have, within what text is set with. */
const leadingOf = (bands: readonly Lines[], columns: TextColumns): number => {
  let least = Infinity;
  for (const lines of bands)
    for (let column = 0; column < countColumns(columns); column++) {
      let above: ColumnLine | undefined;
      for (const one of lines) {
        if ((one.cells[column]?.length ?? 0) === 0) continue;
        const gap = above === undefined ? 0 : one.line.baseline - above.line.baseline;
        if (gap >= leastLeading * one.line.size) least = Math.min(least, gap);
        above = one;
      }
    }
  const size = bands.flat().reduce((most, { line }) => Math.max(most, line.size), 0);
  return Math.min(least, mostLeading * size);
};

/** Lines that stand no further apart than those of one cell, with what is set off from them by more. */
const clustersOf = (lines: Lines, leading: number): readonly ColumnLine[][] => {
  const clusters: ColumnLine[][] = [];
  for (const line of lines) {
    const above = clusters.at(-1)?.at(-1);
    const gap = above === undefined ? Infinity : line.line.baseline - above.line.baseline;
    if (gap > rowGap * leading + baselineNoise) clusters.push([line]);
    else clusters.at(-1)?.push(line);
  }
  return clusters;
};

/** Lines this much closer than those of one cell stand beside one another: the cells of a row, each in its middle. */
const besides = 0.8;

/** Lines that stand beside one another, as one: their text is of one row. */
type Knot = readonly ColumnLine[];

const knotsOf = (lines: Lines, leading: number): readonly Knot[] => {
  const knots: ColumnLine[][] = [];
  for (const line of lines) {
    const above = knots.at(-1)?.at(-1);
    if (above !== undefined && line.line.baseline - above.line.baseline < besides * leading) knots.at(-1)?.push(line);
    else knots.push([line]);
  }
  return knots;
};

type Setting = { readonly columns: TextColumns; readonly key: number; readonly leading: number };

const filledBy = (lines: Lines): ReadonlySet<number> => new Set(lines.flatMap((line) => [...filledColumns(line)]));

/** A run over several columns has single columns under it: a header of two rows. */
const dividesSpan = (row: Lines, lines: Lines): boolean =>
  row.some(({ spans }) =>
    spans.some(([from, to]) =>
      lines.some((line) => line.cells.filter((cell, column) => cell.length > 0 && column >= from && column <= to).length > 1),
    ),
  );

/**
 * Whether lines under a row that has its name are a row that goes on with it: a number stands below a number, for those do
 * not wrap, and a text beside it; or a text stands there, and one beside it that need not have been broken, or had ended before.
 */
const goesOnBesideKey = (row: readonly Knot[], knot: Knot, { columns, key }: Omit<Setting, 'leading'>): boolean => {
  const lines = row.flat();
  const shared = [...filledBy(knot)].filter((column) => lines.some(({ cells }) => cells[column]?.length));
  const isBelowFigure = (column: number): boolean => lines.some((line) => isFigure(line, column));
  const isBegun = (column: number): boolean => {
    const last = lines.findLast(({ cells }) => cells[column]?.length);
    const first = knot.find(({ cells }) => cells[column]?.length);
    if (last === undefined || first === undefined || isBelowFigure(column)) return false;
    return !fills(row.at(-1) ?? [], column) || isHardBreak(last, first, column, columns);
  };
  const repeatsFigure = shared.some((column) => isBelowFigure(column) && knot.some((line) => isFigure(line, column)));
  const isBeside = repeatsFigure ? shared.length > 1 : shared.some(isBelowFigure) && shared.some(isBegun);
  return fills(lines, key) && isBeside;
};

/** Whether lines stand for themselves although they are set as close to those above as the lines of one cell. */
const isRowOfItsOwn = (row: readonly Knot[], knot: Knot, { columns, key }: Setting): boolean => {
  const above = row.at(-1);
  const filled = filledBy(knot);
  if (above === undefined) return false;
  if (!filled.has(key)) return goesOnBesideKey(row, knot, { columns, key });
  const shared = [...filled].filter((column) => above.some(({ cells }) => cells[column]?.length));
  // Numbers do not wrap, and several columns of words do not go on with numbers alone.
  const isOfFigures = (lines: Lines, column: number): boolean => lines.some((line) => isFigure(line, column));
  if (shared.some((column) => isOfFigures(above, column) && isOfFigures(knot, column))) return true;
  const changed = shared.filter((column) => isOfFigures(knot, column) && !isOfFigures(above, column)).length;
  if (changed > 1 && 2 * changed >= shared.length) return true;
  const isHard = (column: number): boolean => {
    const last = above.findLast(({ cells }) => cells[column]?.length);
    const first = knot.find(({ cells }) => cells[column]?.length);
    return last !== undefined && first !== undefined && isHardBreak(last, first, column, columns);
  };
  const all = countColumns(columns);
  if (all >= manyColumns && filled.size >= mostFilled * all && (shared.length === 0 || shared.some(isHard))) return true;
  // The name of the row above has ended before.
  if (!fills(above, key) && fills(row.flat(), key)) return true;
  return 2 * shared.filter(isHard).length > shared.length;
};

const areBanners = (lines: Lines): boolean => lines.every(isBanner);

/** Whether what stands in a line changes its kind: titles are rows of their own, and so are the columns under a common name. */
const changesKind = (row: readonly Knot[], knot: Knot): boolean => {
  const above = row.at(-1);
  return above !== undefined && (dividesSpan(row.flat(), knot) || areBanners(knot) !== areBanners(above));
};

const joinKnots = (knots: readonly Knot[], isNew: (row: readonly Knot[], knot: Knot) => boolean): readonly TextRow[] => {
  const rows: Knot[][] = [];
  for (const knot of knots) {
    const row = rows.at(-1);
    if (row === undefined || isNew(row, knot)) rows.push([knot]);
    else row.push(knot);
  }
  return rows.map((row) => row.flat());
};

/** Rows among lines set close. Where the first lines do not name their row, the name may stand in its middle: one row. */
const rowsAmong = (lines: TextRow, setting: Setting): readonly TextRow[] => {
  const knots = knotsOf(lines, setting.leading);
  const rows = joinKnots(knots, (row, knot) => changesKind(row, knot) || isRowOfItsOwn(row, knot, setting));
  const headers = rows.length > 2 || rows.some(areBanners) || (rows[1] !== undefined && dividesSpan(rows[0] ?? [], rows[1]));
  return headers || fills(rows[0] ?? [], setting.key) ? rows : [lines];
};

/** Lines that only a run over several columns parts: a header of two rows, a title over a row. */
const partsOfCluster = (lines: TextRow, { leading }: Setting): readonly TextRow[] =>
  joinKnots(knotsOf(lines, leading), changesKind);

/** The column that names the rows: the leftmost that at least half of the clusters fill. */
const keyColumnOf = (clusters: readonly TextRow[], columns: number): number =>
  Math.max(
    0,
    Array.from({ length: columns }, (_, column) => clusters.filter((lines) => fills(lines, column)).length).findIndex(
      (count) => 2 * count >= clusters.length,
    ),
  );

/** White that parts the rows does so this many times, or nothing speaks against it. */
const fewestSetOff = 4;

/** Whether white alone parts the rows: where lines stand close, the lower ones go on with the upper ones. */
const gapsPartRows = (clusters: readonly TextRow[], setting: Setting): boolean => {
  const pairs = clusters.flatMap((lines) => {
    const knots = knotsOf(lines, setting.leading);
    return knots
      .slice(1)
      .map(
        (knot, index) =>
          isRowOfItsOwn(knots.slice(index, index + 1), knot, setting) ||
          (!fills(knot, setting.key) && goesOnBesideKey(knots.slice(0, index + 1), knot, setting)),
      );
  });
  const rows = pairs.filter(Boolean).length;
  return pairs.length > 0 && 2 * rows < pairs.length && (rows === 0 || clusters.length >= fewestSetOff);
};

/** From so many columns on, lines that fill half of them are a row although it has no name: the units of the columns. */
const severalColumns = 3;

/** A paragraph set off inside a cell is no row: it names none, and fills few columns. */
const joinUnnamed = (clusters: readonly TextRow[], { columns, key }: Setting): readonly TextRow[] => {
  const all = countColumns(columns);
  const isRow = (cluster: TextRow): boolean =>
    fills(cluster, key) || (all >= severalColumns && 2 * filledBy(cluster).size >= all);
  const named: ColumnLine[][] = [];
  for (const cluster of clusters) {
    const before = named.at(-1);
    if (before === undefined || isRow(cluster) || goesOnBesideKey([before], cluster, { columns, key })) named.push([...cluster]);
    else before.push(...cluster);
  }
  return named;
};

/**
 * Groups the lines between neighbouring rulings (or of a whole table without any) into rows; what the lines of one table
 * have in common is learnt from all of them.
 */
export const groupRows = (bands: readonly Lines[], columns: TextColumns): readonly (readonly TextRow[])[] => {
  const leading = leadingOf(bands, columns);
  const clusters = bands.map((lines) => clustersOf(lines, leading));
  const setting = { columns, leading, key: keyColumnOf(clusters.flat(), countColumns(columns)) };
  const named = clusters.map((ofBand) => joinUnnamed(ofBand, setting));
  const gaps = gapsPartRows(clusters.flat(), setting);
  return named.map((ofBand) =>
    ofBand.flatMap((cluster) => (gaps ? partsOfCluster(cluster, setting) : rowsAmong(cluster, setting))),
  );
};
