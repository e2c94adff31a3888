import { escaped } from '../markup/escape.js';

/** Text as markup, its lines kept. */
export const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** A column: its header, and the markup of its cell in a row. `isHead` = the cell names the row. */
export type PageColumn<Row> = {
  readonly header: string;
  readonly cell: (row: Row) => string;
  readonly isHead?: boolean;
  readonly look?: string;
};

/** A table: `attributes` gives the markup of what a row is called (`id`, `data-…`). */
export type PageTable<Row> = {
  readonly caption: string;
  readonly columns: readonly PageColumn<Row>[];
  readonly rows: readonly Row[];
  readonly attributes?: (row: Row) => string;
};

const cellElement = <Row>({ header, cell, isHead = false, look }: PageColumn<Row>, row: Row): string => {
  const name = isHead ? 'th scope="row" role="rowheader"' : 'td role="cell"';
  const kind = look === undefined ? '' : ` class="${look}"`;
  return `<${name}${kind} data-label="${escaped(header)}"><div>${cell(row)}</div></${isHead ? 'th' : 'td'}>`;
};

/**
 * A table that becomes a list of cards on a narrow screen. The roles say what the elements are also where the style takes them
 * out of the table's flow, for then browsers no longer tell it to those who listen.
 */
export const tableElement = <Row>({ caption, columns, rows, attributes = () => '' }: PageTable<Row>): string => {
  const head = columns.map(
    ({ header, look }) =>
      `<th scope="col" role="columnheader"${look === undefined ? '' : ` class="${look}"`}>${escaped(header)}</th>`,
  );
  const body = rows.map(
    (row) => `<tr role="row"${attributes(row)}>${columns.map((column) => cellElement(column, row)).join('')}</tr>`,
  );
  return `<table role="table"><caption>${escaped(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody></table>`;
};

/** A part of the page with its heading; `level` 2 are those of the contents. */
export const section = (id: string, title: string, content: readonly string[], level: 2 | 3 = 2): string =>
  `<section aria-labelledby="${id}"><h${level} id="${id}">${escaped(title)}</h${level}>
${content.filter((part) => part !== '').join('\n')}
</section>`;

/** A paragraph; empty text gives none. */
export const paragraph = (text: string, look?: string): string =>
  text === '' ? '' : `<p${look === undefined ? '' : ` class="${look}"`}>${lines(text)}</p>`;

/** Names with their values. */
export const pairs = (all: readonly (readonly [string, string])[]): string =>
  `<dl>${all.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${lines(value)}</dd></div>`).join('\n')}</dl>`;

/** A list of items that are markup already. */
export const list = (items: readonly string[], look?: string): string =>
  items.length === 0
    ? ''
    : `<ul${look === undefined ? '' : ` class="${look}"`}>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
