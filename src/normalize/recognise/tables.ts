import type { RawDocument, TableBlock } from '../../model/raw-document.js';
import { type Hints, hintsOf, noHints } from '../layouts/hints.js';
import { layouts as knownLayouts, type Layout } from '../layouts/layout.js';
import type { Retype } from '../values/retype.js';
import { readForms } from './form.js';
import { poolLabels, poolLines, type ReadForms, readFormTable } from './form-table.js';
import { gridOf, shownCells } from './grid.js';
import { readHeadTable } from './head-table.js';
import { type Headed, profileHeaders, readHeaded } from './headed.js';
import { findHeader, type TableHeader, unknownHeader } from './header.js';
import { findLabelRow } from './label-row.js';
import { readOpening } from './labels.js';
import { readMatrixTable } from './matrix-table.js';
import type { TableCandidate, TableReading } from './reading.js';
import { compareScores, foreignIn, type LayoutScore } from './score.js';
import { turnTable } from './turn.js';

/** What tables are recognised by: the known layouts, or those a person gave, and what that person says of the document. */
export type Recognition = { readonly layouts: readonly Layout[]; readonly hints: Hints };

/** The known layouts, after the one a person gave for the document. */
export const recognitionOf = (layout: Layout | undefined): Recognition =>
  layout === undefined
    ? { layouts: knownLayouts, hints: noHints }
    : { layouts: [layout, ...knownLayouts], hints: hintsOf(layout) };

type Prepared = ReadForms & { readonly header: TableHeader | null };

const prepare = (table: TableBlock, { retype, hints }: Reading, opened = false): Prepared => {
  const grid = gridOf(table);
  return { table, grid, header: findHeader(grid, retype, hints), forms: readForms(grid, retype), opened };
};

/** The table laid on its side, where it then has a header. */
const turnedHead = (upright: TableBlock, { retype, hints }: Reading): Headed | null => {
  const table = turnTable(upright);
  const grid = gridOf(table);
  const header = findHeader(grid, retype, hints);
  return header === null ? null : { table, grid, header };
};

/** The table under its row of labels, where no header was found whose words are known. */
const labelled = (one: Prepared, { retype }: Reading): Headed | null => {
  const header = one.header === null ? findLabelRow(one.grid, retype) : null;
  return header === null ? null : { table: one.table, grid: one.grid, header };
};

type Reading = { readonly retype: Retype; readonly hints: Hints };

/** Whether the last line of a block opens an objective (`Obiettivo n. 2 – Cura del verde`). */
const opensObjective = (block: RawDocument['blocks'][number] | undefined): boolean => {
  if (block === undefined || block.kind === 'table') return false;
  return (readOpening(block.text.split('\n').at(-1) ?? '')?.title ?? '') !== '';
};

const isTable = (block: RawDocument['blocks'][number]): block is TableBlock => block.kind === 'table';
const isHeaded = (one: Prepared): one is Prepared & Headed => one.header !== null;
const ofShape = (layouts: readonly Layout[], shape: Layout['shape']): readonly Layout[] =>
  layouts.filter((layout) => layout.shape === shape);

const best = (candidates: readonly TableCandidate[]): TableCandidate | undefined =>
  candidates.toSorted((one, other) => compareScores(one.score, other.score))[0];

/** Whether no row of a table shows more than a label and its value. */
const isOfLabels = ({ grid }: Prepared): boolean => grid.every((row) => shownCells(row).length <= 2);

type Left = {
  readonly candidates: readonly TableCandidate[];
  readonly scores: readonly LayoutScore[];
  readonly layouts: readonly Layout[];
};

const leftTable = ({ table, grid, header, forms }: Prepared, { candidates, scores, layouts }: Left): TableReading => {
  const part = candidates
    .map(({ reading }) => reading)
    .find((reading) => reading.kind === 'objectives' && reading.table === table);
  const foreign = layouts.some((layout) => foreignIn(layout, unknownHeader(grid)).length > 0);
  return {
    kind: header !== null || foreign ? 'other' : 'headerless',
    table,
    grid,
    scores,
    part: part?.kind === 'objectives' ? part : null,
    head: readHeadTable(forms),
  };
};

/**
 * Reads every table of the document, in order. Every layout is scored for every table; the best that fits says how the table
 * is read, and all scores are kept.
 */
export const recogniseTables = (
  raw: RawDocument,
  retype: Retype,
  how: Recognition = recognitionOf(undefined),
): readonly TableReading[] => {
  const { layouts, hints } = how;
  const reading = { retype, hints };
  const upright = raw.blocks.flatMap((block, index) =>
    isTable(block) ? [prepare(block, reading, opensObjective(raw.blocks[index - 1]))] : [],
  );
  const turned = upright.map(({ table }) => turnedHead(table, reading));
  const profiles = profileHeaders(upright.filter(isHeaded), retype);
  const labels = upright.map((one) => labelled(one, reading));
  const withLabels = profileHeaders([...upright.filter(isHeaded), ...labels.filter((one) => one !== null)], retype);
  const own = new Map<string, never>();
  const inForms = upright.map(({ forms }) => forms);
  const pooled = { pool: poolLabels(inForms), lines: poolLines(inForms) };
  return upright.map((prepared, index) => {
    const onItsSide = turned[index] ?? null;
    const labelRow = labels[index] ?? null;
    const asForm = readFormTable(prepared, ofShape(layouts, 'form'), { retype, hints, ...pooled });
    // A label with one value is a form; only several objectives beside one another are a turned table.
    const isForm = isOfLabels(prepared) && asForm.some(({ score }) => score.fits);
    const candidates = [
      ...(isHeaded(prepared) ? readHeaded(prepared, ofShape(layouts, 'rows'), { profiles, retype, hints }) : []),
      ...(labelRow !== null ? readHeaded(labelRow, ofShape(layouts, 'rows'), { profiles: withLabels, retype, hints }) : []),
      ...(onItsSide !== null && !isForm
        ? readHeaded(onItsSide, ofShape(layouts, 'columns'), { profiles: own, retype, hints })
        : []),
      ...asForm,
      ...readMatrixTable(prepared, ofShape(layouts, 'matrix'), { retype, hints }),
    ];
    const scores = candidates.map(({ score }) => score).toSorted(compareScores);
    const chosen = best(candidates);
    if (chosen === undefined || !chosen.score.fits) return leftTable(prepared, { candidates, scores, layouts });
    return { ...chosen.reading, scores };
  });
};
