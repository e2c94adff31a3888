import { type Administration, type Plan, schemaVersion } from '../../model/annex.js';
import type { Decisions } from '../../model/decisions.js';
import type { AnnexDraft, OtherTable, YearPolicy } from '../../model/draft.js';
import type { RawDocument } from '../../model/raw-document.js';
import type { Hints } from '../layouts/hints.js';
import type { Layout } from '../layouts/layout.js';
import { linkObjectives } from '../linking.js';
import { openingLines, placesOf } from '../recognise/grid.js';
import { readOpening } from '../recognise/labels.js';
import type { ParagraphReading } from '../recognise/paragraphs.js';
import type { TableReading } from '../recognise/reading.js';
import type { Retype } from '../values/retype.js';
import { type PlacedText, votePlanYear } from '../years/vote.js';
import { collectUnits } from './collect.js';
import type { Collected } from './collect-state.js';
import { readEvents } from './events-of.js';
import { type Line, linesOf } from './lines.js';
import { readParagraphEvents } from './paragraph-events.js';
import { readPlan } from './plan.js';
import { assembleUnits } from './units.js';

/** What a caller knows that a document may not say. */
export type NormalizeOptions = {
  readonly administration?: Administration;
  readonly approvingAct?: string;
  readonly planYear?: number;
  /** What is done with single classes of years. */
  readonly years?: YearPolicy;
  /** What a person decided about this document. */
  readonly decisions?: Decisions;
  /** A layout for this document, before the known ones. */
  readonly layout?: Layout;
};

/** What was recognised: every table, and the running text where it holds the objectives. */
export type Recognised = { readonly readings: readonly TableReading[]; readonly paragraphs: ParagraphReading | null };

/** The lines before the first table of objectives and those that open it, then the running heads of all pages. */
const linesBefore = (raw: RawDocument, first: TableReading | undefined): readonly Line[] => {
  const end = raw.blocks.findIndex((block) => block.kind === 'table' && block.id === first?.table.id);
  const before = raw.blocks.slice(0, end < 0 ? raw.blocks.length : end);
  const lead = before.flatMap((block) => (block.kind === 'heading' || block.kind === 'paragraph' ? linesOf(block) : []));
  const heads = raw.blocks.flatMap((block) => (block.kind === 'furniture' ? block.text.split('\n') : []));
  const opening = openingLines(first?.grid ?? []).filter(({ text }) => readOpening(text) === null);
  return [...lead, ...opening.flatMap(({ text }) => linesOf({ text })), ...heads.map((text) => ({ text, prose: false }))];
};

/** The headers of columns, and the lines that open forms (`Scheda obiettivo n. 3 – anno 2026`). */
const headersOf = ({ units }: Collected, readings: readonly TableReading[]): readonly PlacedText[] => [
  ...units.flatMap((unit) =>
    unit.columns.flatMap(({ printed, places: [place] }) => (place === undefined ? [] : [{ text: printed.text, place }])),
  ),
  ...readings.flatMap((reading) =>
    reading.kind !== 'form'
      ? []
      : reading.forms.flatMap(({ banners }) =>
          banners
            .filter(({ text }) => readOpening(text) !== null)
            .flatMap((cell) =>
              placesOf(cell, reading.table)
                .slice(0, 1)
                .map((place) => ({ text: cell.text, place })),
            ),
        ),
  ),
];

const textsOf = ({ units }: Collected): readonly PlacedText[] =>
  units.flatMap(({ rows }) =>
    rows.flatMap(({ cells, continuations }) =>
      [...cells, ...continuations.flat()].flatMap(({ text, places: [place] }) =>
        text === '' || place === undefined ? [] : [{ text, place }],
      ),
    ),
  );

const makePlan = (
  lines: readonly Line[],
  headers: readonly PlacedText[],
  collected: Collected,
  options: NormalizeOptions,
): Plan => {
  const { title, period } = readPlan(lines);
  const act = options.approvingAct === undefined ? {} : { approvingAct: options.approvingAct };
  const caller = options.planYear === undefined ? {} : { callerYear: options.planYear };
  const { year, evidence } = votePlanYear({ planTitle: title, period, headers, texts: textsOf(collected), ...caller, ...act });
  return { title, period, year, yearEvidence: evidence, ...act };
};

const otherTable = ({ table, grid }: TableReading): OtherTable => ({
  place: table.place,
  rows: grid.length,
  firstCell: table.cells.find(({ text }) => text.trim() !== '')?.text.replace(/\n+/g, ' ') ?? '',
});

/** Puts what was recognised into the shape of the annex: plan, units, rows, objectives, and what only rules need. */
export const assembleDraft = (
  raw: RawDocument,
  { readings, paragraphs }: Recognised,
  options: NormalizeOptions & { readonly retype: Retype; readonly hints: Hints },
): AnnexDraft => {
  const inTables = readEvents(raw, readings, options.retype);
  // Where running text holds the objectives, every table is about something else.
  const { events, others } = paragraphs === null ? inTables : { events: readParagraphEvents(paragraphs), others: readings };
  const collected = collectUnits(events, options);
  const first = readings.find(({ kind }) => kind !== 'other' && kind !== 'headerless');
  const plan = makePlan(linesBefore(raw, first), headersOf(collected, readings), collected, options);
  const assembled = assembleUnits(collected.units, plan.year);
  const { objectives, assignments } = linkObjectives(assembled.flatMap((one) => one.assignments));
  return {
    schemaVersion,
    document: raw.document,
    administration: options.administration ?? {},
    plan,
    units: assembled.map(({ unit }) => unit),
    objectives,
    assignments,
    contentDecisions: assembled.flatMap(({ contentDecisions }) => contentDecisions),
    inheritedHeaders: collected.inheritedHeaders,
    unplaced: collected.unplaced.filter(({ text }) => text !== plan.title),
    wrongTotals: assembled.flatMap(({ wrongTotals }) => wrongTotals),
    otherTables: others.map(otherTable),
    ...(options.years === undefined ? {} : { yearPolicy: options.years }),
  };
};
