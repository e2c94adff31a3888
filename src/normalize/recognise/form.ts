import type { RawCell } from '../../model/raw-document.js';
import type { Retype } from '../values/retype.js';
import { type GridRow, isBlank, shownCells, soleCell } from './grid.js';
import { isValue } from './header.js';
import { bareLabel, isKnownLabel, isWholeLabel, labelKey, mayBeLabel, readOpening, splitInline } from './labels.js';
import { isBareYear, knownPriors } from './lexicon.js';

/** A label with its value. Both may stand in one cell; a label may have several values. */
export type FormPair = {
  readonly label: string;
  readonly labelCell: RawCell;
  readonly valueCell: RawCell;
  readonly value: string;
};

/** A table inside a form: its header cells and its rows, cell by header cell. */
export type InnerTable = {
  readonly head: readonly RawCell[];
  readonly rows: readonly (readonly { readonly head: number; readonly cell: RawCell }[])[];
};

/** One objective printed as a form. `banners` are lines over its whole width; `rest` fits nothing. */
export type Form = {
  readonly banners: readonly RawCell[];
  readonly pairs: readonly FormPair[];
  readonly inner: readonly InnerTable[];
  readonly rest: readonly RawCell[];
};

/** What a table read as forms holds, and how well that explains it: shares 0..1 of its rows and of its labels. */
export type FormReading = { readonly forms: readonly Form[]; readonly explained: number; readonly known: number };

type RowReading =
  | { readonly kind: 'pairs'; readonly pairs: readonly FormPair[]; readonly taken: number }
  | { readonly kind: 'banner'; readonly cell: RawCell }
  | { readonly kind: 'head'; readonly cells: readonly RawCell[] }
  | { readonly kind: 'body'; readonly cells: readonly RawCell[] }
  | { readonly kind: 'rest'; readonly cells: readonly RawCell[] }
  | { readonly kind: 'blank' };

/** `pairsOfThree`: a row of three cells may be a label with two values; in a table made of them they are columns. */
type Context = { readonly grid: readonly GridRow[]; readonly retype: Retype; readonly pairsOfThree: boolean };

/** The cells of a row; one that is blank over several rows is the room beside a narrower table. */
const coveringCells = (row: GridRow): readonly RawCell[] =>
  [...new Set(row.covering)].flatMap((cell) => (cell === null || (isBlank(cell) && cell.rowSpan > 1) ? [] : [cell]));

const pairOf = (labelCell: RawCell, valueCell: RawCell, retype: Retype): FormPair => ({
  label: bareLabel(labelCell.text),
  labelCell,
  valueCell,
  value: retype(valueCell.text),
});

const inlinePair = (cell: RawCell, retype: Retype): FormPair | null => {
  const split = splitInline(retype(cell.text));
  return split === null ? null : { label: split.label, labelCell: cell, valueCell: cell, value: split.value };
};

/** A label over the whole width has its value in the next row. */
const readSole = (row: GridRow, cell: RawCell, { grid, retype }: Context): RowReading => {
  const inline = inlinePair(cell, retype);
  if (inline !== null) return { kind: 'pairs', pairs: [inline], taken: 1 };
  const next = grid[row.index + 1];
  const below = next === undefined ? null : soleCell(next);
  const isAbove = below !== null && isWholeLabel(cell.text) && !isWholeLabel(below.text) && readOpening(cell.text) === null;
  return isAbove ? { kind: 'pairs', pairs: [pairOf(cell, below, retype)], taken: 2 } : { kind: 'banner', cell };
};

const startsOf = (cells: readonly RawCell[]): string => cells.map(({ col }) => col).join(' ');

/** A row of fewer cells that begins with a label has its values beside it. */
const fewestInWideRow = 4;

/**
 * Whether a row is of labels with their values, and not of a table: it begins with a label, and where it is wide, every
 * second cell is one, too. `Progettazione | X | X | …` is a phase in its calendar.
 */
const isOfPairs = (cells: readonly RawCell[]): boolean => {
  const labels = cells.filter((_, index) => index % 2 === 0);
  const [first, ...others] = labels.filter((cell) => !isBlank(cell));
  if (first === undefined || !isWholeLabel(first.text)) return false;
  return cells.length < fewestInWideRow || (others.length > 0 && others.every((cell) => isWholeLabel(cell.text)));
};

