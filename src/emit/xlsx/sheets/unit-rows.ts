import type { SheetRow } from '../../sheet-model.js';
import { joinPieces, joinTexts, numberedPieces, type SheetText } from '../../sheet-text.js';
import { blank, type CellOptions, changeText, formula, row, text, trace } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import type { CellPlan, RowPlan } from '../sheet-plan.js';
import { rangeOf } from '../table-sheet.js';
import { excludedWord } from './lists.js';
import type { ObjectiveKey } from './objective-keys.js';
import { reviewText } from './row-remarks.js';
import { type DetailField, detailField, type UnitFrame, unitFrame } from './unit-head.js';

/** A text of the plan as a part of a cell, with the words that introduce it. */
type Part = { readonly label?: string; readonly text: SheetText };

const partText = ({ label, text: { text: words } }: Part): string => (label === undefined ? words : `${label}: ${words}`);

/** Texts of the plan in one cell, one below the other, with their proposals in words, since notes are not printed. */
const printed = (parts: readonly Part[], remarks: readonly string[] = []): CellPlan => {
  const whole = joinTexts(
    parts.map((part) => part.text),
    '\n',
  );
  const proposals = new Set(whole.proposed.map((change) => `[proposta: ${changeText(change)}]`));
  const lines = [...parts.filter((part) => part.text.text !== '').map(partText), ...remarks, ...proposals];
  return text(lines.join('\n'), trace(whole));
};

const part = (one: SheetText | undefined, label?: string): readonly Part[] =>
  one === undefined ? [] : [{ text: one, ...(label === undefined ? {} : { label }) }];

const objectiveCell = (one: SheetRow, detail: DetailField | undefined): CellPlan => {
  const { assignment, title, description, activities, extra, undecided, indicatorLines, scheduleLines } = one;
  const group = assignment.group === undefined ? [] : [`Obiettivo strategico: ${assignment.group}`];
  const parts = [
    ...part(title),
    ...(detail === 'description' ? [] : part(description)),
    ...part(activities, 'Attività'),
    ...extra.flatMap(({ header, text: value }) => part(value, header)),
  ];
  const details = [...indicatorLines, ...scheduleLines.map((line) => `Cronoprogramma – ${line}`)];
  const cell = printed(parts, [
    ...details,
    ...group,
    ...(undecided ? ['[riga incoerente finché la proposta non è decisa]'] : []),
  ]);
  return undecided && cell.mark !== 'proposed' ? { ...cell, mark: 'undecided' } : cell;
};

/** What stands in the table of objectives in the row with the id at the address `id`. */
const standing = (context: FramedContext, key: ObjectiveKey, id: string): string => {
  const frame = context.frames.objectives;
  return `INDEX(${rangeOf(frame, key)},MATCH(${id},${rangeOf(frame, 'id')},0))`;
};

/** The same, empty where nothing stands there. */
const lookUp = (context: FramedContext, key: ObjectiveKey, id: string): string => {
  const found = standing(context, key, id);
  return `IF(${found}="","",${found})`;
};

/** One objective as a row of its unit's sheet; what people enter in the table of objectives shows here by formula. */
export const objectiveRow = (context: FramedContext, entry: UnitEntry, one: SheetRow, at: number): RowPlan => {
  const id = `$${unitFrame(entry).ids}${at}`;
  const found = (key: ObjectiveKey, options: CellOptions = {}) => formula(lookUp(context, key, id), '', options);
  const detail = detailField(entry);
  const achieved = `IF(${standing(context, 'excluded', id)}="${excludedWord}","n.v.",${lookUp(context, 'achieved', id)})`;
  return row(
    text(one.number, { align: 'center', ...(one.undecided ? { mark: 'undecided' } : {}) }),
    objectiveCell(one, detail),
    ...(detail === undefined ? [] : [printed(part(one[detail]))]),
    printed(part(joinPieces(numberedPieces(one.indicators)))),
    printed(part(joinTexts(one.targets, '\n'))),
    formula(lookUp(context, 'weight', id), one.weight ?? one.weightRemark ?? one.weightText, { align: 'center' }),
    found('status', { align: 'left' }),
    found('progress'),
    found('actual', { align: 'left' }),
    formula(achieved, '', { format: 'score' }),
    found('score', { format: 'score' }),
    text(reviewText({ row: one }), { align: 'center' }),
    text(one.id, { look: 'code' }),
  );
};

/** The rows over which a total goes: numbers of the first and the last. */
export type Span = readonly [number, number];

const overSpans = (column: string, spans: readonly Span[]): string =>
  spans.map(([first, last]) => `${column}${first}:${column}${last}`).join(',');

const total = { look: 'total' } as const;

/** The sums of weights and scores over some rows; scores show once there are any. */
export const totalRow = (frame: UnitFrame, caption: string, spans: readonly Span[], weight: number): RowPlan => {
  const [weights, scores] = [overSpans(frame.letters('weight'), spans), overSpans(frame.letters('score'), spans)];
  return row(
    text(caption, { ...total, columns: frame.before('weight'), align: 'right' }),
    formula(`SUM(${weights})`, weight, { ...total, align: 'center' }),
    blank({ ...total, columns: 4 }),
    formula(`IF(COUNT(${scores})=0,"",SUM(${scores}))`, '', { ...total, format: 'score' }),
    blank(total),
  );
};
