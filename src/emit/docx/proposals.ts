import type { SpokenEdit } from '../spoken-edits.js';
import type { Fields } from './fields.js';

/** A proposal as it is told, with the number of the decision that it waits for. */
export type NumberedProposal = { readonly proposal: SpokenEdit; readonly number: number };

const idsOf = ({ joined }: SpokenEdit): readonly string[] => joined.edits.map(({ id }) => id);

const groupOf = (proposal: SpokenEdit): string =>
  proposal.joined.edits.find(({ group }) => group !== undefined)?.group ?? idsOf(proposal).join(' ');

/** Proposals in the order of their decisions, with the numbers of these: those that stand or fall together are decided once. */
export const numberedProposals = (proposals: readonly SpokenEdit[]): readonly NumberedProposal[] => {
  const groups = [...new Set(proposals.map(groupOf))];
  return proposals
    .map((proposal) => ({ proposal, number: groups.indexOf(groupOf(proposal)) + 1 }))
    .toSorted((one, other) => one.number - other.number);
};

const decisionName = (number: number): string => `proposta_${number}`;

/** The name of a decision's field that takes `answer`. */
export const decisionField = (number: number, answer: 'accetta' | 'rifiuta'): string => `${decisionName(number)}_${answer}`;

/** For programs: the ids of the edits that each decision on a sheet is about, as `decisions.json` has them, with blanks between. */
export const decisionProperties = (
  proposals: readonly SpokenEdit[],
  { key }: Fields,
): readonly { readonly name: string; readonly value: string }[] => {
  const numbered = numberedProposals(proposals);
  return [...new Set(numbered.map(({ number }) => number))].map((number) => ({
    name: key(decisionName(number)),
    value: numbered.flatMap((one) => (one.number === number ? idsOf(one.proposal) : [])).join(' '),
  }));
};
