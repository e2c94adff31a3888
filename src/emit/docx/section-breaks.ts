const paragraphStart = '<w:p>';
const paragraphEnd = '</w:p>';
const propertiesStart = '<w:pPr>';
const propertiesEnd = '</w:pPr>';
const emptyBreak = /<w:p><w:pPr>(<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/su;

const withProperties = (paragraph: string, sectionProperties: string): string => {
  const inner = paragraph.slice(paragraphStart.length);
  return inner.startsWith(propertiesStart)
    ? paragraph.replace(propertiesEnd, () => `${sectionProperties}${propertiesEnd}`)
    : `${paragraphStart}${propertiesStart}${sectionProperties}${propertiesEnd}${inner}`;
};

/**
 * The main part of a Word file with each section's properties in the section's last paragraph: the library puts them in
 * an empty paragraph of its own, which shows as a blank line or even a blank page.
 */
export const attachSectionBreaks = (documentXml: string): string => {
  const found = emptyBreak.exec(documentXml);
  if (found === null) return documentXml;
  const [whole, sectionProperties = ''] = found;
  const before = documentXml.slice(0, found.index);
  if (!before.endsWith(paragraphEnd)) throw new Error('a section of a sheet must end with a paragraph');
  const last = before.lastIndexOf(paragraphStart);
  const rest = documentXml.slice(found.index + whole.length);
  return attachSectionBreaks(before.slice(0, last) + withProperties(before.slice(last), sectionProperties) + rest);
};
