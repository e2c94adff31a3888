import type { Block, Field, SheetDocument } from '../../src/emit/docx/blocks.js';
import { objectiveDocuments, sheetDocuments } from '../../src/emit/docx/view.js';
import type { Annex } from '../../src/model/annex.js';

const fieldsIn = (block: Block): readonly Field[] => {
  const lines = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)) : [];
  const own = block.kind === 'paragraph' ? [block.line] : lines;
  return own.flatMap(({ spans }) => spans.flatMap((one) => (one.kind === 'field' ? [one.field] : [])));
};

const kindText = (field: Field): string => {
  switch (field.kind) {
    case 'text':
      return 'text';
    case 'date':
      return 'date, dd/mm/yyyy';
    case 'tick':
      return 'box to tick: ☐ ☒';
    case 'choice':
      return `${field.free === true ? 'any text, or ' : ''}${field.choices.join(', ')}`;
  }
};

/** The key with letters for the numbers of the unit and of what is counted in it. */
const patternOf = (key: string): string =>
  key
    .replace(/^U\d+/u, 'U‹unit›')
    .replace(/_I\d+/u, '_I‹i›')
    .replace(/_F\d+/u, '_F‹f›')
    .replace(/^(U‹unit›_(?:[ABC]|sintesi|fascia|firma|proposta))_\d+/u, '$1_‹n›')
    .replace(/(firma_‹n›)_\d+$/u, '$1_‹m›');

const escaped = (text: string): string => text.replaceAll('|', '\\|');

const keyTable = (documents: readonly SheetDocument[]): string => {
  const fields = documents.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap(fieldsIn)));
  const first = new Map(fields.toReversed().map((field) => [patternOf(field.key), field]));
  const rows = [...new Set(fields.map(({ key }) => patternOf(key)))].flatMap((pattern) => {
    const field = first.get(pattern);
    return field === undefined ? [] : [`| \`${pattern}\` | ${escaped(field.label)} | ${kindText(field)} |`];
  });
  return ['| key | label of the first | what it takes |', '| --- | --- | --- |', ...rows].join('\n');
};

/** The page about the Word documents and the keys of their fields, as Markdown; the keys are those of an annex's documents. */
export const wordPage = (annex: Annex): string => `# The Word documents

\`schede/<unit>.docx\` is the evaluation sheet of a unit: references, data, tables A (own objectives) and B (transversal ones), totals with a notice where
the weights do not make 100, table C (behaviours, or the secretary's functions), summary with bands, narrative, payment times, hearing, signatures of three
moments, and the corrections and proposals of that unit. \`schede.docx\` holds the sheets of all units behind a list of contents. Its page numbers are fields:
Word makes them when it opens the file (it may ask first), LibreOffice whenever it lays the pages out. With \`--format objectives\`,
\`obiettivi/<unit>.docx\` has a page per objective: what the plan says of it, links to the programming documents, indicators by year, phases, mid-year check, result, signatures.

Everything to fill in is a content control (Word: a box that appears where one clicks) whose tag is its key, inside a bookmark of the same name: Word keeps
both, LibreOffice may drop the tag when it saves and keeps the bookmark. Grey cells are filled in by the person evaluated, white ones by who evaluates;
heads and labels say it in words. On paper the fields are blanks to write on.

## Filling the fields in by program

Find the control by its tag, put the text into the \`w:t\` of its \`w:sdtContent\`, and take \`w:showingPlcHdr\` away, the mark that it is empty. For a box write
☒ and set \`w14:checked\` to 1. To read a sheet that LibreOffice may have saved, read what stands inside the bookmark.

A key is the same in the sheet of a unit and in \`schede.docx\`. It is at most 40 characters long: \`U‹unit›\`, the unit's place in the annex from 1; a row of
table A or B from 1, as it stands there (not its printed number); \`‹n›\` and \`‹m›\`, the place of a factor, component, band, moment, signer or proposal.

### Evaluation sheets

${keyTable(sheetDocuments({ annex }).map(({ document }) => document))}

### Pages of objectives

Here \`A\` and \`B\` tell own from transversal objectives, \`I‹i›\` the indicators of the objective, \`F‹f›\` its phases; \`target_0\` is the plan's year, \`target_1\` and
\`target_2\` the two after it. What the plan says already is printed and has no field.

${keyTable(objectiveDocuments({ annex }).map(({ document }) => document))}
`;
