import { officerName, unitTitle } from '../italian.js';
import type { SheetRow } from '../sheet-model.js';
import { type Block, type Cell, cell, heading, keyValueTable, line, paragraph, type Span, span } from './blocks.js';
import { type CellMaker, givenOr, makerOf, type ObjectivePlace } from './objective-cells.js';
import { indicatorTable, phaseTable } from './objective-tables.js';
import { undecidedMark, weightLines } from './objectives-table.js';
import { signatureTable } from './signatures.js';
import { filledBy } from './subject.js';
import { textLines } from './text-lines.js';
import type { SheetContext } from './view-head.js';

const sharedWith = ({ annex, sheet }: SheetContext, { assignment }: SheetRow): string => {
  if (sheet.common.some(({ id }) => id === assignment.unitId)) return 'sì, di tutte le unità';
  const others = annex.assignments.filter(
    ({ objectiveId, unitId }) => objectiveId === assignment.objectiveId && unitId !== sheet.unit.id,
  );
  const units = annex.units.filter(({ id }) => others.some(({ unitId }) => unitId === id)).map(unitTitle);
  if (units.length > 0) return `sì, con ${units.join('; ')}`;
  return assignment.section === 'transversal' ? 'sì' : 'no';
};

/** What the form asks for that some plans have a column for, by the head of that column. */
const columnHeads = {
  missione: /^missione\b/iu,
  programma: /^programma\b/iu,
  valore_pubblico: /\bvalore pubblico\b/iu,
  risorse: /^risors[ae]\b/iu,
  stakeholder: /^(?:stakeholder|portator[ie] d)/iu,
} as const;

type Asked = keyof typeof columnHeads;

type Pair = { readonly label: string; readonly value: Cell };

const isSaid = ({ extra }: SheetRow, name: Asked): boolean =>
  extra.some(({ header, text }) => columnHeads[name].test(header) && text.text !== '');

/** Links to the documents of the body's programme, as far as no column of the plan names them. */
const linkRows = (row: SheetRow, make: CellMaker): readonly Pair[] => {
  const open = (name: Asked, label: string, width: number): readonly Span[] =>
    isSaid(row, name) ? [] : [span(`${label} `), make.span(name, label, width), span('  ')];
  const lines = [
    [...open('missione', 'Missione', 10), ...open('programma', 'Programma', 10)],
    open('valore_pubblico', 'Obiettivo di valore pubblico', 24),
  ]
    .filter((spans) => spans.length > 0)
    .map((spans) => line(spans));
  return lines.length === 0 ? [] : [{ label: 'Collegamento DUP / PIAO', value: cell('officer', lines) }];
};

const askedRow = (row: SheetRow, name: Asked, label: string, make: CellMaker): readonly Pair[] =>
  isSaid(row, name) ? [] : [{ label, value: make.text(name, label) }];

const printedRows = ({ extra }: SheetRow): readonly Pair[] =>
  extra
    .map(({ header, text }) => ({ label: header, value: cell('given', textLines([text])) }))
    .filter(({ value }) => value.lines.length > 0);

const describingRows = ({ description, expectedResult, activities }: SheetRow, make: CellMaker): readonly Pair[] => {
  const said = [
    ['Descrizione', description],
    ['Risultato atteso', expectedResult],
    ['Attività', activities],
  ] as const;
  const isDescribed = description !== undefined || expectedResult !== undefined;
  return [
    ...(isDescribed
      ? []
      : [{ label: 'Descrizione e risultato atteso', value: make.text('descrizione', 'Descrizione e risultato atteso') }]),
    ...said.flatMap(([label, text]) => (text === undefined ? [] : [{ label, value: cell('given', textLines([text])) }])),
  ];
};