/** Of three headers or more this share is known: narrow columns break words. */
const headShare = 0.6;

const mayHead = (text: string): boolean => isBareYear(text) || (mayBeLabel(text) && !isValue(text));

/** Whether a row heads a table inside the form: labels only, and the next row has its cells under them. */
const isHead = (row: GridRow, { grid }: Context): boolean => {
  const cells = coveringCells(row).filter((cell) => !isBlank(cell));
  const next = grid[row.index + 1];
  if (cells.length < 2 || next === undefined || !cells.every((cell) => mayHead(cell.text))) return false;
  const known = cells.filter(({ text }) =>
    cells.length === 2 ? isWholeLabel(text) : isKnownLabel(text) || isBareYear(text),
  ).length;
  const below = coveringCells(next);
  if (below.every(isBlank) || isOfPairs(below)) return false;
  const enough = cells.length === 2 ? known === 2 : known >= cells.length * headShare;
  return enough && startsOf(below).startsWith(String(cells[0]?.col ?? 0)) && below.length >= cells.length;
};

const alternating = (cells: readonly RawCell[], retype: Retype): readonly FormPair[] =>
  cells.flatMap((cell, index) => {
    const value = cells[index + 1];
    return index % 2 === 1 || value === undefined ? [] : [pairOf(cell, value, retype)];
  });

/** Where so many values of a row are labels themselves, the row is a header. */
const oddValues = 0.5;

const readPairs = (row: GridRow, { retype, pairsOfThree }: Context): readonly FormPair[] | null => {
  const cells = coveringCells(row);
  const inline = cells.filter((cell) => !isBlank(cell)).map((cell) => inlinePair(cell, retype));
  if (inline.length > 0 && inline.every((pair) => pair !== null)) return inline;
  const [first] = cells;
  if (first === undefined || !mayBeLabel(first.text)) return null;
  if (cells.length === 3) {
    const [, ...values] = cells;
    const shown = values.filter((cell) => !isBlank(cell));
    if (!pairsOfThree || !isKnownLabel(first.text)) return null;
    // A label stays one where nothing stands beside it.
    return (shown.length > 0 ? shown : values.slice(0, 1)).map((cell) => pairOf(first, cell, retype));
  }
  const labels = cells.filter((_, index) => index % 2 === 0);
  const fits = cells.length % 2 === 0 && labels.every((cell) => mayBeLabel(cell.text) || isBlank(cell));
  const pairs = fits ? alternating(cells, retype).filter(({ label, value }) => label !== '' || value !== '') : [];
  const odd = pairs.filter(({ valueCell }) => isWholeLabel(valueCell.text)).length;
  return pairs.length === 0 || odd > oddValues * pairs.length ? null : pairs;
};

const readRow = (row: GridRow, head: readonly RawCell[] | null, context: Context): RowReading => {
  const shown = shownCells(row);
  const [first] = shown;
  if (first === undefined) return { kind: 'blank' };
  const sole = soleCell(row);
  if (sole !== null && (sole.colSpan === row.covering.length || coveringCells(row).length === 1))
    return readSole(row, sole, context);
  if (isHead(row, context)) return { kind: 'head', cells: shown };
  const cells = coveringCells(row);
  if (head !== null && !isOfPairs(cells) && cells.length >= head.length) return { kind: 'body', cells };
  const pairs = readPairs(row, context);
  if (pairs !== null) return { kind: 'pairs', pairs, taken: 1 };
  return { kind: 'rest', cells: shown };
};

/** A label or header that says at least so much names titles, or numbers. */
const titleSaid = 0.6;

const emptyForm: Form = { banners: [], pairs: [], inner: [], rest: [] };

const underHead = (head: readonly RawCell[], cells: readonly RawCell[]): InnerTable['rows'][number] =>
  cells.map((cell) => ({
    head: Math.max(
      0,
      head.findLastIndex(({ col }) => col <= cell.col),
    ),
    cell,
  }));

