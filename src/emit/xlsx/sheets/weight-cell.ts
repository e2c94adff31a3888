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

/** Whether people may enter a weight: not that of another row once more, and none where the objective is a prerequisite. */
const isToBeEntered = ({ assignment: { weight } }: SheetRow): boolean =>
  weight.value === null && weight.prerequisite !== true && weight.sharedFrom === undefined;

/** Whether a weight is missing, or cannot be read. */
const isMissing = (row: SheetRow): boolean => isToBeEntered(row) && row.weightRemark === undefined;

/** The weight of a row; to be filled in where the plan has none. */
export const weightCell = (row: SheetRow): CellPlan => {
  if (row.weight !== null) return number(row.weight, { validation: weightRule });
  const entry = isToBeEntered(row) ? ({ unlocked: true, mark: 'entry' } as const) : {};
  return text(row.weightRemark ?? row.weightText, { align: 'center', validation: weightRule, ...entry });
};

/** Marks the weights that are missing until they are filled in; `column` is the letters of their column. */
export const missingWeightMarks = (rows: readonly RowEntry[], column: string): readonly ConditionalMark[] => {
  const cells = rows.flatMap(({ row }, index) => (isMissing(row) ? [`${column}${index + 2}`] : []));
  const [first] = cells;
  return first === undefined ? [] : [{ range: cells.join(' '), formula: `NOT(ISNUMBER(${first}))`, mark: 'missing' }];
};
