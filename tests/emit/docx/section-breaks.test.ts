import { describe, expect, it } from 'vitest';
import { attachSectionBreaks } from '../../../src/emit/docx/section-breaks.js';

const text = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${content}</w:t></w:r></w:p>`;
const sectionProperties = (name: string): string => `<w:sectPr><w:type w:val="${name}"/></w:sectPr>`;
const breakParagraph = (name: string): string => `<w:p><w:pPr>${sectionProperties(name)}</w:pPr></w:p>`;

describe('attachSectionBreaks', () => {
  it('moves each break into the paragraph before it, after that paragraph’s own properties', () => {
    const xml = `${text('a')}${text('b', '<w:pStyle w:val="Nota"/>')}${breakParagraph('one')}${text('c')}${breakParagraph('two')}${text('d')}`;
    expect(attachSectionBreaks(xml)).toBe(
      `${text('a')}${text('b', `<w:pStyle w:val="Nota"/>${sectionProperties('one')}`)}${text('c', sectionProperties('two'))}${text('d')}`,
    );
  });

  it('leaves a document of one section alone', () => {
    const xml = `${text('a')}${sectionProperties('last')}`;
    expect(attachSectionBreaks(xml)).toBe(xml);
  });

  it('refuses a section that ends with a table', () => {
    expect(() => attachSectionBreaks(`<w:tbl></w:tbl>${breakParagraph('one')}${text('a')}`)).toThrow('must end with a paragraph');
  });
});
