const bytesOf = (...codes: readonly number[]): string => String.fromCharCode(...codes);

/** What a file of a known other kind begins with, as latin-1 characters; `name` is what people call such a file. */
const signatures = [
  { name: 'png', start: bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { name: 'jpeg', start: bytesOf(0xff, 0xd8, 0xff) },
  { name: 'gif', start: 'GIF87a' },
  { name: 'gif', start: 'GIF89a' },
  { name: 'tiff', start: 'II*\0' },
  { name: 'tiff', start: 'MM\0*' },
  { name: 'rtf', start: '{\\rtf' },
  { name: 'gzip', start: bytesOf(0x1f, 0x8b) },
  { name: '7z', start: bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) },
  { name: 'rar', start: 'Rar!' },
  { name: 'postscript', start: '%!PS' },
  { name: 'djvu', start: 'AT&TFORM' },
  { name: 'mhtml', start: 'MIME-Version:' },
  { name: 'mhtml', start: 'From: <Saved by' },
] as const;

const zipStart = 'PK\x03\x04';
const oleStart = bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** A stored `mimetype` entry, which OpenDocument and EPUB files begin with, says what the container is. */
const declaredContents = [
  { name: 'odt', mark: 'application/vnd.oasis.opendocument.text' },
  { name: 'ods', mark: 'application/vnd.oasis.opendocument.spreadsheet' },
  { name: 'odp', mark: 'application/vnd.oasis.opendocument.presentation' },
  { name: 'epub', mark: 'application/epub+zip' },
] as const;

const entryFolders = [
  { name: 'docx', folder: 'word/' },
  { name: 'xlsx', folder: 'xl/' },
  { name: 'pptx', folder: 'ppt/' },
] as const;

const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

/** Streams that only one program writes into a compound file; their names stand there in UTF-16. */
const compoundStreams = [
  { name: 'encrypted-office', mark: utf16('EncryptedPackage') },
  { name: 'doc', mark: utf16('WordDocument') },
  { name: 'xls', mark: utf16('Workbook') },
  { name: 'ppt', mark: utf16('PowerPoint Document') },
] as const;

const entryHeaderLength = 30;

/** The names of the entries of a zip file, read from the header before each. */
const zipEntryNames = (content: string): readonly string[] => {
  const names: string[] = [];
  for (let at = content.indexOf(zipStart); at >= 0; at = content.indexOf(zipStart, at + zipStart.length)) {
    const length = content.charCodeAt(at + 26) + 256 * content.charCodeAt(at + 27);
    names.push(content.slice(at + entryHeaderLength, at + entryHeaderLength + length));
  }
  return names;
};

const mimetypeReach = 200;

const nameZip = (content: string): string => {
  const start = content.slice(0, mimetypeReach);
  const declared = declaredContents.find(({ mark }) => start.includes(`mimetype${mark}`));
  if (declared !== undefined) return declared.name;
  const names = zipEntryNames(content);
  return entryFolders.find(({ folder }) => names.some((name) => name.startsWith(folder)))?.name ?? 'zip';
};

const nameCompound = (content: string): string => compoundStreams.find(({ mark }) => content.includes(mark))?.name ?? 'ole';

/** What a file that is neither PDF, HTML nor text looks like by its first bytes (`docx`, `png`, `zip` …), or null. */
export const nameByMagic = (bytes: Uint8Array): string | null => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (content.startsWith(zipStart)) return nameZip(content);
  if (content.startsWith(oleStart)) return nameCompound(content);
  return signatures.find(({ start }) => content.startsWith(start))?.name ?? null;
};
