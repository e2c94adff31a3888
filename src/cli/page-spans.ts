/** Pages that were asked for, from 1; without `last` to the end of the document. */
export type PageSpan = { readonly first: number; readonly last: number | undefined };

const spanForm = /^(?<first>[1-9]\d{0,5})(?<open>-(?<last>[1-9]\d{0,5})?)?$/;

const parseSpan = (text: string): PageSpan | null => {
  const { first, open, last } = spanForm.exec(text.trim())?.groups ?? {};
  if (first === undefined) return null;
  if (last === undefined) return { first: Number(first), last: open === undefined ? Number(first) : undefined };
  return Number(last) < Number(first) ? null : { first: Number(first), last: Number(last) };
};

/** `3-7,12` → its spans; `null` for anything else. */
export const parsePages = (text: string): readonly PageSpan[] | null => {
  const spans = text.split(',').map(parseSpan);
  return spans.every((span) => span !== null) ? spans : null;
};

/** Whether a page is among those asked for. */
export const isAsked = (page: number, spans: readonly PageSpan[]): boolean =>
  spans.some(({ first, last = Infinity }) => page >= first && page <= last);

/** The first page asked for that a document of so many pages does not have; `undefined` where it has all. */
export const missingPage = (spans: readonly PageSpan[], pages: number): number | undefined =>
  spans.flatMap(({ first, last }) => [first, last ?? first]).find((page) => page > pages);
