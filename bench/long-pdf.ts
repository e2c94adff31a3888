import { ruledTable, text, writePdf } from '../tests/extract/pdf/write-pdf.js';

const xs = [20, 60, 180, 300, 380];
const rowsPerPage = 11;

const pageContent = (page: number): string => {
  const rows = Array.from({ length: rowsPerPage }, (_, row) => [
    `${page}.${row}`,
    `Objective ${row} of page ${page}`,
    `Indicator ${row}`,
    `${(row * page) % 100} %`,
  ]);
  return text(20, 20, `Unit ${page}`, { size: 12, bold: true }) + ruledTable({ xs, top: 35 }, rows);
};

/** A PDF of so many pages, each with a heading and a ruled table of its own. */
export const longPdf = (pages: number): Uint8Array =>
  writePdf(Array.from({ length: pages }, (_, index) => ({ content: pageContent(index + 1) })));
