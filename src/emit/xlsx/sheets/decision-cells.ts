import type { Edit } from '../../../model/annex.js';
import type { Decision } from '../../../model/decisions.js';
import type { AnnexFinding, findingOutcomes } from '../../../model/finding.js';
import { isOfPerson } from '../../decisions/index.js';
import { text } from '../cells.js';
import type { CellPlan } from '../sheet-plan.js';
import { decisionWords } from './lists.js';
import { textRule } from './measure-cells.js';

const entry = { mark: 'entry', unlocked: true } as const;

/** The cell in which a person decides, with what was decided so far. */
const decisionCell = (word: string, message: string): CellPlan =>
  text(word, { ...entry, validation: { kind: 'list', list: 'decisioni', message } });

/** The cell in which a person says why. */
export const reasonCell = (reason = ''): CellPlan => text(reason, { ...entry, validation: textRule, format: 'text' });

const wordOfEdit = ({ by, status, suggested }: Edit): string => {
  if (by === 'rule') return '';
  if (status === 'rejected') return decisionWords.reject;
  return suggested === undefined ? decisionWords.accept : decisionWords.replace;
};

/** The decision on a correction or a proposal; what a person wrote is not decided again. */
export const editDecisionCell = (edit: Edit): CellPlan =>
  isOfPerson(edit.id) ? text('') : decisionCell(wordOfEdit(edit), 'Scegliere «accetta» o «rifiuta».');

const outcomeWords: Readonly<Record<(typeof findingOutcomes)[number], string>> = {
  accepted: decisionWords.accept,
  rejected: decisionWords.reject,
  replaced: decisionWords.replace,
};

/** The decision on a finding, where it asks for one; what follows from a decision on an edit is said to be on its sheet. */
export const findingDecisionCell = ({ decision }: AnnexFinding, asked: Decision | undefined): CellPlan => {
  if (asked === undefined) return text(decision === undefined ? '' : decisionWords.elsewhere);
  const word = decision === undefined ? '' : outcomeWords[decision.outcome];
  return decisionCell(word, 'Scegliere «accetta» (la segnalazione è fondata) o «rifiuta» (non lo è).');
};

/** A factor of a SUMPRODUCT: 1 where a finding still speaks of something, by the range of the decisions. */
export const stillOpen = (decisions: string): string =>
  [decisionWords.reject, decisionWords.replace, decisionWords.elsewhere].map((word) => `(${decisions}<>"${word}")`).join('*');
