import type { AnnexDraft } from '../../../model/draft.js';
import { groupBy } from '../../group-by.js';
import type { Report } from '../../rule.js';
import type { MoveRule } from '../../years/decide.js';
import { planYearMoves, type YearMove } from '../../years/moves.js';
import { mergeAlike } from '../reports.js';

const reportOf = ({ at, place, before, after, tokens, action, confidence, group }: YearMove): Report<MoveRule> => ({
  at,
  place,
  args: { before, after },
  fixes: tokens.map((token) => ({ ...token, at, action, confidence, ...(group === undefined ? {} : { group }) })),
});

/** Where alike corrections are told together: all of a unit's, or a row's. */
const scopeOf = ({ unitAt, row }: YearMove, scope: 'unit' | 'row'): string => (scope === 'row' ? row?.at : undefined) ?? unitAt;

/** What one rule has to say of the years of a draft: alike corrections of one scope in one report, with all their fixes. */
export const reportMoves = (draft: AnnexDraft, rule: MoveRule, scope: 'unit' | 'row'): readonly Report<MoveRule>[] => {
  const moves = planYearMoves(draft).filter((move) => move.rule === rule);
  const groups = groupBy(moves, (move) => scopeOf(move, scope));
  return [...groups.values()].flatMap((group) => mergeAlike(group.map(reportOf)));
};
