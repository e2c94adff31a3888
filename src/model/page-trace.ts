import type { Box } from './place.js';

/** A point of a page: PDF points, origin at the top left as a person sees it, y downwards. */
export type PagePoint = { readonly x: number; readonly y: number };

/** Letters that follow one another on a baseline, with no space between: where it begins and ends, and how large they are set. */
export type TracedWord = {
  readonly text: string;
  readonly from: PagePoint;
  readonly to: PagePoint;
  readonly size: number;
  readonly bold: boolean;
  readonly pale: boolean;
};

/** A straight line as the page draws it. */
export type TracedLine = { readonly from: PagePoint; readonly to: PagePoint; readonly width: number };

/** What a page of a PDF shows, before anything is made of it. Kept only where a picture of the page is asked for. */
export type PageTrace = {
  readonly page: number;
  readonly words: readonly TracedWord[];
  readonly lines: readonly TracedLine[];
  /** Filled rectangles that are no lines. */
  readonly shades: readonly Box[];
};
