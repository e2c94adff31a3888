import type { Assignment, Objective } from '../../model/annex.js';
import type { AnnexDraft } from '../../model/draft.js';
import type { AnnexFinding } from '../../model/finding.js';
import { commonObjectiveIds } from '../ids.js';
import { describeTitles } from '../linking.js';

/** The rows a finding speaks of. */
const rowsOfFinding = ({ assignments }: AnnexDraft, { at, related = [] }: AnnexFinding): readonly Assignment[] => {
  const indexes = [at, ...related.map((other) => other.at)].map((one) => Number(/^\/assignments\/(\d+)/.exec(one)?.[1] ?? -1));
  return assignments.filter((_row, index) => indexes.includes(index));
};

const linkedTo = (rows: readonly Assignment[]): Objective['links'] =>
  rows.map(({ id }) => ({ assignmentId: id, status: 'linked' }));

/** Rows that a person says are one objective of several units: their own objectives become one shared one. */
const join = (objectives: readonly Objective[], rows: readonly Assignment[]): readonly Objective[] => {
  const replaced = new Set(rows.map(({ objectiveId }) => objectiveId));
  const at = objectives.findIndex(({ id }) => replaced.has(id));
  const described = describeTitles(rows);
  const [id = ''] = commonObjectiveIds('shared', [{ title: described.title, telling: '' }]);
  const shared: Objective = { id, kind: 'shared', ...described, links: linkedTo(rows) };
  return objectives.flatMap((objective, index) => (index === at ? [shared] : replaced.has(objective.id) ? [] : [objective]));
};

/** Rows that a person says are no wording of their objective get one of their own. */
const split = (objectives: readonly Objective[], rows: readonly Assignment[]): readonly Objective[] => {
  const apart = new Set(rows.map(({ id }) => id));
  const described = describeTitles(rows);
  const [id = ''] = commonObjectiveIds('transversal', [{ title: described.title, telling: '' }]);
  return objectives.flatMap((objective) => {
    const stays = objective.links.filter(({ assignmentId }) => !apart.has(assignmentId));
    if (stays.length === objective.links.length) return [objective];
    const variants = objective.variants.filter(({ assignmentIds }) => !assignmentIds.some((one) => apart.has(one)));
    return [
      { ...objective, variants, links: stays },
      { id, kind: 'transversal', ...described, links: linkedTo(rows) },
    ];
  });
};

/**
 * The objectives of a draft after a person's decisions: an accepted proposal to link makes rows one shared objective, a
 * rejected variant stands for itself.
 */
export const decideLinks = (draft: AnnexDraft, findings: readonly AnnexFinding[]): readonly Objective[] =>
  findings.reduce<readonly Objective[]>((objectives, finding) => {
    const rows = rowsOfFinding(draft, finding);
    if (finding.code === 'objective/same-row-elsewhere' && finding.decision?.outcome === 'accepted')
      return join(objectives, rows);
    if (finding.code === 'transversal/variant' && finding.decision?.outcome === 'rejected') return split(objectives, rows);
    return objectives;
  }, draft.objectives);
