import { type Field, fields } from '../../model/annex.js';
import { type Hints, noHints } from '../layouts/hints.js';
import { fold, maskYears } from '../values/fold.js';
import { decideByContent } from './by-content.js';
import type { PrintedHeader } from './header.js';
import { priorsFor } from './header-priors.js';
import { headerWords, knownPriors, printedYear, priorsOf } from './lexicon.js';
import { fitOf, type Profile, shareFor } from './profile.js';

/** What a column was taken for, and what speaks for it. */
export type ColumnDecision = {
  readonly field: Field;
  readonly score: number;
  readonly runnerUp: { readonly field: Field; readonly score: number } | null;
  /** Where the content decided: the header's usual meaning (`null`: it has none), and the share of cells that decided. */
  readonly byContent: { readonly printedMeaning: Field | null; readonly share: number } | null;
};

/** A column to be decided: its header and what its cells hold. */
export type ColumnEvidence = { readonly header: PrintedHeader; readonly profile: Profile };

/** A column that no field fits better than this is unknown. */
const leastScore = 0.2;
/** Fields of which a table may have several columns. */
const repeatable: ReadonlySet<Field> = new Set([
  'actual',
  'budgetProgramme',
  'dueDate',
  'measureUnit',
  'notes',
  'officer',
  'otherUnits',
  'schedule',
  'score',
  'stakeholders',
  'unknown',
]);

type Candidate = { readonly column: number; readonly field: Field; readonly score: number; readonly year: string };

/** Numbers of rows under an unknown header stand in one of the first columns; further right they are anything. */
const leadingColumns = 2;

const scoreColumn = ({ header, profile }: ColumnEvidence, column: number): readonly Candidate[] => {
  const priors = priorsFor(header);
  const year = printedYear(header.text);
  return fields
    .map((field) => ({ column, field, score: (priors.get(field) ?? 0) * fitOf(field, profile), year }))
    .filter(
      ({ field: one, score }) =>
        score > 0 && (one !== 'number' || column < leadingColumns || knownPriors(header.text)?.has(one) === true),
    );
};

const best = <T extends { readonly score: number }>(items: readonly T[]): T | undefined =>
  [...items].sort((one, other) => other.score - one.score)[0];

const meaningOf = (header: PrintedHeader): Field | null => {
  const priors = header.shared ? null : knownPriors(header.text);
  if (priors === null) return null;
  return best([...priors].map(([field, score]) => ({ field, score })))?.field ?? null;
};

/** A target may be printed once per year; any other field that cannot repeat is taken once. */
const slotOf = ({ field, year, column }: Candidate): string => {
  if (repeatable.has(field)) return `${field} ${column}`;
  return field === 'target' || field === 'baseline' ? `${field} ${year}` : field;
};

