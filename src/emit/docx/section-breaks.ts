const paragraphStart = '<w:p>';
const paragraphEnd = '</w:p>';
const propertiesStart = '<w:pPr>';
const propertiesEnd = '</w:pPr>';
/** Splits a document into its sections, with the properties of each behind it but the last. */
const emptyBreak = /<w:p><w:pPr>(<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/su;

const withProperties = (paragraph: string, sectionProperties: string): string => {
  const inner = paragraph.slice(paragraphStart.length);
  return inner.startsWith(propertiesStart)
    ? paragraph.replace(propertiesEnd, () => `${sectionProperties}${propertiesEnd}`)
    : `${paragraphStart}${propertiesStart}${sectionProperties}${propertiesEnd}${inner}`;
};

const withBreak = (section: string, sectionProperties: string | undefined): string => {
  if (sectionProperties === undefined) return section;
  if (!section.endsWith(paragraphEnd)) throw new Error('a section of a sheet must end with a paragraph');
  const last = section.lastIndexOf(paragraphStart);
  return section.slice(0, last) + withProperties(section.slice(last), sectionProperties);
};

/**
 * The main part of a Word file with each section's properties in the section's last paragraph: the library puts them in
 * an empty paragraph of its own, which shows as a blank line or even a blank page.
 */
export const attachSectionBreaks = (documentXml: string): string => {
  const pieces = documentXml.split(emptyBreak);
  return pieces.map((piece, index) => (index % 2 === 1 ? '' : withBreak(piece, pieces[index + 1]))).join('');
};
