import type { Field } from '../../model/annex.js';
import { fold } from '../values/fold.js';
import type { Layout } from './layout.js';

/** What a person says of one document: what its headers and columns mean, and which lines name its units. */
export type Hints = {
  readonly fieldOf: (header: string) => Field | null;
  readonly fieldAt: (column: number) => Field | null;
  /** Whether the columns are told by their position, so that a table without a header can be read. */
  readonly byPosition: boolean;
  readonly unitOf: (line: string) => UnitHint | null;
};

/** A line that a person says names a unit. */
export type UnitHint = Layout['units'][number];

/** Nothing said. */
export const noHints: Hints = { fieldOf: () => null, fieldAt: () => null, byPosition: false, unitOf: () => null };

const position = /^#(\d+)$/;

/** The hints in a layout. */
export const hintsOf = ({ columns, units }: Layout): Hints => {
  const entries = Object.entries(columns);
  const byHeader = new Map(entries.flatMap(([key, field]) => (position.test(key) ? [] : [[fold(key), field] as const])));
  const byLine = new Map(units.map((unit) => [fold(unit.heading), unit]));
  const byColumn = new Map(
    entries.flatMap(([key, field]) => {
      const [, digits] = position.exec(key) ?? [];
      return digits === undefined ? [] : [[Number(digits) - 1, field] as const];
    }),
  );
  return {
    fieldOf: (header) => byHeader.get(fold(header)) ?? null,
    fieldAt: (column) => byColumn.get(column) ?? null,
    byPosition: byColumn.size > 0,
    unitOf: (line) => byLine.get(fold(line)) ?? null,
  };
};
