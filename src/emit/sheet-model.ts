import type { Annex, Assignment, Field, SectionKind, Target, Unit } from '../model/annex.js';
import { commonUnits, isPart, withoutTrace } from '../model/common-rows.js';
import type { AnnexFinding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import { type EditLine, editLines, pointerIndex } from './edit-lines.js';
import { indicatorLines, indicatorName, scheduleLines, weightRemark } from './row-details.js';
import { type SheetText, sheetText } from './sheet-text.js';

/**
 * One row of a unit's sheet. `id` is the assignment's, with the unit before it where the row is for all units. `dueDates` are ISO dates, `place` is the title's; `undecided` = its years are only partly
 * moved, so it must not look final; `weightRemark` says why it shows no weight though none is missing.
 */
export type SheetRow = {
  readonly id: string;
  readonly assignment: Assignment;
  readonly number: string;
  readonly title: SheetText;
  readonly description?: SheetText;
  readonly expectedResult?: SheetText;
  readonly indicators: readonly SheetText[];
  readonly targets: readonly SheetText[];
  readonly targetTypes: readonly Target['type'][];
  readonly activities?: SheetText;
  readonly extra: readonly { readonly header: string; readonly text: SheetText }[];
  readonly dueDates: readonly string[];
  readonly weight: number | null;
  readonly weightText: string;
  readonly weightRemark?: string;
  readonly indicatorLines: readonly string[];
  readonly scheduleLines: readonly string[];
  readonly undecided: boolean;
  readonly findings: readonly AnnexFinding[];
  readonly place?: Place;
};

/** Sums of the readable weights. `missing` is what the total lacks to 100; a scale of points need not close at 100. */
export type WeightTotals = {
  readonly own: number;
  readonly transversal: number;
  readonly total: number;
  readonly missing: number;
  readonly closesAt100: boolean;
  readonly scale: Unit['weights']['scale'];
  /** Set where the objectives have no weights: whether the indicators have them, or nothing has. */
  readonly level?: NonNullable<Unit['weights']['level']>;
};

/**
 * All that the sheets of one unit say, whatever the format. `common` are the units whose rows for all units stand among its
 * transversal ones.
 */
export type UnitSheet = {
  readonly unit: Unit;
  readonly common: readonly Unit[];
  readonly own: readonly SheetRow[];
  readonly transversal: readonly SheetRow[];
  readonly totals: WeightTotals;
  readonly applied: readonly EditLine[];
  readonly proposed: readonly EditLine[];
  readonly findings: readonly AnnexFinding[];
};

/** Half of the last decimal that is shown. */
const shownGrain = 0.005;

/** The sum of the readable weights of some rows. */
export const sumWeights = (rows: readonly SheetRow[]): number =>
  withoutTrace(rows.reduce((total, row) => total + (row.weight ?? 0), 0));

const isUnder = (at: string, pointer: string): boolean => at === pointer || at.startsWith(`${pointer}/`);
const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const datesOf = (target: Target): readonly string[] => {
  if (target.type === 'date') return [target.date];
  return target.type === 'dates' ? target.dates : [];
};

/** A target with its JSON pointer and, where there are several indicators, the name of the one it belongs to. */
type LocatedTarget = { readonly target: Target; readonly at: string; readonly owner?: string };

const located = (targets: readonly Target[] | undefined, pointer: string): readonly LocatedTarget[] =>
  (targets ?? []).map((target, index) => ({ target, at: `${pointer}/targets/${index}` }));

const targetsOf = (assignment: Assignment, pointer: string): readonly LocatedTarget[] => [
  ...located(assignment.targets, pointer),
  ...assignment.indicators.flatMap((indicator, index) => {
    const targets = located(indicator.targets, `${pointer}/indicators/${index}`);
    if (assignment.indicators.length === 1) return targets;
    return targets.map((one) => ({ ...one, owner: indicatorName(assignment, index) }));
  }),
];

const targetText = (annex: Annex, { target, at, owner }: LocatedTarget): SheetText => ({
  ...sheetText(annex, at, target),
  ...(target.year === undefined ? {} : { year: target.year }),
  ...(owner === undefined ? {} : { owner }),
});

const optionalTexts = (annex: Annex, assignment: Assignment, pointer: string) => {
  const { description, expectedResult, activities } = assignment;
  return {
    ...(description === undefined ? {} : { description: sheetText(annex, `${pointer}/description`, description) }),
    ...(expectedResult === undefined ? {} : { expectedResult: sheetText(annex, `${pointer}/expectedResult`, expectedResult) }),
    ...(activities === undefined ? {} : { activities: sheetText(annex, `${pointer}/activities`, activities) }),
  };
};

const rowOf = (annex: Annex, assignment: Assignment, index: number): SheetRow => {
  const pointer = `/assignments/${index}`;
  const findings = annex.findings.filter((finding) => isUnder(finding.at, pointer));
  const targets = targetsOf(assignment, pointer);
  const unit = annex.units.find(({ id }) => id === assignment.unitId);
  const remark = unit === undefined ? undefined : weightRemark(assignment, unit, annex.assignments);
  const place = (assignment.source.find((cell) => cell.field === 'title') ?? assignment.source[0])?.place;
  return {
    id: assignment.id,
    assignment,
    number: assignment.printedNumber ?? '',
    title: sheetText(annex, `${pointer}/title`, assignment.title),
    ...optionalTexts(annex, assignment, pointer),
    indicators: assignment.indicators.map((one, i) => sheetText(annex, `${pointer}/indicators/${i}`, one)),
    targets: targets.map((one) => targetText(annex, one)),
    targetTypes: targets.map(({ target }) => target.type),
    extra: Object.entries(assignment.extra).map(([header, field]) => ({
      header: header.replaceAll('\n', ' '),
      text: sheetText(annex, `${pointer}/extra/${escapeKey(header)}`, field),
    })),
    dueDates: targets.flatMap(({ target }) => datesOf(target)),
    weight: assignment.weight.value,
    weightText: assignment.weight.text,
    ...(remark === undefined ? {} : { weightRemark: remark }),
    indicatorLines: indicatorLines(assignment),
    scheduleLines: scheduleLines(assignment),
    undecided: findings.some((finding) => finding.code === 'year/partly-shifted'),
    findings,
    ...(place === undefined ? {} : { place }),
  };
};

const totalsOf = (own: number, transversal: number, unit: Unit): WeightTotals => {
  const total = withoutTrace(own + transversal);
  const missing = withoutTrace(100 - total);
  const { scale, level } = unit.weights;
  const closesAt100 = Math.abs(missing) < shownGrain;
  return { own, transversal, total, missing, closesAt100, scale, ...(level === undefined ? {} : { level }) };
};

const unitIndexOf = (annex: Annex, at: string): number | undefined => {
  const row = pointerIndex(at, 'assignments');
  if (row === undefined) return pointerIndex(at, 'units');
  const unitId = annex.assignments[row]?.unitId;
  return annex.units.findIndex((unit) => unit.id === unitId);
};

/** The contents of every unit of an annex as it is printed, in the annex's order; rows keep their printed order. */
export const printedSheets = (annex: Annex): readonly UnitSheet[] => {
  const rows = annex.assignments.map((assignment, index) => rowOf(annex, assignment, index));
  const lines = editLines(annex);
  return annex.units.map((unit, index) => {
    const section = (kind: SectionKind) =>
      rows.filter(({ assignment }) => assignment.unitId === unit.id && assignment.section === kind);
    const own = section('own');
    const transversal = section('transversal');
    const ofUnit = lines.filter((line) => line.unit?.id === unit.id);
    return {
      unit,
      common: [],
      own,
      transversal,
      totals: totalsOf(sumWeights(own), sumWeights(transversal), unit),
      applied: ofUnit.filter(({ edit }) => edit.status === 'applied'),
      proposed: ofUnit.filter(({ edit }) => edit.status === 'proposed'),
      findings: annex.findings.filter((finding) => unitIndexOf(annex, finding.at) === index),
    };
  });
};

const forUnit = (row: SheetRow, { id }: Unit): SheetRow => ({
  ...row,
  id: `${id}.${row.id}`,
  assignment: { ...row.assignment, section: 'transversal' },
});

/**
 * The sheets by which the units of an annex are evaluated, in its order. What is printed for all units stands on the sheet of each that
 * answers for a part of the body, and has no sheet of its own.
 */
export const unitSheets = (annex: Annex): readonly UnitSheet[] => {
  const printed = printedSheets(annex);
  const common = commonUnits(annex.units);
  const rows = printed.filter(({ unit }) => common.includes(unit)).flatMap(({ own, transversal }) => [...own, ...transversal]);
  return printed
    .filter(({ unit }) => !common.includes(unit))
    .map((sheet) => {
      const { unit, own } = sheet;
      if (!isPart(unit) || rows.length === 0) return sheet;
      const transversal = [...sheet.transversal, ...rows.map((row) => forUnit(row, unit))];
      return {
        ...sheet,
        common,
        transversal,
        totals: totalsOf(sumWeights(own), sumWeights(transversal), unit),
      };
    });
};

const named = (field: Field, text: SheetText | undefined) => (text === undefined ? [] : [{ field, text }]);

/** All texts of a row with the fields that they fill, in the order in which they are read. */
export const rowTexts = (row: SheetRow): readonly { readonly field: Field; readonly text: SheetText }[] => [
  ...named('title', row.title),
  ...named('description', row.description),
  ...named('expectedResult', row.expectedResult),
  ...row.indicators.flatMap((text) => named('indicator', text)),
  ...row.targets.flatMap((text) => named('target', text)),
  ...named('activities', row.activities),
  ...row.extra.flatMap(({ text }) => named('unknown', text)),
];
