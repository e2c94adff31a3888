import type { IRunOptions, IStylesOptions } from 'docx';
import type { CellRole, Tone } from './blocks.js';

/** Arial and Liberation Sans have the same widths: the sheet breaks its lines alike in Word and in LibreOffice. */
const font = 'Arial';

const ink = '1F1F1F';
const accent = '1F3864';
const alert = '8A1C1C';
const grey = '595959';

/** Ids of the paragraph styles beyond the headings. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Sottotitolo',
  note: 'Nota',
  notice: 'Avviso',
  cell: 'TestoTabella',
  denseCell: 'TestoTabellaFitta',
  running: 'Intestazione',
  contents: 'Sommario',
} as const;

/** The background of a page. */
export const paper = 'FFFFFF';

/** Background of a cell by what it is for; the legend and the column heads say the same in words. */
export const fills: Readonly<Record<CellRole, string>> = {
  header: 'D9E2F3',
  label: 'EEF2F9',
  total: 'EEF2F9',
  given: paper,
  officer: 'E4E4E4',
  evaluator: paper,
};

/** Colour of the lines of tables. */
export const ruleColour = '7F7F7F';

const smallHalfPoints = 14;

/** Every colour that text has, on any fill. */
export const inks = [ink, accent, alert, grey] as const;

/** The look of each tone, over that of the paragraph's style. */
export const toneLooks: Readonly<Record<Tone, IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  quiet: { color: grey, size: smallHalfPoints },
  alert: { color: alert, bold: true },
};

const headingStyle = (size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: accent },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

const noticeEdge = { style: 'single', size: 8, space: 4, color: alert } as const;

const paragraphStyles = [
  {
    id: styleIds.subtitle,
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 24, bold: true },
    paragraph: { spacing: { before: 60, after: 120 }, keepNext: true },
  },
  {
    id: styleIds.note,
    name: 'Nota',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 16, color: grey },
    paragraph: { spacing: { before: 80, after: 80 } },
  },
  {
    id: styleIds.notice,
    name: 'Avviso',
    basedOn: 'Normal',
    quickFormat: true,
    run: { bold: true, color: alert },
    paragraph: { spacing: { before: 120, after: 120 }, border: { left: { ...noticeEdge, size: 24 } }, indent: { left: 113 } },
  },
  {
    id: styleIds.cell,
    name: 'Testo tabella',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 18 },
    paragraph: { spacing: { before: 20, after: 20 } },
  },
  {
    id: styleIds.denseCell,
    name: 'Testo tabella fitta',
    basedOn: styleIds.cell,
    quickFormat: true,
    run: { size: 16 },
    paragraph: { spacing: { before: 10, after: 10 } },
  },
  {
    id: styleIds.running,
    name: 'Testatina',
    basedOn: 'Normal',
    run: { size: 16, color: grey },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  {
    id: styleIds.contents,
    name: 'toc 1',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { spacing: { before: 40, after: 40 } },
  },
];

/** The styles of a sheet: Italian by default, real headings, spacing by style and never by empty paragraphs. */
export const sheetStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 20, color: ink, language: { value: 'it-IT', eastAsia: 'it-IT', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { before: 0, after: 80 } },
    },
    title: {
      run: { font, size: 32, bold: true, color: accent },
      paragraph: { spacing: { before: 60, after: 120 }, keepNext: true },
    },
    heading1: headingStyle(28, 60, 60),
    heading2: headingStyle(24, 220, 80),
    heading3: headingStyle(20, 160, 60),
  },
  paragraphStyles,
};
