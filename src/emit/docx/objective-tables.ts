import type { Assignment, Indicator, Plan, ScheduledActivity } from '../../model/annex.js';
import { polarityLabels } from '../italian.js';
import { indicatorName, markedPeriods, periodName } from '../row-details.js';
import type { SheetRow } from '../sheet-model.js';
import { pieceAlone, type SheetText } from '../sheet-text.js';
import { type Cell, cell, headerRow, line, type Row, span, type TableBlock } from './blocks.js';
import { type CellMaker, detailCell, givenOr, linesOf } from './objective-cells.js';

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

const targetLines = (targets: readonly SheetText[], plan: Plan, ahead: number) =>
  linesOf(targets.filter((one) => yearsAfter(one, plan) === ahead).map((one) => pieceAlone(withoutIntroduction(one, plan))));

/** The targets of the objective as a whole, where it has several indicators that they cannot be given to. */
const sharedTargets = ({ assignment, targets }: SheetRow): readonly SheetText[] =>
  assignment.indicators.length < 2 ? [] : targets.filter(({ owner }) => owner === undefined);

const sharedRow = (plan: Plan, row: SheetRow): readonly Row[] => {
  const targets = sharedTargets(row);
  if (targets.length === 0) return [];
  const years = yearsAhead.map((ahead) => cell('given', targetLines(targets, plan, ahead)));
  return [{ cells: [cell('label', 'Per tutti gli indicatori', 4), ...years, cell('label', '', 3)] }];
};

type IndicatorRow = { readonly plan: Plan; readonly row: SheetRow; readonly make: CellMaker };

const indicatorRow = ({ plan, row, make }: IndicatorRow, text: SheetText | undefined, index: number): Row => {
  const indicator: Partial<Indicator> = row.assignment.indicators[index] ?? {};
  const name = indicatorName(row.assignment, index);
  const targets = row.targets.filter(({ owner }) => owner === undefined || owner === name);
  const shared = sharedTargets(row);
  const targetCell = (ahead: number): Cell => {
    const own = targetLines(
      targets.filter((one) => !shared.includes(one)),
      plan,
      ahead,
    );
    const isShared = shared.some((one) => yearsAfter(one, plan) === ahead);
    if (own.length === 0 && isShared) return cell('given', 'v. sopra');
    return givenOr(own, blank(`target_${ahead}`, yearCaption(plan, ahead)));
  };
  const blank = (field: string, label: string): Cell => make.text(`I${index + 1}_${field}`, `${name}: ${label}`);
  return {
    cells: [
      givenOr(linesOf([text === undefined ? undefined : pieceAlone(text)]), blank('nome', 'denominazione')),
      detailCell(indicator.formula, blank('formula', 'formula')),
      detailCell(indicator.unit, blank('unita', 'unità di misura')),
      detailCell(indicator.baseline, blank('partenza', 'valore di partenza')),
      ...yearsAhead.map(targetCell),
      detailCell(indicator.source, blank('fonte', 'fonte')),
      detailCell(
        indicator.polarity === undefined ? undefined : polarityLabels[indicator.polarity],
        blank('polarita', 'polarità'),
      ),
      detailCell(indicator.weight, blank('peso', 'peso')),
    ],
  };
};

/** The indicators of an objective, one row each, with a column for the targets of each year. */
export const indicatorTable = (plan: Plan, row: SheetRow, make: CellMaker): TableBlock => {
  const texts = row.indicators.length === 0 ? [undefined] : row.indicators;
  return {
    kind: 'table',
    title: 'Indicatori',
    description:
      'Una riga per indicatore, con formula, unità di misura, valore di partenza, target per anno, fonte, polarità e peso.',
    widths: [36, 15, 18, 16, 20, 12, 12, 15, 19, 11],
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
    rows: [...sharedRow(plan, row), ...texts.map((text, index) => indicatorRow({ plan, row, make }, text, index))],
    dense: true,
  };
};

/** Lines for phases on the form of an objective that the document gives none for. */
const emptyPhases = 3;

const phasesOf = ({ schedule = [] }: Assignment): readonly ScheduledActivity[] =>
  schedule.length === 0 ? Array.from({ length: emptyPhases }, () => ({ marks: [] })) : schedule;

/** A phase by its name; where more is marked than its one period, all that is: between the first and the last there may be gaps. */
const phaseCell = (phase: ScheduledActivity, empty: Cell): Cell => {
  const { text = '', marks } = phase;
  const periods = markedPeriods(phase);
  const [only] = marks;
  const tells = marks.length > 1 || (only !== undefined && periods !== periodName(only));
  return givenOr([...(text === '' ? [] : [line(text)]), ...(tells ? [line([span(`Periodi: ${periods}`, 'quiet')])] : [])], empty);
};

/** The phases of an objective: those of its calendar, or lines to write them on. */
export const phaseTable = (row: SheetRow, make: CellMaker): TableBlock => ({
  kind: 'table',
  title: 'Fasi',
  description: 'Una riga per fase, con inizio, fine, responsabile, peso e stato; ciò che il piano non dice è da compilare.',
  widths: [64, 22, 22, 30, 12, 24],
  header: [headerRow(['Fase', 'Inizio', 'Fine', 'Responsabile', 'Peso', 'Stato'])],
  rows: phasesOf(row.assignment).map((phase, index) => {
    const blank = (name: string, label: string): Cell => make.text(`F${index + 1}_${name}`, `Fase ${index + 1}: ${label}`);
    const [first, last] = [phase.marks[0], phase.marks.at(-1)].map((mark) => (mark === undefined ? undefined : periodName(mark)));
    return {
      cells: [
        phaseCell(phase, blank('nome', 'fase')),
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
