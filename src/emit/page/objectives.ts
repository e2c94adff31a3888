import { fieldLabel } from '../../messages/index.js';
import type { SectionKind, Unit } from '../../model/annex.js';
import { italianNumber, officerText, unitTitle } from '../italian.js';
import { escaped } from '../markup/escape.js';
import type { SheetRow, UnitSheet } from '../sheet-model.js';
import { joinPieces, joinTexts, numberedPieces, type SheetText } from '../sheet-text.js';
import { weightNotice } from '../weight-notice.js';
import { type PageContext, unitAnchor } from './context.js';
import { lines, paragraph, section, tableElement } from './elements.js';
import { sign } from './signs.js';
import { rowBar, unitBar } from './weights.js';

const remarkLines = (text: SheetText, { anchors }: PageContext): readonly string[] => [
  ...text.corrected.map(({ before, after }) => `${sign('C')} era «${escaped(before)}», ora «${escaped(after)}»`),
  ...text.proposed.map(({ edits: [edit], before, after }) => {
    const words = `proposta: «${escaped(before)}» diventi «${escaped(after)}»`;
    const anchor = anchors.get(edit?.id ?? '');
    return `${sign('P')} ${anchor === undefined ? words : `<a href="#${anchor}">${words}</a>`}`;
  }),
];

/** A text with what was corrected in it and what is proposed for it. */
const textElement = (text: SheetText, context: PageContext): string =>
  [lines(text.text), ...remarkLines(text, context).map((one) => `<small>${one}</small>`)].join('');

const labelled = (label: string, text: SheetText, context: PageContext): string =>
  text.text === '' ? '' : `<div class="more"><b>${escaped(label)}:</b> ${textElement(text, context)}</div>`;

const said = (label: string, text: string | undefined): string =>
  text === undefined || text === '' ? '' : `<div class="more"><b>${escaped(label)}:</b> ${lines(text)}</div>`;

const titleCell = (row: SheetRow, context: PageContext): string => {
  const { assignment, title, description, expectedResult, activities, extra, undecided, scheduleLines } = row;
  const optional = [
    { label: fieldLabel('description', 'it'), text: description },
    { label: fieldLabel('expectedResult', 'it'), text: expectedResult },
    { label: fieldLabel('activities', 'it'), text: activities },
    ...extra.map(({ header, text }) => ({ label: header, text })),
  ];
  return [
    said(fieldLabel('strategicObjective', 'it'), assignment.group),
    `<div class="title">${textElement(title, context)}</div>`,
    undecided ? `<small>${sign('I')} riga incoerente finché la proposta non è decisa</small>` : '',
    ...optional.map(({ label, text }) => (text === undefined ? '' : labelled(label, text, context))),
    said(fieldLabel('schedule', 'it'), scheduleLines.join('\n')),
  ].join('');
};

const weightCell = ({ weight, weightText, weightRemark, assignment }: SheetRow, sheet: UnitSheet): string => {
  if (weight !== null) return `${escaped(italianNumber(weight))}${rowBar(weight, sheet, assignment.section === 'own')}`;
  return escaped(weightRemark ?? (weightText === '' ? 'manca' : weightText));
};

const joined = (texts: readonly SheetText[], join: (texts: readonly SheetText[]) => SheetText, context: PageContext): string =>
  texts.length === 0 ? '–' : textElement(join(texts), context);

const targetLines = (texts: readonly SheetText[]): SheetText => joinTexts(texts, '\n');

const objectiveTable = (kind: SectionKind, rows: readonly SheetRow[], sheet: UnitSheet, context: PageContext): string => {
  if (rows.length === 0) return '';
  const name = kind === 'own' ? 'Obiettivi propri' : 'Obiettivi trasversali';
  return tableElement({
    caption: `${name} (${rows.length}) – ${unitTitle(sheet.unit)}`,
    rows,
    attributes: ({ assignment: { id, objectiveId } }) =>
      ` data-assignment="${escaped(id)}" data-objective="${escaped(objectiveId)}"`,
    columns: [
      {
        header: 'N.',
        look: 'number',
        isHead: true,
        cell: ({ number, assignment }) => escaped(number || `(${assignment.ordinal})`),
      },
      { header: 'Peso', look: 'weight', cell: (row) => weightCell(row, sheet) },
      { header: 'Obiettivo e risultato atteso', look: 'wide', cell: (row) => titleCell(row, context) },
      {
        header: 'Indicatore',
        cell: (row) =>
          joined(numberedPieces(row.indicators), joinPieces, context) + said('Dettagli', row.indicatorLines.join('\n')),
      },
      { header: 'Target', cell: (row) => joined(row.targets, targetLines, context) },
    ],
  });
};

const notices = ({ totals }: UnitSheet): string => paragraph(weightNotice(totals) ?? '', 'notice');

const largestSum = ({ sheets }: PageContext): number => Math.max(1, ...sheets.map(({ totals }) => totals.total));

/** The units side by side, as those who compare them want it. */
export const unitsOverview = (context: PageContext): string =>
  tableElement({
    caption: 'Unità, responsabili, numero di obiettivi e pesi',
    rows: context.sheets,
    columns: [
      {
        header: 'Unità',
        look: 'name',
        isHead: true,
        cell: (sheet) => `<a href="#${unitAnchor(sheet)}">${escaped(unitTitle(sheet.unit) || sheet.unit.heading)}</a>`,
      },
      { header: 'Responsabile', cell: ({ unit }) => escaped(officerText(unit.officer) || unit.officer?.role || 'non indicato') },
      {
        header: 'Obiettivi',
        look: 'count',
        cell: ({ own, transversal }) => `${own.length} propri<br>${transversal.length} trasversali`,
      },
      { header: 'Pesi', look: 'bars', cell: (sheet) => unitBar(sheet, largestSum(context)) + notices(sheet) },
    ],
  });

/** A role that says no more than the words before the name. */
const saysNoMore = /^resp(?:\.|onsabile)$/iu;

/** Who answers for a unit, with a role that is more than that. */
const officerLine = ({ kind, officer }: Unit): string => {
  const role = officer?.role ?? '';
  const said = [officerText(officer), saysNoMore.test(role) ? '' : role].filter((part) => part !== '').join(', ');
  return `${kind === 'secretary' ? 'Segretario' : 'Responsabile'}: ${said || 'non indicato'}`;
};

const unitSection = (sheet: UnitSheet, context: PageContext): string => {
  const { unit, own, transversal } = sheet;
  return section(
    unitAnchor(sheet),
    unitTitle(unit) || unit.heading,
    [
      `<div class="unit-head">${paragraph(officerLine(unit))}<div class="unit-weights">${unitBar(sheet, largestSum(context))}</div>${notices(sheet)}</div>`,
      own.length + transversal.length === 0 ? paragraph('Nessun obiettivo.') : '',
      objectiveTable('own', own, sheet, context),
      objectiveTable('transversal', transversal, sheet, context),
    ],
    3,
  );
};

/** Every unit with its objectives. */
export const unitSections = (context: PageContext): readonly string[] =>
  context.sheets.map((sheet) => unitSection(sheet, context));
