import { type CheerioAPI, load } from 'cheerio';
import { identity } from '../../pdf/geometry.js';
import type { PageInk } from '../../pdf/ink/ink.js';
import type { Glyph } from '../../pdf/text/glyph.js';
import { glyphsOfRuns, type Letter, type Run } from '../positioned/runs.js';
import { faceOf, widthOfLetter } from '../positioned/text-widths.js';
import { type DumpKind, dumpKindOf } from './kind.js';

type Element = Extract<CheerioAPI['_root']['children'][number], { attribs: unknown }>;
type Attributes = Readonly<Record<string, string>>;

/** pdftohtml counts in pixels of 108 to the inch unless told otherwise; the others in points. */
const pointsOfPixel = 72 / 108;

/** Where a baseline lies in a box of text, from its top, and the size of the text, both as shares of the box's height. */
const baselineShare = 0.79;
const sizeShare = 0.87;

const numberOf = (attributes: Attributes, name: string): number => {
  const number = Number.parseFloat(attributes[name] ?? attributes[name.toLowerCase()] ?? '');
  return Number.isNaN(number) ? 0 : number;
};

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A text in a box of known width: its letters share it as those of common faces would. */
const runOf = (text: string, { left, top, width, height }: Box, { family, bold }: { family: string; bold: boolean }): Run => {
  const face = faceOf(family, bold);
  const letters = [...text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')];
  const whole = letters.reduce((sum, letter) => sum + widthOfLetter(letter, face), 0);
  const unit = whole === 0 ? 0 : width / whole;
  let x = left;
  const set = letters.map((letter): Letter => {
    const from = x;
    x += widthOfLetter(letter, face) * unit;
    return { text: /^\s$/.test(letter) ? ' ' : letter, from, to: x };
  });
  return { letters: set, baseline: top + baselineShare * height, size: sizeShare * height, bold, matrix: identity };
};

const boldFace = /bold|black|heavy|demi/i;

const pdf2xmlRuns = ($: CheerioAPI, page: Element): readonly Run[] => {
  const families = new Map(
    $('fontspec')
      .toArray()
      .map(({ attribs }) => [attribs.id, attribs.family ?? ''] as const),
  );
  return $(page)
    .find('text')
    .toArray()
    .map((element) => {
      const of = (name: string): number => numberOf(element.attribs, name) * pointsOfPixel;
      const family = families.get(element.attribs.font) ?? '';
      const bold = $(element).find('b').length > 0 || boldFace.test(family);
      return runOf(
        $(element).text(),
        { left: of('left'), top: of('top'), width: of('width'), height: of('height') },
        { family, bold },
      );
    });
};

const bboxRuns = ($: CheerioAPI, page: Element): readonly Run[] =>
  $(page)
    .find('word')
    .toArray()
    .map((element) => {
      const of = (name: string): number => numberOf(element.attribs, name);
      const [left, top] = [of('xMin'), of('yMin')];
      return runOf(
        $(element).text(),
        { left, top, width: of('xMax') - left, height: of('yMax') - top },
        { family: '', bold: false },
      );
    });

/** The direction of a line as `dir` gives it: x and y of its unit vector. */
const turnOf = (dir: string): Glyph['turn'] => {
  const [x = 1, y = 0] = dir.split(/\s+/).map(Number);
  if (Math.abs(y) < 0.02) return x >= 0 ? 0 : 180;
  return Math.abs(x) < 0.02 ? (y > 0 ? 90 : 270) : 'oblique';
};

const stextGlyphs = ($: CheerioAPI, page: Element): readonly Glyph[] =>
  $(page)
    .find('line')
    .toArray()
    .flatMap((line) =>
      $(line)
        .find('font')
        .toArray()
        .flatMap((font) =>
          $(font)
            .find('char')
            .toArray()
            .map(({ attribs }): Glyph => {
              const quad = (attribs.quad ?? '').split(/\s+/).map(Number);
              const start = { x: numberOf(attribs, 'x'), y: numberOf(attribs, 'y') };
              const turn = turnOf(line.attribs.dir ?? '1 0');
              // The quad's corners: above left, above right, below left, below right of the letter.
              const end = { x: start.x + (quad[2] ?? 0) - (quad[0] ?? 0), y: start.y + (quad[3] ?? 0) - (quad[1] ?? 0) };
              return {
                text: attribs.c ?? '',
                start,
                end,
                size: numberOf(font.attribs, 'size'),
                turn,
                bold: boldFace.test(font.attribs.name ?? ''),
              };
            }),
        ),
    );

const glyphsOf = ($: CheerioAPI, page: Element, kind: DumpKind): readonly Glyph[] => {
  if (kind === 'stext') return stextGlyphs($, page);
  return glyphsOfRuns(kind === 'pdf2xml' ? pdf2xmlRuns($, page) : bboxRuns($, page));
};

/** The pages of a PDF's text as a program printed them with their places, each as a PDF page without lines; null for any other markup. */
export const readDump = (text: string): readonly PageInk[] | null => {
  const kind = dumpKindOf(text);
  if (kind === null) return null;
  const $ = load(text, { xml: true });
  const unit = kind === 'pdf2xml' ? pointsOfPixel : 1;
  return $('page')
    .toArray()
    .map((page) => ({
      width: numberOf(page.attribs, 'width') * unit,
      height: numberOf(page.attribs, 'height') * unit,
      glyphs: glyphsOf($, page, kind),
      strokes: [],
      fills: [],
      images: 0,
    }));
};
