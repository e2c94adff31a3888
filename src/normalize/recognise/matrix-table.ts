import type { TableBlock } from '../../model/raw-document.js';
import type { Hints } from '../layouts/hints.js';
import type { Layout, Sign } from '../layouts/layout.js';
import type { Retype } from '../values/retype.js';
import type { GridRow } from './grid.js';
import { decideHeaded } from './headed.js';
import { readMatrix } from './matrix.js';
import type { TableCandidate } from './reading.js';
import { scoreLayout } from './score.js';

/** A table as each of the layouts of matrices would read it. */
export const readMatrixTable = (
  { table, grid }: { readonly table: TableBlock; readonly grid: readonly GridRow[] },
  layouts: readonly Layout[],
  { retype, hints }: { readonly retype: Retype; readonly hints: Hints },
): readonly TableCandidate[] => {
  const matrix = readMatrix(grid, retype);
  if (matrix === null) return [];
  const held = new Set(matrix.holders.map(({ column }) => column));
  const decided = decideHeaded({ table, grid, header: matrix.header }, { profiles: new Map(), retype, hints });
  const columns = decided.map((decision, column) =>
    held.has(column) ? { ...decision, field: 'weight' as const, byContent: null } : decision,
  );
  const evidence = {
    headers: matrix.header.columns.flatMap(({ text }, column) => (held.has(column) ? [] : [text])),
    columns: columns.filter((_, column) => !held.has(column)),
    signs: new Set<Sign>(['holderColumns']),
    shares: [],
  };
  return layouts.map((layout) => ({
    score: scoreLayout(layout, evidence),
    reading: { kind: 'matrix', table, grid, header: matrix.header, columns, holders: matrix.holders },
  }));
};
