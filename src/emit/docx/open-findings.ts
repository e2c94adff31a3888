import type { Annex, Edit, Unit } from '../../model/annex.js';
import { type Finding, isOpen as isUndecided, type Related, type Severity, severities } from '../../model/finding.js';
import { type EditLine, pointerIndex } from '../edit-lines.js';
import type { UnitSheet } from '../sheet-model.js';

/** A finding with the places in one unit that it speaks of; none where it names the unit as a whole. */
export type OpenFinding = { readonly finding: Finding; readonly spots: readonly Related[] };

const isOnSheet = (annex: Annex, { unit, common }: UnitSheet, at: string): boolean => {
  const row = pointerIndex(at, 'assignments');
  const id = row === undefined ? annex.units[pointerIndex(at, 'units') ?? -1]?.id : annex.assignments[row]?.unitId;
  return [unit, ...common].some((one) => one.id === id);
};

const isToldBy = (edit: Edit, { code }: Finding, at: string): boolean =>
  edit.rule === code && (edit.at === at || edit.at.startsWith(`${at}/`));

const namesUnit = (finding: Finding, unit: Unit): boolean => {
  const name = unit.label || unit.name;
  switch (finding.code) {
    case 'duty/payment-times':
    case 'duty/payment-indicator':
    case 'duty/training':
    case 'duty/accessibility':
      return finding.args.unitsWithout.includes(name);
    case 'duty/payment-weight':
      return finding.args.units.some((one) => one.unit === name);
    default:
      return false;
  }
};

const rank = (severity: Severity): number => severities.indexOf(severity);

/**
 * What remains to be looked at in a unit, the gravest first: findings on its rows and frame, also where another unit's row
 * stands first, and findings that name it; those that one of these corrections and proposals already tells are left out.
 */
export const openFindings = (annex: Annex, sheet: UnitSheet, lines: readonly EditLine[]): readonly OpenFinding[] => {
  const edits = lines.map(({ edit }) => edit);
  const isOpen = (finding: Finding) => (spot: Related) =>
    isOnSheet(annex, sheet, spot.at) && !edits.some((edit) => isToldBy(edit, finding, spot.at));
  return annex.findings
    .filter(isUndecided)
    .map((finding): OpenFinding => {
      const all: readonly Related[] = [{ at: finding.at, place: finding.place }, ...(finding.related ?? [])];
      return { finding, spots: all.filter(isOpen(finding)) };
    })
    .filter(({ finding, spots }) => spots.length > 0 || namesUnit(finding, sheet.unit))
    .toSorted((one, other) => rank(one.finding.severity) - rank(other.finding.severity));
};
