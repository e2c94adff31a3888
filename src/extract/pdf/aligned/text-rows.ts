import { type ColumnLine, filledColumns, isBanner, isHardBreak, type TextColumns } from './text-columns.js';

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
const mostFilled = 0.6;

type Lines = readonly ColumnLine[];

const fills = (lines: Lines, column: number): boolean => lines.some((line) => filledColumns(line).has(column));

const isFigure = ({ cells }: ColumnLine, column: number): boolean =>
  (cells[column]?.length ?? 0) > 0 && cells[column]?.every(({ figure }) => figure) === true;

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

type Setting = { readonly columns: TextColumns; readonly key: number };

/** A run over several columns has single columns under it: a header of two rows. */
const dividesSpan = (row: TextRow, line: ColumnLine): boolean =>
  row.some(({ spans }) =>
    spans.some(([from, to]) => line.cells.filter((cell, column) => cell.length > 0 && column >= from && column <= to).length > 1),
  );

/** Whether the line stands for itself although it is set as close as the lines of one cell. */
const isRowOfItsOwn = (row: TextRow, line: ColumnLine, { columns, key }: Setting): boolean => {
  const above = row.at(-1);
  const filled = filledColumns(line);
  if (above === undefined || !filled.has(key)) return false;
  const shared = [...filled].filter((column) => above.cells[column]?.length);
  // Numbers do not wrap.
  if (shared.some((column) => column !== key && isFigure(above, column) && isFigure(line, column))) return true;
  const isHard = (column: number): boolean => isHardBreak(above, line, column, columns);
  const all = countColumns(columns);
  if (all >= manyColumns && filled.size >= mostFilled * all && (shared.length === 0 || shared.some(isHard))) return true;
  // The name of the row above has ended before.
  if (!filledColumns(above).has(key) && fills(row, key)) return true;
  return shared.length > 0 && shared.every(isHard);
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
    else if (divides || isBanner(line) !== isBanner(above) || isRowOfItsOwn(row, line, setting)) rows.push([line]);
    else row.push(line);
  }
  const named = rows[0]?.some((line) => filledColumns(line).has(setting.key)) === true;
  return named || headers ? rows : [lines];
};

/** Lines that only a run over several columns parts: a header of two rows, a title over a row. */
const partsOfCluster = (lines: TextRow): readonly TextRow[] => {
  const rows: ColumnLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const above = row?.at(-1);
    if (row !== undefined && above !== undefined && !dividesSpan(row, line) && isBanner(line) === isBanner(above)) row.push(line);
    else rows.push([line]);
  }
  return rows;
};

/** The column that names the rows: the leftmost that at least half of the clusters fill. */
const keyColumnOf = (clusters: readonly TextRow[], columns: number): number =>
  Math.max(
    0,
    Array.from({ length: columns }, (_, column) => clusters.filter((lines) => fills(lines, column)).length).findIndex(
      (count) => 2 * count >= clusters.length,
    ),
  );

/** Whether white alone parts the rows: where lines stand close, the lower ones go on with the upper ones. */
const gapsPartRows = (clusters: readonly TextRow[], setting: Setting): boolean => {
  const pairs = clusters.flatMap((lines) => lines.slice(1).map((line, index) => [lines.slice(index, index + 1), line] as const));
  const rows = pairs.filter(([row, line]) => isRowOfItsOwn(row, line, setting)).length;
  return pairs.length > 0 && 2 * rows < pairs.length;
};

/** A paragraph set off inside a cell is no row: it names none, and has text only where the lines above have. */
const joinUnnamed = (clusters: readonly TextRow[], key: number): readonly TextRow[] => {
  const named: ColumnLine[][] = [];
  for (const cluster of clusters) {
    const before = named.at(-1);
    if (before === undefined || fills(cluster, key)) named.push([...cluster]);
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
  const setting = { columns, key: keyColumnOf(clusters.flat(), countColumns(columns)) };
  const named = clusters.map((ofBand) => joinUnnamed(ofBand, setting.key));
  const gaps = gapsPartRows(clusters.flat(), setting);
  return named.map((ofBand) => ofBand.flatMap((cluster) => (gaps ? partsOfCluster(cluster) : rowsAmong(cluster, setting))));
};
