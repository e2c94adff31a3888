import type { Officer } from '../../model/annex.js';
import { transversalCodes } from '../dictionaries/sections.js';
import { fold } from '../values/fold.js';
import { findOfficer } from '../values/person.js';
import type { CollectedUnit, ObjectiveRows } from './collect-state.js';
import type { FieldCell } from './events.js';

const textIn = (cells: readonly FieldCell[], field: FieldCell['field']): string =>
  cells
    .filter((cell) => cell.field === field)
    .map(({ text }) => text)
    .join('\n')
    .trim();

const key = ({ cells }: ObjectiveRows): string => `${fold(textIn(cells, 'number'))}|${fold(textIn(cells, 'title'))}`;

/** Whether a row repeats number and title of the one above and measures something else: an objective with a row per indicator. */
const repeats = (row: ObjectiveRows, above: ObjectiveRows): boolean => {
  const indicator = textIn(row.cells, 'indicator');
  const measured = [above.cells, ...above.continuations].map((cells) => textIn(cells, 'indicator'));
  return textIn(row.cells, 'title') !== '' && key(row) === key(above) && indicator !== '' && !measured.includes(indicator);
};

/** What a repeated row prints once more is left out of the texts; its places stay. */
const withoutRepeated = (cells: readonly FieldCell[], first: readonly FieldCell[]): readonly FieldCell[] => {
  const known = new Set(first.map(({ header, text }) => `${header}|${text}`));
  return cells.map((cell) =>
    ['indicator', 'target', 'weight', 'indicatorWeight', 'dueDate'].includes(cell.field) ||
    !known.has(`${cell.header}|${cell.text}`)
      ? cell
      : { ...cell, text: '' },
  );
};

const joinRepeated = (rows: readonly ObjectiveRows[]): readonly ObjectiveRows[] => {
  const joined: ObjectiveRows[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above === undefined || !repeats(row, above)) joined.push(row);
    else
      joined[joined.length - 1] = {
        ...above,
        continuations: [...above.continuations, withoutRepeated(row.cells, above.cells), ...row.continuations],
      };
  }
  return joined;
};

const hasWeight = (cells: readonly FieldCell[]): boolean => cells.some(({ field, text }) => field === 'weight' && text !== '');

const asIndicatorWeight = (cells: readonly FieldCell[]): readonly FieldCell[] =>
  cells.map((cell) => (cell.field === 'weight' ? { ...cell, field: 'indicatorWeight' } : cell));

/** Where the rows of one objective each have a weight of their own, the column weighs indicators. */
const weighIndicators = (unit: CollectedUnit): CollectedUnit =>
  unit.rows.some(({ continuations }) => continuations.some(hasWeight))
    ? {
        ...unit,
        columns: unit.columns.map((column) =>
          column.decision.field === 'weight'
            ? { ...column, decision: { ...column.decision, field: 'indicatorWeight' as const } }
            : column,
        ),
        rows: unit.rows.map((row) => ({
          ...row,
          cells: asIndicatorWeight(row.cells),
          continuations: row.continuations.map(asIndicatorWeight),
        })),
      }
    : unit;

const codeOf = ({ cells }: ObjectiveRows): string =>
  /^\p{L}+(?=[\s.\-_/]*\d)/u.exec(textIn(cells, 'number'))?.[0].toLowerCase() ?? '';

/** Codes of shared objectives (`OT.1`) tell only beside codes of others (`OS.1`). */
const markByCode = (units: readonly CollectedUnit[]): readonly CollectedUnit[] => {
  const codes = new Set(units.flatMap(({ rows }) => rows.map(codeOf)));
  const tells = [...codes].some((code) => transversalCodes.has(code)) && [...codes].some((code) => !transversalCodes.has(code));
  if (!tells) return units;
  return units.map((unit) => ({
    ...unit,
    rows: unit.rows.map((row) => (transversalCodes.has(codeOf(row)) ? { ...row, section: 'transversal' as const } : row)),
  }));
};

/** A person's name has so many words. */
const nameLength = { from: 2, to: 4 };

const readPerson = (text: string): Officer | null => {
  const found = findOfficer(text);
  if (found !== null) return found.officer?.name === undefined ? null : found.officer;
  const words = text.split(/\s+/u);
  const isName =
    words.every((word) => /^\p{Lu}[\p{L}'’.]*$/u.test(word)) && words.length >= nameLength.from && words.length <= nameLength.to;
  return isName ? { name: text, interim: false } : null;
};

/** A column that names one and the same person in all rows of a unit names its officer. */
const nameOfficer = (unit: CollectedUnit): CollectedUnit => {
  if (unit.heading.officer !== undefined) return unit;
  const texts = unit.rows.map(
    ({ cells }) => cells.find(({ field, text }) => field === 'officer' && text !== '')?.text.replaceAll('\n', ' ') ?? '',
  );
  const [text = '', ...others] = [...new Set(texts)];
  const officer = others.length > 0 || text === '' ? null : readPerson(text);
  return officer === null ? unit : { ...unit, heading: { ...unit.heading, officer } };
};

/** What only all rows of a unit, or of a document, can tell: rows of one objective, whose weights they are, shared ones, officers. */
export const settleRows = (units: readonly CollectedUnit[]): readonly CollectedUnit[] =>
  markByCode(units.map((unit) => weighIndicators({ ...unit, rows: joinRepeated(unit.rows) })).map(nameOfficer));
