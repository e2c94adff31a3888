import { editStatusLabel, fieldLabel, placeText, ruleTitle } from '../../../messages/index.js';
import { findingCodes } from '../../../model/finding.js';
import type { EditLine } from '../../edit-lines.js';
import { sectionLabels } from '../../italian.js';
import { linkTo, number, text } from '../cells.js';
import type { Context, UnitEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { CellPlan, SheetPlan } from '../sheet-plan.js';
import { columnOf, lastRow, type TableColumn, type TableFrame, tableSheet } from '../table-sheet.js';
import { editDecisionCell, reasonCell } from './decision-cells.js';
import { objectiveLinks } from './objectives.js';
import { numberInUnit } from './row-remarks.js';
import { unitLabel, withUnitColumn } from './unit-column.js';

/** The columns of the table of changes. */
export type EditKey =
  | 'unit'
  | 'number'
  | 'field'
  | 'before'
  | 'after'
  | 'printed'
  | 'rule'
  | 'confidence'
  | 'place'
  | 'status'
  | 'decision'
  | 'reason'
  | 'section'
  | 'id'
  | 'assignmentId'
  | 'unitId'
  | 'ruleId'
  | 'at'
  | 'group';

/** An edit with the unit that it concerns and the place of its row in the table of objectives. */
type LinkedLine = EditLine & { readonly entry: UnitEntry | undefined; readonly link: string | undefined };
type Column = TableColumn<LinkedLine, EditKey>;

const ruleWords = (rule: string): string => {
  const code = findingCodes.find((one) => one === rule);
  return code === undefined ? rule : ruleTitle(code, 'it');
};

const code = { look: 'code' } as const;
const statusCell = ({ edit: { status } }: EditLine): CellPlan =>
  text(editStatusLabel(status, 'it'), status === 'applied' ? { mark: 'applied' } : {});

const shown: readonly Column[] = [
  {
    key: 'unit',
    header: 'Unità',
    width: 12,
    cell: ({ entry, unit }) => text(entry === undefined && unit !== undefined ? unit.label || unit.name : unitLabel(entry)),
  },
  {
    key: 'number',
    header: 'N.',
    width: 8,
    cell: ({ assignment, link }) =>
      text(assignment === undefined ? 'intest.' : numberInUnit(assignment), { align: 'center', ...linkTo(link) }),
  },
  { key: 'field', header: 'Campo', width: 12, cell: ({ field }) => text(fieldLabel(field, 'it')) },
  { key: 'before', header: 'Prima', width: 18, least: 13, cell: ({ edit }) => text(edit.before) },
  { key: 'after', header: 'Dopo', width: 18, least: 13, cell: ({ edit }) => text(edit.after) },
  { key: 'printed', header: 'Testo stampato', width: 36, least: 24, cell: ({ printed }) => text(printed ?? '') },
  { key: 'rule', header: 'Regola', width: 20, least: 15, cell: ({ edit }) => text(ruleWords(edit.rule)) },
  { key: 'confidence', header: 'Confid.', width: 7.5, cell: ({ edit }) => number(edit.confidence, { format: 'share' }) },
  {
    key: 'place',
    header: 'Fonte',
    width: 13,
    least: 11,
    cell: ({ place }) => text(place === undefined ? '' : placeText(place, 'it')),
  },
  { key: 'status', header: 'Stato', width: 9.5, cell: statusCell },
  { key: 'decision', header: 'Decisione', width: 9.5, entry: true, cell: ({ edit }) => editDecisionCell(edit) },
  {
    key: 'reason',
    header: 'Motivo',
    width: 18,
    least: 13,
    entry: true,
    cell: ({ edit }) => reasonCell(edit.reason),
  },
];

const technical: readonly Column[] = [
  {
    key: 'section',
    header: 'Sezione',
    width: 11,
    cell: ({ assignment }) => text(assignment === undefined ? 'intestazione' : sectionLabels[assignment.section]),
  },
  { key: 'id', header: 'ID', width: 20, cell: ({ edit }) => text(edit.id, code) },
  { key: 'assignmentId', header: 'ID riga', width: 22, cell: ({ assignment }) => text(assignment?.id ?? '', code) },
  { key: 'unitId', header: 'Cod. unità', width: 12, cell: ({ unit }) => text(unit?.id ?? '', code) },
  { key: 'ruleId', header: 'Cod. regola', width: 20, cell: ({ edit }) => text(edit.rule, code) },
  { key: 'at', header: 'Punto del modello', width: 28, cell: ({ edit }) => text(edit.at, code) },
  { key: 'group', header: 'Gruppo', width: 20, cell: ({ edit }) => text(edit.group ?? '', code) },
];

const columns: readonly Column[] = [...shown, ...technical];

/** What stands above a column of the table of changes. */
export const editHeader = (key: EditKey): string => columns.find((column) => column.key === key)?.header ?? key;

/** Where the table of changes stands, for the formulas of other sheets. */
export const editsFrame = ({ edits }: Context): TableFrame<EditKey> => ({
  sheet: sheetNames.edits,
  keys: columns.map(({ key }) => key),
  count: edits.length,
});

const isProposal = ({ edit }: EditLine): boolean => edit.status === 'proposed';

/** What is to be decided stands above what is done. */
const proposalsFirst = (lines: readonly EditLine[]): readonly EditLine[] =>
  lines.toSorted((one, other) => Number(isProposal(other)) - Number(isProposal(one)));

/** The audit trail: every correction and every proposal, the latter with a cell for the decision. */
export const editsSheet = (context: Context): SheetPlan => {
  const frame = editsFrame(context);
  const links = objectiveLinks(context);
  const [status, decided] = [columnOf(frame, 'status'), columnOf(frame, 'decision')];
  return {
    ...tableSheet({
      sheet: frame.sheet,
      table: 'TabModifiche',
      columns: withUnitColumn(columns, context.units),
      sources: proposalsFirst(context.edits).map(
        (line): LinkedLine => ({
          ...line,
          entry: context.units.find(({ unit }) => unit.id === line.unit?.id),
          link: links.get(line.assignment?.id ?? ''),
        }),
      ),
      empty: 'Nessuna modifica',
      printed: shown.length,
    }),
    conditionalMarks: [
      {
        range: `A2:${status}${lastRow(frame)}`,
        formula: `AND($${status}2="${editStatusLabel('proposed', 'it')}",$${decided}2="")`,
        mark: 'proposed',
      },
    ],
    isProtected: true,
  };
};
