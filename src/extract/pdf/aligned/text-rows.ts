import { type ColumnLine, filledColumns, isBanner, isHardBreak, type TextColumns } from './text-columns.js';

/** Lines of text that make one row of a table, top to bottom. */
export type TextRow = readonly ColumnLine[];

/** Baselines this many times the usual leading apart are of two rows. */
const rowGap = 1.3;

/** Programs write coordinates to a hundredth of a point: a row just at the limit must not depend on that. */
const rounding = 0.02;

/** Leadings of text, in em: lines further apart are never of one cell, closer ones stand beside one another. */
const leastLeading = 0.9;
const mostLeading = 1.75;

/** From so many columns on, a line that fills most of them is a row: seldom do all cells of a row wrap alike. */
const manyColumns = 4;
const mostFilled = 0.6;

const gapsOf = (lines: readonly ColumnLine[]): readonly number[] =>
  lines.slice(1).map(({ line }, index) => line.baseline - (lines[index]?.line.baseline ?? line.baseline));

/** The distance of baselines inside a cell, in points: the least there is, within what text is set with. */
export const leadingOf = (lines: readonly ColumnLine[], size: number): number => {
  const gaps = gapsOf(lines).filter((gap) => gap >= leastLeading * size);
  return gaps.reduce((least, gap) => Math.min(least, gap), (mostLeading / rowGap) * size);
};

type Setting = { readonly columns: TextColumns; readonly key: number };

/** A run over several columns has single columns under it: a header of two rows. */
const dividesSpan = (row: TextRow, line: ColumnLine): boolean =>
  row.some(({ spans }) =>
    spans.some(([from, to]) => line.cells.filter((cell, column) => cell.length > 0 && column >= from && column <= to).length > 1),
  );

/** Whether the line stands for itself although it is set as close as the lines of one cell. */
const isRowOfItsOwn = (above: ColumnLine, line: ColumnLine, { columns, key }: Setting): boolean => {
  const filled = filledColumns(line);
  if (!filled.has(key)) return false;
  const all = columns.corridors.length + 1;
  if (all >= manyColumns && filled.size >= mostFilled * all) return true;
  const shared = [...filled].filter((column) => above.cells[column]?.length);
  return shared.length > 0 && shared.every((column) => isHardBreak(above, line, column, columns));
};

/** Rows among lines set close. Where the first lines do not name their row, the name stands in its middle: one row. */
const rowsAmong = (lines: TextRow, setting: Setting): readonly TextRow[] => {
  const rows: ColumnLine[][] = [];
  let headers = false;
  for (const line of lines) {
    const row = rows.at(-1);
    const above = row?.at(-1);
    const divides = row !== undefined && dividesSpan(row, line);
    headers ||= divides || isBanner(line);
    if (row === undefined || above === undefined) rows.push([line]);
    else if (divides || isBanner(line) !== isBanner(above) || isRowOfItsOwn(above, line, setting)) rows.push([line]);
    else row.push(line);
  }
  const named = rows[0]?.some((line) => filledColumns(line).has(setting.key)) === true;
  return named || headers ? rows : [lines];
};

/** Lines that stand no further apart than those of one cell, with what is set off from them by more. */
const clustersOf = (lines: readonly ColumnLine[], leading: number): readonly ColumnLine[][] => {
  const gaps = gapsOf(lines);
  const clusters: ColumnLine[][] = [];
  lines.forEach((line, index) => {
    const cluster = clusters.at(-1);
    if (cluster === undefined || (gaps[index - 1] ?? 0) > rowGap * leading - rounding) clusters.push([line]);
    else cluster.push(line);
  });
  return clusters;
};

const fills = (lines: TextRow, column: number): boolean => lines.some((line) => filledColumns(line).has(column));

/** The column that names the rows: the leftmost that at least half of the clusters fill. */
const keyColumnOf = (clusters: readonly TextRow[], columns: number): number =>
  Math.max(
    0,
    Array.from({ length: columns }, (_, column) => clusters.filter((lines) => fills(lines, column)).length).findIndex(
      (count) => 2 * count >= clusters.length,
    ),
  );

/** Groups the lines between two rulings (or of a whole table without any) into rows. `leading` is the table's, in points. */
export const groupRows = (lines: readonly ColumnLine[], columns: TextColumns, leading: number): readonly TextRow[] => {
  const clusters = clustersOf(lines, leading);
  const setting = { columns, key: keyColumnOf(clusters, columns.corridors.length + 1) };
  const named: ColumnLine[][] = [];
  for (const cluster of clusters) {
    const before = named.at(-1);
    // A paragraph set off inside a cell is no row: it names none.
    if (before === undefined || fills(cluster, setting.key)) named.push(cluster);
    else before.push(...cluster);
  }
  return named.flatMap((cluster) => rowsAmong(cluster, setting));
};
