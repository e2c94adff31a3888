/** What stands between two tabs, markup included; `offset` is where it begins in the decoded text. */
export type Field = { readonly raw: string; readonly offset: number };

/** A line of the text, cut at its tabs: one field if it has none. */
export type TextLine = { readonly fields: readonly Field[] };

/**
 * Excel puts quotes around a copied cell that has line breaks or quotes in it, and doubles the quotes inside. Only the
 * first field of a line needs a tab after it: a quotation may well be a line of prose.
 */
const quotedFirst = /"(?:[^"\t]|"")*"(?=\t)/y;
const quotedLater = /"(?:[^"\t]|"")*"(?=[\t\r\n\f]|$)/y;
const plain = /[^\t\r\n\f]*/y;
const lineEnd = /\r\n|[\r\n\f]/y;

const matchAt = (pattern: RegExp, text: string, offset: number): string | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
};

/** Quotes that enclose nothing which needs them were typed by a person. */
const unquote = (quoted: string): string => {
  const inner = quoted.slice(1, -1);
  return /[\r\n]|""/.test(inner) ? inner.replaceAll('""', '"') : quoted;
};

const readField = (text: string, offset: number, isFirst: boolean): { readonly field: Field; readonly end: number } => {
  const quoted = matchAt(isFirst ? quotedFirst : quotedLater, text, offset);
  const taken = quoted ?? matchAt(plain, text, offset) ?? '';
  return { field: { raw: quoted === null ? taken : unquote(quoted), offset }, end: offset + taken.length };
};

/** The lines of a decoded text; a form feed ends a line, too. */
export const splitLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let fields: Field[] = [];
  for (let offset = 0; offset <= text.length; ) {
    const { field, end } = readField(text, offset, fields.length === 0);
    fields.push(field);
    const ending = matchAt(lineEnd, text, end);
    if (text[end] !== '\t') {
      lines.push({ fields });
      fields = [];
    }
    offset = end + (ending?.length ?? 1);
  }
  return lines;
};
