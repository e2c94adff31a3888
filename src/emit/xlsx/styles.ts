import type { Border, Fill, Style } from 'exceljs';
import { fontName, framed, inks, lookFills, markFills, settings } from './looks.js';
import type { CellPlan, Content, Look, NumberFormat } from './sheet-plan.js';

const dateFormat = 'dd/mm/yyyy';
const numberFormats: Readonly<Record<NumberFormat, string>> = {
  plain: 'General',
  score: '0.00',
  share: '0%',
  day: dateFormat,
  text: '@',
};

const thin: Partial<Border> = { style: 'thin', color: { argb: `FF${inks.rule}` } };
const underline: Partial<Border> = { style: 'thin', color: { argb: `FF${inks.plain}` } };

/** A plain background of a colour written RRGGBB. */
export const solid = (colour: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: `FF${colour}` },
  bgColor: { argb: `FF${colour}` },
});

const inkOf = (look: Look): string => {
  if (look === 'quiet' || look === 'code') return inks.quiet;
  return look === 'title' || look === 'subtitle' ? inks.accent : inks.plain;
};

const formatOf = (content: Content, format: NumberFormat | undefined): string | undefined => {
  if (content.kind === 'date') return dateFormat;
  if (content.kind === 'text') return format === 'text' ? numberFormats.text : undefined;
  return format === undefined ? undefined : numberFormats[format];
};

const borderOf = (look: Look): Style['border'] | undefined => {
  if (look === 'line') return { bottom: underline };
  return framed.has(look) ? { top: thin, bottom: thin, left: thin, right: thin } : undefined;
};

/** How a cell is to look, in the library's terms. */
export const styleOf = ({ content, look, format, align, mark, size, isUpright, unlocked, link }: CellPlan): Partial<Style> => {
  const { size: ownSize, bold } = settings[look];
  const fill = mark === undefined ? lookFills[look] : markFills[mark];
  const border = borderOf(look);
  const numFmt = formatOf(content, format);
  const isHead = look === 'header' || look === 'entryHeader';
  return {
    font: {
      name: fontName,
      size: size ?? ownSize,
      bold,
      color: { argb: `FF${link === undefined ? inkOf(look) : inks.link}` },
      ...(link === undefined ? {} : { underline: true }),
    },
    alignment: {
      vertical: isHead ? 'middle' : 'top',
      horizontal: align ?? 'left',
      wrapText: look !== 'code',
      ...(isUpright === true ? { textRotation: 90 } : {}),
    },
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    ...(border === undefined ? {} : { border }),
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(unlocked === true ? { protection: { locked: false } } : {}),
  };
};
