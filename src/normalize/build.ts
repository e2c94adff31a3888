import type { Annex, Assignment, Edit, Indicator, Objective, Target, TextField, Unit } from '../model/annex.js';
import type { AnnexDraft } from '../model/draft.js';
import type { AnnexFinding } from '../model/finding.js';
import { correct } from './correct.js';
import { groupBy } from './group-by.js';
import { describeTitles } from './linking.js';
import { typeTarget } from './values/target.js';

type Corrections = { readonly edits: ReadonlyMap<string, readonly Edit[]>; readonly planYear: number | null };

const pointerToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const withValue = <T extends TextField>(field: T, at: string, corrections: Corrections): T => {
  const own = corrections.edits.get(at);
  return own === undefined ? field : { ...field, value: correct(field.text, own) };
};

const retypeTarget = (target: Target, at: string, corrections: Corrections): Target => {
  if (!corrections.edits.has(at)) return target;
  const { text, value, year } = withValue(target, at, corrections);
  const shared = { text, ...(value === undefined ? {} : { value }), ...(year === undefined ? {} : { year }) };
  return { ...shared, ...typeTarget(value ?? text, year ?? corrections.planYear ?? undefined) };
};

const buildIndicator = (indicator: Indicator, at: string, corrections: Corrections): Indicator => ({
  ...withValue(indicator, at, corrections),
  ...(indicator.targets === undefined
    ? {}
    : { targets: indicator.targets.map((target, index) => retypeTarget(target, `${at}/targets/${index}`, corrections)) }),
});

const buildAssignment = (row: Assignment, at: string, corrections: Corrections): Assignment => ({
  ...row,
  title: withValue(row.title, `${at}/title`, corrections),
  ...(row.description === undefined ? {} : { description: withValue(row.description, `${at}/description`, corrections) }),
  ...(row.expectedResult === undefined
    ? {}
    : { expectedResult: withValue(row.expectedResult, `${at}/expectedResult`, corrections) }),
  indicators: row.indicators.map((indicator, index) => buildIndicator(indicator, `${at}/indicators/${index}`, corrections)),
  targets: row.targets.map((target, index) => retypeTarget(target, `${at}/targets/${index}`, corrections)),
  ...(row.activities === undefined ? {} : { activities: withValue(row.activities, `${at}/activities`, corrections) }),
  extra: Object.fromEntries(
    Object.entries(row.extra).map(([key, field]) => [key, withValue(field, `${at}/extra/${pointerToken(key)}`, corrections)]),
  ),
});

const buildUnit = (unit: Unit, at: string, corrections: Corrections): Unit => ({
  ...unit,
  columns: unit.columns.map((column, index) => ({
    ...column,
    header: withValue(column.header, `${at}/columns/${index}/header`, corrections),
  })),
});

const buildObjective = (objective: Objective, rows: ReadonlyMap<string, Assignment>): Objective => {
  const linked = objective.links.flatMap(({ assignmentId, status }) => {
    const row = rows.get(assignmentId);
    return status === 'linked' && row !== undefined ? [row] : [];
  });
  return linked.length === 0 ? objective : { ...objective, ...describeTitles(linked) };
};

/**
 * Makes the annex of a draft: the applied edits give texts their `value` (the `text` stays), targets are typed anew where
 * one of theirs was applied, and objectives get the corrected titles. Proposed and rejected edits are only listed.
 */
export const build = (draft: AnnexDraft, edits: readonly Edit[], findings: readonly AnnexFinding[]): Annex => {
  const {
    contentDecisions: _decisions,
    inheritedHeaders: _headers,
    unplaced: _unplaced,
    otherTables: _tables,
    wrongTotals: _totals,
    yearPolicy: _policy,
    ...annex
  } = draft;
  const applied = edits.filter(({ status }) => status === 'applied');
  const corrections = { edits: groupBy(applied, ({ at }) => at), planYear: draft.plan.year };
  const assignments = draft.assignments.map((row, index) => buildAssignment(row, `/assignments/${index}`, corrections));
  const rows = new Map(assignments.map((row) => [row.id, row]));
  return {
    ...annex,
    units: draft.units.map((unit, index) => buildUnit(unit, `/units/${index}`, corrections)),
    objectives: draft.objectives.map((objective) => buildObjective(objective, rows)),
    assignments,
    edits,
    findings,
  };
};
