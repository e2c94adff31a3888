import type { TracedLine } from '../../../model/page-trace.js';
import type { Box } from '../../../model/place.js';

/** A number as a picture has it: hundredths of a point, no trailing zeros. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** The attributes of a box, made smaller by `inset` points on every side. */
export const rectangle = ({ left, top, right, bottom }: Box, inset = 0): string =>
  `x="${number(left + inset)}" y="${number(top + inset)}" width="${number(Math.max(0, right - left - 2 * inset))}" height="${number(Math.max(0, bottom - top - 2 * inset))}"`;

/** A side of a cell: a straight piece along one axis. */
export type Side = { readonly level: boolean; readonly at: number; readonly from: number; readonly to: number };

/** The four sides of a box. */
export const sidesOf = ({ left, top, right, bottom }: Box): readonly Side[] => [
  { level: true, at: top, from: left, to: right },
  { level: true, at: bottom, from: left, to: right },
  { level: false, at: left, from: top, to: bottom },
  { level: false, at: right, from: top, to: bottom },
];

/** A line drawn this near to a side, in points and beyond its own thickness, draws it; cells are tidied by as much. */
const reach = 3;

/** A side is drawn where lines run along this share of it. */
const drawnShare = 0.7;

const alongSide = ({ level, at, from, to }: Side, { from: a, to: b, width }: TracedLine): number => {
  const isLevel = Math.abs(b.x - a.x) >= Math.abs(b.y - a.y);
  if (isLevel !== level) return 0;
  const place = level ? (a.y + b.y) / 2 : (a.x + b.x) / 2;
  if (Math.abs(place - at) > reach + width) return 0;
  const [start, end] = level ? [Math.min(a.x, b.x), Math.max(a.x, b.x)] : [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
};

/** Whether a line that the page draws runs along the side. */
export const isDrawn = (side: Side, lines: readonly TracedLine[]): boolean => {
  let covered = 0;
  for (const line of lines) covered += alongSide(side, line);
  return covered >= drawnShare * (side.to - side.from);
};

/** The side as a piece of a path. */
export const sidePath = ({ level, at, from, to }: Side): string =>
  level ? `M${number(from)} ${number(at)}H${number(to)}` : `M${number(at)} ${number(from)}V${number(to)}`;
