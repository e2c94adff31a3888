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
says nothing; \`null\` that it says something that could not be read; no key is ever an empty guess.

${schemaSections(root, shapes, annexDescriptions)}
`;
};
