import type { Annex } from '../../model/annex.js';
import type { EditLine } from '../edit-lines.js';
import { type JoinedEdit, joinEdits } from '../joined-edits.js';
import type { UnitSheet } from '../sheet-model.js';
import { type OpenFinding, openFindings } from './open-findings.js';

/** An edit, or several of one text that read as one, with what they speak of. */
export type SpokenEdit = { readonly about: EditLine; readonly joined: JoinedEdit };

/** What an office wants to see of a unit before it signs. */
export type Remarks = {
  readonly proposed: readonly SpokenEdit[];
  readonly applied: readonly SpokenEdit[];
  readonly open: readonly OpenFinding[];
};

const textsOf = (lines: readonly EditLine[]): readonly (readonly EditLine[])[] => {
  const pointers = new Set(lines.map(({ edit }) => edit.at));
  return [...pointers].map((at) => lines.filter(({ edit }) => edit.at === at));
};

const spokenEdits = (lines: readonly EditLine[], { own, transversal }: UnitSheet): readonly SpokenEdit[] => {
  const order = [...own, ...transversal].map(({ assignment }) => assignment.id);
  const position = ({ about }: SpokenEdit): number => order.indexOf(about.assignment?.id ?? '');
  return textsOf(lines)
    .flatMap((ofText) => {
      const edits = ofText.map(({ edit }) => edit);
      return ofText.slice(0, 1).flatMap((about) => joinEdits(edits, about.printed ?? '').map((joined) => ({ about, joined })));
    })
    .toSorted((one, other) => position(one) - position(other));
};

/** The corrections, proposals and open findings of a unit, in the order of its rows (findings: the gravest first). */
export const remarksOf = (annex: Annex, sheet: UnitSheet): Remarks => ({
  proposed: spokenEdits(sheet.proposed, sheet),
  applied: spokenEdits(sheet.applied, sheet),
  open: openFindings(annex, sheet),
});
