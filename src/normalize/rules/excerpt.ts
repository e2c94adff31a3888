import type { Span } from '../values/dates.js';

/** So much of the text on each side lets a person find the spot. */
const reach = 30;

/** The words around a span of a text, cut at word borders and marked `…` where cut. */
export const excerptAround = (text: string, [start, end]: Span): string => {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const head = before.length > reach ? `…${before.slice(-reach).replace(/^\S*\s/u, '')}` : before;
  const tail = after.length > reach ? `${after.slice(0, reach).replace(/\s\S*$/u, '')}…` : after;
  return (head + text.slice(start, end) + tail).replace(/\s+/gu, ' ').trim();
};