const assign = (candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> => {
  const taken = new Set<string>();
  const chosen = new Map<number, Candidate>();
  const ranked = [...candidates].sort((one, other) => other.score - one.score || one.column - other.column);
  for (const candidate of ranked) {
    if (candidate.score < leastScore || chosen.has(candidate.column) || taken.has(slotOf(candidate))) continue;
    chosen.set(candidate.column, candidate);
    taken.add(slotOf(candidate));
  }
  return chosen;
};

const explain = (evidence: ColumnEvidence, chosen: Candidate | undefined, candidates: readonly Candidate[]): ColumnDecision => {
  const field = chosen?.field ?? 'unknown';
  const runnerUp = best(candidates.filter((candidate) => candidate.field !== field));
  const printedMeaning = meaningOf(evidence.header);
  const followsContent = printedMeaning !== null && printedMeaning !== field && best(candidates)?.field === field;
  return {
    field,
    score: chosen?.score ?? 0,
    runnerUp: runnerUp === undefined ? null : { field: runnerUp.field, score: runnerUp.score },
    byContent: followsContent ? { printedMeaning, share: shareFor(field, evidence.profile) } : null,
  };
};

/** A table without a title takes its most telling column of sentences for it: this much prose it must have. */
const proseOfTitle = 0.5;

const withTitle = (decisions: readonly ColumnDecision[], columns: readonly ColumnEvidence[]): readonly ColumnDecision[] => {
  if (decisions.some(({ field }) => field === 'title')) return decisions;
  const heirs = columns.flatMap(({ header, profile }, column) => {
    const score = (priorsOf(header.text).get('title') ?? 0) * fitOf('title', profile);
    return score > 0 && profile.prose >= proseOfTitle ? [{ column, score }] : [];
  });
  const heir = best(heirs);
  return heir === undefined
    ? decisions
    : decisions.map((decision, column) => (column === heir.column ? { ...decision, field: 'title', byContent: null } : decision));
};

/** Without a column of indicators, their formulas say what is measured. */
const withIndicator = (decisions: readonly ColumnDecision[]): readonly ColumnDecision[] =>
  decisions.some(({ field }) => field === 'indicator')
    ? decisions
    : decisions.map((decision) => (decision.field === 'formula' ? { ...decision, field: 'indicator' } : decision));

/** A letter is a month only beside others: `Da | A` head no calendar. */
const withoutLoneLetter = (
  decisions: readonly ColumnDecision[],
  columns: readonly ColumnEvidence[],
): readonly ColumnDecision[] =>
  decisions.filter(({ field }) => field === 'schedule').length > 1
    ? decisions
    : decisions.map((decision, column) =>
        decision.field === 'schedule' && headerWords(columns[column]?.header.text ?? '').join('').length === 1
          ? { ...decision, field: 'unknown', score: 0, byContent: null }
          : decision,
      );

/** A header that says at least so much names targets. */
const targetSaid = 0.9;

/** Beside targets that are called so, a value of a year before them is where things stood: `Valore 2025 | Valore atteso 2026`. */
const withBaselines = (decisions: readonly ColumnDecision[], columns: readonly ColumnEvidence[]): readonly ColumnDecision[] => {
  const targets = decisions.flatMap(({ field }, column) => {
    const { text = '', cells = [] } = columns[column]?.header ?? {};
    const year = printedYear(text);
    const isNamed = [text, ...cells.map((cell) => cell.text)].some((one) => (priorsOf(one).get('target') ?? 0) >= targetSaid);
    return field === 'target' && year !== '' ? [{ column, year, isNamed }] : [];
  });
  const first = targets
    .filter(({ isNamed }) => isNamed)
    .map(({ year }) => year)
    .toSorted()[0];
  const earlier = new Set(
    targets.filter(({ year, isNamed }) => !isNamed && first !== undefined && year < first).map(({ column }) => column),
  );
  return decisions.map((decision, column) => (earlier.has(column) ? { ...decision, field: 'baseline' } : decision));
};

/** What a person says of a column is not weighed against anything. */
const hinted = ({ header }: ColumnEvidence, column: number, hints: Hints): readonly Candidate[] | null => {
  const field = hints.fieldAt(column) ?? hints.fieldOf(header.text);
  return field === null ? null : [{ column, field, score: 1, year: printedYear(header.text) }];
};

/**
 * Decides what each column of a table holds. The header says what it may be, the content which of these it is; where two
 * columns want one field the better score has it, and the other takes its next. Without a column for it, the title is the
 * most telling one, unless it is printed elsewhere.
 */
export const decideColumns = (
  columns: readonly ColumnEvidence[],
  hints: Hints = noHints,
  titleElsewhere = false,
): readonly ColumnDecision[] => {
  const candidates = columns.map((evidence, column) => hinted(evidence, column, hints) ?? scoreColumn(evidence, column));
  const chosen = assign(candidates.flat());
  const explained = columns.map((evidence, column) => explain(evidence, chosen.get(column), candidates[column] ?? []));
  const decisions = withBaselines(withIndicator(withoutLoneLetter(explained, columns)), columns);
  const titled = titleElsewhere ? decisions : withTitle(decisions, columns);
  return decideByContent(titled, columns, titleElsewhere);
};

/** The key under which columns with the same header are profiled together; `null` for columns without a header. */
export const headerKey = (header: PrintedHeader): string | null => {
  const key = header.shared ? '' : fold(maskYears(header.text).replaceAll('0000', ''));
  return key === '' ? null : key;
};
