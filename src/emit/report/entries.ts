import { expectation, findingSentence, importance, type Language, placeText, ruleTitle, talk } from '../../messages/index.js';
import type { Annex, Unit } from '../../model/annex.js';
import { type AnnexFinding, isOpen } from '../../model/finding.js';
import { pointerIndex } from '../edit-lines.js';

/** A document that was checked: its name as the caller gave it, and its annex with the findings to be told. */
export type CheckedDocument = { readonly file: string; readonly annex: Annex };

/** A finding in words. `row` names the row it is about (`n. 8`), `moreRows` counts the other places it speaks of. */
export type Entry = {
  readonly finding: AnnexFinding;
  readonly unit?: Unit;
  readonly title: string;
  readonly place: string;
  readonly row?: string;
  readonly morePlaces: number;
  readonly found: string;
  readonly expected: string;
  readonly why: string;
};

/** The findings of one unit, or of the document as a whole. */
export type EntryGroup = { readonly name: string; readonly entries: readonly Entry[] };

const unitName = ({ label, name }: Unit): string =>
  name === '' || label.toLocaleLowerCase('it').endsWith(name.toLocaleLowerCase('it')) ? label : `${label} – ${name}`;

const rowOf = (annex: Annex, at: string, language: Language): string | undefined => {
  const row = annex.assignments[pointerIndex(at, 'assignments') ?? -1];
  if (row === undefined) return undefined;
  const number = `n. ${row.printedNumber ?? row.ordinal}`;
  return row.section === 'transversal' ? `${number} (${talk(language).transversal})` : number;
};

const unitOf = (annex: Annex, at: string): Unit | undefined => {
  const row = annex.assignments[pointerIndex(at, 'assignments') ?? -1];
  return row === undefined ? annex.units[pointerIndex(at, 'units') ?? -1] : annex.units.find(({ id }) => id === row.unitId);
};

/** What was expected: the very text where the finding knows it, else what its rule wants to see. */
const expectedOf = ({ code, args }: AnnexFinding, language: Language): string => {
  if ('after' in args) return `«${args.after}»`;
  if ('found' in args && args.expected !== '') return `«${args.expected}»`;
  return expectation(code, language);
};

const entryOf = (annex: Annex, finding: AnnexFinding, language: Language): Entry => {
  const unit = unitOf(annex, finding.at);
  const row = rowOf(annex, finding.at, language);
  return {
    finding,
    ...(unit === undefined ? {} : { unit }),
    title: ruleTitle(finding.code, language),
    place: placeText(finding.place, language),
    ...(row === undefined ? {} : { row }),
    morePlaces: finding.related?.length ?? 0,
    found: findingSentence(finding, language),
    expected: expectedOf(finding, language),
    why: importance(finding.code, language),
  };
};

/** All findings of an annex in words, in their order. */
export const entriesOf = (annex: Annex, language: Language): readonly Entry[] =>
  annex.findings.map((finding) => entryOf(annex, finding, language));

/** The open findings of an annex in words, the document's own first, then unit by unit. */
export const groupEntries = (annex: Annex, language: Language): readonly EntryGroup[] => {
  const entries = entriesOf(annex, language).filter(({ finding }) => isOpen(finding));
  const groups = [undefined, ...annex.units].map((unit) => ({
    name: unit === undefined ? talk(language).report.document : unitName(unit),
    entries: entries.filter((entry) => entry.unit?.id === unit?.id),
  }));
  return groups.filter(({ entries: own }) => own.length > 0);
};

/** How many findings a person has decided. */
export const countDecided = ({ findings }: Annex): number => findings.filter((finding) => !isOpen(finding)).length;
