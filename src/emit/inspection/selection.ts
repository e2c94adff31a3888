import type { InspectedDocument } from '../../model/inspection.js';
import type { Place } from '../../model/place.js';
import type { RawBlock, TableBlock } from '../../model/raw-document.js';

const placesOf = (block: RawBlock): readonly Place[] =>
  block.kind === 'table' ? block.fragments.map(({ place }) => place) : [block.place];

/** Whether a block stands on one of the pages, at least in part. */
const standsOn = (block: RawBlock, pages: ReadonlySet<number>): boolean => placesOf(block).some(({ page }) => pages.has(page));

/** What a document has on some of its pages. A table that goes on beyond them stays whole: its rows are those of the whole. */
export const onPages = (inspected: InspectedDocument, pages: ReadonlySet<number>): InspectedDocument => {
  const blocks = inspected.blocks.filter((block) => standsOn(block, pages));
  const tables = new Set(blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : [])));
  return {
    ...inspected,
    pages: inspected.pages.filter(({ page }) => pages.has(page)),
    blocks,
    survey: { ...inspected.survey, tables: inspected.survey.tables.filter(({ id }) => tables.has(id)) },
  };
};

/** The tables of a document, in reading order. */
export const tablesOf = ({ blocks }: Pick<InspectedDocument, 'blocks'>): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === 'table');
