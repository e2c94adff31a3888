import { type Language, reasonLabel, talk } from '../messages/index.js';
import type { InspectedDocument } from '../model/inspection.js';
import type { Ledger, TableBlock } from '../model/raw-document.js';
import { type SurveyedTable, type TableKind, tableKinds } from '../model/survey.js';
import { alignColumns, shorten } from './layout.js';

/** Width of the first row of a table as shown, and of one cell of it. */
const PREVIEW_WIDTH = 90;
const CELL_WIDTH = 24;
/** Of a longer document the ledger is shown in total only: the pages of one are asked for with --pages. */
const MOST_LEDGER_ROWS = 24;

const droppedOf = ({ dropped }: Ledger): number => Object.values(dropped).reduce((sum, count) => sum + count, 0);

const ledgerRow = (label: string, ledgers: readonly Ledger[]): readonly string[] => {
  const sum = (pick: (ledger: Ledger) => number) => String(ledgers.reduce((total, ledger) => total + pick(ledger), 0));
  return [
    label,
    sum(({ source }) => source),
    sum(({ table }) => table),
    sum(({ paragraph }) => paragraph),
    sum(({ furniture }) => furniture),
    sum(droppedOf),
  ];
};

const ledgerLines = ({ pages }: InspectedDocument, language: Language): readonly string[] => {
  const { ledger: words } = talk(language);
  const header = [words.page, words.source, words.table, words.paragraph, words.furniture, words.dropped];
  const rows = pages.length > MOST_LEDGER_ROWS ? [] : pages.map(({ page, ledger }) => ledgerRow(String(page), [ledger]));
  const total = ledgerRow(
    words.total,
    pages.map(({ ledger }) => ledger),
  );
  return alignColumns([header, ...rows, ...(rows.length === 1 ? [] : [total])], [0, 1, 2, 3, 4, 5]).map((line) => `  ${line}`);
};

const firstRowOf = (table: TableBlock): string =>
  shorten(
    table.cells
      .filter(({ row }) => row === 0)
      .map(({ text }) => shorten(text, CELL_WIDTH))
      .join(' | '),
    PREVIEW_WIDTH,
  );

const pagesOf = ({ fragments }: TableBlock): readonly number[] => [...new Set(fragments.map(({ place }) => place.page))];

const tableLines = (table: TableBlock, language: Language): readonly string[] => {
  const words = talk(language);
  const reasons = table.reasons.map((reason) => reasonLabel(reason, language)).join(', ');
  return [
    `${words.table(table.id, table.rows, table.cols)}, ${words.onPages(pagesOf(table))}, ${words.confidence(table.confidence)}${reasons === '' ? '' : ` (${reasons})`}`,
    `    ${firstRowOf(table)}`,
  ];
};

const leftKinds = (left: readonly SurveyedTable[], language: Language): readonly string[] => {
  const kinds: readonly (TableKind | null)[] = [...tableKinds, null];
  return kinds.flatMap((kind) => {
    const alike = left.filter(({ looksLike }) => looksLike === kind);
    const pages = {
      first: Math.min(...alike.map(({ pages: { first } }) => first)),
      last: Math.max(...alike.map((one) => one.pages.last)),
    };
    return alike.length === 0 ? [] : [`  ${talk(language).inspection.left(kind, alike.length, pages)}`];
  });
};

/** A table that was left, in one line: where it is, how large, what it looks like. */
const leftRow = (table: TableBlock, surveyed: SurveyedTable, language: Language): readonly string[] => [
  `  ${table.id}`,
  talk(language).onPages(pagesOf(table)),
  `${table.rows} × ${table.cols}`,
  talk(language).confidence(table.confidence),
  surveyed.looksLike === null ? firstRowOf(table) : talk(language).inspection.standing(surveyed),
];

/** What was read of a document, for a person: the ledger, the tables of the annex, and the others with what they look like. */
export const inspectLines = (inspected: InspectedDocument, language: Language): readonly string[] => {
  const words = talk(language);
  const { document, blocks, survey } = inspected;
  const surveyed = new Map(survey.tables.map((one) => [one.id, one]));
  const tables = blocks.filter((block) => block.kind === 'table');
  const standing = (table: TableBlock): SurveyedTable | undefined => surveyed.get(table.id);
  const listed = survey.annex === null ? tables : tables.filter((table) => standing(table)?.inAnnex !== false);
  const left = tables.filter((table) => !listed.includes(table));
  const leftRows = left.flatMap((table) => {
    const one = standing(table);
    return one === undefined ? [] : [leftRow(table, one, language)];
  });
  return [
    `${document.name}: ${document.mediaType}, ${words.pages(document.pages)}, sha256 ${document.sha256}`,
    words.inspection.annex(survey.annex),
    '',
    ...ledgerLines(inspected, language),
    '',
    ...listed.flatMap((table) => tableLines(table, language)),
    ...(left.length === 0
      ? []
      : [
          '',
          ...leftKinds(
            left.flatMap((table) => standing(table) ?? []),
            language,
          ),
          '',
          ...alignColumns(leftRows),
        ]),
  ];
};
