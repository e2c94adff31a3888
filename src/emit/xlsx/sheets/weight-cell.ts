import type { SheetRow } from '../../sheet-model.js';
import { number, text } from '../cells.js';
import type { RowEntry } from '../context.js';
import type { CellPlan, ConditionalMark, Validation } from '../sheet-plan.js';

const weightRule: Validation = {
  kind: 'between',
  min: 0,
  max: 100,
  isSoft: true,
  message: 'Il peso è fuori da 0–100: confermare?',
};

/** Whether a row has no weight though it is no prerequisite. */
const isWithout = ({ assignment: { weight } }: SheetRow): boolean => weight.value === null && weight.prerequisite !== true;

/** Whether a weight is missing, or cannot be read. */
const isMissing = (row: SheetRow): boolean => isWithout(row) && row.weightRemark === undefined;

/** The ids of the rows whose printed weight is that of others, too. */
export const sharedWeights = (rows: readonly RowEntry[]): ReadonlySet<string | undefined> =>
  new Set(rows.map(({ row: { assignment } }) => assignment.weight.sharedFrom));

/** The weight of a row; to be filled in where the plan has none, and to be divided where it is among the `shared` ones. */
export const weightCell = (row: SheetRow, shared: ReadonlySet<string | undefined>): CellPlan => {
  const entry = isWithout(row) || shared.has(row.assignment.id) ? ({ unlocked: true, mark: 'entry' } as const) : {};
  if (row.weight !== null) return number(row.weight, { validation: weightRule, ...entry });
  return text(row.weightRemark ?? row.weightText, { align: 'center', validation: weightRule, ...entry });
};

/** Marks the weights that are missing until they are filled in; `column` is the letters of their column. */
export const missingWeightMarks = (rows: readonly RowEntry[], column: string): readonly ConditionalMark[] => {
  const cells = rows.flatMap(({ row }, index) => (isMissing(row) ? [`${column}${index + 2}`] : []));
  const [first] = cells;
  return first === undefined ? [] : [{ range: cells.join(' '), formula: `NOT(ISNUMBER(${first}))`, mark: 'missing' }];
};
