import { pointsOf } from '../css/lengths.js';
import { type HtmlElement, styleOf } from '../tree.js';

/** How text is set by the elements around it; lengths in points. */
export type Setting = {
  readonly em: number;
  readonly family: string;
  readonly bold: boolean;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly keepsSpaces: boolean;
  readonly wraps: boolean;
  readonly align: string;
  readonly lineHeight: string | null;
};

/** How text is set where nothing is declared. */
export const pageSetting: Setting = {
  em: 12,
  family: '',
  bold: false,
  letterSpacing: 0,
  wordSpacing: 0,
  keepsSpaces: false,
  wraps: true,
  align: 'left',
  lineHeight: null,
};

const keywordSizes: Readonly<Record<string, number>> = { small: 9.75, 'x-small': 7.5, medium: 12, large: 13.5, 'x-large': 18 };

/** How text is set inside an element. */
export const settingInside = (element: HtmlElement, around: Setting): Setting => {
  const of = (property: string): string | null => styleOf(element, property);
  const size = of('font-size');
  const em = keywordSizes[size ?? ''] ?? pointsOf(size, { em: around.em, percent: around.em }) ?? around.em;
  const weight = of('font-weight') ?? (['b', 'strong', 'th'].includes(element.name) ? 'bold' : null);
  const space = of('white-space');
  return {
    em,
    family: of('font-family') ?? around.family,
    bold: weight === null ? around.bold : weight.startsWith('bold') || Number(weight) >= 600,
    letterSpacing: pointsOf(of('letter-spacing'), { em }) ?? around.letterSpacing,
    wordSpacing: pointsOf(of('word-spacing'), { em }) ?? around.wordSpacing,
    keepsSpaces: space === null ? around.keepsSpaces : /^(?:pre|break-spaces)/.test(space),
    wraps: space === null ? around.wraps : !/^(?:pre$|nowrap)/.test(space),
    align: of('text-align') ?? around.align,
    lineHeight: of('line-height') ?? around.lineHeight,
  };
};

/** A line set solid is as high as this, in em, where nothing else is declared. */
const normalLine = 1.15;

/** The height of a line, in points. */
export const lineHeightOf = ({ lineHeight, em }: Setting): number => {
  if (lineHeight === null || lineHeight === 'normal') return normalLine * em;
  const factor = Number(lineHeight);
  if (!Number.isNaN(factor)) return factor * em;
  return pointsOf(lineHeight, { em, percent: em }) ?? normalLine * em;
};
