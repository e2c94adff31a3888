import { quotedSheet } from '../addresses.js';
import type { Context } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { SheetPlan } from '../sheet-plan.js';
import { columnOf, localRange, type TableFrame, tableSheet } from '../table-sheet.js';
import type { ObjectiveKey } from './objective-keys.js';
import { objectiveColumns } from './objectives-columns.js';
import { signals } from './result-columns.js';
import { missingWeightMarks } from './weight-cell.js';

/** Where the table of objectives stands, for the formulas of other sheets. */
export const objectivesFrame = (context: Context): TableFrame<ObjectiveKey> => ({
  sheet: sheetNames.objectives,
  keys: objectiveColumns(context).map(({ key }) => key),
  count: context.rows.length,
});

/** The ids of assignments → the places of their titles in the table of objectives, as links name them. */
export const objectiveLinks = (context: Context): ReadonlyMap<string, string> => {
  const frame = objectivesFrame(context);
  const column = `${quotedSheet(frame.sheet)}!${columnOf(frame, 'title')}`;
  return new Map(context.rows.map(({ row }, index) => [row.assignment.id, `${column}${index + 2}`]));
};

/**
 * The sheet where results are entered: one row per assignment, as a table. What the plan says is printed, at a size that can be
 * read; results are printed on the units' sheets.
 */
export const objectivesSheet = (context: Context): SheetPlan => {
  const frame = objectivesFrame(context);
  const target = columnOf(frame, 'target');
  const [signal, excluded, notes] = [columnOf(frame, 'signal'), columnOf(frame, 'excluded'), columnOf(frame, 'notes')];
  return {
    ...tableSheet({
      sheet: frame.sheet,
      table: 'TabObiettivi',
      columns: objectiveColumns(context),
      sources: context.rows,
      empty: 'nessun obiettivo',
      printed: frame.keys.indexOf('review') + 1,
    }),
    frozen: { rows: 1, columns: frame.keys.indexOf('title') + 1 },
    conditionalMarks: [
      { range: localRange(frame, 'target'), formula: `LEN(${target}2)=0`, mark: 'missing' },
      ...missingWeightMarks(context.rows, columnOf(frame, 'weight')),
      { range: localRange(frame, 'signal'), formula: `${signal}2="${signals.overdue}"`, mark: 'alarm' },
      { range: localRange(frame, 'signal'), formula: `${signal}2="${signals.low}"`, mark: 'missing' },
      { range: localRange(frame, 'notes'), formula: `AND(LEN($${excluded}2)>0,LEN($${notes}2)=0)`, mark: 'alarm' },
    ],
    isProtected: true,
  };
};
