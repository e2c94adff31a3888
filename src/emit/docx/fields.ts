import type { Unit } from '../../model/annex.js';
import { type Cell, type CellRole, cell, type Field, line, type Span, span } from './blocks.js';

/** Makes the fields of one unit's sheet; names are unique in it, labels say what is to be filled in. */
export type Fields = {
  /** The key of the field of that name. */
  readonly key: (name: string) => string;
  /** A blank of about `width` characters within a line; without `width` the whole cell is to be written in. */
  readonly text: (name: string, label: string, width?: number) => Span;
  readonly date: (name: string, label: string) => Span;
  /** A box to tick with the words beside it. */
  readonly tick: (name: string, label: string, words: string) => readonly Span[];
  /** One of a few words, or any other. */
  readonly suggestion: (name: string, label: string, choices: readonly string[]) => Span;
  /** One of a few words, of which the first stands there already. */
  readonly choice: (name: string, label: string, choices: readonly [string, ...string[]]) => Span;
};

const noBreakSpace = '\u00a0';

const fieldSpan = (field: Field): Span => ({ kind: 'field', field });

/**
 * The fields of a unit's sheet. Keys begin with the unit's place in the annex, so that they are the same in a unit's own file
 * and in one that holds several units.
 */
export const fieldsOf = ({ ordinal }: Unit): Fields => {
  const key = (name: string): string => `U${ordinal}_${name}`;
  const common = (name: string, label: string) => ({ key: key(name), label });
  return {
    key,
    text: (name, label, width) => fieldSpan({ kind: 'text', ...common(name, label), ...(width === undefined ? {} : { width }) }),
    date: (name, label) => fieldSpan({ kind: 'date', ...common(name, label) }),
    tick: (name, label, words) => [
      fieldSpan({ kind: 'tick', ...common(name, `${label}: ${words}`) }),
      span(`${noBreakSpace}${words}`),
    ],
    suggestion: (name, label, choices) => fieldSpan({ kind: 'choice', ...common(name, label), choices, free: true }),
    choice: (name, label, choices) => fieldSpan({ kind: 'choice', ...common(name, label), choices, chosen: choices[0] }),
  };
};

/** Yes and no, each with a box; their names end with `_si` and `_no`. */
export const yesNo = ({ tick }: Fields, name: string, label: string): readonly Span[] => [
  ...tick(`${name}_si`, label, 'sì'),
  span('     '),
  ...tick(`${name}_no`, label, 'no'),
];

/** A cell that is one field. */
export const fieldCell = (role: CellRole, field: Span): Cell => cell(role, [line([field])]);
