import type { Indicator, Target } from '../../model/annex.js';
import { bareTextOf, splitPieces } from '../values/pieces.js';
import { typeTarget } from '../values/target.js';
import { findThreshold } from '../values/threshold.js';
import { readWeight } from '../values/weight.js';
import type { FieldCell } from './events.js';

/** A row's indicators and the targets that serve all of it. */
export type Measures = { readonly indicators: readonly Indicator[]; readonly targets: readonly Target[] };

const printedYear = (header: string): number | null => {
  const [year] = /(?<!\d)20\d{2}(?!\d)/.exec(header) ?? [];
  return year === undefined ? null : Number(year);
};

const shown = (cells: readonly FieldCell[], field: FieldCell['field']): readonly FieldCell[] =>
  cells.filter((cell) => cell.field === field && cell.text !== '');

/** Types a target's text. `planYear` is the year of days printed without one. */
export const makeTarget = (text: string, planYear: number | null, year: number | null = null): Target => {
  const of = year ?? planYear;
  return { text, ...(year === null ? {} : { year }), ...typeTarget(text, of ?? undefined) };
};

const makeIndicator = (text: string): Indicator => {
  const threshold = findThreshold(text);
  return { text, ...(threshold === null ? {} : { threshold }) };
};

const yearBefore = /^(?:[-–•]\s*)?(?:anno\s+)?(20\d{2})\s*[:=–-]\s*(\S.*)$/iu;
const yearAfter = /^(\S.*?)\s*(?:\((?:nel\s+|anno\s+)?(20\d{2})\)|nel\s+(20\d{2}))$/iu;

/** One cell with a target for each of several years: `2026: 40; 2027: 50`. */
const yearlyIn = (text: string): readonly { readonly year: number; readonly text: string }[] | null => {
  const pieces = splitPieces(text).map(bareTextOf);
  const told = pieces.flatMap((piece) => {
    const [, first, value] = yearBefore.exec(piece) ?? [];
    const [, before, inBrackets, plain] = yearAfter.exec(piece) ?? [];
    const year = first ?? inBrackets ?? plain;
    const said = value ?? before;
    return year === undefined || said === undefined ? [] : [{ year: Number(year), text: said }];
  });
  const rises = told.every(({ year }, index) => index === 0 || year > (told[index - 1]?.year ?? 0));
  return told.length > 1 && told.length === pieces.length && rises ? told : null;
};

const targetsIn = (text: string, planYear: number | null, year: number | null): readonly Target[] =>
  (year === null ? yearlyIn(text) : null)?.map((one) => makeTarget(one.text, planYear, one.year)) ?? [
    makeTarget(text, planYear, year),
  ];

/** Targets printed in a column per year say which; a single column's year is the plan's own. */
const targetsOf = (cells: readonly FieldCell[], planYear: number | null): readonly Target[] => {
  const columns = shown(cells, 'target');
  const perYear = new Set(columns.map(({ header }) => header)).size > 1;
  return [
    ...columns.flatMap(({ text, header }) => targetsIn(text, planYear, perYear ? printedYear(header) : null)),
    ...shown(cells, 'dueDate').map(({ text }) => makeTarget(text, planYear)),
  ];
};

/** One target cell with as many listed pieces as the row has indicators gives each its own. */
const pairByPieces = (
  pieces: readonly string[],
  cells: readonly FieldCell[],
  planYear: number | null,
): readonly Target[] | null => {
  const [only, ...others] = shown(cells, 'target');
  const isOne = only === undefined || others.length > 0 || yearlyIn(only.text) !== null;
  const targets = isOne ? [] : splitPieces(only.text);
  if (targets.length < 2 || targets.length !== pieces.length) return null;
  return targets.map((piece) => makeTarget(bareTextOf(piece), planYear));
};

