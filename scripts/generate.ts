import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod';
import { helpText } from '../src/messages/index.js';
import { annexSchema, schemaVersion } from '../src/model/annex.js';
import { inspectedSchema } from '../src/model/inspection.js';
import { profileSchema } from '../src/model/profile.js';
import { convert, inspectionText, survey } from '../src/pipeline.js';
import { annexPage } from './schema/annex-page.js';
import { profilePage } from './schema/profile-page.js';
import { wordPage } from './schema/word-page.js';
import { thirdPartyPage } from './third-party.js';

/** The published form of the model; its address carries the major version. */
const annexJsonSchema = (): string => {
  const schema = z.toJSONSchema(annexSchema, { target: 'draft-2020-12' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $id: `urn:allegato:annex:${schemaVersion}`, title: 'Annex of performance objectives', ...rest }, null, 2)}\n`;
};

/** The published form of what `inspect --json` prints. */
const inspectJsonSchema = (): string => {
  const { $schema, ...rest } = z.toJSONSchema(inspectedSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: 'urn:allegato:inspect:1', title: 'A document as read', ...rest }, null, 2)}\n`;
};

/** A page of a fixture as `inspect --svg` shows it. */
const pictureOf = (file: string, page: number) => async (): Promise<string> => {
  const source = { name: basename(file), bytes: new Uint8Array(readFileSync(file)) };
  const { inspected, traces } = await survey(source, { trace: (number) => number === page });
  return inspectionText({ inspected, traces, language: 'en' }, 'svg');
};

const profileJsonSchema = (): string => {
  const { $schema, ...rest } = z.toJSONSchema(profileSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: 'urn:allegato:profile:1', title: 'Evaluation profile', ...rest }, null, 2)}\n`;
};

/** The keys of the documents of an annex with proposals and shared objectives. */
const wordKeysPage = async (): Promise<string> => {
  const file = 'fixtures/invented-annex/annex.txt';
  const { annex } = await convert({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }, { formats: [] });
  return wordPage(annex);
};

/** The annex of a small fixture, as it is written. */
const exampleAnnex = async (): Promise<string> => {
  const file = 'fixtures/layouts/casalvento-form/annex.html';
  const source = { name: basename(file), bytes: new Uint8Array(readFileSync(file)) };
  const administration = { name: 'Comune di Casalvento', ipaCode: 'c_x000' };
  const { files } = await convert(source, { formats: ['json'], administration });
  return new TextDecoder().decode(files[0]?.bytes);
};

const commandLinePage = (): string => `# Command line

This page is the text of \`allegato --help\`, in both languages.

\`\`\`text
${helpText('en')}\`\`\`

\`\`\`text
${helpText('it')}\`\`\`

Standard output carries data (the paths written by \`convert\`, the findings of \`check\`, the document of \`inspect\`), standard error carries talk.
A finding line is greppable: \`plan.pdf:p4:t2:r5:c3  warning  weight/missing  …\`, where page, row and column count from 1 and parts that are
not known are left out. Of several documents, the worst decides the exit code, worst first: 70, 5, 3, 4, 1, 0; a wrong use (2) stops before
anything is read. An interrupted run ends by the signal itself, which a shell shows as 130 (Ctrl-C) or 143 (SIGTERM).

Many documents, limits, resuming, several machines, logs and privacy: [batch.md](batch.md).
`;

const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'schema/annex.schema.json': annexJsonSchema,
  'schema/inspect.schema.json': inspectJsonSchema,
  'docs/pictures/goes-on-over-pages.svg': pictureOf('fixtures/invented-annex/libreoffice.pdf', 2),
  'docs/pictures/rows-without-lines.svg': pictureOf('fixtures/pdf-tables/rows-without-lines-in-columns-of-text/reportlab.pdf', 1),
  'schema/profile.schema.json': profileJsonSchema,
  'docs/examples/annex.json': exampleAnnex,
  'docs/annex.md': annexPage,
  'docs/profile.md': profilePage,
  'docs/cli.md': commandLinePage,
  'docs/word.md': wordKeysPage,
  'THIRD-PARTY-LICENSES.md': () => thirdPartyPage('package-lock.json'),
};

for (const [file, make] of Object.entries(generated)) writeFileSync(file, await make());
