import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters, startColumns } from './addresses.js';
import type { RowPlan, SheetPlan, Validation } from './sheet-plan.js';

declare module 'exceljs' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface Worksheet {
    /** The library has it without declaring it; validations of single cells come out of it as ranges that overlap. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}

/** Consecutive cells of one column with the same validation. */
type Run = { readonly column: number; readonly first: number; readonly last: number; readonly validation: Validation };

const runsOfRow = ({ cells }: RowPlan, at: number): readonly Run[] => {
  const starts = startColumns(cells);
  return cells.flatMap(({ validation }, index) =>
    validation === undefined ? [] : [{ column: starts[index] ?? 1, first: at, last: at, validation }],
  );
};

const isContinuedBy = (run: Run, next: Run): boolean =>
  run.column === next.column && run.last + 1 === next.first && JSON.stringify(run.validation) === JSON.stringify(next.validation);

const runsOf = (rows: readonly RowPlan[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const next of rows.flatMap((row, index) => runsOfRow(row, index + 1))) {
    const index = runs.findIndex((run) => isContinuedBy(run, next));
    const run = runs[index];
    if (run === undefined) runs.push(next);
    else runs[index] = { ...run, last: next.last };
  }
  return runs;
};

/** Any number: a validation needs bounds. */
const greatestNumber = 1e12;

/** `cell` is the first cell of the range: formulas are written for it. */
const percentFormula = (cell: string, max: number | undefined): string => {
  const bounds = max === undefined ? '' : `,${cell}>=0,${cell}<=${max}`;
  return `AND(ISNUMBER(${cell}),OR(${cell}<=0,${cell}>=1)${bounds})`;
};

const ruleOf = (validation: Validation, cell: string): Pick<DataValidation, 'type' | 'operator' | 'formulae'> => {
  switch (validation.kind) {
    case 'percent':
      return { type: 'custom', formulae: [percentFormula(cell, validation.max)] };
    case 'list':
      return { type: 'list', formulae: [validation.list] };
    case 'between':
      return { type: 'decimal', operator: 'between', formulae: [validation.min, validation.max] };
    case 'length':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [validation.max] };
    case 'number':
      return { type: 'decimal', operator: 'between', formulae: [-greatestNumber, greatestNumber] };
    case 'dates':
      return { type: 'date', operator: 'between', formulae: [new Date(validation.from), new Date(validation.to)] };
  }
};

/** Lets the cells of a sheet take only what their plans allow. */
export const writeValidations = (worksheet: Worksheet, { rows }: SheetPlan): void => {
  for (const { column, first, last, validation } of runsOf(rows)) {
    const letters = columnLetters(column);
    worksheet.dataValidations.add(first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`, {
      ...ruleOf(validation, `${letters}${first}`),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: validation.isSoft === true ? 'warning' : 'stop',
      errorTitle: 'Valore non ammesso',
      error: validation.message,
    });
  }
};
