import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fontName } from './looks.js';

const stylesPart = 'xl/styles.xml';
/** The first font of a workbook is its default: column widths count its digits, headers and footers are set in it. */
const firstFont = /(<fonts[^>]*>)<font>.*?<\/font>/su;
const arial = `<font><sz val="10"/><name val="${fontName}"/><family val="2"/></font>`;

/** An .xlsx file with Arial 10 as its default font; the library always writes one that not every office has. */
export const withDefaultFont = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts[stylesPart] ?? new Uint8Array());
  if (!firstFont.test(styles)) throw new Error('the workbook has no default font');
  return zipSync({ ...parts, [stylesPart]: strToU8(styles.replace(firstFont, `$1${arial}`)) }, { level: 0 });
};
