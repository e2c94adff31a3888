import { findingSentence, placeText, ruleTitle, severityLabel } from '../../../messages/index.js';
import { type Finding, severities } from '../../../model/finding.js';
import { linkTo, text } from '../cells.js';
import type { Context, RowEntry, UnitEntry } from '../context.js';
import { sheetNames } from '../sheet-names.js';
import type { Mark, SheetPlan } from '../sheet-plan.js';
import { type TableColumn, type TableFrame, tableSheet } from '../table-sheet.js';
import { objectiveLinks } from './objectives.js';
import { numberInUnit } from './row-remarks.js';
import { unitLabel, withUnitColumn } from './unit-column.js';

/** The columns of the table of findings. */
export type FindingKey = 'severity' | 'unit' | 'number' | 'title' | 'sentence' | 'place' | 'code' | 'unitId' | 'at';

/** A finding with the unit and the row it speaks of. */
type FindingLine = {
  readonly finding: Finding;
  readonly entry?: UnitEntry;
  readonly row?: RowEntry['row'];
  readonly link?: string | undefined;
};
type Column = TableColumn<FindingLine, FindingKey>;

const code = { look: 'code' } as const;
const severityMarks: Readonly<Partial<Record<Finding['severity'], Mark>>> = { error: 'alarm', warning: 'missing' };

const severityCell = ({ finding: { severity } }: FindingLine) => {
  const mark = severityMarks[severity];
  return text(severityLabel(severity, 'it'), mark === undefined ? {} : { mark });
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
  { key: 'code', header: 'Codice', width: 24, cell: ({ finding }) => text(finding.code, code) },
  { key: 'unitId', header: 'Cod. unità', width: 12, cell: ({ entry }) => text(entry?.unit.id ?? '', code) },
  { key: 'at', header: 'Punto del modello', width: 28, cell: ({ finding }) => text(finding.at, code) },
];

const linesOf = (context: Context): readonly FindingLine[] => {
  const { annex, units, rows } = context;
  const links = objectiveLinks(context);
  const lines = annex.findings.map((finding): FindingLine => {
    const entry = units.find(({ findings }) => findings.includes(finding));
    const row = rows.find((one) => one.row.findings.includes(finding))?.row;
    return {
      finding,
      ...(entry === undefined ? {} : { entry }),
      ...(row === undefined ? {} : { row, link: links.get(row.assignment.id) }),
    };
  });
  return lines.toSorted((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity));
};

/** Where the table of findings stands, for the formulas of other sheets. */
export const findingsFrame = ({ annex }: Context): TableFrame<FindingKey> => ({
  sheet: sheetNames.findings,
  keys: columns.map(({ key }) => key),
  count: annex.findings.length,
});

/** What there is to say about the document, the gravest first. */
export const findingsSheet = (context: Context): SheetPlan => {
  const frame = findingsFrame(context);
  return tableSheet({
    sheet: frame.sheet,
    table: 'TabAnomalie',
    columns: withUnitColumn(columns, context.units),
    sources: linesOf(context),
    empty: 'Nessuna anomalia',
    printed: frame.keys.indexOf('place') + 1,
  });
};
