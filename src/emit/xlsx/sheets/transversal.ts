import type { Objective } from '../../../model/annex.js';
import { isDoubtful, withProposedSetsOnce } from '../../shared-objectives.js';
import { columnLetters } from '../addresses.js';
import { blank, type CellOptions, formula, number, row, text, wideRow } from '../cells.js';
import { type ColumnWidth, columnsThatFit, fittedWidths } from '../column-widths.js';
import type { Context, RowEntry } from '../context.js';
import { settings } from '../looks.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, type Look, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';
import { pointsPerCharacter, widthOfLines, widthOfWords } from '../text-size.js';
import { unitLabel } from './unit-column.js';

const titleWidth: ColumnWidth = { width: 46, least: 30 };
const unitWidths = [9, 18] as const;
const countWidth: ColumnWidth = { width: 8 };
const variantsWidth: ColumnWidth = { width: 44, least: 24 };
const codeWidth = 28;

/** A column of weights below the name of a unit that reads from below. */
const uprightWidth = 6;
/** Upright names may be so long, in characters of column width. */
const uprightNames = [8, 34] as const;

/** How the columns share the page: with many units their names stand upright, with more still the matrix goes over several pages. */
type Shares = Pick<SheetPlan, 'widths' | 'repeatedColumns'> & { readonly headHeight?: number };

const sharesOf = (labels: readonly string[]): Shares => {
  const columnsOf = (width: number) => [titleWidth, ...labels.map(() => ({ width })), countWidth, variantsWidth];
  const level = columnsOf(widthOfWords(labels, unitWidths, settings.header));
  if (columnsThatFit(level) === level.length) return { widths: [...fittedWidths(level), codeWidth] };
  const upright = columnsOf(uprightWidth);
  return {
    widths: [...fittedWidths(upright), codeWidth],
    headHeight: Math.ceil(widthOfLines(labels, uprightNames, settings.header) * pointsPerCharacter),
    ...(columnsThatFit(upright) === upright.length ? {} : { repeatedColumns: 1 }),
  };
};

const membersOf = ({ rows }: Context, { links }: Objective): readonly RowEntry[] =>
  links.flatMap(({ assignmentId }) => rows.filter(({ row: one }) => one.assignment.id === assignmentId));

const weightCell = (members: readonly RowEntry[], options: CellOptions): CellPlan => {
  const [first, ...others] = members;
  if (first === undefined) return blank();
  const { weight } = first.row;
  if (others.length === 0 && weight !== null) return number(weight, options);
  return text(members.map((one) => one.row.weightText || 'senza peso').join(' + '), options);
};

const variantText = ({ rows }: Context, { variants }: Objective): string =>
  variants
    .map(({ text: variant, assignmentIds }) => {
      const labels = rows
        .filter(({ row: one }) => assignmentIds.includes(one.assignment.id))
        .map(({ entry }) => unitLabel(entry));
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
  const [first, last] = [columnLetters(2), columnLetters(1 + context.units.length)];
  const filled = cells.filter(({ content }) => content.kind !== 'blank').length;
  return row(
    text(objective.title),
    ...cells,
    formula(`COUNTA(${first}${at}:${last}${at})`, filled, { align: 'center' }),
    text(variantText(context, objective)),
    text(objective.id, { look: 'code' }),
  );
};

const headRow = (labels: readonly string[], { headHeight }: Shares): RowPlan => {
  const head = { look: 'header', align: 'center' } as const;
  const upright = headHeight === undefined ? {} : ({ isUpright: true } as const);
  const cells = [
    text('Obiettivo', head),
    ...labels.map((label) => text(label, { ...head, ...upright })),
    text('N. unità', head),
    text('Varianti del testo', head),
    text('Cod. obiettivo', head),
  ];
  return { cells, ...(headHeight === undefined ? {} : { height: headHeight }) };
};

/** Which unit has which shared objective and with what weight; below, own objectives that might be shared. */
export const transversalSheet = (context: Context): SheetPlan => {
  const { units, annex } = context;
  const labels = units.map(unitLabel);
  const shares = sharesOf(labels);
  const { widths, repeatedColumns } = shares;
  const printedColumns = widths.length - 1;
  const shared = annex.objectives.filter(({ kind }) => kind !== 'own');
  const own = annex.objectives.filter(({ kind }) => kind === 'own');
  const doubtful = withProposedSetsOnce(own.filter(isDoubtful));
  // A cell over several pages side by side would be cut at their edges: there a caption stands in the column that they repeat.
  const caption = (words: string, look: Look): RowPlan =>
    repeatedColumns === undefined
      ? wideRow(words, printedColumns, look)
      : row(text(words, { look }), ...Array.from({ length: printedColumns - 1 }, () => blank({ look })));
  const none = (words: string): readonly RowPlan[] => [caption(words, 'plain')];
  const head = [
    caption('Obiettivi trasversali: peso in ogni unità', 'title'),
    headRow(labels, shares),
    caption('Obiettivi trasversali', 'section'),
  ];
  const sharedRows = shared.map((objective, index) => objectiveRow(context, objective, head.length + 1 + index));
  const upper = [...head, ...(shared.length === 0 ? none('Nessun obiettivo trasversale') : sharedRows)];
  const middle = caption('Obiettivi propri uguali in più unità: collegamento proposto, da confermare', 'section');
  const doubtfulRows = doubtful.map((objective, index) => objectiveRow(context, objective, upper.length + 2 + index));
  return {
    ...plainSheet(sheetNames.transversal, widths, [
      ...upper,
      middle,
      ...(doubtful.length === 0 ? none('Nessun collegamento proposto') : doubtfulRows),
    ]),
    frozen: { rows: 2, columns: 1 },
    repeatedRows: [2, 2],
    ...(repeatedColumns === undefined ? {} : { repeatedColumns }),
    isProtected: true,
    printedColumns,
  };
};
