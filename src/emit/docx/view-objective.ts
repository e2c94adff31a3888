import type { Assignment, Indicator, Plan } from '../../model/annex.js';
import { unitTitle } from '../italian.js';
import { indicatorName } from '../row-details.js';
import type { SheetRow } from '../sheet-model.js';
import type { SheetText } from '../sheet-text.js';
import {
  type Block,
  type Cell,
  type CellRole,
  cell,
  headerRow,
  heading,
  keyValueTable,
  type Line,
  line,
  paragraph,
  type Row,
  type Span,
  span,
  type TableBlock,
} from './blocks.js';
import { weightLines } from './objectives-table.js';
import { officerName } from './subject.js';
import { textLines } from './text-lines.js';
import type { SheetContext } from './view-head.js';

/** A row of a unit with where it stands in its table, and the code that it has on all sheets, if it is shared. */
export type ObjectivePlace = {
  readonly row: SheetRow;
  readonly letter: 'A' | 'B';
  readonly index: number;
  readonly code: string | undefined;
};

type Maker = {
  readonly text: (name: string, label: string, role?: CellRole) => Cell;
  readonly date: (name: string, label: string) => Cell;
  readonly span: (name: string, label: string, width: number) => Span;
};

const makerOf = ({ subject: { fields } }: SheetContext, { letter, index }: ObjectivePlace): Maker => {
  const key = (name: string): string => `${letter}_${index + 1}_${name}`;
  return {
    text: (name, label, role = 'officer') => cell(role, [line([fields.text(key(name), label)])]),
    date: (name, label) => cell('officer', [line([fields.date(key(name), label)])]),
    span: (name, label, width) => fields.text(key(name), label, width),
  };
};

const linesOf = (texts: readonly (SheetText | undefined)[]): readonly Line[] =>
  texts.flatMap((text) => (text === undefined ? [] : textLines([text])));

const givenOr = (lines: readonly Line[], otherwise: Cell): Cell => (lines.length === 0 ? otherwise : cell('given', lines));

const sharedWith = ({ annex, sheet }: SheetContext, { assignment }: SheetRow): string => {
  const others = annex.assignments.filter(
    ({ objectiveId, unitId }) => objectiveId === assignment.objectiveId && unitId !== sheet.unit.id,
  );
  const units = annex.units.filter(({ id }) => others.some(({ unitId }) => unitId === id)).map(unitTitle);
  if (units.length > 0) return `sì, con ${units.join('; ')}`;
  return assignment.section === 'transversal' ? 'sì' : 'no';
};

