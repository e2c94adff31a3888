import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Office programs expect the list of content types at the head of the archive. */
const firstPart = '[Content_Types].xml';
/** The first day a zip archive can name, made from local parts because the archive stores local time. */
const archiveDate = new Date(1980, 0, 1);

const byRank = (a: string, b: string): number =>
  Number(b === firstPart) - Number(a === firstPart) || (a < b ? -1 : Number(a > b));

/** The same archive (zip bytes in, zip bytes out) with its parts sorted and dated alike, so that equal content gives equal bytes. */
export const stableZip = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort(byRank);
  const entries = names.map((name): [string, Zippable[string]] => [
    name,
    [parts[name] ?? new Uint8Array(), { mtime: archiveDate }],
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6 });
};
