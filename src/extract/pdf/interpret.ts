import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontsOf } from './fonts.js';
import { identity } from './geometry.js';
import { initialState, type OperatorCodes, stateChanges } from './graphics-state.js';
import type { PageInk } from './ink.js';
import { readMatrix, readOperands } from './operands.js';
import { pathSteps } from './path-steps.js';
import { loadPdfjs } from './pdfjs.js';
import { textSteps } from './text-steps.js';
import { beginWalk, type Step } from './walk.js';

const stepsOf = (codes: OperatorCodes): ReadonlyMap<number, Step> => {
  const changes = [...stateChanges(codes)].map(([code, change]): [number, Step] => [
    code,
    (walk, operands) => {
      walk.state = change(walk.state, operands);
    },
  ]);
  return new Map([...changes, ...pathSteps(codes), ...textSteps(codes)]);
};

/** pdf.js's account of a document's layers. */
export type Layers = { readonly isVisible: (layer: unknown) => unknown };

/**
 * One pass over a page's operators (annotations left out): every glyph, straight stroke and filled shape in points,
 * origin at the top left of the page as a person sees it. `layers` says which optional content is switched on.
 */
export const interpretPage = async (page: PDFPageProxy, layers: Layers): Promise<PageInk> => {
  const { library } = await loadPdfjs();
  const list = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const viewport = page.getViewport({ scale: 1 });
  const pageBox = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const walk = beginWalk(initialState(readMatrix(viewport.transform) ?? identity, pageBox), {
    fonts: fontsOf(page),
    shows: (layer) => layers.isVisible(layer) !== false,
  });
  const steps = stepsOf(library.OPS);
  list.fnArray.forEach((code, index) => {
    steps.get(code)?.(walk, readOperands(list.argsArray[index]));
  });
  const { glyphs, strokes, fills, images } = walk;
  return { width: viewport.width, height: viewport.height, glyphs, strokes, fills, images };
};
