import type { Place } from '../../model/place.js';
import { labelKey } from '../recognise/labels.js';
import type { ParagraphPart, ParagraphReading } from '../recognise/paragraphs.js';
import type { Event, FieldCell, Notice, TableColumn } from './events.js';
import { cellsOf, type LabelledValue, unitEvent } from './labelled.js';
import { linesOf } from './lines.js';
import { readSection } from './notices.js';
import { readUnitLabel } from './unit-heading.js';

type Opening = Extract<ParagraphPart, { readonly kind: 'opening' }>;
type Line = Extract<ParagraphPart, { readonly kind: 'line' }>;
type Run = { readonly opening: Opening | null; readonly values: readonly LabelledValue[] };

const emptyRun: Run = { opening: null, values: [] };

const columnsOf = ({ parts, labels }: ParagraphReading): readonly TableColumn[] => {
  const seen = new Set<string>();
  return parts.flatMap((part): readonly TableColumn[] => {
    const key = part.kind === 'pair' ? labelKey(part.label) : '';
    const decision = labels.get(key);
    if (part.kind !== 'pair' || decision === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ printed: { text: part.label, cells: [], shared: false }, decision, places: part.places.slice(0, 1) }];
  });
};

const openingCells = ({ number, title, place }: Opening, hasTitle: boolean): readonly FieldCell[] => {
  const cell = (field: FieldCell['field'], text: string): FieldCell => ({
    field,
    header: '',
    text,
    places: [place],
    merged: false,
  });
  return [cell('number', number), ...(title === '' || hasTitle ? [] : [cell('title', title)])];
};

const runEvents = ({ opening, values }: Run): readonly Event[] => {
  if (values.length === 0) return [];
  const hasTitle = values.some(({ field, text }) => field === 'title' && text !== '');
  if (!hasTitle && (opening === null || opening.title === '')) {
    const framed = values.every(({ field }) => field === 'unit' || field === 'officer') ? unitEvent(values) : [];
    return framed.length > 0 ? framed : [{ kind: 'stray', cells: cellsOf(values) }];
  }
  const numbered = values.some(({ field, text }) => field === 'number' && text !== '');
  const first = opening === null ? [] : openingCells(opening, hasTitle).filter(({ field }) => !(numbered && field === 'number'));
  return [...unitEvent(values), { kind: 'objective', cells: [...first, ...cellsOf(values)] }];
};

/** Whether a label begins the next objective: the one so far has it, or its title, already. */
const beginsAnew = ({ values, opening }: Run, next: LabelledValue): boolean => {
  if (next.field === 'title') return opening === null ? values.some(({ field }) => field === 'title') : false;
  return opening === null && values[0] !== undefined && labelKey(values[0].label) === labelKey(next.label);
};

/** A line amid an objective that announces nothing is a remark of it. */
const isRemark = ({ text, from }: Line, { opening, values }: Run): boolean =>
  from === 'paragraph' && (opening !== null || values.length > 0) && readUnitLabel(text) === null && readSection(text) === null;

const noticeOf = (part: Line): Notice => {
  const [line] = linesOf({ kind: part.from, text: part.text, place: part.place });
  const places: readonly Place[] = [part.place];
  return { text: part.text, prose: line?.prose ?? false, places, from: part.from, block: part.block };
};

/** No block of the document: what was a label with its value stands for itself. */
const ownBlock = -1;

/** `Responsabile: …` right under the lines that name a unit says whose unit it is. */
const officerLine = (part: ParagraphPart, { labels }: ParagraphReading): Notice | null =>
  part.kind === 'pair' && labels.get(labelKey(part.label))?.field === 'officer'
    ? { text: `${part.label}: ${part.value}`, prose: false, places: part.places, from: 'paragraph', block: ownBlock }
    : null;

/** What running text of labels and values says: what its other lines announce, and its objectives. */
export const readParagraphEvents = (reading: ParagraphReading): readonly Event[] => {
  const [first] = reading.parts;
  const start = first === undefined ? undefined : first.kind === 'pair' ? first.places[0] : first.place;
  if (start === undefined) return [];
  const events: Event[] = [{ kind: 'table', columns: columnsOf(reading), ownHeader: true, place: start }];
  let run = emptyRun;
  let notices: readonly Notice[] = [];
  const flush = (): void => {
    events.push(...runEvents(run));
    run = emptyRun;
  };
  for (const part of reading.parts) {
    if (part.kind === 'line' && isRemark(part, run)) {
      const places = [part.place];
      run = { ...run, values: [...run.values, { field: 'notes', label: '', text: part.text, labelPlaces: [], places }] };
      continue;
    }
    if (part.kind === 'line') {
      flush();
      notices = [...notices, noticeOf(part)];
      continue;
    }
    const officer = notices.length > 0 ? officerLine(part, reading) : null;
    if (officer !== null) {
      notices = [...notices, officer];
      continue;
    }
    if (notices.length > 0) events.push({ kind: 'notices', notices });
    notices = [];
    if (part.kind === 'opening') {
      flush();
      run = { opening: part, values: [] };
      continue;
    }
    const { label, value: text, places } = part;
    const value = { field: reading.labels.get(labelKey(label))?.field ?? 'unknown', label, text, labelPlaces: places, places };
    if (beginsAnew(run, value)) flush();
    run = { ...run, values: [...run.values, value] };
  }
  flush();
  return notices.length === 0 ? events : [...events, { kind: 'closing', notices }];
};
