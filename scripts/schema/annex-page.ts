import { annexSchema, schemaVersion } from '../../src/model/annex.js';
import { placeSchema } from '../../src/model/place.js';
import { annexDescriptions } from './annex-descriptions.js';
import type { NamedShape, SchemaNode } from './fields.js';
import { schemaSections } from './page.js';
import { schemaNode } from './plain.js';

/** The page that describes annex.json, as Markdown. */
export const annexPage = (): string => {
  const root = schemaNode(annexSchema);
  const at = (...keys: readonly string[]): SchemaNode =>
    keys.reduce<SchemaNode>((node, key) => {
      const next = key === '[]' ? node.items : node.properties?.[key];
      if (!next) throw new Error(`the schema has no ${keys.join('/')}`);
      return next;
    }, root);
  const shapes: readonly NamedShape[] = [
    { name: 'text', node: at('assignments', '[]', 'title') },
    { name: 'target', node: at('assignments', '[]', 'targets', '[]') },
    { name: 'place', node: schemaNode(placeSchema) },
  ];
  return `# annex.json, field by field

Generated from the model; the schema itself is [schema/annex.schema.json](../schema/annex.schema.json) (JSON Schema 2020-12, version ${schemaVersion}, in
the package as \`allegato/schema/annex.schema.json\`). Names are those of [GLOSSARY.md](../GLOSSARY.md). A key that is absent says that the document
says nothing; \`null\` that it says something that could not be read; no key is ever an empty guess. A whole annex as an example:
[examples/annex.json](examples/annex.json). How to read it from other programs: [reading.md](reading.md).

## As linked data

\`allegato/schema/annex.context.jsonld\` is a JSON-LD context for who wants one; the file itself names none, so that nobody else is bothered. Put before the
annex's own keys, it makes RDF of it: lists keep their order, so that JSON Pointers still fit; \`null\` has no counterpart in RDF and is lost. Terms of the national ontologies stand
where they say the same: \`COV:legalName\`, \`COV:IPAcode\` and \`COV:taxCode\` of the body, \`RO:hasRiT\` from a unit to the charge of its officer (a role in
time), \`l0:name\` of units and objectives, \`dct:title\` of the document and the plan, \`dct:identifier\` for ids. Everything else is \`urn:allegato:annex:…\`: the national
ontologies have no objective, no weight and no target, and their indicator is one that is computed, not one that is promised.

## Fields

${schemaSections(root, shapes, annexDescriptions)}
`;
};
