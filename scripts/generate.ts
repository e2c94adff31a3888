import { writeFileSync } from 'node:fs';
import * as z from 'zod';
import { helpText } from '../src/messages/index.js';
import { annexSchema, schemaVersion } from '../src/model/annex.js';
import { thirdPartyPage } from './third-party.js';

/** The published form of the model; its address carries the major version. */
const annexJsonSchema = (): string => {
  const schema = z.toJSONSchema(annexSchema, { target: 'draft-2020-12' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $id: `urn:allegato:annex:${schemaVersion}`, title: 'Annex of performance objectives', ...rest }, null, 2)}\n`;
};

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

Many documents, limits, resuming, several machines, logs and privacy: [batch.md](batch.md).
`;

const generated: Readonly<Record<string, () => string>> = {
  'schema/annex.schema.json': annexJsonSchema,
  'docs/cli.md': commandLinePage,
  'THIRD-PARTY-LICENSES.md': () => thirdPartyPage('package-lock.json'),
};

for (const [file, make] of Object.entries(generated)) writeFileSync(file, make());
