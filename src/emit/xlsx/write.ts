// The bundle: the main entry loads readers and stream writers that stand on abandoned packages, none of which is needed here.
import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';
import { italianDate } from '../italian.js';
import { stableZip } from '../stable-zip.js';
import { cellText } from './cell-text.js';
import { setDefaultFont } from './default-font.js';
import { orderElements } from './element-order.js';
import { letRowsGrow } from './growing-rows.js';
import { keepLinksInternal } from './internal-links.js';
import { settings } from './looks.js';
import { withChangedParts } from './package-parts.js';
import type { SheetPlan, WorkbookPlan } from './sheet-plan.js';
import { writeSheet } from './write-sheet.js';

/** The file must not depend on the day it is made: a fixed date stands in its properties unless one is given. */
const fixedDate = '2000-01-01';
const creator = 'allegato';

/** The longest header or footer of a page (Excel specifications and limits). */
const maxRunning = 255;
/** Letters of headers and footers are scaled like the sheet; the space keeps a number at the start of a text from them. */
const runningSize = `&${settings.plain.size} `;
/** Room for the codes around the texts of a header. */
const maxPart = Math.floor((maxRunning - 40) / 3);

const runningText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
    .slice(0, maxPart)
    .replace(/[\ud800-\udbff]$/u, '')
    .replaceAll('&', '&&');

/** The day of issue, or else the day on which a sheet is printed: a code, so that the bytes stay the same. */
const dayText = (issuedOn: string | undefined): string => (issuedOn === undefined ? 'stampato il &D' : italianDate(issuedOn));

const runningOf = ({ head, foot }: WorkbookPlan, { name }: SheetPlan, issuedOn: string | undefined) => ({
  head: `&L${runningSize}${runningText(head.left)}&C${runningSize}${runningText(name)}&R${runningSize}${runningText(head.right)}`,
  foot: `&L${runningSize}${runningText(foot)}&C${runningSize}${dayText(issuedOn)}&R${runningSize}Pag. &P di &N`,
});

/** A workbook as planned → the bytes of an .xlsx file; equal plans give equal bytes. `issuedOn` is an ISO date. */
export const writeWorkbook = async (plan: WorkbookPlan, issuedOn?: string): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const date = new Date(`${issuedOn ?? fixedDate}T00:00:00Z`);
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  workbook.created = date;
  workbook.modified = date;
  workbook.title = cellText(plan.title);
  for (const sheet of plan.sheets) await writeSheet(workbook, sheet, runningOf(plan, sheet, issuedOn));
  for (const { name, range } of plan.lists) workbook.definedNames.add(range, name);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  return stableZip(withChangedParts(written, [setDefaultFont, keepLinksInternal, orderElements, letRowsGrow(plan.sheets)]));
};
