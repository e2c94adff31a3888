import { type ParagraphChild, TextRun, type XmlComponent } from 'docx';
import type { Field } from './blocks.js';
import { element, inlineElement } from './elements.js';

const noBreakSpace = '\u00a0';
/** Word takes no longer name of a control. */
const longestLabel = 64;
/** What stands in an empty date: it can be written into by hand, too. */
const emptyDate = '__/__/____';
/** Boxes that both Word and LibreOffice have a glyph for. */
const box = { font: 'Segoe UI Symbol', empty: '2610', ticked: '2612' } as const;

const valued = (name: string, value: string): XmlComponent => element(name, { 'w:val': value });

const shortLabel = (label: string): string =>
  label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;

/**
 * A cell to write in takes lines and paragraphs, and what is pasted with its look; a blank within a line takes one line. Of a
 * control of plain text with several lines, LibreOffice sets the line breaks before the text.
 */
const textKind = (width: number | undefined): XmlComponent => element(width === undefined ? 'w:richText' : 'w:text');

const kindElement = (field: Field): XmlComponent => {
  switch (field.kind) {
    case 'text':
      return textKind(field.width);
    case 'date':
      return element('w:date', {}, [
        valued('w:dateFormat', 'dd/MM/yyyy'),
        valued('w:lid', 'it-IT'),
        valued('w:storeMappedDataAs', 'dateTime'),
        valued('w:calendar', 'gregorian'),
      ]);
    case 'choice':
      return element(
        field.free === true ? 'w:comboBox' : 'w:dropDownList',
        {},
        field.choices.map((choice) => element('w:listItem', { 'w:displayText': choice, 'w:value': choice })),
      );
    case 'tick':
      return element('w14:checkbox', {}, [
        element('w14:checked', { 'w14:val': '0' }),
        element('w14:checkedState', { 'w14:val': box.ticked, 'w14:font': box.font }),
        element('w14:uncheckedState', { 'w14:val': box.empty, 'w14:font': box.font }),
      ]);
  }
};

const contents = (field: Field): TextRun => {
  switch (field.kind) {
    case 'text':
      return new TextRun(field.width === undefined ? noBreakSpace : '_'.repeat(field.width));
    case 'date':
      return new TextRun(emptyDate);
    case 'choice':
      return new TextRun(field.chosen ?? noBreakSpace);
    case 'tick':
      return new TextRun({ text: String.fromCodePoint(Number.parseInt(box.empty, 16)), font: box.font });
  }
};

/** A text, a date or a choice counts as empty until something is chosen or written: what is typed replaces what stands there. */
const isEmpty = (field: Field): boolean => field.kind !== 'tick' && !(field.kind === 'choice' && field.chosen !== undefined);

/** Content between the two ends of a bookmark; both carry its name until the document's bookmarks are numbered. */
export const bookmarked = (name: string, children: readonly ParagraphChild[]): ParagraphChild[] => [
  inlineElement('w:bookmarkStart', { 'w:id': name, 'w:name': name }),
  ...children,
  inlineElement('w:bookmarkEnd', { 'w:id': name }),
];

/**
 * A field to fill in: a content control with the key as its tag, inside a bookmark of the same name, because some
 * programs keep only the one and some only the other.
 */
export const writeField = (field: Field): ParagraphChild[] => {
  const properties = element('w:sdtPr', {}, [
    valued('w:alias', shortLabel(field.label)),
    valued('w:tag', field.key),
    valued('w:id', field.key),
    ...(isEmpty(field) ? [element('w:showingPlcHdr')] : []),
    kindElement(field),
  ]);
  return bookmarked(field.key, [inlineElement('w:sdt', {}, [properties, element('w:sdtContent', {}, [contents(field)])])]);
};

const named = /(<w:(?:bookmarkStart|bookmarkEnd) w:id="|<w:id w:val=")([^"]+)"/gu;

/** The main part of a Word file with the names that stand for the numbers of bookmarks and controls made numbers, in their order. */
export const numberFields = (documentXml: string): string => {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, known);
    return known;
  };
  return documentXml.replace(named, (_whole, start: string, name: string) => `${start}${numberOf(name)}"`);
};
