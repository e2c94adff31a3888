import { findingSentence, placeText } from '../../messages/index.js';
import type { Annex, Edit } from '../../model/annex.js';
import type { Decision, Decisions } from '../../model/decisions.js';
import type { AnnexFinding } from '../../model/finding.js';
import { type EditLine, editLines, pointerIndex } from '../edit-lines.js';
import type { Emitter } from '../emitter.js';
import { ruleWords } from '../rule-words.js';

/** What a JSON pointer into an annex names, for a person: a unit and the number of its row, or the document. */
export const rowName = (annex: Annex, at: string): string => {
  const row = annex.assignments[pointerIndex(at, 'assignments') ?? -1];
  const unit = annex.units.find(({ id }) => id === row?.unitId) ?? annex.units[pointerIndex(at, 'units') ?? -1];
  const label = unit === undefined ? 'Documento' : unit.label || unit.name;
  return row === undefined
    ? label
    : `${label}${row.section === 'transversal' ? ', trasversale' : ''} n. ${row.printedNumber ?? row.ordinal}`;
};

const reasonOf = ({ reason }: { readonly reason?: string }) => (reason === undefined ? {} : { reason });

const editDecision = ({ by, status, suggested, after, before }: Edit) => {
  if (by === 'rule') return { decision: 'open', expected: before } as const;
  if (status === 'rejected') return { decision: 'reject', expected: before } as const;
  if (suggested === undefined) return { decision: 'accept', expected: before } as const;
  return { decision: 'replace', expected: before, replacement: after } as const;
};

const ofEdit = (annex: Annex, { edit, place }: EditLine): Decision => ({
  id: edit.id,
  where: place === undefined ? rowName(annex, edit.at) : `${rowName(annex, edit.at)}, ${placeText(place, 'it')}`,
  what: ruleWords(edit.rule),
  proposed: edit.suggested ?? edit.after,
  ...editDecision(edit),
  ...reasonOf(edit),
});

/** Whether the id of an edit says that it carries out what a person wrote, and not what a rule proposed. */
export const isOfPerson = (id: string): boolean => id.endsWith(':person');

const ownEdit = (annex: Annex, { code, at }: AnnexFinding): Edit | undefined =>
  annex.edits.find((edit) => isOfPerson(edit.id) && edit.rule === code && edit.at === at);

const findingDecision = (annex: Annex, finding: AnnexFinding) => {
  const edit = ownEdit(annex, finding);
  if (edit !== undefined) return { decision: 'replace', expected: edit.before, replacement: edit.after } as const;
  if (finding.decision?.outcome === 'accepted') return { decision: 'accept' } as const;
  return { decision: finding.decision === undefined ? 'open' : 'reject' } as const;
};

const ofFinding = (annex: Annex, finding: AnnexFinding): Decision => ({
  id: finding.id,
  where: `${rowName(annex, finding.at)}, ${placeText(finding.place, 'it')}`,
  what: findingSentence(finding, 'it'),
  ...findingDecision(annex, finding),
  ...reasonOf(finding.decision ?? {}),
});

/** A finding that a correction or proposal of its rule tells is decided there. */
const isToldByEdits = (annex: Annex, { code, at, related = [] }: AnnexFinding): boolean => {
  const spots = [at, ...related.map((other) => other.at)];
  return annex.edits.some((edit) => edit.rule === code && spots.includes(edit.at) && !isOfPerson(edit.id));
};

/** Notes ask for no decision, but for the one that proposes a link. */
const asks = ({ severity, code, decision }: AnnexFinding): boolean =>
  severity !== 'info' || code === 'objective/same-row-elsewhere' || decision !== undefined;

/** What asks for a decision, and what was decided so far: proposals and edits of a person first, then findings. */
export const decisionsOf = (annex: Annex): readonly Decision[] => [
  ...editLines(annex)
    .filter(({ edit }) => (edit.status === 'proposed' || edit.by === 'person') && !isOfPerson(edit.id))
    .map((line) => ofEdit(annex, line)),
  ...annex.findings
    .filter((finding) => asks(finding) && !isToldByEdits(annex, finding))
    .map((finding) => ofFinding(annex, finding)),
];

/** What a decisions file had said of body and plan. */
const overridesOf = ({ edits, administration, plan }: Annex): Partial<Decisions> => {
  const said = edits.filter(({ by }) => by === 'person').map(({ at }) => at);
  const body = Object.fromEntries(Object.entries(administration).filter(([key]) => said.includes(`/administration/${key}`)));
  return {
    ...(Object.keys(body).length === 0 ? {} : { administration: body }),
    ...(said.includes('/plan/approvingAct') && plan.approvingAct !== undefined ? { approvingAct: plan.approvingAct } : {}),
    ...(said.includes('/plan/year') && plan.year !== null ? { planYear: plan.year } : {}),
  };
};

/**
 * The file of decisions: what is open, to be filled in by the office and given back with `--decisions`, and what was decided
 * so far. Given back as it is, it changes nothing.
 */
export const decisions: Emitter = {
  text: true,
  emit: async ({ annex }) => {
    const { name, sha256 } = annex.document;
    const file: Decisions = { version: 1, document: { name, sha256 }, ...overridesOf(annex), decisions: decisionsOf(annex) };
    return [{ name: 'decisions.json', bytes: new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`) }];
  },
};
