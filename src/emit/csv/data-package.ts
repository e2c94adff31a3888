import type { Annex } from '../../model/annex.js';
import type { CsvTable, ForeignKey } from './table.js';
import { csvTables } from './tables/index.js';
import { objectivesTable } from './tables/objectives.js';
import { type CsvVariant, dialects } from './variants.js';

/** The path of a table's file: the one that people open lies beside the description, those for programs in a folder of their own. */
export const fileOf = (table: CsvTable): string => (table === objectivesTable ? `${table.name}.csv` : `dati/${table.name}.csv`);

type Column = CsvTable['columns'][number];

const fieldOf =
  (decimalSign: string) =>
  ({ name, type, description }: Column) => ({
    name,
    type,
    description,
    ...(type === 'number' ? { decimalChar: decimalSign } : {}),
    ...(type === 'boolean' ? { trueValues: ['sì'], falseValues: ['no'] } : {}),
    ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
  });

/** A table that refers to itself is named by the empty string (Table Schema, foreignKeys). */
const foreignKeyOf =
  ({ name }: CsvTable) =>
  ({ column, table }: ForeignKey) => ({
    fields: column,
    reference: { resource: table === name ? '' : table, fields: 'id' },
  });

const resourceOf = (variant: CsvVariant) => (table: CsvTable) => {
  const { separator, decimalSign } = dialects[variant];
  const foreignKeys = table.foreignKeys.map(foreignKeyOf(table));
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: table.description,
    path: fileOf(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: separator, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(fieldOf(decimalSign)),
      primaryKey: 'id',
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
      missingValues: [''],
    },
  };
};

const titleOf = ({ plan, administration }: Annex): string =>
  [administration.name, plan.title ?? 'Obiettivi di performance', plan.year]
    .filter((part) => part !== undefined && part !== null)
    .join(' – ');

/** The description of the CSV files as a Tabular Data Package (specs.frictionlessdata.io), in Italian. */
export const dataPackage = (annex: Annex, variant: CsvVariant): string => {
  const described = {
    profile: 'tabular-data-package',
    name: 'obiettivi-di-performance',
    title: titleOf(annex),
    description: 'Obiettivi di performance di un ente, con unità, indicatori, target, modifiche e segnalazioni.',
    sources: [{ title: annex.document.name }],
    resources: csvTables.map(resourceOf(variant)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
};
