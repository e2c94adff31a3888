import { fieldLabel, type Language, ruleTitle, type Talk, talk } from '../messages/index.js';
import type { Annex, Assignment, Edit, Unit } from '../model/annex.js';
import { findingCodes } from '../model/finding.js';
import { alignColumns, shorten } from './layout.js';

/** Width of a unit's and an officer's name in the table of units, so that a line fits 120 columns. */
const NAME_WIDTH = 40;
const OFFICER_WIDTH = 44;
/** How many open decisions the summary spells out: more would not be read in ten seconds. */
const SHOWN_DECISIONS = 8;

const number = (value: number, language: Language): string => String(value).replace('.', language === 'it' ? ',' : '.');

const officerOf = ({ officer }: Unit, words: Talk): string => {
  if (officer === undefined) return words.nobody;
  const name = [officer.title, officer.name].filter((part) => part !== undefined).join(' ') || officer.role || words.nobody;
  return officer.interim ? `${name} (${words.interim})` : name;
};

const unitName = (unit: Unit): string =>
  unit.name === '' || unit.name === unit.label ? unit.label : `${unit.label} ${unit.name}`;

const rowCount = (annex: Annex, unit: Unit): string => {
  const rows = annex.assignments.filter((row) => row.unitId === unit.id);
  const own = rows.filter((row) => row.section === 'own').length;
  return rows.length === own ? `${own}` : `${own} + ${rows.length - own}`;
};

const unitLines = (annex: Annex, language: Language): readonly string[] => {
  const words = talk(language);
  const header = [words.columns.unit, words.columns.officer, words.columns.rows, words.columns.weights];
  const rows = annex.units.map((unit) => [
    shorten(unitName(unit), NAME_WIDTH),
    shorten(officerOf(unit, words), OFFICER_WIDTH),
    rowCount(annex, unit),
    `${number(unit.weights.total, language)}${unit.weights.total === 100 ? '' : ' ≠ 100'}`,
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

const rowAt = (annex: Annex, pointer: string): { readonly row: Assignment | undefined; readonly field: string } => {
  const [, , index, field = ''] = pointer.split('/');
  return {
    row: pointer.startsWith('/assignments/') ? annex.assignments[Number(index)] : undefined,
    field: field.replace(/s$/, ''),
  };
};

const decisionLine = (annex: Annex, edit: Edit, language: Language): string => {
  const { row, field } = rowAt(annex, edit.at);
  const unit = annex.units.find(({ id }) => id === row?.unitId);
  const where = [
    unit?.label ?? '',
    row?.printedNumber === undefined ? '' : `n. ${row.printedNumber}`,
    fieldLabel(field, language),
  ];
  return `  ${where.filter((part) => part !== '').join(', ')}: ${edit.before} → ${edit.after}`;
};

const decisionLines = (annex: Annex, proposed: readonly Edit[], language: Language): readonly string[] => {
  const lines = [...new Set(proposed.map((edit) => decisionLine(annex, edit, language)))];
  const hidden = lines.length - SHOWN_DECISIONS;
  return hidden > 0 ? [...lines.slice(0, SHOWN_DECISIONS), `  ${talk(language).more(hidden)}`] : lines;
};

const findingTotals = (annex: Annex, language: Language): string => {
  const count = (severity: string) => annex.findings.filter((finding) => finding.severity === severity).length;
  return talk(language).findings({ errors: count('error'), warnings: count('warning'), notes: count('info') });
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
    `${findingTotals(annex, language)} (${words.seeFindings(file)})`,
  ].join('\n');
};
