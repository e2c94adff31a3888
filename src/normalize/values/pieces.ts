const listStart = /^(?:[•◦‣⁃∙●○▪▫■□▸►➢➤✓✔·*\uE000-\uF8FF–—-]|\d{1,2}[.)°]|[a-z][.)])\s*\S/u;
const beginsPiece = /^[\p{Lu}\d]/u;
const meaningful = /[\p{L}\p{N}]/u;

const depthAfter = (depth: number, character: string): number => {
  if (character === '(') return depth + 1;
  return character === ')' && depth > 0 ? depth - 1 : depth;
};

const numbered = /(?<![^\s;,.])(?<!(?:art|comma|n|nr|c)\.?\s)(\d{1,2}|[a-z])([.)])\s+(?=\S)/gu;
const bulleted = /(?<!\S)[•◦‣⁃●○▪■□►➢➤✓✔]\s*(?=\S)/gu;

const ordinalOf = (marker: string): number => (/\d/.test(marker) ? Number(marker) : marker.charCodeAt(0) - 'a'.charCodeAt(0) + 1);

/** Where the items of a list printed in one line begin: `1) … 2) …`, `a) … b) …`, `• … • …`, counted from its first. */
const inlineItems = (text: string): readonly number[] => {
  const bullets = [...text.matchAll(bulleted)].map(({ index }) => index);
  if (bullets[0] === 0) return bullets;
  const items: number[] = [];
  let sign: string | undefined;
  for (const match of text.matchAll(numbered)) {
    const [, marker = '', after] = match;
    const kind = `${/\d/.test(marker)} ${after}`;
    if (ordinalOf(marker) !== items.length + 1 || (sign !== undefined && sign !== kind)) continue;
    sign = kind;
    items.push(match.index);
  }
  return items[0] === 0 ? items : [];
};

/** Where pieces of a text end: after a semicolon outside brackets, or a line that another item follows. */
const findCuts = (text: string): readonly number[] => {
  const cuts: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    depth = depthAfter(depth, character);
    const rest = text.slice(at + 1);
    const isListBreak = character === '\n' && (listStart.test(rest) || beginsPiece.test(rest));
    if ((character === ';' && depth === 0) || isListBreak) cuts.push(at + 1 + (/^\s*/u.exec(rest)?.[0].length ?? 0));
  }
  return cuts;
};

/**
 * Splits a text into the consecutive pieces that a list (`;`, bullets, numbers, lines) makes of it. The pieces keep their separators,
 * so that joined they are the text; a slash parts nothing.
 */
export const splitPieces = (text: string): readonly string[] => {
  if (text === '') return [];
  const bounds = [...new Set([0, ...findCuts(text), ...inlineItems(text), text.length])].sort((one, other) => one - other);
  const pieces: string[] = [];
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    const piece = text.slice(start, bounds[index + 1]);
    if (pieces.length === 0 || meaningful.test(piece)) pieces.push(piece);
    else pieces[pieces.length - 1] += piece;
  }
  return pieces;
};

/** A piece without the separator at its end. */
export const bareTextOf = (piece: string): string => piece.replace(/[\s;]+$/u, '');
