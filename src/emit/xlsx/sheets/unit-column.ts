import type { UnitEntry } from '../context.js';
import { settings } from '../looks.js';
import { widthOfWords } from '../text-size.js';

const widths = [8, 16] as const;

/** Names longer than this, in characters, would make rows of their own lines where they stand in every row. */
const longestName = 60;

/** How a column names a unit: by its sheet where its own name is too long to be repeated. What concerns none is of the document. */
export const unitLabel = (entry: UnitEntry | undefined): string => {
  if (entry === undefined) return 'Documento';
  const name = entry.unit.label || entry.unit.name;
  return name.length > longestName ? entry.sheetName : name;
};

/** The columns with that of the units so wide that none of their words breaks. */
export const withUnitColumn = <Column extends { readonly key: string; readonly width: number }>(
  columns: readonly Column[],
  units: readonly UnitEntry[],
): readonly Column[] => {
  const width = widthOfWords([...units, undefined].map(unitLabel), widths, settings.plain);
  return columns.map((column) => (column.key === 'unit' ? { ...column, width } : column));
};
