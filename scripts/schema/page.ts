import { fieldsOf, type NamedShape, type SchemaField, type SchemaNode } from './fields.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = ({ path, type, isRequired, only, description = '' }: SchemaField): string => {
  const kinds = only.length === 0 ? '' : ` (${only.join(', ')})`;
  return `| \`${path}\`${kinds} | ${cell(type)} | ${isRequired ? 'yes' : ''} | ${cell(description)} |`;
};

/** Fields as a table, one line each. */
export const fieldTable = (fields: readonly SchemaField[]): string =>
  ['| field | type | always | what it is |', '| --- | --- | --- | --- |', ...fields.map(row)].join('\n');

/** Fields with the description of each; throws where one has none, or where one is for no field. */
const described = (
  fields: readonly SchemaField[],
  descriptions: Readonly<Record<string, string>>,
  prefix: string,
): readonly SchemaField[] =>
  fields.map((field) => {
    const description = descriptions[`${prefix}${field.path}`];
    if (description === undefined) throw new Error(`${prefix}${field.path} has no description`);
    return { ...field, description };
  });

/** The sections of a page on a schema: its own fields, then the shapes that occur in several places. */
export const schemaSections = (
  root: SchemaNode,
  shapes: readonly NamedShape[],
  descriptions: Readonly<Record<string, string>>,
): string => {
  const own = described(fieldsOf(root, shapes), descriptions, '');
  const sections = shapes.map(({ name, node }) => {
    const fields = described(
      fieldsOf(
        node,
        shapes.filter((shape) => shape.name !== name),
      ),
      descriptions,
      `${name}.`,
    );
    return { name, fields };
  });
  const told = new Set([
    ...own.map(({ path }) => path),
    ...sections.flatMap(({ name, fields }) => fields.map(({ path }) => `${name}.${path}`)),
  ]);
  const idle = Object.keys(descriptions).filter((path) => !told.has(path));
  if (idle.length > 0) throw new Error(`descriptions of no field: ${idle.join(', ')}`);
  return [fieldTable(own), ...sections.map(({ name, fields }) => `## ${name}\n\n${fieldTable(fields)}`)].join('\n\n');
};
