import { italianDate } from '../italian.js';
import type { JoinedEdit } from '../joined-edits.js';
import type { SheetText } from '../sheet-text.js';
import { cellText } from './cell-text.js';
import type { CellPlan, Content, Look, Mark, RowPlan } from './sheet-plan.js';

/** The first day from which spreadsheets agree on their calendar. */
const firstSafeDate = '1900-03-01';

/** What a cell may have beside its content. */
export type CellOptions = Partial<Omit<CellPlan, 'content'>>;

const cell = (content: Content, options: CellOptions): CellPlan => ({ look: 'plain', ...options, content });

/** A cell without content. */
export const blank = (options: CellOptions = {}): CellPlan => cell({ kind: 'blank' }, options);

/** A cell of text; no text, no content. */
export const text = (value: string, options: CellOptions = {}): CellPlan =>
  value === '' ? blank(options) : cell({ kind: 'text', text: cellText(value) }, options);

/** A cell with a number. */
export const number = (value: number, options: CellOptions = {}): CellPlan =>
  cell({ kind: 'number', number: value }, { align: 'center', ...options });

/** A cell with a date (ISO in), as text where spreadsheets do not know that day. */
export const date = (isoDate: string, options: CellOptions = {}): CellPlan => {
  const centred = { align: 'center', ...options } as const;
  return isoDate < firstSafeDate ? text(italianDate(isoDate), centred) : cell({ kind: 'date', date: isoDate }, centred);
};

/** A cell with a formula (without its `=`) and what it yields now. */
export const formula = (value: string, result: string | number, options: CellOptions = {}): CellPlan =>
  cell(
    { kind: 'formula', formula: value, result: typeof result === 'string' ? cellText(result) : result },
    { align: 'center', ...options },
  );

/** The place that a cell leads to, if there is one. */
export const linkTo = (link: string | undefined): Pick<CellOptions, 'link'> => (link === undefined ? {} : { link });

/** A row of cells. */
export const row = (...cells: readonly CellPlan[]): RowPlan => ({ cells });

/** A row of one text over several columns. */
export const wideRow = (value: string, columns: number, look: Look): RowPlan => row(text(value, { look, columns }));

/** An empty row, `height` in points. */
export const gap = (height: number): RowPlan => ({ cells: [], height });

/** `«before» → «after»`. */
export const changeText = ({ before, after }: JoinedEdit): string => `«${before}» → «${after}»`;

const markOf = ({ original, proposed }: SheetText): Mark | undefined => {
  if (proposed.length > 0) return 'proposed';
  return original === undefined ? undefined : 'applied';
};

/** What a text's background and note say: what stood there before, and what is proposed. */
export const trace = (one: SheetText): Pick<CellOptions, 'mark' | 'note'> => {
  const mark = markOf(one);
  const was = one.original === undefined ? [] : [`era: «${one.original}»`];
  const lines = [...was, ...one.proposed.map((edit) => `proposta da decidere: ${changeText(edit)}`)];
  return mark === undefined ? {} : { mark, note: cellText(lines.join('\n')) };
};

/** A cell with a text of the plan: a corrected or doubtful one is marked and has a note. */
export const traced = (one: SheetText | undefined, options: CellOptions = {}): CellPlan =>
  one === undefined ? blank(options) : text(one.text, { ...trace(one), ...options });
