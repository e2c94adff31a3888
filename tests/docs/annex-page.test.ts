import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annexSchema } from '../../src/index.js';
import { schemaVersion } from '../../src/model/annex.js';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const schema = json('schema/annex.schema.json');

describe('the example of an annex', () => {
  const example = json('docs/examples/annex.json');

  it('fits the published schema, whose address carries its version', () => {
    const validate = new Ajv2020({ strict: true, formats: { date: true } }).compile(schema);
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    expect(annexSchema.safeParse(example).success).toBe(true);
    expect(schema.$id).toBe(`urn:allegato:annex:${schemaVersion}`);
    expect(validate({ ...example, units: [{}] })).toBe(false);
  });
});

type Node = {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly prefixItems?: unknown;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
};

/** Every key of a schema with whether it holds a list. */
const keysOf = (node: Node): readonly (readonly [string, boolean])[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    [key, child.items !== undefined || child.prefixItems !== undefined] as const,
    ...keysOf(child),
  ]),
  ...[node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((child) => (child === undefined ? [] : keysOf(child))),
];

type Term = { readonly '@id'?: string; readonly '@container'?: string; readonly '@type'?: string; readonly '@context'?: Terms };
type Terms = Readonly<Record<string, string | Term>>;

/** The terms of a context and of those within it. */
const termsOf = (terms: Terms): readonly (readonly [string, string | Term])[] =>
  Object.entries(terms).flatMap(([key, term]) => [
    ...(key.startsWith('@') ? [] : [[key, term] as const]),
    ...(typeof term === 'string' || term['@context'] === undefined ? [] : termsOf(term['@context'])),
  ]);

describe('the JSON-LD context', () => {
  const { '@context': context }: { '@context': Terms } = json('schema/annex.context.jsonld');
  const terms = termsOf(context);
  const prefixes = ['COV', 'RO', 'l0', 'dct'];
  const idOf = (term: string | Term): string => (typeof term === 'string' ? term : (term['@id'] ?? ''));

  it('has terms for keys of the schema only', () => {
    const known = new Set([...keysOf(schema).map(([key]) => key), ...prefixes]);
    expect(terms.filter(([key]) => !known.has(key)).map(([key]) => key)).toEqual([]);
  });

  it('uses terms that the ontologies have, the rest are of our own', () => {
    const national = ['COV:legalName', 'COV:IPAcode', 'COV:taxCode', 'RO:hasRiT', 'l0:name', 'dct:title', 'dct:identifier'];
    const used = terms.filter(([key]) => !prefixes.includes(key)).map(([, term]) => idOf(term));
    expect([...new Set(used.filter((id) => !id.startsWith('urn:allegato:annex:')))].sort()).toEqual(national.toSorted());
  });

  it('keeps the order of every list', () => {
    // What the arguments of findings hold is kept as JSON.
    const { findings: _findings, ...rest } = schema.properties;
    const lists = new Set([
      ...keysOf({ properties: rest })
        .filter(([, isList]) => isList)
        .map(([key]) => key),
      'findings',
      'related',
    ]);
    const kept = new Set(
      terms.filter(([, term]) => typeof term !== 'string' && term['@container'] === '@list').map(([key]) => key),
    );
    expect([...lists].filter((key) => !kept.has(key))).toEqual([]);
  });

  it('keeps as JSON what has keys of the document’s own', () => {
    expect(['extra', 'args'].map((key) => context[key])).toEqual(
      ['extra', 'args'].map((key) => ({ '@id': `urn:allegato:annex:${key}`, '@type': '@json' })),
    );
  });
});
