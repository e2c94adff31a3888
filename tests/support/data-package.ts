import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { EmittedFile } from '../../src/index.js';
import { readCsv } from './csv-reader.js';

type Field = {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly decimalChar?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
};
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: string;
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
};
type Table = { readonly resource: Resource; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const byteOrderMark = '\ufeff';

const published: { $schema?: string } = JSON.parse(readFileSync('fixtures/schemas/tabular-data-package-1.json', 'utf8'));
const { $schema: _draft4, ...profile } = published;
const fitsProfile = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);

const isOfType = (value: string, { type, decimalChar = '.', trueValues = [], falseValues = [] }: Field): boolean => {
  switch (type) {
    case 'string':
      return true;
    case 'integer':
      return /^-?\d+$/u.test(value);
    case 'number':
      return new RegExp(`^-?\\d+(?:[${decimalChar}]\\d+)?$`, 'u').test(value);
    case 'boolean':
      return [...trueValues, ...falseValues].includes(value);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(Date.parse(value));
    default:
      return false;
  }
};

const valuesOf = ({ header, rows }: Table, column: string): readonly string[] =>
  rows.map((row) => row[header.indexOf(column)] ?? '');

const shapeFaults = ({ resource: { name, schema }, header, rows }: Table): readonly string[] => [
  ...(JSON.stringify(header) === JSON.stringify(schema.fields.map((field) => field.name)) ? [] : [`${name}: other columns`]),
  ...rows.flatMap((row, index) => (row.length === header.length ? [] : [`${name} row ${index + 1}: ${row.length} cells`])),
  ...schema.fields.flatMap((field, index) =>
    rows.flatMap((row) => {
      const value = row[index] ?? '';
      return value === '' || isOfType(value, field) ? [] : [`${name}.${field.name}: ${value} is no ${field.type}`];
    }),
  ),
];

const keyFaults = (table: Table, tables: readonly Table[]): readonly string[] => {
  const { name, schema } = table.resource;
  const keys = valuesOf(table, schema.primaryKey);
  const twins = keys.filter((key, index) => key === '' || keys.indexOf(key) !== index).map((key) => `${name}: key ${key} twice`);
  const lost = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const other = reference.resource === '' ? table : tables.find(({ resource }) => resource.name === reference.resource);
    const known = new Set(other === undefined ? [] : valuesOf(other, reference.fields));
    return valuesOf(table, fields).flatMap((key) =>
      key === '' || known.has(key) ? [] : [`${name}.${fields}: ${key} is nowhere`],
    );
  });
  return [...twins, ...lost];
};

/** The tables of a Tabular Data Package, by their names, read as `datapackage.json` says. */
export const tablesOf = (files: readonly EmittedFile[]): ReadonlyMap<string, Table> => {
  const text = (name: string): string =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.find((file) => file.name === name)?.bytes);
  const { resources }: { resources: readonly Resource[] } = JSON.parse(text('datapackage.json'));
  return new Map(
    resources.map((resource) => {
      const content = text(resource.path).replace(byteOrderMark, '');
      const [header = [], ...rows] = readCsv(content, resource.dialect.delimiter);
      return [resource.name, { resource, header, rows }];
    }),
  );
};

/**
 * What is wrong with a Tabular Data Package: its description against the published schema, its files against the description
 * (columns, types, keys).
 */
export const packageFaults = (files: readonly EmittedFile[]): readonly string[] => {
  const described: unknown = JSON.parse(new TextDecoder().decode(files.find(({ name }) => name === 'datapackage.json')?.bytes));
  const ofProfile = fitsProfile(described)
    ? []
    : (fitsProfile.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const tables = [...tablesOf(files).values()];
  return [...ofProfile, ...tables.flatMap(shapeFaults), ...tables.flatMap((table) => keyFaults(table, tables))];
};
