import { fieldLabel, findingSentence, placeText, ruleTitle, severityLabel } from '../../messages/index.js';
import { type Finding, findingCodes, type Severity, severities } from '../../model/finding.js';
import type { EditLine } from '../edit-lines.js';
import type { SheetRow, UnitSheet } from '../sheet-model.js';
import { type Block, type Cell, cell, headerRow, heading, line, paragraph, type Row, span, type TableBlock } from './blocks.js';

const ruleName = ({ edit }: EditLine): string => {
  const code = findingCodes.find((one) => one === edit.rule);
  if (edit.by === 'person') return 'decisione dell’ufficio';
  return code === undefined ? edit.rule : ruleTitle(code, 'it');
};

const rowName = ({ section, printedNumber, ordinal }: SheetRow['assignment']): string =>
  `${section === 'own' ? 'A' : 'B'} n. ${printedNumber ?? `(${ordinal})`}`;

const where = ({ assignment, place }: EditLine): string => {
  const row = assignment === undefined ? 'intestazione' : rowName(assignment);
  return place === undefined ? row : `${row}, ${placeText(place, 'it')}`;
};

const editCells = (editLine: EditLine): readonly Cell[] => [
  cell('given', where(editLine)),
  cell('given', fieldLabel(editLine.field, 'it')),
  cell('given', [line([span(editLine.edit.before)])]),
  cell('given', [line([span(editLine.edit.after, 'strong')])]),
  cell('given', ruleName(editLine)),
];

const decisionCell = cell('evaluator', [
  line([{ kind: 'tickBox', label: 'accetta' }]),
  line([{ kind: 'tickBox', label: 'rifiuta' }]),
]);

const editTable = (title: string, lines: readonly EditLine[], { decide }: { readonly decide: boolean }): TableBlock => ({
  kind: 'table',
  title,
  description: `Una riga per modifica: dove, campo, testo prima e dopo, regola${decide ? ', decisione da barrare' : ''}.`,
  widths: decide ? [32, 24, 32, 32, 32, 22] : [36, 28, 36, 36, 38],
  header: [headerRow(['Riga e luogo', 'Campo', 'Prima', 'Dopo', 'Regola', ...(decide ? ['Decisione'] : [])])],
  rows: lines.map((one): Row => ({ cells: [...editCells(one), ...(decide ? [decisionCell] : [])] })),
  dense: true,
});

const editBlocks = (title: string, lines: readonly EditLine[], decide: boolean): readonly Block[] => [
  heading(3, `${title} (${lines.length})`),
  lines.length === 0 ? paragraph('Nessuna.') : editTable(title, lines, { decide }),
];

/** A unit's findings that are not told already by a correction or a proposal, the gravest first. */
export const openFindings = ({ findings, applied, proposed }: UnitSheet): readonly Finding[] => {
  const told = new Set([...applied, ...proposed].map(({ edit }) => `${edit.rule} ${edit.at}`));
  const rank = (severity: Severity): number => severities.indexOf(severity);
  return findings
    .filter(({ code, at }) => !told.has(`${code} ${at}`))
    .toSorted((one, other) => rank(one.severity) - rank(other.severity));
};

const findingWhere = (finding: Finding, rows: readonly SheetRow[]): string => {
  const row = rows.find((one) => one.findings.includes(finding));
  const place = placeText(finding.place, 'it');
  return row === undefined ? place : `${rowName(row.assignment)}, ${place}`;
};

const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase('it') + text.slice(1);

const findingTable = (findings: readonly Finding[], rows: readonly SheetRow[]): TableBlock => ({
  kind: 'table',
  title: 'Segnalazioni aperte',
  description: 'Una riga per segnalazione: gravità, dove, che cosa.',
  widths: [18, 36, 120],
  header: [headerRow(['Gravità', 'Riga e luogo', 'Segnalazione'])],
  rows: findings.map((finding) => ({
    cells: [
      cell('given', severityLabel(finding.severity, 'it')),
      cell('given', findingWhere(finding, rows)),
      cell('given', capitalised(findingSentence(finding, 'it'))),
    ],
  })),
  dense: true,
});

/** What was changed, what waits for a decision and what remains to be looked at in a unit, as an office wants it before signing. */
export const annexBlocks = (sheet: UnitSheet, open: readonly Finding[]): readonly Block[] => [
  heading(2, 'Allegato – Correzioni, proposte e segnalazioni'),
  paragraph('A e B indicano la tabella, n. il numero stampato; pagina, riga e linea sono quelle del documento di origine.'),
  ...editBlocks('Proposte da decidere', sheet.proposed, true),
  ...editBlocks('Correzioni applicate', sheet.applied, false),
  heading(3, `Segnalazioni aperte (${open.length})`),
  open.length === 0 ? paragraph('Nessuna.') : findingTable(open, [...sheet.own, ...sheet.transversal]),
];
