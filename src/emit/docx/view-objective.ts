import { officerName, unitTitle } from '../italian.js';
import type { SheetRow } from '../sheet-model.js';
import { type Block, cell, headerRow, heading, keyValueTable, line, paragraph, span, type TableBlock } from './blocks.js';
import { type CellMaker, givenOr, linesOf, makerOf, type ObjectivePlace } from './objective-cells.js';
import { indicatorTable, phaseTable } from './objective-tables.js';
import { weightLines } from './objectives-table.js';
import { textLines } from './text-lines.js';
import type { SheetContext } from './view-head.js';

const sharedWith = ({ annex, sheet }: SheetContext, { assignment }: SheetRow): string => {
  const others = annex.assignments.filter(
    ({ objectiveId, unitId }) => objectiveId === assignment.objectiveId && unitId !== sheet.unit.id,
  );
  const units = annex.units.filter(({ id }) => others.some(({ unitId }) => unitId === id)).map(unitTitle);
  if (units.length > 0) return `sì, con ${units.join('; ')}`;
  return assignment.section === 'transversal' ? 'sì' : 'no';
};

const headTable = (context: SheetContext, place: ObjectivePlace, make: CellMaker): Block => {
  const { subject, sheet } = context;
  const { row, code } = place;
  const printed = [row.number === '' ? undefined : `n. ${row.number}`, code].filter((part) => part !== undefined).join(' – ');
  const person = officerName(subject.officer);
  const planned = [
    span('Missione '),
    make.span('missione', 'Missione', 10),
    span('  Programma '),
    make.span('programma', 'Programma', 10),
  ];
  return keyValueTable('Obiettivo', 'Codice, struttura, responsabile, peso, collegamenti, descrizione e risultato atteso.', [
    { label: 'Codice', value: givenOr(printed === '' ? [] : [line(printed)], make.text('codice', 'Codice')) },
    { label: 'Struttura', value: cell('given', subject.unitTitle) },
    {
      label: subject.evaluated.name,
      value: givenOr(person === '' ? [] : [line(person)], make.text('valutato', 'Responsabile')),
    },
    { label: 'Trasversale', value: cell('given', sharedWith(context, row)) },
    {
      label: 'Peso',
      value: cell(
        'given',
        weightLines(row, sheet.totals.scale).map(({ spans }) => line(spans)),
      ),
    },
    {
      label: 'Collegamento DUP / PIAO',
      value: cell('officer', [
        line(planned),
        line([span('Obiettivo di valore pubblico '), make.span('valore_pubblico', 'Obiettivo di valore pubblico', 24)]),
      ]),
    },
    {
      label: 'Descrizione e risultato atteso',
      value: givenOr(linesOf([row.description, row.expectedResult, row.activities]), make.text('descrizione', 'Descrizione')),
    },
    ...row.extra.map(({ header, text }) => ({ label: header, value: cell('given', textLines([text])) })),
    { label: 'Risorse', value: make.text('risorse', 'Risorse') },
    { label: 'Portatori di interesse', value: make.text('stakeholder', 'Portatori di interesse') },
  ]);
};

/** What is asked in each part of the form beneath the tables: the key's name, the words, who writes, the least height in mm. */
type Question = readonly [name: string, label: string, role: 'officer' | 'evaluator', height: number];

const midYear: readonly Question[] = [
  ['avanzamento', 'Avanzamento %', 'officer', 6],
  ['criticita', 'Criticità', 'officer', 7],
  ['azioni', 'Azioni correttive', 'officer', 7],
  ['rimodulazione', 'Proposta di rimodulazione', 'officer', 7],
];
const final: readonly Question[] = [
  ['valore', 'Valore raggiunto', 'officer', 6],
  ['scostamento', 'Scostamento', 'officer', 7],
  ['evidenze', 'Evidenze', 'officer', 7],
  ['raggiungimento', '% di raggiungimento', 'evaluator', 6],
  ['punteggio', 'Punteggio', 'evaluator', 6],
];

type Form = { readonly context: SheetContext; readonly make: CellMaker };

const questions = (title: string, asked: readonly Question[], { context, make }: Form): readonly Block[] => {
  const { evaluated, evaluator } = context.subject;
  return [
    heading(2, `${title} (${evaluated.brief})`),
    keyValueTable(
      title,
      `${title}: da compilare, con l’indicazione di chi compila.`,
      asked.map(([name, label, role, height]) => ({
        label: role === 'officer' ? label : `${label} (${evaluator.brief})`,
        value: make.text(name, label, role),
        height,
      })),
    ),
  ];
};

const signatureTable = ({ subject }: SheetContext, make: CellMaker): TableBlock => ({
  kind: 'table',
  title: 'Firme',
  description: 'Data e firme da apporre.',
  widths: [30, 72, 72],
  header: [headerRow(['Data', subject.evaluated.name, subject.evaluator.name])],
  rows: [
    {
      cells: [
        make.date('firma_data', 'Firme: data'),
        make.text('firma_valutato', `Firma di ${subject.evaluated.name}`),
        make.text('firma_valutatore', `Firma di ${subject.evaluator.name}`, 'evaluator'),
      ],
      height: 12,
    },
  ],
  dense: false,
  together: true,
  closing: true,
});

/** The form of one objective, about a page: what the plan says, phases, means, mid-year check, final result, signatures. */
export const objectiveBlocks = (context: SheetContext, place: ObjectivePlace): readonly Block[] => {
  const { row } = place;
  const make = makerOf(context, place);
  return [
    heading(1, row.number === '' ? row.title.text : `${row.number}. ${row.title.text}`),
    ...textLines([row.title])
      .slice(1)
      .map((remark) => paragraph(remark.spans)),
    headTable(context, place, make),
    heading(2, 'Indicatori'),
    indicatorTable(context.annex.plan, row, make),
    heading(2, 'Fasi'),
    phaseTable(row, make),
    ...questions('Monitoraggio al 30/06', midYear, { context, make }),
    ...questions('Consuntivo al 31/12', final, { context, make }),
    heading(2, 'Firme'),
    signatureTable(context, make),
    paragraph('Ciò che il piano non dice è lasciato da compilare.', 'note'),
  ];
};
