import { printable } from '../printable.js';

/** The most characters a cell can hold, in UTF-16 units (Excel specifications and limits). */
const maxLength = 32767;
const cutNotice = ' […] (testo tagliato: supera il limite di una cella)';

const cut = (text: string): string =>
  text.length <= maxLength ? text : text.slice(0, maxLength - cutNotice.length).replace(/[\ud800-\udbff]$/u, '') + cutNotice;

/** A text as a cell can hold it: without unprintable characters, cut with a notice where it is too long. */
export const cellText = (text: string): string => cut(printable(text));

/** A cell's text for the file: what reads like the file format's own escape (`_x0041_`) is escaped. */
export const escapeCellText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