const headTable = (context: SheetContext, place: ObjectivePlace, make: CellMaker): Block => {
  const { subject, sheet } = context;
  const { row, code } = place;
  const printed = [row.number === '' ? undefined : `n. ${row.number}`, code].filter((part) => part !== undefined).join(' – ');
  const person = officerName(subject.officer);
  const table = keyValueTable(
    'Obiettivo',
    'Codice, struttura, responsabile, peso, collegamenti, descrizione e risultato atteso.',
    [
      { label: 'Codice', value: givenOr(printed === '' ? [] : [line(printed)], make.text('codice', 'Codice')) },
      { label: 'Struttura', value: cell('given', subject.unitTitle) },
      {
        label: `${subject.evaluated.name} (valutato)`,
        value: givenOr(person === '' ? [] : [line(person)], make.text('valutato', subject.evaluated.name)),
      },
      ...(row.assignment.group === undefined
        ? []
        : [{ label: 'Obiettivo strategico', value: cell('given', row.assignment.group) }]),
      { label: 'Trasversale', value: cell('given', sharedWith(context, row)) },
      {
        label: 'Peso',
        value: cell(
          'given',
          weightLines(row, sheet.totals.scale).map(({ spans }) => line(spans)),
        ),
      },
      ...linkRows(row, make),
      ...describingRows(row, make),
      ...printedRows(row),
      ...askedRow(row, 'risorse', 'Risorse', make),
      ...askedRow(row, 'stakeholder', 'Portatori di interesse', make),
    ],
  );
  return { ...table, dense: true };
};

/** What is asked in each part of the form beneath the tables: the key's name, the words, who writes. */
type Question = readonly [name: string, label: string, role: 'officer' | 'evaluator'];

const midYear: readonly Question[] = [
  ['avanzamento', 'Avanzamento %', 'officer'],
  ['criticita', 'Criticità', 'officer'],
  ['azioni', 'Azioni correttive', 'officer'],
  ['rimodulazione', 'Proposta di rimodulazione', 'officer'],
];
const final: readonly Question[] = [
  ['valore', 'Valore raggiunto', 'officer'],
  ['scostamento', 'Scostamento', 'officer'],
  ['evidenze', 'Evidenze', 'officer'],
  ['raggiungimento', '% di raggiungimento', 'evaluator'],
  ['punteggio', 'Punteggio', 'evaluator'],
];

/** The least height of a row to write in, in mm: with it and the next one most forms are a page long. */
const answerHeight = 6;
const signatureHeight = 8;

type Form = { readonly context: SheetContext; readonly make: CellMaker };

const questions = (title: string, asked: readonly Question[], { context: { subject }, make }: Form): readonly Block[] => [
  heading(2, filledBy(title, 'officer', subject)),
  keyValueTable(
    title,
    `${title}: da compilare, con l’indicazione di chi compila.`,
    asked.map(([name, label, role]) => ({
      label: role === 'officer' ? label : filledBy(label, role, subject),
      value: make.text(name, label, role),
      height: answerHeight,
    })),
  ),
];

/** An objective is signed when it is given and when it is closed: what lies between is signed on the unit's sheet. */
const signedMoments = ({ profile: { moments } }: SheetContext): readonly string[] =>
  moments.filter((_moment, index) => index === 0 || index === moments.length - 1);

const legend = ({ subject: { evaluated, evaluator } }: SheetContext): string =>
  `Ciò che il piano non dice è lasciato da compilare: caselle grigie, ${evaluated.name}; bianche, con (${evaluator.brief}) nell’etichetta, ${evaluator.name}.`;

const numberedTitle = ({ number, title }: SheetRow): string => {
  if (number === '') return title.text;
  return /[\p{L}\p{N}]$/u.test(number) ? `${number}. ${title.text}` : `${number} ${title.text}`;
};

/** The form of one objective, about a page: what the plan says, phases, means, mid-year check, final result, signatures. */
export const objectiveBlocks = (context: SheetContext, place: ObjectivePlace): readonly Block[] => {
  const { row } = place;
  const make = makerOf(context, place);
  return [
    heading(1, numberedTitle(row)),
    ...textLines([row.title])
      .slice(1)
      .map((remark) => paragraph(remark.spans)),
    ...(row.undecided ? [paragraph(`Attenzione: ${undecidedMark}.`, 'notice')] : []),
    headTable(context, place, make),
    heading(2, 'Indicatori'),
    indicatorTable(context.annex.plan, row, make),
    heading(2, 'Fasi'),
    phaseTable(row, make),
    ...questions('Monitoraggio al 30/06', midYear, { context, make }),
    ...questions('Consuntivo al 31/12', final, { context, make }),
    heading(2, 'Firme'),
    signatureTable(context.subject, signedMoments(context), { key: make.key('firma'), height: signatureHeight, compact: true }),
    paragraph(legend(context), 'note'),
  ];
};
