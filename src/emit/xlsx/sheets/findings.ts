import { findingSentence, placeText, ruleTitle, severityLabel } from '../../../messages/index.js';
import type { Decision } from '../../../model/decisions.js';
import { type AnnexFinding, type Finding, isOpen, severities } from '../../../model/finding.js';
import { decisionsOf } from '../../decisions/index.js';
import { linkTo, text } from '../cells.js';
import type { Context, RowEntry, UnitEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { Mark, SheetPlan } from '../sheet-plan.js';
import { type TableColumn, type TableFrame, tableSheet } from '../table-sheet.js';
import { findingDecisionCell, reasonCell } from './decision-cells.js';
import { objectiveLinks } from './objectives.js';
import { numberInUnit } from './row-remarks.js';
import { unitLabel, withUnitColumn } from './unit-column.js';

/** The columns of the table of findings. */
export type FindingKey =
  | 'severity'
  | 'unit'
  | 'number'
  | 'title'
  | 'sentence'
  | 'place'
  | 'decision'
  | 'reason'
  | 'id'
  | 'code'
  | 'unitId'
  | 'at';

/** A finding with the unit and the row it speaks of. */
type FindingLine = {
  readonly finding: AnnexFinding;
  /** What the file of decisions says or asks about it. */
  readonly asked: Decision | undefined;
  readonly entry?: UnitEntry;
  readonly row?: RowEntry['row'];
  readonly link?: string | undefined;
};
type Column = TableColumn<FindingLine, FindingKey>;

const code = { look: 'code' } as const;
const severityMarks: Readonly<Partial<Record<Finding['severity'], Mark>>> = { error: 'alarm', warning: 'missing' };

const severityCell = ({ finding }: FindingLine) => {
  const mark = isOpen(finding) ? severityMarks[finding.severity] : undefined;
  return text(severityLabel(finding.severity, 'it'), mark === undefined ? {} : { mark });
};

const columns: readonly Column[] = [
  { key: 'severity', header: 'Gravità', width: 9, cell: severityCell },
  { key: 'unit', header: 'Unità', width: 12, cell: ({ entry }) => text(unitLabel(entry)) },
  {
    key: 'number',
    header: 'N.',
    width: 9,
    cell: ({ row, link }) => text(row === undefined ? '' : numberInUnit(row.assignment), { align: 'center', ...linkTo(link) }),
  },
  { key: 'title', header: 'Oggetto', width: 26, least: 22, cell: ({ finding }) => text(ruleTitle(finding.code, 'it')) },
  { key: 'sentence', header: 'Segnalazione', width: 66, least: 50, cell: ({ finding }) => text(findingSentence(finding, 'it')) },
  { key: 'place', header: 'Fonte', width: 14, cell: ({ finding }) => text(placeText(finding.place, 'it')) },
  {
    key: 'decision',
    header: 'Decisione',
    width: 10.5,
    entry: true,
    cell: ({ finding, asked }) => findingDecisionCell(finding, asked),
  },
  {
    key: 'reason',
    header: 'Motivo',
    width: 18,
    least: 13,
    entry: true,
    cell: ({ finding: { decision }, asked }) =>
      asked === undefined ? text(decision?.reason ?? '') : reasonCell(decision?.reason),
  },
  { key: 'id', header: 'ID', width: 20, cell: ({ finding }) => text(finding.id, code) },
  { key: 'code', header: 'Codice', width: 24, cell: ({ finding }) => text(finding.code, code) },
  { key: 'unitId', header: 'Cod. unità', width: 12, cell: ({ entry }) => text(entry?.unit.id ?? '', code) },
  { key: 'at', header: 'Punto del modello', width: 28, cell: ({ finding }) => text(finding.at, code) },
];

/** What stands above a column of the table of findings. */
export const findingHeader = (key: FindingKey): string => columns.find((column) => column.key === key)?.header ?? key;

const linesOf = (context: Context): readonly FindingLine[] => {
  const { annex, units, rows } = context;
  const links = objectiveLinks(context);
  const asked = new Map(decisionsOf(annex).map((decision) => [decision.id, decision]));
  const lines = annex.findings.map((finding): FindingLine => {
    const entry = units.find(({ findings }) => findings.includes(finding));
    const row = rows.find((one) => one.row.findings.includes(finding))?.row;
    return {
      finding,
      asked: asked.get(finding.id),
      ...(entry === undefined ? {} : { entry }),
      ...(row === undefined ? {} : { row, link: links.get(row.assignment.id) }),
    };
  });
  const rank = ({ finding }: FindingLine): number =>
    severities.indexOf(finding.severity) + (isOpen(finding) ? 0 : severities.length);
  return lines.toSorted((a, b) => rank(a) - rank(b));
};

/** Where the table of findings stands, for the formulas of other sheets. */
export const findingsFrame = ({ annex }: Context): TableFrame<FindingKey> => ({
  sheet: sheetNames.findings,
  keys: columns.map(({ key }) => key),
  count: annex.findings.length,
});

/** What there is to say about the document, the gravest first, what was settled last. */
export const findingsSheet = (context: Context): SheetPlan => {
  const frame = findingsFrame(context);
  return {
    ...tableSheet({
      sheet: frame.sheet,
      table: 'TabAnomalie',
      columns: withUnitColumn(columns, context.units),
      sources: linesOf(context),
      empty: 'Nessuna anomalia',
      printed: frame.keys.indexOf('reason') + 1,
    }),
    isProtected: true,
  };
};
