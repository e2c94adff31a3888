import type { Place } from '../../model/place.js';
import type { RawCell } from '../../model/raw-document.js';
import { servedForm } from '../dictionaries/sections.js';
import type { ColumnDecision } from '../recognise/columns.js';
import type { Form, InnerTable } from '../recognise/form.js';
import { isBlank, placesOf } from '../recognise/grid.js';
import { bareLabel, labelKey, mayBeLabel, type ObjectiveOpening, readOpening } from '../recognise/labels.js';
import type { FormTable } from '../recognise/reading.js';
import type { Retype } from '../values/retype.js';
import type { Event, FieldCell, Notice, TableColumn } from './events.js';
import { cellsOf, type LabelledValue, unitEvent } from './labelled.js';
import { readSection } from './notices.js';
import { readUnitLabel } from './unit-heading.js';

type Source = { readonly reading: FormTable; readonly retype: Retype; readonly opening: Notice | null };

const unknownColumn: ColumnDecision = { field: 'unknown', score: 0, runnerUp: null, byContent: null };

const columnOf = (cell: RawCell, text: string, decision: ColumnDecision, { reading }: Source): TableColumn => ({
  printed: { text, cells: [cell], shared: false },
  decision,
  places: placesOf(cell, reading.table),
});

/** Inside a form, weights beside indicators are the indicators', and titles beside periods are activities. */
const settleInner = (columns: readonly ColumnDecision[]): readonly ColumnDecision[] => {
  const has = (field: ColumnDecision['field']): boolean => columns.some((column) => column.field === field);
  const renamed = (column: ColumnDecision): ColumnDecision => {
    if (column.field === 'weight' && has('indicator')) return { ...column, field: 'indicatorWeight' };
    return column.field === 'title' && !has('indicator') ? { ...column, field: 'activities' } : column;
  };
  return columns.map(renamed);
};

const innerRows = (table: InnerTable, columns: readonly ColumnDecision[], source: Source): readonly (readonly FieldCell[])[] =>
  table.rows.map((row) =>
    row.flatMap(({ head, cell }) => {
      const header = table.head[head];
      if (header === undefined || isBlank(cell)) return [];
      return [
        {
          field: columns[head]?.field ?? 'unknown',
          header: bareLabel(source.retype(header.text)),
          text: source.retype(cell.text),
          places: placesOf(cell, source.reading.table),
          merged: false,
        },
      ];
    }),
  );

const valuesOf = (form: Form, { reading }: Source): readonly LabelledValue[] =>
  form.pairs.map(({ label, value, labelCell, valueCell }) => ({
    field: reading.labels.get(labelKey(label))?.decision.field ?? 'unknown',
    label,
    text: value,
    labelPlaces: placesOf(labelCell, reading.table),
    places: placesOf(valueCell, reading.table),
  }));

type Opening = { readonly cells: readonly FieldCell[]; readonly others: readonly RawCell[] };

/** A banner that opens the objective gives its number, and its title where no label does. */
const readBanners = (form: Form, values: readonly LabelledValue[], { reading, retype, opening }: Source): Opening => {
  const has = (field: FieldCell['field']): boolean => values.some((value) => value.field === field && value.text !== '');
  const cells: FieldCell[] = [];
  const others: RawCell[] = [];
  const add = (opened: ObjectiveOpening, places: readonly Place[]): void => {
    const number = has('number') ? '' : opened.number;
    cells.push({ field: has('number') ? 'notes' : 'number', header: '', text: number, places, merged: false });
    if (opened.title !== '' && !has('title'))
      cells.push({ field: 'title', header: '', text: opened.title, places, merged: false });
  };
  const before = opening === null ? null : readOpening(opening.text);
  if (opening !== null && before !== null) add(before, opening.places);
  for (const cell of form.banners) {
    const opened = readOpening(retype(cell.text));
    if (opened === null && reading.titledByLine) {
      const text = retype(cell.text).replaceAll('\n', ' ');
      cells.push({ field: 'title', header: '', text, places: placesOf(cell, reading.table), merged: false });
    } else if (opened === null || cells.length > 0) others.push(cell);
    else add(opened, placesOf(cell, reading.table));
  }
  return { cells, others };
};

const noticesOf = (cells: readonly RawCell[], { reading, retype }: Source): readonly Event[] =>
  cells.length === 0
    ? []
    : [
        {
          kind: 'notices',
          notices: cells.map((cell) => ({
            text: retype(cell.text).replaceAll('\n', ' '),
            places: placesOf(cell, reading.table),
            from: 'row',
            block: -1 - cell.row,
            prose: false,
          })),
        },
      ];

/** A line over a form announces a unit, a section or what the objective serves; any other is the title of a part of the form. */
const announces = (text: string): boolean =>
  readUnitLabel(text) !== null || readSection(text) !== null || servedForm.test(text) || !mayBeLabel(text);

const partTitles = (cells: readonly RawCell[], { reading }: Source): readonly Event[] => {
  const places = cells.flatMap((cell) => placesOf(cell, reading.table));
  return places.length === 0 ? [] : [{ kind: 'repeatedHeader', places }];
};

/** A form that says neither title nor number holds no objective. */
const objectiveEvent = (cells: readonly FieldCell[]): Event => {
  const says = cells.some(({ field, text }) => (field === 'title' || field === 'number') && text !== '');
  return says ? { kind: 'objective', cells } : { kind: 'stray', cells: cells.filter(({ text }) => text !== '') };
};

const formEvents = (form: Form, inner: readonly (readonly ColumnDecision[])[], source: Source): readonly Event[] => {
  const { reading } = source;
  const values = valuesOf(form, source);
  const { cells: opening, others } = readBanners(form, values, source);
  const [announcing, titles] = [true, false].map((wanted) =>
    others.filter((cell) => announces(source.retype(cell.text).replaceAll('\n', ' ')) === wanted),
  );
  const innerColumns = inner.map(settleInner);
  const columns = [
    ...form.pairs.map(({ label, labelCell }) =>
      columnOf(labelCell, label, reading.labels.get(labelKey(label))?.decision ?? unknownColumn, source),
    ),
    ...form.inner.flatMap(({ head }, at) =>
      head.map((cell, col) =>
        columnOf(cell, bareLabel(source.retype(cell.text)), innerColumns[at]?.[col] ?? unknownColumn, source),
      ),
    ),
  ];
  const rest = form.rest.map((cell) => ({
    field: 'unknown' as const,
    header: '',
    text: source.retype(cell.text),
    places: placesOf(cell, reading.table),
    merged: false,
  }));
  return [
    ...noticesOf(announcing ?? [], source),
    ...unitEvent(values),
    { kind: 'table', columns, ownHeader: true, place: reading.table.place },
    ...partTitles(titles ?? [], source),
    objectiveEvent([...opening, ...cellsOf(values)]),
    ...form.inner.flatMap((table, at) =>
      innerRows(table, innerColumns[at] ?? [], source)
        .filter((cells) => cells.length > 0)
        .map((cells): Event => ({ kind: 'continuation', cells })),
    ),
    ...(rest.length === 0 ? [] : [{ kind: 'stray' as const, cells: rest }]),
  ];
};

/**
 * What the forms of a table say: per form its unit, its objective, and the rows of the tables inside it. `opening` is a line
 * before the table that gives the first form its number and title.
 */
export const readFormEvents = (reading: FormTable, retype: Retype, opening: Notice | null): readonly Event[] =>
  reading.forms.flatMap((form, at) =>
    formEvents(form, reading.inner[at] ?? [], { reading, retype, opening: at === 0 ? opening : null }),
  );