/** What a form has once: its title, and the number it goes by. */
const isOfOne = (label: string): boolean => {
  const priors = knownPriors(bareLabel(label));
  return (priors?.get('title') ?? 0) >= titleSaid || (priors?.get('number') ?? 0) >= titleSaid;
};

/** Whether a row begins the next form: it prints once more what the form began with, or what a form has once. */
const beginsAnew = (form: Form, reading: RowReading): boolean => {
  if (reading.kind === 'banner') return form.pairs.length > 0 && readOpening(reading.cell.text) !== null;
  return (
    reading.kind === 'pairs' &&
    reading.pairs.some(({ label }) =>
      form.pairs.some((other, at) => labelKey(label) === labelKey(other.label) && (at === 0 || isOfOne(label))),
    )
  );
};

const addReading = (form: Form, reading: RowReading): Form => {
  const last = form.inner.at(-1);
  switch (reading.kind) {
    case 'blank':
      return form;
    case 'banner':
      return { ...form, banners: [...form.banners, reading.cell] };
    case 'pairs':
      return { ...form, pairs: [...form.pairs, ...reading.pairs] };
    case 'head':
      return { ...form, inner: [...form.inner, { head: reading.cells, rows: [] }] };
    case 'rest':
      return { ...form, rest: [...form.rest, ...reading.cells] };
    case 'body':
      if (last === undefined) return { ...form, rest: [...form.rest, ...reading.cells] };
      return {
        ...form,
        inner: [...form.inner.slice(0, -1), { ...last, rows: [...last.rows, underHead(last.head, reading.cells)] }],
      };
  }
};

/** Labels over one single row of values, the title among them, are labels above their values. */
const asPairs = ({ head, rows }: InnerTable, retype: Retype): readonly FormPair[] | null => {
  const [only, ...others] = rows;
  const namesTitle = head.some((cell) => (knownPriors(bareLabel(retype(cell.text)))?.get('title') ?? 0) >= titleSaid);
  if (only === undefined || others.length > 0 || !namesTitle) return null;
  return only.flatMap(({ head: at, cell }) => {
    const labelCell = head[at];
    return labelCell === undefined ? [] : [pairOf(labelCell, cell, retype)];
  });
};

/** So a form may begin; further labels stand below that row. */
const withPairsAbove = (form: Form, retype: Retype): Form => {
  const goesOn = ({ head }: InnerTable): boolean =>
    form.pairs.some(({ label, labelCell }) => labelCell.row > (head[0]?.row ?? 0) && isWholeLabel(label));
  const read = form.inner.map((table) => ({ table, pairs: goesOn(table) ? asPairs(table, retype) : null }));
  return {
    ...form,
    pairs: [...read.flatMap(({ pairs }) => pairs ?? []), ...form.pairs],
    inner: read.flatMap(({ table, pairs }) => (pairs === null ? [table] : [])),
  };
};

/** Reads a table as forms: labels beside or above their values, with tables of indicators or activities among them. */
export const readForms = (grid: readonly GridRow[], retype: Retype): FormReading => {
  const threes = grid.filter((row) => coveringCells(row).length === 3).length;
  const context = { grid, retype, pairsOfThree: threes < grid.length / 2 };
  const read: Form[] = [emptyForm];
  let head: readonly RawCell[] | null = null;
  let explained = 0;
  for (let at = 0; at < grid.length; ) {
    const row = grid[at];
    if (row === undefined) break;
    const reading = readRow(row, head, context);
    const taken = reading.kind === 'pairs' ? reading.taken : 1;
    const current = read.at(-1) ?? emptyForm;
    if (beginsAnew(current, reading)) read.push(addReading(emptyForm, reading));
    else read[read.length - 1] = addReading(current, reading);
    if (reading.kind === 'head') head = reading.cells;
    else if (reading.kind !== 'body' && reading.kind !== 'blank') head = null;
    if (reading.kind !== 'rest') explained += taken;
    at += taken;
  }
  const forms = read.map((form) => withPairsAbove(form, retype));
  const labels = forms.flatMap(({ pairs }) => pairs.map(({ label }) => label));
  const known = labels.filter(isKnownLabel).length;
  return { forms, explained: explained / Math.max(1, grid.length), known: labels.length === 0 ? 0 : known / labels.length };
};
