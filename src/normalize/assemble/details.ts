import { fold } from '../values/fold.js';
import type { ObjectiveRows } from './collect-state.js';
import type { FieldCell } from './events.js';

const textIn = (cells: readonly FieldCell[], field: FieldCell['field']): string =>
  fold(
    cells
      .filter((cell) => cell.field === field)
      .map(({ text }) => text)
      .join(' '),
  );

const measures = (cells: readonly FieldCell[]): boolean =>
  cells.some(({ field, text }) => (field === 'indicator' || field === 'target' || field === 'dueDate') && text !== '');

const tableOf = (cells: readonly FieldCell[]): string | undefined =>
  cells.flatMap(({ places }) => places).find(({ table }) => table !== undefined)?.table;

const agree = (field: FieldCell['field'], one: readonly FieldCell[], other: readonly FieldCell[]): boolean => {
  const [ours, theirs] = [textIn(one, field), textIn(other, field)];
  return ours === '' || theirs === '' || ours === theirs;
};

/**
 * Whether an objective is one that its unit has listed in another table already, with more said of it: same title, no other
 * number or weight, and not both of them say how it is measured.
 */
export const isDetailOf = (cells: readonly FieldCell[], listed: ObjectiveRows): boolean => {
  const title = textIn(cells, 'title');
  const measured = [listed.cells, ...listed.continuations].some(measures);
  return (
    title !== '' &&
    title === textIn(listed.cells, 'title') &&
    tableOf(cells) !== tableOf(listed.cells) &&
    agree('number', cells, listed.cells) &&
    agree('weight', cells, listed.cells) &&
    !(measured && measures(cells))
  );
};

/** What a detail prints once more is the listed row's; its places stay. */
export const asDetail = (cells: readonly FieldCell[]): readonly FieldCell[] =>
  cells.map((cell) =>
    cell.field === 'weight' || cell.field === 'number' || cell.field === 'title' ? { ...cell, text: '' } : cell,
  );
