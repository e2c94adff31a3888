import { type AnnexDraft, type YearClass, type YearPolicy, yearClasses } from '../../model/draft.js';
import type { Place } from '../../model/place.js';
import { oncePer } from '../once.js';
import type { Row } from '../rules/rows.js';
import type { Span } from '../values/dates.js';
import type { ClassifiedMention } from './classify.js';
import { decideMove, type MoveRule } from './decide.js';
import { shiftToken } from './shift.js';
import { dueYears, headingMentions, type ReadRow, readUnits, type UnitYears, yearColumns } from './staleness.js';

/** A token and what it becomes. */
export type TokenMove = { readonly range: Span; readonly before: string; readonly after: string };

/**
 * One mention of a year that is to be moved to the plan's cycle. `at` is the JSON pointer to its text, `unitAt` to its unit;
 * a mention of a heading has no row. Mentions of one row carry one `group`: they are only right together.
 */
export type YearMove = {
  readonly rule: MoveRule;
  readonly at: string;
  readonly place: Place;
  readonly unitAt: string;
  readonly row?: Row;
  readonly group?: string;
  readonly before: string;
  readonly after: string;
  readonly tokens: readonly TokenMove[];
  readonly action: 'apply' | 'propose';
  readonly confidence: number;
};

/** How far the cycle of a carried-over table lies behind the plan's. */
const oneYear = 1;
const headerConfidence = 0.95;

const shiftTokens = ({ tokens }: ClassifiedMention): readonly TokenMove[] | null => {
  const moved = tokens.map((token) => ({ range: token.range, before: token.text, after: shiftToken(token, oneYear) }));
  const possible = moved.flatMap(({ range, before, after }) => (after === null ? [] : [{ range, before, after }]));
  return possible.length === moved.length ? possible : null;
};

const replaceTokens = ({ text, range }: ClassifiedMention, tokens: readonly TokenMove[]): string =>
  tokens.reduceRight(
    (whole, token) => whole.slice(0, token.range[0] - range[0]) + token.after + whole.slice(token.range[1] - range[0]),
    text,
  );

const headerMoves = ({ unit, at, headerStale }: UnitYears): readonly YearMove[] =>
  !headerStale
    ? []
    : yearColumns(unit).flatMap(({ index, column }) =>
        headingMentions(column.header.text).flatMap((mention): readonly YearMove[] => {
          const tokens = shiftTokens(mention);
          if (tokens === null) return [];
          return [
            {
              rule: 'year/stale-header',
              at: `${at}/columns/${index}/header`,
              place: column.place ?? unit.source[0] ?? { page: 1 },
              unitAt: at,
              before: mention.text,
              after: replaceTokens(mention, tokens),
              tokens,
              action: 'apply',
              confidence: headerConfidence,
            },
          ];
        }),
      );

const rowMoves = (read: ReadRow, unit: UnitYears, year: number): readonly YearMove[] => {
  const due = dueYears(read);
  const context = {
    year,
    headerStale: unit.headerStale,
    rowStale: due.includes(year - 1) || (unit.rowsStale && !due.includes(year)),
    unitStale: unit.rowsStale,
    staleDate: due.includes(year - 1),
  };
  return read.texts.flatMap(({ text, mentions }) =>
    mentions.flatMap((mention): readonly YearMove[] => {
      const decision = decideMove({ mention, text: text.text, isTarget: text.field === 'target' }, context);
      const tokens = decision === null ? null : shiftTokens(mention);
      if (decision === null || tokens === null) return [];
      return [
        {
          ...decision,
          at: text.at,
          place: text.place,
          unitAt: unit.at,
          row: read.row,
          group: `years.${read.row.assignment.id}`,
          before: mention.text,
          after: replaceTokens(mention, tokens),
          tokens,
        },
      ];
    }),
  );
};

const yearClassOf = (rule: MoveRule): YearClass | undefined => yearClasses.find((one) => `year/${one}` === rule);

const withPolicy = (move: YearMove, policy: YearPolicy): readonly YearMove[] => {
  const name = yearClassOf(move.rule);
  const wanted = name === undefined ? undefined : policy[name];
  if (wanted === 'off') return [];
  return [wanted === undefined ? move : { ...move, action: wanted }];
};

/**
 * Every year of a draft that belongs to the cycle before the plan's, with what it becomes: all decided on the printed text,
 * in document order, headers before the rows of their unit. The caller's policy has the last word on what is done.
 */
export const planYearMoves = oncePer((draft: AnnexDraft): readonly YearMove[] => {
  const { year } = draft.plan;
  if (year === null) return [];
  const moves = readUnits(draft).flatMap((unit) => [
    ...headerMoves(unit),
    ...unit.rows.flatMap((read) => rowMoves(read, unit, year)),
  ]);
  return moves.flatMap((move) => withPolicy(move, draft.yearPolicy ?? {}));
});
