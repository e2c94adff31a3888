import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { identity } from '../geometry.js';
import { loadPdfjs } from '../pdfjs.js';
import { fontsOf } from './fonts.js';
import { initialState, type OperatorCodes, stateChanges } from './graphics-state.js';
import type { PageInk } from './ink.js';
import { readMatrix, readOperands } from './operands.js';
import { pathSteps } from './path-steps.js';
import { readTags } from './tags.js';
import { textSteps } from './text-steps.js';
import { beginWalk, type Step } from './walk.js';

/** What each operator does, by its number in pdf.js. */
const stepsOf = (codes: OperatorCodes): readonly (Step | undefined)[] => {
  const steps: (Step | undefined)[] = [];
  for (const [code, change] of stateChanges(codes))
    steps[code] = (walk, operands) => {
      walk.state = change(walk.state, operands);
    };
  for (const [code, step] of [...pathSteps(codes), ...textSteps(codes)]) steps[code] = step;
  return steps;
};

/** pdf.js's account of a document's layers, and whether the document is tagged. */
export type Reading = { readonly layers: { readonly isVisible: (layer: unknown) => unknown }; readonly tagged: boolean };

/**
 * Reads the pages of a document in one pass over their operators each (annotations left out): every glyph, straight stroke
 * and filled shape in points, origin at the top left of the page as a person sees it. `layers` says which optional content
 * is switched on; what a `tagged` document says of its content is noted on the glyphs.
 */
export const interpreterOf = async ({ layers, tagged }: Reading): Promise<(page: PDFPageProxy) => Promise<PageInk>> => {
  const { library } = await loadPdfjs();
  const steps = stepsOf(library.OPS);
  const shows = (layer: unknown): boolean => layers.isVisible(layer) !== false;
  return async (page) => {
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const pageBox = { left: 0, top: 0, right: width, bottom: height };
    const walk = beginWalk(initialState(readMatrix(transform) ?? identity, pageBox), {
      fonts: fontsOf(page),
      shows,
      tags: tagged ? await readTags(page) : new Map(),
    });
    fnArray.forEach((code, index) => {
      steps[code]?.(walk, readOperands(argsArray[index]));
    });
    const { glyphs, strokes, fills, images } = walk;
    return { width, height, glyphs, strokes, fills, images };
  };
};
