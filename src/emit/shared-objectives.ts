import type { Objective } from '../model/annex.js';

/** Whether an objective might be one with rows of other units: a person is to say so. */
export const isDoubtful = ({ links }: Objective): boolean => links.some(({ status }) => status === 'proposed');

const rowsOf = ({ links }: Objective): string =>
  links
    .map(({ assignmentId }) => assignmentId)
    .toSorted()
    .join('\n');

/** Objectives with each set of rows that might be one only once, where it first stands: equal rows propose links to each other. */
export const withProposedSetsOnce = (objectives: readonly Objective[]): readonly Objective[] => {
  const told = new Set<string>();
  return objectives.filter((objective) => {
    if (!isDoubtful(objective)) return true;
    const rows = rowsOf(objective);
    if (told.has(rows)) return false;
    told.add(rows);
    return true;
  });
};
