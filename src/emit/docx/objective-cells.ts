import { italianNumber } from '../italian.js';
import type { SheetRow } from '../sheet-model.js';
import type { SheetText } from '../sheet-text.js';
import { type Cell, type CellRole, cell, type Line, type Span } from './blocks.js';
import { fieldCell } from './fields.js';
import { textLines } from './text-lines.js';
import type { SheetContext } from './view-head.js';

/** A row of a unit with where it stands in its table, and the code that it has on all sheets, if it is shared. */
export type ObjectivePlace = {
  readonly row: SheetRow;
  readonly letter: 'A' | 'B';
  readonly index: number;
  readonly code: string | undefined;
};

/** Makes the cells and blanks of one objective's form; names are unique in it. */
export type CellMaker = {
  readonly text: (name: string, label: string, role?: CellRole) => Cell;
  readonly span: (name: string, label: string, width: number) => Span;
  /** The key of a field of that name, to make it elsewhere; without the sheet's prefix. */
  readonly key: (name: string) => string;
};

/** The cells of the form of the objective at that place. */
export const makerOf = ({ subject: { fields } }: SheetContext, { letter, index }: ObjectivePlace): CellMaker => {
  const key = (name: string): string => `${letter}_${index + 1}_${name}`;
  return {
    text: (name, label, role = 'officer') => fieldCell(role, fields.text(key(name), label)),
    span: (name, label, width) => fields.text(key(name), label, width),
    key,
  };
};

/** The lines of several texts, one below the other. */
export const linesOf = (texts: readonly (SheetText | undefined)[]): readonly Line[] =>
  texts.flatMap((text) => (text === undefined ? [] : textLines([text])));

/** What the plan says, or else a cell to fill in. */
export const givenOr = (lines: readonly Line[], otherwise: Cell): Cell => (lines.length === 0 ? otherwise : cell('given', lines));

/** A detail that the plan says, or else a cell to fill in. */
export const detailCell = (value: string | number | undefined, empty: Cell): Cell =>
  value === undefined || value === '' ? empty : cell('given', typeof value === 'number' ? italianNumber(value) : value);
