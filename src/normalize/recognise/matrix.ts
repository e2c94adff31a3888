import { readUnitLabel } from '../assemble/unit-heading.js';
import { totalForm } from '../dictionaries/sections.js';
import { fold } from '../values/fold.js';
import { findOfficer } from '../values/person.js';
import type { Retype } from '../values/retype.js';
import { readWeight } from '../values/weight.js';
import { type GridRow, isBlank, shownCells } from './grid.js';
import { headerRowsFrom, type PrintedHeader, printedHeaders, type TableHeader } from './header.js';

/** A column of a matrix that belongs to a person or a unit: its weights, one per objective. */
export type Holder = { readonly column: number; readonly name: string };

/** A matrix: its header, and whose the columns of weights are. */
export type MatrixReading = { readonly header: TableHeader; readonly holders: readonly Holder[] };

/** A matrix has at least so many columns of weights. */
const fewestHolders = 2;
/** Its header stands in one of the first rows. */
const headerReach = 6;

/** The words of the lowest header cell: a header over all holders (`Peso per settore`) names none of them. */
const lowestText = ({ cells }: PrintedHeader, retype: Retype): string => {
  const lowest = cells.filter((cell) => !isBlank(cell)).at(-1);
  return lowest === undefined || lowest.colSpan > 1 ? '' : retype(lowest.text).replaceAll('\n', ' ').trim();
};

/** Whether a header names who is to reach something: a unit with its name, a person, a role with what it is a role of. */
const namesHolder = (text: string): boolean => {
  const label = readUnitLabel(text);
  if (label !== null && (label.telling || label.rest !== '')) return true;
  const officer = findOfficer(text);
  return officer !== null && officer.start === 0 && officer.officer?.name !== undefined;
};

const bodyOf = (grid: readonly GridRow[], last: number): readonly GridRow[] =>
  grid.filter(
    (row) => row.index > last && shownCells(row).length > 1 && !shownCells(row).some((cell) => totalForm.test(cell.text)),
  );

const holdsWeights = (rows: readonly GridRow[], column: number): boolean => {
  const texts = rows.map((row) => row.covering[column]?.text.trim() ?? '').filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => ['number', 'prerequisite', 'empty'].includes(readWeight(text).kind));
};

const readFrom = (grid: readonly GridRow[], first: GridRow, retype: Retype): MatrixReading | null => {
  const rows = headerRowsFrom(grid, first);
  const columns = printedHeaders(grid.slice(first.index, first.index + rows.length), retype);
  const body = bodyOf(grid, rows.at(-1) ?? first.index);
  const holders = columns.flatMap((header, column): readonly Holder[] => {
    const name = lowestText(header, retype);
    return namesHolder(name) && holdsWeights(body, column) ? [{ column, name }] : [];
  });
  if (holders.length < fewestHolders || new Set(holders.map(({ name }) => fold(name))).size < holders.length) return null;
  const leadRows = Array.from({ length: first.index }, (_, index) => index);
  return { header: { leadRows, rows, columns }, holders };
};

/** Reads a table as a matrix of objectives and those who are to reach them; `null` where no two columns are weights of someone. */
export const readMatrix = (grid: readonly GridRow[], retype: Retype): MatrixReading | null => {
  for (const row of grid.slice(0, headerReach)) {
    const found = shownCells(row).length > fewestHolders ? readFrom(grid, row, retype) : null;
    if (found !== null) return found;
  }
  return null;
};
