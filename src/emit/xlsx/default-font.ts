import { fontName } from './looks.js';
import { type PartsChange, partText, textPart } from './package-parts.js';

const stylesPart = 'xl/styles.xml';
/** The first font of a workbook is its default: column widths count its digits, headers and footers are set in it. */
const firstFont = /(<fonts[^>]*>)<font>.*?<\/font>/su;
const arial = `<font><sz val="10"/><name val="${fontName}"/><family val="2"/></font>`;

/** Makes Arial 10 the default font; the library always writes one that not every office has. */
export const setDefaultFont: PartsChange = (parts) => {
  const styles = partText(parts, stylesPart);
  if (!firstFont.test(styles)) throw new Error('the workbook has no default font');
  return { [stylesPart]: textPart(styles.replace(firstFont, `$1${arial}`)) };
};
