import { collapseSpaces } from '../visible.js';
import type { Piece } from './pieces.js';

const rawText = (piece: Piece): string => {
  if (piece.kind !== 'text') return '\n';
  return piece.looks.preformatted ? piece.text : piece.text.replace(/\s/g, ' ');
};

/** The text of some pieces as a browser lays it out: white space collapsed, a line per break or block, empty lines left out. */
export const linesOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(rawText)
    .join('')
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
    .map(collapseSpaces)
    .filter((line) => line !== '')
    .join('\n');
