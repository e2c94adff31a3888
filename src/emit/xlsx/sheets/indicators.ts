import { sheetText } from '../../sheet-text.js';
import { columnsThatFit } from '../column-widths.js';
import type { Context, RowEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { SheetPlan } from '../sheet-plan.js';
import { type TableFrame, tableSheet } from '../table-sheet.js';
import type { IndicatorKey, IndicatorLine } from './indicator-line.js';
import { indicatorColumns } from './indicators-columns.js';

/** Whether a row is measured by several indicators, each by itself. */
export const hasOwnMeasures = ({ measures }: RowEntry): boolean => measures.some(({ indicator }) => indicator !== undefined);

const linesOf = ({ annex, rows }: Context): readonly IndicatorLine[] =>
  rows.flatMap((source) => {
    const { assignment } = source.row;
    const pointer = `/assignments/${annex.assignments.findIndex(({ id }) => id === assignment.id)}`;
    const isWeighed = source.measures.every(({ weight }) => weight !== undefined);
    return assignment.indicators.map((indicator, index): IndicatorLine => {
      const part = source.measures.find((measure) => measure.indicator === index);
      const at = `${pointer}/indicators/${index}`;
      return {
        source,
        indicator,
        text: sheetText(annex, at, indicator),
        targets: (indicator.targets ?? []).map((target, number) => ({
          ...sheetText(annex, `${at}/targets/${number}`, target),
          ...(target.year === undefined ? {} : { year: target.year }),
        })),
        ...(part === undefined ? {} : { part }),
        isWeighed,
      };
    });
  });

/** Where the table of indicators stands, for the formulas of other sheets. */
export const indicatorsFrame = (context: Context): TableFrame<IndicatorKey> => {
  const lines = linesOf(context);
  return { sheet: sheetNames.indicators, keys: indicatorColumns(context, lines).map(({ key }) => key), count: lines.length };
};

/** One row per indicator; results are entered here only where an indicator has a target of its own. What fits a page is printed. */
export const indicatorsSheet = (context: Context): SheetPlan => {
  const frame = indicatorsFrame(context);
  const printable = frame.keys.indexOf('assignmentId');
  const sources = linesOf(context);
  const columns = indicatorColumns(context, sources);
  return {
    ...tableSheet({
      sheet: frame.sheet,
      table: 'TabIndicatori',
      columns,
      sources,
      empty: 'nessun indicatore',
      printed: columnsThatFit(columns.slice(0, printable)),
    }),
    frozen: { rows: 1, columns: 4 },
    isProtected: true,
  };
};
