import type { Objective } from '../../../model/annex.js';
import { columnLetters } from '../addresses.js';
import { blank, type CellOptions, formula, number, row, text, wideRow } from '../cells.js';
import type { Context, RowEntry, UnitEntry } from '../context.js';
import { settings } from '../looks.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';
import { widthOfWords } from '../text-size.js';

const firstWidths = [20, 46];
const unitWidths = [9, 18] as const;
const lastWidths = [8, 44];

const membersOf = ({ rows }: Context, { links }: Objective): readonly RowEntry[] =>
  links.flatMap(({ assignmentId }) => rows.filter(({ row: one }) => one.assignment.id === assignmentId));

const isDoubtful = ({ links }: Objective): boolean => links.some(({ status }) => status === 'proposed');

const weightCell = (members: readonly RowEntry[], options: CellOptions): CellPlan => {
  const [first, ...others] = members;
  if (first === undefined) return blank();
  const { weight } = first.row;
  if (others.length === 0 && weight !== null) return number(weight, options);
  return text(members.map((one) => one.row.weightText || 'senza peso').join(' + '), options);
};

const labelOf = ({ unit }: UnitEntry): string => unit.label || unit.name;

const variantText = ({ rows }: Context, { variants }: Objective): string =>
  variants
    .map(({ text: variant, assignmentIds }) => {
      const labels = rows.filter(({ row: one }) => assignmentIds.includes(one.assignment.id)).map(({ entry }) => labelOf(entry));
      return `«${variant}» (${labels.join(', ')})`;
    })
    .join('\n');

const objectiveRow = (context: Context, objective: Objective, at: number): RowPlan => {
  const members = membersOf(context, objective);
  const options: CellOptions = isDoubtful(objective) ? { align: 'center', mark: 'proposed' } : { align: 'center' };
  const cells = context.units.map((unit) =>
    weightCell(
      members.filter(({ entry }) => entry === unit),
      options,
    ),
  );
  const first = columnLetters(firstWidths.length + 1);
  const last = columnLetters(firstWidths.length + context.units.length);
  const filled = cells.filter(({ content }) => content.kind !== 'blank').length;
  return row(
    text(objective.id, { look: 'code' }),
    text(objective.title),
    ...cells,
    formula(`COUNTA(${first}${at}:${last}${at})`, filled, { align: 'center' }),
    text(variantText(context, objective)),
  );
};

/** Equal rows propose links to each other: each set of rows is shown once. */
const proposedGroups = (objectives: readonly Objective[]): readonly Objective[] => {
  const keyOf = ({ links }: Objective) =>
    links
      .map(({ assignmentId }) => assignmentId)
      .toSorted()
      .join('\n');
  const doubtful = objectives.filter(isDoubtful);
  return doubtful.filter((one, index) => doubtful.findIndex((other) => keyOf(other) === keyOf(one)) === index);
};

/** Which unit has which shared objective and with what weight; below, own objectives that might be shared. */
export const transversalSheet = (context: Context): SheetPlan => {
  const { units, annex } = context;
  const unitWidth = widthOfWords(units.map(labelOf), unitWidths, settings.header);
  const widths = [...firstWidths, ...units.map(() => unitWidth), ...lastWidths];
  const shared = annex.objectives.filter(({ kind }) => kind !== 'own');
  const doubtful = proposedGroups(annex.objectives.filter(({ kind }) => kind === 'own'));
  const captions = ['Cod. obiettivo', 'Obiettivo', ...units.map(labelOf), 'N. unità', 'Varianti del testo'];
  const none = (words: string): readonly RowPlan[] => [wideRow(words, widths.length, 'plain')];
  const head = [
    wideRow('Obiettivi trasversali: peso in ogni unità', widths.length, 'title'),
    row(...captions.map((caption) => text(caption, { look: 'header', align: 'center' }))),
    wideRow('Obiettivi trasversali', widths.length, 'section'),
  ];
  const sharedRows = shared.map((objective, index) => objectiveRow(context, objective, head.length + 1 + index));
  const upper = [...head, ...(shared.length === 0 ? none('Nessun obiettivo trasversale') : sharedRows)];
  const middle = wideRow('Obiettivi propri uguali in più unità: collegamento proposto, da confermare', widths.length, 'section');
  const doubtfulRows = doubtful.map((objective, index) => objectiveRow(context, objective, upper.length + 2 + index));
  return {
    ...plainSheet(sheetNames.transversal, widths, [
      ...upper,
      middle,
      ...(doubtful.length === 0 ? none('Nessun collegamento proposto') : doubtfulRows),
    ]),
    frozen: { rows: 2, columns: 2 },
    repeatedRows: [2, 2],
    isProtected: true,
  };
};
