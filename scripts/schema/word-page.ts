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
      return field.width === undefined ? 'text, of several lines too' : 'text';
    case 'date':
      return 'date, dd/mm/yyyy';
    case 'tick':
      return 'box to tick: ☐ ☒';
    case 'choice':
      return `${field.free === true ? 'any text, or ' : ''}${field.choices.join(', ')}`;
  }
};

/** The key with letters for the numbers of the unit and of what is counted in it. */
export const keyPattern = (key: string): string =>
  key
    .replace(/^U\d+/u, 'U‹unit›')
    .replace(/^U‹unit›_[AB]_\d+/u, 'U‹unit›_‹T›_‹n›')
    .replace(/_I\d+/u, '_I‹i›')
    .replace(/_F\d+/u, '_F‹f›')
    .replace(/^(U‹unit›_(?:C|sintesi|fascia|proposta))_\d+/u, '$1_‹n›')
    .replace(/firma_\d+/u, 'firma_‹m›')
    .replace(/(firma_‹m›)_\d+$/u, '$1_‹p›');

const documentsOf = (annex: Annex, make: typeof sheetDocuments): readonly SheetDocument[] =>
  [silent(annex), annex].flatMap((one) => make({ annex: one }).map(({ document }) => document));

const escaped = (text: string): string => text.replaceAll('|', '\\|');

/** The annex as if it said nothing beyond titles: what a document says is printed and has no field. */
const silent = (annex: Annex): Annex => ({
  ...annex,
  administration: {},
  plan: { ...annex.plan, year: null, period: null },
  units: annex.units.map(({ officer, ...unit }) => unit),
  assignments: annex.assignments.map(({ printedNumber, description, expectedResult, activities, schedule, ...row }) => ({
    ...row,
    targets: [],
    indicators: [],
    extra: {},
  })),
});

const keyTable = (documents: readonly SheetDocument[]): string => {
  const fields = documents.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap(fieldsIn)));
  const first = new Map(fields.toReversed().map((field) => [keyPattern(field.key), field]));
  const rows = [...new Set(fields.map(({ key }) => keyPattern(key)))].flatMap((pattern) => {
    const field = first.get(pattern);
    return field === undefined ? [] : [`| \`${pattern}\` | ${escaped(field.label)} | ${kindText(field)} |`];
  });
  return ['| key | label of the first | what it takes |', '| --- | --- | --- |', ...rows].join('\n');
};

/** The page about the Word documents and the keys of their fields, as Markdown; the keys are those of an annex's documents. */
export const wordPage = (annex: Annex): string => `# The Word documents

\`schede/<unit>.docx\` is the evaluation sheet of a unit: references, data, tables A (own objectives) and B (transversal ones), totals with a notice where
the weights do not make 100, table C (behaviours, or the secretary's functions), summary with bands, narrative, payment times, hearing, signatures of three
moments, and the corrections and proposals of that unit. \`schede.docx\` holds the sheets of all units, where there are several, behind a list of contents. Its page numbers are fields:
Word asks when it opens the file whether to update them (say yes; until then \`…\` stands there), LibreOffice makes them whenever it lays the pages out. With \`--format objectives\`,
\`obiettivi/<unit>.docx\` (for units that have objectives) has a page per objective: what the plan says of it, links to the programming documents, indicators by year, phases, mid-year check, result, signatures.

Everything to fill in is a content control (Word: a box that appears where one clicks) whose tag is its key, inside a bookmark of the same name: Word keeps
both, LibreOffice may drop the tag when it saves and keeps the bookmark. In the tables grey cells are filled in by the person evaluated, white ones by who evaluates,
and heads and labels say it in words; references and data of the first page and the decisions of the annex are the office’s. On paper the fields are blanks to write on.

## Filling the fields in by program

Find the control by its tag, put the text into the \`w:t\` of its \`w:sdtContent\` (\`w:br\` between two \`w:t\` begins a new line), and take \`w:showingPlcHdr\` away, the mark that it is empty. For a box write
☒ and set \`w14:checked\` to 1. To read a sheet that LibreOffice may have saved, read what stands inside the bookmark.

A row of tables A and B is kept on one page. LibreOffice (7.4) cuts off what of such a row fits on no page, which takes some 700 characters in the narrow
column of results: longer reports belong into the boxes of part 7, which go over pages.

A key is the same in the sheet of a unit and in \`schede.docx\`. It is at most 40 characters long: \`U‹unit›\`, the unit's place in the annex from 1; a row of
table \`‹T›\`, A or B, from 1, as it stands there (not its printed number); \`‹n›\`, the place of a factor, component, band or decision; \`‹m›\` that of a
moment of signing, \`‹p›\` that of who signs. What the document says already is printed and has no field.

The property \`U‹unit›_proposta_‹n›\` among the document's own (\`docProps/custom.xml\`) names the edits that this decision is about, by their ids in
\`decisions.json\`, with blanks between: proposals that stand or fall together, such as both halves of a swap, are one decision.

### Evaluation sheets

${keyTable(documentsOf(annex, sheetDocuments))}

### Pages of objectives

Here \`I‹i›\` is one of the indicators of the objective, \`F‹f›\` one of its phases; \`target_0\` is the plan's year, \`target_1\` and
\`target_2\` the two after it.

${keyTable(documentsOf(annex, objectiveDocuments))}
`;
