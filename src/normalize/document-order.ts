import type { AnnexDraft } from '../model/draft.js';
import type { Finding } from '../model/finding.js';

/** Where a finding belongs: unit by unit, and in a unit row by row; -1 is the head of the whole or of the unit. */
type Position = readonly [unit: number, row: number];

const head: Position = [-1, -1];
const pointed = /^\/(units|assignments)\/(\d+)(?:\/|$)/;

const positionOf = (draft: AnnexDraft, at: string): Position => {
  const [, collection, digits] = pointed.exec(at) ?? [];
  if (collection === undefined) return head;
  const index = Number(digits);
  if (collection === 'units') return [index, -1];
  const unitId = draft.assignments[index]?.unitId;
  return [draft.units.findIndex(({ id }) => id === unitId), index];
};

/** Findings as the document tells them: what concerns the whole first, then unit by unit and row by row; else as given. */
export const documentOrder = (draft: AnnexDraft, findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding) => ({ finding, position: positionOf(draft, finding.at) }))
    .toSorted(({ position: one }, { position: other }) => one[0] - other[0] || one[1] - other[1])
    .map(({ finding }) => finding);
