import type { Assignment, Column, Section, Unit } from '../../model/annex.js';
import type { ContentDecision, WrongTotal } from '../../model/draft.js';
import { rowIds, unitIds } from '../ids.js';
import { normalizeWeights } from '../values/normalized-weights.js';
import { parseNumber, round2 } from '../values/numbers.js';
import { detectScale, isWhole, printedSum, readWeight, type WeightScale } from '../values/weight.js';
import { makeRow, type Row, splitNumberedTitle } from './assignments.js';
import type { CollectedUnit } from './collect-state.js';
import type { FieldCell } from './events.js';

/** A row before it is known to which objective it belongs. */
export type UnlinkedAssignment = Omit<Assignment, 'objectiveId'>;

/** A unit of the model with its rows, and the printed totals that do not agree with them. */
export type AssembledUnit = {
  readonly unit: Unit;
  readonly assignments: readonly UnlinkedAssignment[];
  readonly contentDecisions: readonly ContentDecision[];
  readonly wrongTotals: readonly WrongTotal[];
};

/** The scale is that of the unit's own rows: shared ones often come on top of a full hundred. */
const scaleOf = ({ rows, columns }: CollectedUnit): WeightScale => {
  const own = rows.filter(({ section }) => section === 'own');
  const texts = (own.length > 0 ? own : rows).flatMap(({ cells }) =>
    cells.filter(({ field }) => field === 'weight').map(({ text }) => text),
  );
  const header = columns.find(({ decision }) => decision.field === 'weight')?.printed.text ?? '';
  return detectScale(texts, header);
};

const weightsOf = ({ rows }: CollectedUnit): readonly string[] =>
  rows.flatMap(({ cells }) => cells.filter(({ field }) => field === 'weight').map(({ text }) => text));

/** One weight of 1 is a whole where other tables of the document print parts of one. */
const scalesOf = (units: readonly CollectedUnit[]): readonly WeightScale[] => {
  const scales = units.map(scaleOf);
  const inParts = scales.some(({ fraction }) => fraction);
  return scales.map((scale, index) => {
    const unit = units[index];
    return inParts && unit !== undefined && isWhole(weightsOf(unit)) ? { scale: 'percent', fraction: true } : scale;
  });
};

const makeColumns = ({ columns }: CollectedUnit): readonly Column[] =>
  columns.map(({ printed, decision, places: [place] }) => ({
    header: { text: printed.text },
    field: decision.field,
    ...(place === undefined ? {} : { place }),
  }));

const makeSections = ({ sections, rows }: CollectedUnit): readonly Section[] => {
  const announced = new Set(sections.map(({ kind }) => kind));
  const silent = [...new Set(rows.map(({ section }) => section))].filter((kind) => !announced.has(kind));
  return [...silent.map((kind) => ({ kind })), ...sections];
};

const sumOf = (rows: readonly Row[], section: Row['section']): number =>
  round2(rows.reduce((total, row) => total + (row.section === section ? (row.weight.value ?? 0) : 0), 0));

const decisionsOf = ({ columns }: CollectedUnit, unitIndex: number): readonly ContentDecision[] =>
  columns.flatMap(({ decision: { byContent } }, columnIndex) =>
    byContent === null ? [] : [{ unitIndex, columnIndex, ...byContent, share: round2(byContent.share) }],
  );

const numbersIn = (cells: readonly FieldCell[]): readonly number[] =>
  cells.flatMap(({ text }) => {
    const read = readWeight(text.replace(/^[^\d]*/u, ''));
    return read.kind === 'number' ? [read.value] : (parseNumber(text) ?? []);
  });

/** A printed total that repeats a sum of its unit says nothing new; any other is for a person to look at. */
const wrongTotals = ({ totals }: CollectedUnit, { weights, ordinal }: Unit, scale: WeightScale): readonly WrongTotal[] => {
  const sums = [weights.own, weights.transversal, weights.total].map((sum) => printedSum(sum, scale));
  return totals.flatMap((cells) => {
    const [place] = cells.flatMap(({ places }) => places);
    if (place === undefined || numbersIn(cells).every((number) => sums.includes(number))) return [];
    return [{ unitIndex: ordinal - 1, text: cells.map(({ text }) => text).join(' '), place }];
  });
};

