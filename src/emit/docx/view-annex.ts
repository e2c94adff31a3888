import { fieldLabel, findingSentence, placeText, ruleTitle, severityLabel } from '../../messages/index.js';
import type { Annex, Assignment } from '../../model/annex.js';
import { findingCodes, type Related } from '../../model/finding.js';
import { type EditLine, pointerIndex } from '../edit-lines.js';
import type { JoinedEdit } from '../joined-edits.js';
import type { SpokenEdit } from '../spoken-edits.js';
import {
  type Block,
  type Cell,
  cell,
  headerRow,
  heading,
  type Line,
  line,
  paragraph,
  type Row,
  span,
  type TableBlock,
} from './blocks.js';
import type { Fields } from './fields.js';
import type { OpenFinding } from './open-findings.js';
import { decisionField, numberedProposals } from './proposals.js';
import type { Remarks } from './remarks.js';

const ruleName = ({ edits: [edit] }: JoinedEdit): string => {
  const code = findingCodes.find((one) => one === edit?.rule);
  if (edit?.by === 'person') return 'decisione dell’ufficio';
  return code === undefined ? (edit?.rule ?? '') : ruleTitle(code, 'it');
};

const rowName = ({ section, printedNumber, ordinal }: Assignment): string =>
  `${section === 'own' ? 'A' : 'B'} n. ${printedNumber ?? `(${ordinal})`}`;

const where = ({ assignment, place }: EditLine): string => {
  const row = assignment === undefined ? 'intestazione' : rowName(assignment);
  return place === undefined ? row : `${row}, ${placeText(place, 'it')}`;
};

const editCaptions = ['Riga e luogo', 'Campo', 'Prima', 'Dopo', 'Regola'];

const editCells = ({ about, joined }: SpokenEdit): readonly Cell[] => [
  cell('given', where(about)),
  cell('given', fieldLabel(about.field, 'it')),
  cell('given', joined.before),
  cell('given', [line([span(joined.after, 'strong')])]),
  cell('given', ruleName(joined)),
];

const appliedTable = (edits: readonly SpokenEdit[]): TableBlock => ({
  kind: 'table',
  title: 'Correzioni applicate',
  description: 'Una riga per modifica: dove, campo, testo prima e dopo, regola.',
  widths: [38, 26, 36, 36, 38],
  header: [headerRow(editCaptions)],
  rows: edits.map((one) => ({ cells: editCells(one) })),
  dense: true,
});

const decisionCell = ({ tick }: Fields, number: number, isFirst: boolean): Cell => {
  if (!isFirst) return cell('given', `insieme al n. ${number}`);
  return cell('evaluator', [
    line(tick(decisionField(number, 'accetta'), `Proposta ${number}`, 'accetta')),
    line(tick(decisionField(number, 'rifiuta'), `Proposta ${number}`, 'rifiuta')),
  ]);
};

const proposedTable = (edits: readonly SpokenEdit[], fields: Fields): TableBlock => {
  const proposals = numberedProposals(edits);
  return {
    kind: 'table',
    title: 'Proposte da decidere',
    description:
      'Una riga per modifica proposta: numero della decisione, dove, campo, testo prima e dopo, regola, decisione da barrare; quelle con lo stesso numero si decidono insieme.',
    widths: [8, 33, 24, 29, 29, 29, 22],
    header: [headerRow(['N.', ...editCaptions, 'Decisione (ufficio)'])],
    rows: proposals.map(({ proposal, number }, index): Row => {
      const isFirst = proposals.findIndex((one) => one.number === number) === index;
      return { cells: [cell('given', String(number)), ...editCells(proposal), decisionCell(fields, number, isFirst)] };
    }),
    dense: true,
  };
};

const editBlocks = (
  title: string,
  edits: readonly SpokenEdit[],
  table: (edits: readonly SpokenEdit[]) => TableBlock,
): readonly Block[] => [heading(3, `${title} (${edits.length})`), edits.length === 0 ? paragraph('Nessuna.') : table(edits)];

const spotText = ({ at, place }: Related, annex: Annex): string => {
  const row = annex.assignments[pointerIndex(at, 'assignments') ?? -1];
  return row === undefined ? placeText(place, 'it') : `${rowName(row)}, ${placeText(place, 'it')}`;
};

const spotLines = ({ spots }: OpenFinding, annex: Annex): readonly Line[] =>
  spots.length === 0
    ? [line('tutta la struttura')]
    : [...new Set(spots.map((spot) => spotText(spot, annex)))].map((text) => line(text));

const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase('it') + text.slice(1);

const findingTable = (open: readonly OpenFinding[], annex: Annex): TableBlock => ({
  kind: 'table',
  title: 'Segnalazioni aperte',
  description: 'Una riga per segnalazione: gravità, dove, che cosa.',
  widths: [18, 38, 118],
  header: [headerRow(['Gravità', 'Riga e luogo', 'Segnalazione'])],
  rows: open.map((one) => ({
    cells: [
      cell('given', severityLabel(one.finding.severity, 'it')),
      cell('given', spotLines(one, annex)),
      cell('given', capitalised(findingSentence(one.finding, 'it'))),
    ],
  })),
  dense: true,
});

/** What was changed, what waits for a decision and what remains to be looked at in a unit, as an office wants it before signing. */
export const annexBlocks = ({ proposed, applied, open }: Remarks, annex: Annex, fields: Fields): readonly Block[] => [
  heading(2, 'Allegato – Correzioni, proposte e segnalazioni'),
  paragraph(
    'A e B indicano la tabella, n. il numero stampato; pagina, riga e linea sono quelle del documento di origine.',
    'lead',
  ),
  ...editBlocks('Proposte da decidere', proposed, (edits) => proposedTable(edits, fields)),
  ...editBlocks('Correzioni applicate', applied, appliedTable),
  heading(3, `Segnalazioni aperte (${open.length})`),
  open.length === 0 ? paragraph('Nessuna.') : findingTable(open, annex),
];
