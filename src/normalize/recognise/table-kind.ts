import { type TableKind, tableKinds } from '../../model/survey.js';
import { otherTables } from '../dictionaries/other-tables.js';
import type { Retype } from '../values/retype.js';
import { type GridRow, shownCells } from './grid.js';
import { findPattern, headerWords, patternOf } from './lexicon.js';

/** A table is called after what so many of its headers speak of: one word alone may stand in any table. */
const fewestHeaders = 2;

const patternsOf = new Map(tableKinds.map((kind) => [kind, otherTables[kind].map(patternOf)]));

const speaksOf = (header: string, kind: TableKind): boolean => {
  const words = headerWords(header);
  return (patternsOf.get(kind) ?? []).some((pattern) => findPattern(pattern, words) >= 0);
};

/** Whether the headers of a table are those of another kind of table than objectives. */
export const speaksOfOtherTable = (headers: readonly string[]): boolean =>
  tableKinds.some((kind) => headers.filter((header) => speaksOf(header, kind)).length >= fewestHeaders);

/** What a table that is no part of the annex looks like, and the headers that say so. */
export const kindOfTable = (
  grid: readonly GridRow[],
  retype: Retype,
): { readonly looksLike: TableKind | null; readonly because: readonly string[] } => {
  const first = grid.find((row) => shownCells(row).length > 1);
  const headers = first === undefined ? [] : shownCells(first).map(({ text }) => retype(text).replaceAll('\n', ' '));
  const found = tableKinds.map((kind) => ({ looksLike: kind, because: headers.filter((header) => speaksOf(header, kind)) }));
  const best = found.reduce((most, one) => (one.because.length > most.because.length ? one : most));
  return best.because.length >= fewestHeaders ? best : { looksLike: null, because: [] };
};
