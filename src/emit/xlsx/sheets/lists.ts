import { columnLetters, quotedSheet } from '../addresses.js';
import { row, text } from '../cells.js';
import { sheetNames } from '../sheet-names.js';
import { plainSheet, type SheetPlan, type WorkbookPlan } from '../sheet-plan.js';

/** The values that people choose from, by the name of their list. */
export const lists = {
  stati: ['non avviato', 'in corso', 'in ritardo', 'completato', 'sospeso'],
  decisioni: ['accetta', 'rifiuta'],
} as const;

const columns = Object.entries(lists);
const longest = Math.max(...columns.map(([, values]) => values.length));

/** The hidden sheet that holds the lists, one to a column. */
export const listsSheet = (): SheetPlan => ({
  ...plainSheet(
    sheetNames.lists,
    columns.map(() => 20),
    [
      row(...columns.map(([name]) => text(name, { look: 'header' }))),
      ...Array.from({ length: longest }, (_, index) => row(...columns.map(([, values]) => text(values[index] ?? '')))),
    ],
  ),
  hidden: true,
});

/** The lists' names and ranges. */
export const listNames: WorkbookPlan['lists'] = columns.map(([name, values], index) => {
  const letters = columnLetters(index + 1);
  return { name, range: `${quotedSheet(sheetNames.lists)}!$${letters}$2:$${letters}$${values.length + 1}` };
});
