import type { Context } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { SheetPlan } from '../sheet-plan.js';
import { columnOf, lastRow, localRange, type TableFrame, tableSheet } from '../table-sheet.js';
import { type ObjectiveKey, objectiveColumns } from './objectives-columns.js';

/** Where the table of objectives stands, for the formulas of other sheets. */
export const objectivesFrame = ({ rows }: Context): TableFrame<ObjectiveKey> => ({
  sheet: sheetNames.objectives,
  keys: objectiveColumns(rows).map(({ key }) => key),
  count: rows.length,
});

/** The sheet where results are entered: one row per assignment, as a table. Printed up to the column of marks. */
export const objectivesSheet = (context: Context): SheetPlan => {
  const frame = objectivesFrame(context);
  const target = columnOf(frame, 'target');
  return {
    ...tableSheet({
      sheet: frame.sheet,
      table: 'TabObiettivi',
      columns: objectiveColumns(context.rows),
      sources: context.rows,
      empty: 'nessun obiettivo',
    }),
    frozen: { rows: 1, columns: frame.keys.indexOf('title') + 1 },
    conditionalMarks: [{ range: localRange(frame, 'target'), formula: `LEN(${target}2)=0`, mark: 'missing' }],
    isProtected: true,
    printArea: `A1:${columnOf(frame, 'review')}${lastRow(frame)}`,
  };
};