/** Where the objectives have no column of weights, whose weights are printed. */
const levelOf = ({ columns }: CollectedUnit, rows: readonly Row[]): Pick<Unit['weights'], 'level'> => {
  if (columns.some(({ decision }) => decision.field === 'weight') || rows.some(({ weight }) => weight.text !== '')) return {};
  const weighed = rows.some(({ indicators }) => indicators.some(({ weight }) => weight !== undefined));
  return { level: weighed ? 'indicators' : 'none' };
};

type Frame = Pick<Unit, 'id' | 'ordinal'> & Pick<WeightScale, 'scale'>;

const makeUnit = (collected: CollectedUnit, rows: readonly Row[], { id, ordinal, scale }: Frame): Unit => {
  const { heading, kind, label, number, name, officer } = collected.heading;
  const own = sumOf(rows, 'own');
  const transversal = sumOf(rows, 'transversal');
  const totals = collected.totals.flatMap((cells) => cells.flatMap(({ places }) => places));
  return {
    id,
    ordinal,
    heading,
    label: label === '' ? name : label,
    ...(number === undefined ? {} : { number }),
    name,
    kind,
    ...(officer === undefined ? {} : { officer }),
    columns: makeColumns(collected),
    sections: makeSections(collected),
    weights: { own, transversal, total: round2(own + transversal), scale, ...levelOf(collected, rows) },
    source: [...collected.places, ...totals],
  };
};

const makeRows = (collected: CollectedUnit, scale: WeightScale, planYear: number | null): readonly Row[] => {
  const hasColumn = collected.columns.some(({ decision }) => decision.field === 'number');
  const titles = collected.rows.map(({ cells }) => cells.find(({ field }) => field === 'title')?.text ?? '');
  const numbered = hasColumn || !titles.every((title) => splitNumberedTitle(title) !== null);
  return collected.rows.map((row, index) => makeRow(row, index + 1, { scale, planYear, numbered }));
};

const identify = (rows: readonly Row[], unitId: string): readonly UnlinkedAssignment[] => {
  const ids = rowIds(
    rows.map(({ section, printedNumber, title }) => ({
      unitId,
      section,
      title: title.text,
      ...(printedNumber === undefined ? {} : { printedNumber }),
    })),
  );
  const normalized = normalizeWeights(rows.map(({ weight }) => weight.value));
  return rows.map(({ sharesWeight, ...row }, index) => {
    const share = normalized[index] ?? null;
    const carrier = sharesWeight ? ids[rows.findLastIndex((other, at) => at < index && !other.sharesWeight)] : undefined;
    return {
      id: ids[index] ?? '',
      unitId,
      ...row,
      ...(carrier === undefined ? {} : { weight: { ...row.weight, sharedFrom: carrier } }),
      ...(share === null ? {} : { normalizedWeight: share }),
    };
  });
};

/** Makes the model's units and rows of what was collected. `planYear` is the year of days printed without one. */
export const assembleUnits = (units: readonly CollectedUnit[], planYear: number | null): readonly AssembledUnit[] => {
  const ids = unitIds(units.map(({ heading }) => heading));
  const scales = scalesOf(units);
  return units.map((collected, index) => {
    const id = ids[index] ?? '';
    const scale = scales[index] ?? scaleOf(collected);
    const rows = makeRows(collected, scale, planYear);
    const unit = makeUnit(collected, rows, { id, ordinal: index + 1, scale: scale.scale });
    return {
      unit,
      assignments: identify(rows, id),
      contentDecisions: decisionsOf(collected, index),
      wrongTotals: wrongTotals(collected, unit, scale),
    };
  });
};
