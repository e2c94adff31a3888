import { BookmarkEnd, BookmarkStart, BuilderElement, type ParagraphChild, TextRun, type XmlComponent } from 'docx';
import type { Field } from './blocks.js';

/** What stands in an empty control: a paper form stays blank to write on, and Word replaces it by what is typed. */
const placeholder = '\u00a0';

const element = (name: string, value?: string | number): XmlComponent =>
  new BuilderElement<{ value?: string | number }>({
    name,
    ...(value === undefined ? {} : { attributes: { value: { key: 'w:val', value } } }),
  });

/** A number that follows from the key alone, because Word wants each control to have its own: 31 bits, never 0. */
const keyNumber = (key: string): number => {
  let hash = 0;
  for (const letter of key) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) % 0x7fffffff;
  return Math.abs(hash) || 1;
};

/**
 * A field to fill in: a content control with the key as its tag, inside a bookmark of the same name, because some
 * programs keep only the one and some only the other. The control counts as empty until it is filled in.
 */
export const writeField = ({ key, label }: Field): ParagraphChild[] => {
  const id = keyNumber(key);
  const properties = new BuilderElement({
    name: 'w:sdtPr',
    children: [
      element('w:alias', label),
      element('w:tag', key),
      element('w:id', id),
      element('w:showingPlcHdr'),
      new BuilderElement<{ value: number }>({ name: 'w:text', attributes: { value: { key: 'w:multiLine', value: 1 } } }),
    ],
  });
  const content = new BuilderElement({ name: 'w:sdtContent', children: [new TextRun(placeholder)] });
  const control = new BuilderElement({ name: 'w:sdt', children: [properties, content] });
  return [new BookmarkStart(key, id), control as unknown as ParagraphChild, new BookmarkEnd(id)];
};
