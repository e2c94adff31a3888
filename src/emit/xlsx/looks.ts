import type { Look, Mark } from './sheet-plan.js';
import type { Setting } from './text-size.js';

/** Arial and Liberation Sans have the same widths: rows break their lines alike in Excel and in LibreOffice. */
export const fontName = 'Arial';

/** Size and weight of each look's letters. */
export const settings: Readonly<Record<Look, Setting>> = {
  plain: { size: 9, bold: false },
  bare: { size: 10, bold: false },
  title: { size: 14, bold: true },
  subtitle: { size: 11, bold: true },
  section: { size: 10, bold: true },
  header: { size: 9, bold: true },
  entryHeader: { size: 9, bold: true },
  label: { size: 9, bold: true },
  total: { size: 9, bold: true },
  quiet: { size: 9, bold: false },
  code: { size: 8, bold: false },
  line: { size: 9, bold: false },
};

/** The looks that have a frame. */
export const framed: ReadonlySet<Look> = new Set<Look>(['plain', 'code', 'section', 'header', 'entryHeader', 'label', 'total']);

/** Backgrounds of looks. */
export const lookFills: Readonly<Partial<Record<Look, string>>> = {
  section: 'E7E6E6',
  header: 'D9D9D9',
  entryHeader: 'C6E0B4',
  label: 'F2F2F2',
  total: 'F2F2F2',
};

/** Backgrounds of marks; the legend in the first sheet explains each. */
export const markFills: Readonly<Record<Mark, string>> = {
  applied: 'DDEBF7',
  proposed: 'FFF2AB',
  undecided: 'F8CBAD',
  entry: 'EDF6E6',
  missing: 'FCE4D6',
  alarm: 'FFC7CE',
  good: 'E2F0D9',
};

/** Colour of letters: headings, small remarks, everything else. */
export const inks = { accent: '1F3864', quiet: '595959', plain: '1F1F1F', link: '0B5394', rule: 'A6A6A6' } as const;
