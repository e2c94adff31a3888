import type { Indicator } from '../../../model/annex.js';
import type { MeasuredPart } from '../../evaluation/measures.js';
import type { SheetText } from '../../sheet-text.js';
import type { RowEntry } from '../context.js';
import type { TableColumn } from '../table-sheet.js';

/** The keys of the columns of the table of indicators. */
export type IndicatorKey =
  | 'unit'
  | 'section'
  | 'number'
  | 'title'
  | 'indicator'
  | 'threshold'
  | 'formula'
  | 'measureUnit'
  | 'polarity'
  | 'baseline'
  | 'dataSource'
  | 'target'
  | 'targetType'
  | 'level'
  | 'dueDate'
  | 'weight'
  | 'result'
  | 'assessed'
  | 'achieved'
  | 'share'
  | 'points'
  | 'assignmentId'
  | 'unitId';

/** An indicator of a row; `part` is there where it is measured by itself and not with the whole row. */
export type IndicatorLine = {
  readonly source: RowEntry;
  readonly indicator: Indicator;
  readonly text: SheetText;
  readonly targets: readonly SheetText[];
  readonly part?: MeasuredPart;
  readonly isWeighed: boolean;
};

/** A column that only some annexes fill has `isNeeded`: it is left out where no line needs it. */
export type IndicatorColumn = TableColumn<IndicatorLine, IndicatorKey> & { readonly isNeeded?: (line: IndicatorLine) => boolean };
