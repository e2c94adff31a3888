import { type Language, ruleTitle, type Talk, talk } from '../messages/index.js';
import type { Annex, Edit, Unit } from '../model/annex.js';
import { answeredWeight, commonUnits, withoutTrace } from '../model/common-rows.js';
import { countOpen, findingCodes } from '../model/finding.js';
import { alignColumns, shorten } from './layout.js';

/** Width of a unit's and an officer's name in the table of units, so that a line fits 120 columns. */
const NAME_WIDTH = 40;
const OFFICER_WIDTH = 48;
/** How many open decisions the summary spells out: more would not be read in ten seconds. */
const SHOWN_DECISIONS = 8;
/** Width of one side of a proposed change. */
const CHANGE_WIDTH = 40;

const number = (value: number, language: Language): string => String(value).replace('.', language === 'it' ? ',' : '.');

const officerOf = ({ officer }: Unit, words: Talk): string => {
  if (officer === undefined) return words.nobody;
  const name = [officer.title, officer.name].filter((part) => part !== undefined).join(' ') || officer.role || words.nobody;
  return officer.interim ? `${name} (${words.interim})` : name;
};

/** A label that already says the name ("Servizio Tecnico") is not followed by it again. */
const unitName = ({ label, name }: Unit): string =>
  label.toLocaleLowerCase('it').endsWith(name.toLocaleLowerCase('it')) ? label : `${label} ${name}`;

const rowCount = (annex: Annex, unit: Unit): string => {
  const rows = annex.assignments.filter((row) => row.unitId === unit.id);
  const own = rows.filter((row) => row.section === 'own').length;
  return rows.length === own ? `${own}` : `${own} + ${rows.length - own}`;
};

const weightText = (unit: Unit, units: readonly Unit[], language: Language): string => {
  const { total, level } = unit.weights;
  if (level !== undefined) return level === 'indicators' ? talk(language).ofIndicators : '–';
  if (commonUnits(units).includes(unit)) return number(total, language);
  const answered = answeredWeight(unit, units);
  const sum = answered === total ? '' : `${number(total, language)} + ${number(withoutTrace(answered - total), language)} = `;
  return `${sum}${number(answered, language)}${answered === 100 ? '' : ' ≠ 100'}`;
};

const unitLines = (annex: Annex, language: Language): readonly string[] => {
  const words = talk(language);
  const header = [words.columns.unit, words.columns.officer, words.columns.rows, words.columns.weights];
  const rows = annex.units.map((unit) => [
    shorten(unitName(unit), NAME_WIDTH),
    shorten(officerOf(unit, words), OFFICER_WIDTH),
    rowCount(annex, unit),
    weightText(unit, annex.units, language),
  ]);
  return alignColumns([header, ...rows]).map((line) => `  ${line}`);
};

const countByRule = (edits: readonly Edit[], language: Language): readonly string[] =>
  findingCodes.flatMap((code) => {
    const ofRule = edits.filter((edit) => edit.rule === code);
    const [first] = ofRule;
    return first === undefined
      ? []
      : [
          `  ${String(ofRule.length).padStart(3)}  ${ruleTitle(code, language)}: ${first.before} → ${first.after}${ofRule.length > 1 ? ', …' : ''}`,
        ];
  });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const printedTextAt = (annex: Annex, pointer: string): string => {
  let value: unknown = annex;
  for (const key of pointer.split('/').slice(1)) value = isObject(value) ? Reflect.get(value, key) : undefined;
  const text: unknown = isObject(value) ? Reflect.get(value, 'text') : undefined;
  return typeof text === 'string' ? text : '';
};

const isInside = ({ range: inner }: Edit, { range: outer }: Edit): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The proposals of one text as they are read: one that holds others for itself, the rest together. */
const changesOf = (edits: readonly Edit[]): readonly (readonly Edit[])[] => {
  const holds = (edit: Edit): boolean => edits.some((other) => other !== edit && isInside(other, edit));
  const rest = edits.filter((edit) => !holds(edit));
  return [...(rest.length === 0 ? [] : [rest]), ...edits.filter(holds).map((edit) => [edit])];
};

/** The proposals of one text as one change of its tokens, what stands between them included: `2024/2026 → 2025/2027`. */
const changeIn = (annex: Annex, at: string, edits: readonly Edit[]): string => {
  const text = printedTextAt(annex, at);
  const ordered = [...edits].sort((one, other) => one.range[0] - other.range[0]);
  let [before, after, end] = ['', '', ordered[0]?.range[0] ?? 0];
  for (const edit of ordered) {
    const between = text.slice(end, edit.range[0]);
    before += between + edit.before;
    after += between + edit.after;
    end = edit.range[1];
  }
  return `${shorten(before, CHANGE_WIDTH)} → ${shorten(after, CHANGE_WIDTH)}`;
};

const rowName = (annex: Annex, pointer: string, words: Talk): string => {
  const [, list, index] = pointer.split('/');
  const row = list === 'assignments' ? annex.assignments[Number(index)] : undefined;
  const unit = list === 'units' ? annex.units[Number(index)] : annex.units.find(({ id }) => id === row?.unitId);
  const number = row?.printedNumber === undefined ? '' : ` n. ${row.printedNumber}`;
  return `${unit?.label ?? ''}${number}${row?.section === 'transversal' ? ` (${words.transversal})` : ''}`;
};

const decisionLines = (annex: Annex, proposed: readonly Edit[], language: Language): readonly string[] => {
  const words = talk(language);
  const changes = new Map<string, Set<string>>();
  for (const at of new Set(proposed.map((edit) => edit.at))) {
    const name = rowName(annex, at, words);
    for (const edits of changesOf(proposed.filter((edit) => edit.at === at)))
      changes.set(name, (changes.get(name) ?? new Set()).add(changeIn(annex, at, edits)));
  }
  const lines = [...changes].map(([name, set]) => `  ${name}: ${[...set].join(', ')}`);
  const hidden = lines.length - SHOWN_DECISIONS;
  return hidden > 0 ? [...lines.slice(0, SHOWN_DECISIONS), `  ${words.more(hidden)}`] : lines;
};

/** What a person reads in ten seconds: units, objectives, weights, what was corrected, what is to be decided. */
export const summaryOf = (annex: Annex, file: string, language: Language): string => {
  const words = talk(language);
  const applied = annex.edits.filter(({ status }) => status === 'applied');
  const proposed = annex.edits.filter(({ status }) => status === 'proposed');
  const kinds = (kind: string) => annex.objectives.filter((objective) => objective.kind === kind).length;
  const counts = {
    rows: annex.assignments.length,
    objectives: annex.objectives.length,
    own: kinds('own'),
    transversal: kinds('transversal'),
  };
  return [
    `${file}: ${[annex.plan.title ?? annex.document.title, words.planYear(annex.plan.year), words.pages(annex.document.pages)].filter((part) => part !== undefined).join(', ')}`,
    '',
    ...unitLines(annex, language),
    '',
    `  ${words.totals(counts)}`,
    ...(applied.length === 0 ? [] : ['', words.corrected(applied.length), ...countByRule(applied, language)]),
    ...(proposed.length === 0 ? [] : ['', words.toDecide(proposed.length), ...decisionLines(annex, proposed, language)]),
    '',
    `${words.findings(countOpen(annex.findings))} (${words.seeFindings(file)})`,
  ].join('\n');
};