/** What a column says of each indicator: one for all goes to the first, as many pieces as indicators to each its own. */
const sharesOf = (cells: readonly FieldCell[], field: FieldCell['field'], count: number): readonly string[] => {
  const text = shown(cells, field)
    .map((cell) => cell.text)
    .join('\n');
  const pieces = splitPieces(text);
  return pieces.length === count && count > 1 ? pieces.map(bareTextOf) : text === '' ? [] : [text];
};

const weightOf = (text: string | undefined): Pick<Indicator, 'weight'> => {
  const read = readWeight(text ?? '');
  return read.kind === 'number' ? { weight: read.value } : {};
};

const attach = (indicators: readonly Indicator[], cells: readonly FieldCell[]): readonly Indicator[] => {
  const [baseline] = shown(cells, 'baseline');
  const [source] = shown(cells, 'dataSource');
  const weights = sharesOf(cells, 'indicatorWeight', indicators.length);
  const formulas = sharesOf(cells, 'formula', indicators.length);
  const units = sharesOf(cells, 'measureUnit', indicators.length);
  return indicators.map((indicator, index) => ({
    ...indicator,
    ...(index === 0 && baseline !== undefined ? { baseline: baseline.text } : {}),
    ...(index === 0 && source !== undefined ? { source: source.text } : {}),
    ...weightOf(weights[index]),
    ...(formulas[index] === undefined ? {} : { formula: formulas[index] }),
    ...(units[index] === undefined ? {} : { unit: units[index] }),
  }));
};

const withValue = /^[^:]*\p{L}[^:]*:\s*(\S[^:]*)$/su;
const values: ReadonlySet<Target['type']> = new Set(['date', 'dates', 'percentage', 'threshold', 'number', 'yesNo']);

/** Where no column holds targets, what stands behind an indicator and a colon is its own (`Cittadini assistiti: 300`). */
const withOwnTarget = (indicator: Indicator, planYear: number | null): Indicator => {
  const said = bareTextOf(withValue.exec(indicator.text)?.[1] ?? '');
  const target = makeTarget(said, planYear);
  return said !== '' && values.has(target.type) ? { ...indicator, targets: [target] } : indicator;
};

const measuresOfRow = (cells: readonly FieldCell[], planYear: number | null): Measures => {
  const pieces = shown(cells, 'indicator').flatMap(({ text }) => splitPieces(text));
  const paired = pairByPieces(pieces, cells, planYear);
  const indicators = attach(pieces.map(makeIndicator), cells);
  const targets = targetsOf(cells, planYear);
  if (paired === null && targets.length === 0)
    return { indicators: indicators.map((indicator) => withOwnTarget(indicator, planYear)), targets };
  if (paired === null) return { indicators, targets };
  return {
    indicators: indicators.map((indicator, index) => {
      const target = paired[index];
      return target === undefined ? indicator : { ...indicator, targets: [target] };
    }),
    targets: targetsOf(
      cells.filter(({ field }) => field !== 'target'),
      planYear,
    ),
  };
};

const pairWithRow = ({ indicators, targets }: Measures): Measures => {
  const [only, ...others] = indicators;
  if (only === undefined || others.length > 0 || targets.length === 0 || only.targets !== undefined)
    return { indicators, targets };
  return { indicators: [{ ...only, targets }], targets: [] };
};

/**
 * The indicators and targets of an objective. Where it has a row per indicator, each keeps the targets of its own row; else
 * the targets serve the whole objective, unless they are listed like its indicators.
 */
export const readMeasures = (rows: readonly (readonly FieldCell[])[], planYear: number | null): Measures => {
  const measures = rows.map((cells) => measuresOfRow(cells, planYear));
  const perIndicator = measures.filter(({ indicators, targets }) => indicators.length > 0 && targets.length > 0).length > 1;
  const settled = perIndicator ? measures.map(pairWithRow) : measures;
  return { indicators: settled.flatMap(({ indicators }) => indicators), targets: settled.flatMap(({ targets }) => targets) };
};
