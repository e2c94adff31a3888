import type { ProfileComponent, RoleProfile } from '../../../model/profile.js';
import { quotedSheet } from '../addresses.js';
import type { Context, UnitEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';

/** Rows above the first block: title, plan, how it is filled in. */
export const rowsAbove = 3;

/** Rows of a unit's block, counted from 1 on the sheet. */
export type BlockRows = {
  readonly title: number;
  readonly factors: readonly [number, number];
  readonly total: number;
  readonly components: readonly [number, number];
  readonly final: number;
  readonly band: number;
  readonly payment: number;
};

/** Where the evaluation of a unit stands, for the formulas of other sheets. */
export type EvaluationFrame = {
  readonly rowsOf: (entry: UnitEntry) => BlockRows;
  readonly cellsOf: (entry: UnitEntry) => { readonly final: string; readonly band: string };
};

/** What a unit's officer is evaluated on. */
export const roleOf = ({ profile }: Pick<Context, 'profile'>, { unit }: UnitEntry): RoleProfile =>
  unit.kind === 'secretary' ? profile.secretary : profile.officer;

const blockRows = (start: number, { factors, components }: RoleProfile): BlockRows => {
  const firstFactor = start + 2;
  const total = firstFactor + factors.length;
  const firstComponent = total + 2;
  const final = firstComponent + components.length;
  return {
    title: start,
    factors: [firstFactor, total - 1],
    total,
    components: [firstComponent, final - 1],
    final,
    band: final + 1,
    payment: final + 2,
  };
};

/** Whether a component is part of what a role is evaluated on by points of factors. */
export const isOfFactors = ({ id }: ProfileComponent): boolean => id === 'behaviours';

/** The places of all blocks, one below the other with a row between them. */
export const evaluationFrame = (context: Context): EvaluationFrame => {
  const blocks = new Map<UnitEntry, BlockRows>();
  let next = rowsAbove + 1;
  for (const entry of context.units) {
    const rows = blockRows(next, roleOf(context, entry));
    blocks.set(entry, rows);
    next = rows.payment + 2;
  }
  const rowsOf = (entry: UnitEntry): BlockRows => {
    const rows = blocks.get(entry);
    if (rows === undefined) throw new Error(`no evaluation of ${entry.title}`);
    return rows;
  };
  const sheet = quotedSheet(sheetNames.evaluation);
  return {
    rowsOf,
    cellsOf: (entry) => {
      const { final, band } = rowsOf(entry);
      return { final: `${sheet}!$E$${final}`, band: `${sheet}!$D$${band}` };
    },
  };
};
