import type { Objective } from '../../../model/annex.js';
import { columnLetters } from '../addresses.js';
import { blank, formula, number, row, text, wideRow } from '../cells.js';
import type { Context, RowEntry, UnitEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';

const firstWidths = [24, 46];
const unitWidth = 11;
const lastWidths = [8, 44];

type Member = { readonly entry: RowEntry; readonly isProposed: boolean };

const membersOf = ({ rows }: Context, { links }: Objective): readonly Member[] =>
  links.flatMap(({ assignmentId, status }) =>
    rows
      .filter(({ row: one }) => one.assignment.id === assignmentId)
      .map((entry) => ({ entry, isProposed: status === 'proposed' })),
  );

const weightCell = (members: readonly Member[]): CellPlan => {
  const [first, ...others] = members;
  if (first === undefined) return blank();
  const options = first.isProposed
    ? ({ mark: 'proposed', note: 'collegamento proposto, da confermare', align: 'center' } as const)
    : ({ align: 'center' } as const);
  const { weight } = first.entry.row;
  if (others.length === 0 && weight !== null) return number(weight, options);
  return text(members.map((one) => one.entry.row.weightText || 'senza peso').join(' + '), options);
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
  const cells = context.units.map((unit) => weightCell(members.filter(({ entry }) => entry.entry === unit)));
  const first = columnLetters(firstWidths.length + 1);
  const last = columnLetters(firstWidths.length + context.units.length);
  const filled = cells.filter(({ content }) => content.kind !== 'blank').length;
  return row(
    text(objective.id, { look: 'plain', size: 7 }),
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
  const doubtful = objectives.filter(({ links }) => links.some(({ status }) => status === 'proposed'));
  return doubtful.filter((one, index) => doubtful.findIndex((other) => keyOf(other) === keyOf(one)) === index);
};

/** Which unit has which shared objective and with what weight; below, own objectives that might be shared. */
export const transversalSheet = (context: Context): SheetPlan => {
  const { units, annex } = context;
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
