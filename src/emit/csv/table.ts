import type { Annex } from '../../model/annex.js';
import type { CsvValue } from './write.js';

/** The types of Table Schema that the columns use. */
type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** A column: its name, what it holds in Italian, and the type of its values (Table Schema). */
export type CsvColumn<Source> = {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly value: (source: Source) => CsvValue;
};

/** A column that holds the `id` of another table. */
export type ForeignKey = { readonly column: string; readonly table: string };

/** A file: its name without the ending, what a row of it is, its columns and its rows. The first column is always `id`. */
export type CsvTable = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<CsvColumn<never>, 'value'>[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (annex: Annex) => readonly (readonly CsvValue[])[];
};

type TableSpec<Source> = Pick<CsvTable, 'name' | 'title' | 'description' | 'foreignKeys'> & {
  readonly columns: readonly CsvColumn<Source>[];
  readonly sources: (annex: Annex) => readonly Source[];
};

/** A column of text, unless another type is said. */
export const column = <Source>(
  name: string,
  description: string,
  value: CsvColumn<Source>['value'],
  type: ColumnType = 'string',
): CsvColumn<Source> => ({ name, type, description, value });

/** What is true or false, as words that `datapackage.json` names. */
export const yesOrNo = (is: boolean): string => (is ? 'sì' : 'no');

/** A table of what `sources` finds in an annex: a row of column names, then one row each. */
export const csvTable = <Source>({ columns, sources, ...table }: TableSpec<Source>): CsvTable => ({
  ...table,
  columns: columns.map(({ value: _, ...described }) => described),
  rows: (annex) => [
    columns.map(({ name }) => name),
    ...sources(annex).map((source) => columns.map(({ value }) => value(source))),
  ],
});
