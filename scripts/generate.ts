import { writeFileSync } from 'node:fs';
import * as z from 'zod';
import { helpText } from '../src/messages/index.js';
import { annexSchema, schemaVersion } from '../src/model/annex.js';
import { placeSchema } from '../src/model/place.js';
import { profileSchema } from '../src/model/profile.js';
import { annexDescriptions } from './schema/annex-descriptions.js';
import { fieldsOf, type NamedShape, type SchemaNode } from './schema/fields.js';
import { fieldTable, schemaSections } from './schema/page.js';
import { thirdPartyPage } from './third-party.js';

/** The published form of the model; its address carries the major version. */
const annexJsonSchema = (): string => {
  const schema = z.toJSONSchema(annexSchema, { target: 'draft-2020-12' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $id: `urn:allegato:annex:${schemaVersion}`, title: 'Annex of performance objectives', ...rest }, null, 2)}\n`;
};

const profileJsonSchema = (): string => {
  const { $schema, ...rest } = z.toJSONSchema(profileSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: 'urn:allegato:profile:1', title: 'Evaluation profile', ...rest }, null, 2)}\n`;
};

/** A generated schema as plain data. */
const plain = (schema: unknown): SchemaNode => JSON.parse(JSON.stringify(schema));

const without$schema = (schema: z.ZodType): SchemaNode => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return plain(rest);
};

const annexPage = (): string => {
  const root = without$schema(annexSchema);
  const at = (...keys: readonly string[]): SchemaNode =>
    keys.reduce<SchemaNode>((node, key) => {
      const next = key === '[]' ? node.items : node.properties?.[key];
      if (!next) throw new Error(`the schema has no ${keys.join('/')}`);
      return next;
    }, root);
  const shapes: readonly NamedShape[] = [
    { name: 'text', node: at('assignments', '[]', 'title') },
    { name: 'target', node: at('assignments', '[]', 'targets', '[]') },
    { name: 'place', node: without$schema(placeSchema) },
  ];
  return `# annex.json, field by field

Generated from the model; the schema itself is [schema/annex.schema.json](../schema/annex.schema.json) (JSON Schema 2020-12, version ${schemaVersion}, in
the package as \`allegato/schema/annex.schema.json\`). Names are those of [GLOSSARY.md](../GLOSSARY.md). A key that is absent says that the document
says nothing; \`null\` that it says something that could not be read; no key is ever an empty guess.

${schemaSections(root, shapes, annexDescriptions)}
`;
};

const profilePage = (): string => `# The evaluation profile

What is local in an evaluation system (components, factors, scales, formulas, bands, signatures, words) is a file of the body, not code.

\`\`\`text
allegato profile init --out profilo.json        # the default, to edit
allegato profile check profilo.json             # says what is wrong and where
allegato convert piano.pdf --out out --profile profilo.json
\`\`\`

Without \`--profile\` a plain default for a small municipality is used, and the sheets say so. Weights of components and of factors add up to 100; bands
begin at 0 and touch each other: a gap or an overlap is an error that says where (\`bands.2: gap between 60 and 65\`).

## How scores are made

- Score of an objective = weight × achievement ÷ 100. An objective that could not be evaluated for reasons outside the office is excluded, with its
  reason, and its weight with it.
- Achievement of a measured objective: a level to reach, result ÷ target; a level not to exceed, target ÷ result; a day, 100 in time and then the steps of
  \`achievement.delays\`; an outcome, 100, \`achievement.partly\` or 0. Never more than \`achievement.cap\`. Of several indicators with targets of their own,
  the mean by their weights (all alike where not each has one). Everything else is said by who evaluates, whose word also goes before a calculated value.
- Result of the objectives: \`strict\` = sum of the scores; \`normalised\` = the same ÷ the weights that could be evaluated × 100. \`objectiveScore\` says which counts.
- Score of a factor = weight × points ÷ top of the scale. Final score = Σ weight × score ÷ 100 over the components, rounded half up, only here.
- A band holds the scores from \`from\` up to, not including, \`below\`.
- The duty on payment times is a line of its own, never mixed into the scores.

The same formulas stand in the workbook and in \`src/emit/evaluation\`; a test compares them through LibreOffice.

## Field by field

Generated from the model; the schema is [schema/profile.schema.json](../schema/profile.schema.json).

${fieldTable(fieldsOf(without$schema(profileSchema), []))}
`;

const commandLinePage = (): string => `# Command line

This page is the text of \`allegato --help\`, in both languages.

\`\`\`text
${helpText('en')}\`\`\`

\`\`\`text
${helpText('it')}\`\`\`

Standard output carries data (the paths written by \`convert\`, the findings of \`check\`, the document of \`inspect\`), standard error carries talk.
A finding line is greppable: \`plan.pdf:p4:t2:r5:c3  warning  weight/missing  …\`, where page, row and column count from 1 and parts that are
not known are left out. Of several documents, the worst decides the exit code, worst first: 130, 70, 5, 3, 4, 1, 0; a wrong use (2) stops before
anything is read.
`;

const generated: Readonly<Record<string, () => string>> = {
  'schema/annex.schema.json': annexJsonSchema,
  'schema/profile.schema.json': profileJsonSchema,
  'docs/annex.md': annexPage,
  'docs/profile.md': profilePage,
  'docs/cli.md': commandLinePage,
  'THIRD-PARTY-LICENSES.md': () => thirdPartyPage('package-lock.json'),
};

for (const [file, make] of Object.entries(generated)) writeFileSync(file, make());
