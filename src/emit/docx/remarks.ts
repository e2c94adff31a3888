import type { Annex, Edit } from '../../model/annex.js';
import type { EditLine } from '../edit-lines.js';
import type { UnitSheet } from '../sheet-model.js';
import { type SpokenEdit, speakEdits } from '../spoken-edits.js';
import { type OpenFinding, openFindings } from './open-findings.js';

/** What an office wants to see of a unit before it signs. */
export type Remarks = {
  readonly proposed: readonly SpokenEdit[];
  readonly applied: readonly SpokenEdit[];
  readonly open: readonly OpenFinding[];
};

const spokenEdits = (lines: readonly EditLine[], { own, transversal }: UnitSheet): readonly SpokenEdit[] => {
  const order = [...own, ...transversal].map(({ assignment }) => assignment.id);
  const position = ({ about }: SpokenEdit): number => order.indexOf(about.assignment?.id ?? '');
  return speakEdits(lines).toSorted((one, other) => position(one) - position(other));
};

/** The corrections, proposals (of `all` the edits of the annex) and open findings of a unit, in the order of its rows (findings: the gravest first). */
export const remarksOf = (annex: Annex, sheet: UnitSheet, all: readonly EditLine[]): Remarks => {
  const ids = [sheet.unit, ...sheet.common].map(({ id }) => id);
  const lines = all.filter(({ unit }) => unit !== undefined && ids.includes(unit.id));
  const withStatus = (status: Edit['status']) => lines.filter(({ edit }) => edit.status === status);
  const [proposed, applied] = [withStatus('proposed'), withStatus('applied')];
  return {
    proposed: spokenEdits(proposed, sheet),
    applied: spokenEdits(applied, sheet),
    open: openFindings(annex, sheet, [...applied, ...proposed]),
  };
};
