import type { UnitEntry } from '../context.js';
import { settings } from '../looks.js';
import { widthOfWords } from '../text-size.js';

const widths = [8, 16] as const;

/** How a column names a unit; what concerns none is of the document. */
export const unitLabel = (entry: Pick<UnitEntry, 'unit'> | undefined): string =>
  entry === undefined ? 'Documento' : entry.unit.label || entry.unit.name;

/** The columns with that of the units so wide that none of their words breaks. */
export const withUnitColumn = <Column extends { readonly key: string; readonly width: number }>(
  columns: readonly Column[],
  units: readonly UnitEntry[],
): readonly Column[] => {
  const width = widthOfWords([...units, undefined].map(unitLabel), widths, settings.plain);
  return columns.map((column) => (column.key === 'unit' ? { ...column, width } : column));
};
