/** What a test asks of a form: its tables, their pieces, what stands outside them, the count of characters. */
export type Question = 'tables' | 'fragments' | 'outside' | 'ledger';

/**
 * Forms that are not yet read right, with the questions they fail. Each must still fail: a form that is read right has to
 * leave the list.
 */
export const notYetRead: Readonly<Record<string, readonly Question[]>> = {
  'fake-bold-of-latex/pdflatex.pdf': ['tables'],
  'hyphens-of-the-line-break/chromium.pdf': ['tables'],
  'hyphens-of-the-line-break/weasyprint.pdf': ['tables'],
  'hyphens-of-the-word/pdflatex.pdf': ['tables'],
  'letter-spaced-heading/pdflatex.pdf': ['tables'],
  'letters-placed-one-by-one/cairo.pdf': ['tables'],
  'letters-placed-one-by-one/reportlab.pdf': ['tables'],
  'level-watermark/reportlab.pdf': ['tables', 'outside'],
  'level-watermark/tcpdf.pdf': ['tables', 'outside'],
  'lines-at-header-and-total/libreoffice.pdf': ['tables'],
  'lines-at-header-and-total/pdflatex.pdf': ['tables'],
  'lines-at-header-and-total/reportlab.pdf': ['tables'],
  'next-table-with-the-same-columns/libreoffice.pdf': ['tables', 'outside'],
  'over-pages-header-once/pdflatex.pdf': ['tables'],
  'over-pages-header-repeated/pdflatex.pdf': ['tables', 'outside'],
  'paragraphs-in-cells/libreoffice.pdf': ['tables'],
  'paragraphs-in-cells/pdfmake.pdf': ['tables'],
  'paragraphs-in-cells/reportlab.pdf': ['tables'],
  'paragraphs-in-cells/weasyprint.pdf': ['tables'],
  'raised-text/fop.pdf': ['tables'],
  'raised-text/groff.pdf': ['tables'],
  'raised-text/reportlab.pdf': ['tables'],
  'row-cut-after-one-line/tcpdf.pdf': ['tables'],
  'row-cut-by-the-break/fop.pdf': ['tables'],
  'rows-without-lines-in-columns-of-text/reportlab.pdf': ['tables'],
  'rows-without-lines-in-columns-of-text/weasyprint.pdf': ['tables'],
  'shaded-rows/libreoffice.pdf': ['tables', 'fragments', 'outside'],
  'shaded-rows/pdfkit.pdf': ['tables', 'fragments', 'outside'],
  'shaded-rows/reportlab.pdf': ['tables', 'fragments', 'outside'],
  'shaded-rows/weasyprint.pdf': ['tables', 'fragments', 'outside'],
  'symbols/groff.pdf': ['tables'],
  'symbols/reportlab.pdf': ['tables'],
  'type-3-fonts/pdflatex.pdf': ['tables', 'outside'],
  'words-placed-one-by-one/cairo.pdf': ['tables'],
  'words-placed-one-by-one/reportlab.pdf': ['tables'],
};

/**
 * Where pdf.js's own reader counts other characters than the pages hold, by page, and why: positive where it counts more.
 * Text outside the page, which it leaves out, is accounted for by the truth.
 */
export const countDifferences: Readonly<Record<string, { readonly why: string; readonly byPage: readonly number[] }>> = {};
