import { apply, boxAround, type Matrix, multiply, shift } from '../../pdf/geometry.js';
import type { Fill, Stroke } from '../../pdf/ink/ink.js';
import { pointsOf } from '../css/lengths.js';
import { type HtmlElement, styleOf } from '../tree.js';
import { type BoxSize, originOf, transformOf } from './transform.js';

/** A box that holds positioned ones: where it lies on the page, and its size. */
export type Frame = BoxSize & { readonly matrix: Matrix };

/** Whether an element says itself where it stands in the box around it. */
export const isPlaced = (element: HtmlElement): boolean => {
  if (['absolute', 'fixed'].includes(styleOf(element, 'position') ?? '')) return true;
  // The style sheet that says `absolute` may be missing; two sides given are of no use without it.
  const side = (one: string): boolean => styleOf(element, one) !== null;
  return styleOf(element, 'position') === null && side('left') && (side('top') || side('bottom'));
};

/** The size an element declares, in points. */
export const sizeOf = (element: HtmlElement, around: BoxSize, em: number): BoxSize => ({
  width: pointsOf(styleOf(element, 'width'), { em, percent: around.width }) ?? undefined,
  height: pointsOf(styleOf(element, 'height'), { em, percent: around.height }) ?? undefined,
});

/** Start along one axis: the near side, or the far side less the box's own length, or the start of the box around. */
const startOf = (
  near: number | null,
  far: number | null,
  { own, around }: { own: number | undefined; around: number | undefined },
): number => {
  if (near !== null) return near;
  return far === null || around === undefined ? 0 : around - far - (own ?? 0);
};

/** The box of a placed element in the frame around it. */
export const frameOf = (element: HtmlElement, around: Frame, em: number): Frame => {
  const along = (side: string, percent: number | undefined) => pointsOf(styleOf(element, side), { em, percent });
  const declared = sizeOf(element, around, em);
  const [left, right] = [along('left', around.width), along('right', around.width)];
  const [top, bottom] = [along('top', around.height), along('bottom', around.height)];
  const stretched = (near: number | null, far: number | null, side: number | undefined): number | undefined =>
    near === null || far === null || side === undefined ? undefined : side - near - far;
  const size = {
    width: declared.width ?? stretched(left, right, around.width),
    height: declared.height ?? stretched(top, bottom, around.height),
  };
  const x = startOf(left, right, { own: size.width, around: around.width });
  const y = startOf(top, bottom, { own: size.height, around: around.height });
  const origin = originOf(styleOf(element, 'transform-origin'), size);
  const moved = shift(around.matrix, x + origin.x, y + origin.y);
  const turned = multiply(moved, transformOf(styleOf(element, 'transform'), size));
  return { ...size, matrix: shift(turned, -origin.x, -origin.y) };
};

const noColour = /^(?:none|transparent|initial|unset|inherit)\b|rgba\([^)]*,\s*0(?:\.0+)?\s*\)/;
const white = /(?:^|\s)(?:white|#fff|#ffffff|rgb\(255,\s*255,\s*255\))(?:$|\s)/;

const isColoured = (value: string | null): boolean =>
  value !== null && value !== '' && !noColour.test(value) && !white.test(value) && !/^url\(/.test(value);

const sides = ['top', 'right', 'bottom', 'left'] as const;

const namedWidths: Readonly<Record<string, number>> = { thin: 0.75, medium: 2.25, thick: 3.75 };

/** The width of a side's line in points; 0 where none is drawn. */
const borderOf = (element: HtmlElement, side: (typeof sides)[number], em: number): number => {
  const value = styleOf(element, `border-${side}`) ?? '';
  const style = styleOf(element, `border-${side}-style`) ?? styleOf(element, 'border-style') ?? value;
  if (!/\b(?:solid|double|dashed|dotted|groove|ridge|inset|outset)\b/.test(style) || white.test(value)) return 0;
  const written = styleOf(element, `border-${side}-width`) ?? styleOf(element, 'border-width');
  const words = (written ?? value).split(/\s+/);
  const widths = words.flatMap((word) => namedWidths[word] ?? pointsOf(word, { em }) ?? []);
  return widths[0] ?? namedWidths.medium ?? 0;
};

/** What an element's own box draws on the page: its background, and the lines of its sides. */
export const drawnBy = (
  element: HtmlElement,
  frame: Frame,
  em: number,
): { readonly fills: readonly Fill[]; readonly strokes: readonly Stroke[] } => {
  const { width, height, matrix } = frame;
  if (width === undefined || height === undefined) return { fills: [], strokes: [] };
  const corner = (x: number, y: number) => apply(matrix, x, y);
  const corners = { tl: corner(0, 0), tr: corner(width, 0), br: corner(width, height), bl: corner(0, height) };
  const box = boxAround([corners.tl, corners.br]);
  const ends = {
    top: [corners.tl, corners.tr],
    right: [corners.tr, corners.br],
    bottom: [corners.bl, corners.br],
    left: [corners.tl, corners.bl],
  } as const;
  const strokes = sides.flatMap((side): readonly Stroke[] => {
    const line = borderOf(element, side, em);
    return line === 0 ? [] : [{ from: ends[side][0], to: ends[side][1], width: line }];
  });
  return {
    fills: box !== undefined && isColoured(styleOf(element, 'background-color')) ? [{ box, rectangular: true }] : [],
    strokes,
  };
};
