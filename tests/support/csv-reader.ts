/** A reader of CSV after RFC 4180 with the given separator and CRLF between rows; cells may hold line breaks. */
export const readCsv = (content: string, separator: string): readonly (readonly string[])[] => {
  const plain = `[^"\\r\\n${separator}]*`;
  const cells = content.matchAll(new RegExp(`(?:"((?:[^"]|"")*)"|(${plain}))(${separator}|\\r\\n)`, 'gu'));
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};