const headTable = (context: SheetContext, place: ObjectivePlace, make: Maker): Block => {
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
      value: givenOr(person === undefined ? [] : [line(person)], make.text('valutato', 'Responsabile')),
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

/** Years that an indicator has a column for, counted from the plan's. */
const yearsAhead = [0, 1, 2];

const yearCaption = ({ year }: Plan, ahead: number): string => {
  if (year === null) return ahead === 0 ? 'Target' : `Target anno +${ahead}`;
  return `Target ${year + ahead}`;
};

/** How many years after the plan's a target is meant; what has no column of its own stands with the plan's. */
const yearsAfter = ({ year: meant }: SheetText, { year }: Plan): number => {
  const ahead = meant === undefined || year === null ? 0 : meant - year;
  return yearsAhead.includes(ahead) ? ahead : 0;
};

/** A target without the words that its row and its column already say. */
const withoutIntroduction = ({ owner, year, ...target }: SheetText, plan: Plan): SheetText => {
  const isToldByColumn = year === undefined || (plan.year !== null && yearsAhead.includes(year - plan.year));
  return isToldByColumn ? target : { ...target, year };
};

const polarityWords: Readonly<Record<NonNullable<Indicator['polarity']>, string>> = { up: 'crescente', down: 'decrescente' };

type IndicatorRow = { readonly context: SheetContext; readonly row: SheetRow; readonly make: Maker };

const detailCell = (value: string | number | undefined, empty: Cell): Cell =>
  value === undefined || value === '' ? empty : cell('given', String(value));

const indicatorRow = ({ context, row, make }: IndicatorRow, text: SheetText | undefined, index: number): Row => {
  const { plan } = context.annex;
  const indicator: Partial<Indicator> = row.assignment.indicators[index] ?? {};
  const name = indicatorName(row.assignment, index);
  const targets = row.targets.filter(({ owner }) => (owner === undefined ? index === 0 : owner === name));
  const blank = (field: string, label: string): Cell => make.text(`I${index + 1}_${field}`, `${name}: ${label}`);
  return {
    cells: [
      givenOr(linesOf([text]), blank('nome', 'denominazione')),
      detailCell(indicator.formula, blank('formula', 'formula')),
      detailCell(indicator.unit, blank('unita', 'unità di misura')),
      detailCell(indicator.baseline, blank('partenza', 'valore di partenza')),
      ...yearsAhead.map((ahead) =>
        givenOr(
          linesOf(targets.filter((one) => yearsAfter(one, plan) === ahead).map((one) => withoutIntroduction(one, plan))),
          blank(`target_${ahead}`, yearCaption(plan, ahead)),
        ),
      ),
      detailCell(indicator.source, blank('fonte', 'fonte')),
      detailCell(indicator.polarity === undefined ? undefined : polarityWords[indicator.polarity], blank('polarita', 'polarità')),
      detailCell(indicator.weight, blank('peso', 'peso')),
    ],
  };
};

const indicatorTable = (context: SheetContext, row: SheetRow, make: Maker): TableBlock => {
  const { plan } = context.annex;
  const texts = row.indicators.length === 0 ? [undefined] : row.indicators;
  return {
    kind: 'table',
    title: 'Indicatori',
    description:
      'Una riga per indicatore, con formula, unità di misura, valore di partenza, target per anno, fonte, polarità e peso.',
    widths: [38, 19, 14, 16, 23, 14, 14, 13, 13, 10],
    header: [
      headerRow([
        'Indicatore',
        'Formula',
        'Unità di misura',
        'Valore di partenza',
        ...yearsAhead.map((ahead) => yearCaption(plan, ahead)),
        'Fonte',
        'Polarità',
        'Peso',
      ]),
    ],
    rows: texts.map((text, index) => indicatorRow({ context, row, make }, text, index)),
    dense: true,
  };
};

/** Lines for phases on the form of an objective that the document gives none for. */
const emptyPhases = 3;

const phasesOf = ({ schedule = [] }: Assignment): readonly { readonly text?: string; readonly periods: readonly string[] }[] =>
  schedule.length === 0
    ? Array.from({ length: emptyPhases }, () => ({ periods: [] }))
    : schedule.map(({ text, marks }) => ({
        ...(text === undefined ? {} : { text }),
        periods: marks.map(({ period }) => period),
      }));

const phaseTable = (row: SheetRow, make: Maker): TableBlock => ({
  kind: 'table',
  title: 'Fasi',
  description: 'Una riga per fase, con inizio, fine, responsabile, peso e stato; ciò che il piano non dice è da compilare.',
  widths: [64, 22, 22, 30, 12, 24],
  header: [headerRow(['Fase', 'Inizio', 'Fine', 'Responsabile', 'Peso', 'Stato'])],
  rows: phasesOf(row.assignment).map(({ text, periods }, index) => {
    const blank = (name: string, label: string): Cell => make.text(`F${index + 1}_${name}`, `Fase ${index + 1}: ${label}`);
    const [first, last] = [periods[0], periods.at(-1)];
    return {
      cells: [
        detailCell(text, blank('nome', 'fase')),
        detailCell(first, blank('inizio', 'inizio')),
        detailCell(last, blank('fine', 'fine')),
        blank('responsabile', 'responsabile'),
        blank('peso', 'peso'),
        blank('stato', 'stato'),
      ],
    };
  }),
  dense: true,
});

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

const questions = (title: string, asked: readonly Question[], { context, make }: Omit<IndicatorRow, 'row'>): readonly Block[] => {
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

const signatureTable = ({ subject }: SheetContext, make: Maker): TableBlock => ({
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
    indicatorTable(context, row, make),
    heading(2, 'Fasi'),
    phaseTable(row, make),
    ...questions('Monitoraggio al 30/06', midYear, { context, make }),
    ...questions('Consuntivo al 31/12', final, { context, make }),
    heading(2, 'Firme'),
    signatureTable(context, make),
    paragraph('Ciò che il piano non dice è lasciato da compilare.', 'note'),
  ];
};
