import type { SheetRow } from '../../sheet-model.js';
import { joinTexts, type SheetText } from '../../sheet-text.js';
import { blank, type CellOptions, changeText, formula, row, text, trace } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import type { CellPlan, RowPlan } from '../sheet-plan.js';
import { rangeOf } from '../table-sheet.js';
import { type ObjectiveKey, reviewText } from './objectives-columns.js';

const proposalLines = ({ proposed }: SheetText): readonly string[] =>
  proposed.map((change) => `[proposta: ${changeText(change)}]`);

/** A text of the plan with its proposals below it, since notes are not printed. */
const printed = (main: SheetText | undefined, further: readonly string[] = [], options: CellOptions = {}): CellPlan => {
  if (main === undefined) return blank();
  const lines = [main.text, ...further, ...proposalLines(main)];
  return text(lines.filter((one) => one !== '').join('\n'), { ...trace(main), ...options });
};

const undecidedWords = '[riga incoerente finché la proposta non è decisa]';

const objectiveCell = (one: SheetRow): CellPlan => {
  const { assignment, title, description, activities, extra, undecided } = one;
  const further = [
    ...(assignment.group === undefined ? [] : [`Obiettivo strategico: ${assignment.group}`]),
    ...(description === undefined ? [] : [description.text]),
    ...(activities === undefined ? [] : [`Attività: ${activities.text}`]),
    ...extra
      .filter(({ text: { text: value } }) => value !== '')
      .map(({ header, text: { text: value } }) => `${header}: ${value}`),
    ...(undecided ? [undecidedWords] : []),
  ];
  return printed(title, further, undecided && title.proposals.length === 0 ? { mark: 'undecided' } : {});
};

/** Looks up what stands in the table of objectives in the row with the id in column M. */
const lookUp = (context: FramedContext, key: ObjectiveKey, at: number): string => {
  const frame = context.frames.objectives;
  const found = `INDEX(${rangeOf(frame, key)},MATCH($M${at},${rangeOf(frame, 'id')},0))`;
  return `IF(${found}="","",${found})`;
};

/** One objective as a row of its unit's sheet; what people enter in the table of objectives shows here by formula. */
export const objectiveRow = (context: FramedContext, entry: UnitEntry, one: SheetRow, at: number): RowPlan => {
  const found = (key: ObjectiveKey, options: CellOptions = {}) => formula(lookUp(context, key, at), '', options);
  const source = { entry, row: one, year: context.annex.plan.year };
  return row(
    text(one.number, { align: 'center', ...(one.undecided ? { mark: 'undecided' } : {}) }),
    objectiveCell(one),
    printed(one.expectedResult),
    printed(joinTexts(one.indicators, '')),
    printed(joinTexts(one.targets, '\n')),
    formula(lookUp(context, 'weight', at), one.weight ?? one.weightText, { align: 'center' }),
    found('status', { align: 'left' }),
    found('progress'),
    found('actual', { align: 'left' }),
    found('achieved'),
    found('score', { format: 'score' }),
    text(reviewText(source), { align: 'center' }),
    text(one.assignment.id, { look: 'quiet' }),
  );
};

/** The rows over which a total goes: numbers of the first and the last. */
export type Span = readonly [number, number];

const overSpans = (column: string, spans: readonly Span[]): string =>
  spans.map(([first, last]) => `${column}${first}:${column}${last}`).join(',');

const total = { look: 'total' } as const;

/** The sums of weights and scores over some rows; scores show once there are any. */
export const totalRow = (caption: string, spans: readonly Span[], weight: number): RowPlan => {
  const [weights, scores] = [overSpans('F', spans), overSpans('K', spans)];
  return row(
    text(caption, { ...total, columns: 5, align: 'right' }),
    formula(`SUM(${weights})`, weight, { ...total, align: 'center' }),
    blank({ ...total, columns: 4 }),
    formula(`IF(COUNT(${scores})=0,"",SUM(${scores}))`, '', { ...total, format: 'score' }),
    blank(total),
  );
};
