import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ExpectedError } from '../../errors.js';
import type { SourceDocument } from '../../model/source.js';
import { overLimit } from '../limits.js';
import { countMarks } from './marks.js';
import { fontDocument, loadPdfjs } from './pdfjs.js';
import { asReadingOfPage, type Reading } from './reading.js';
import { withoutAbsurdRanges } from './safe-codes.js';
import { withSafeDepths } from './safe-depths.js';
import { findTrap } from './traps.js';

/** An open PDF: `title` is the file's own metadata, `pages` its number of pages. */
export type OpenPdf = {
  readonly pages: number;
  readonly title: string | undefined;
  /** Encrypted, though no password is needed to open it. */
  readonly encrypted: boolean;
  /** It holds scripts (never run) or files attached to it (never opened). */
  readonly scripts: boolean;
  readonly attachments: boolean;
  readonly document: PDFDocumentProxy;
};

/** What pdf.js calls the refusal of a file that asks for a password (the empty one has been tried by then). */
const passwordError = 'PasswordException';

/** pdf.js's number for a password that does not open the file. */
const incorrectPassword = 2;

const expectedErrorOf = (file: string, error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  if (error.name === passwordError) {
    const wrong = 'code' in error && error.code === incorrectPassword;
    return new ExpectedError({ code: wrong ? 'input/wrong-password' : 'input/encrypted', args: { file } });
  }
  return new ExpectedError({ code: 'input/damaged', args: { file, reason: error.message } });
};

/** Awaits something of pdf.js; what it cannot read of `file` becomes an expected error. */
const readable = async <T>(file: string, promise: Promise<T>): Promise<T> => {
  try {
    return await promise;
  } catch (error) {
    throw expectedErrorOf(file, error);
  }
};

const describe = async (document: PDFDocumentProxy): Promise<Pick<OpenPdf, 'title' | 'encrypted' | 'scripts'>> => {
  const { info } = await document.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : undefined;
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined,
    // Scripts whose list cannot be read are there all the same; the pages do not need them.
    scripts: await document.hasJSActions().catch(() => true),
    encrypted: 'EncryptFilterName' in info && typeof info.EncryptFilterName === 'string',
  };
};

/** Asked of the bytes: pdf.js would unpack what is attached. The dictionary of a stream always stands in the open. */
const hasAttachments = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/EmbeddedFile');

/** The bytes as pdf.js gets them: a copy, which it takes over, without what it would count through for ever. */
const safeCopyOf = (bytes: Uint8Array, reading: Reading): Uint8Array => {
  const copy = withoutAbsurdRanges(Buffer.from(new Uint8Array(bytes).buffer), reading);
  return withSafeDepths(new Uint8Array(copy.buffer));
};

/** pdf.js's level of talk: everything, as what it says tells what it could not read. */
const allTalk = 5;

/**
 * Opens the PDF for as long as `use` runs. Throws `input/encrypted`, `input/wrong-password` or `input/damaged`, and
 * `input/over-limit` for too many pages or a stream that is too large.
 */
export const withPdf = async <T>(
  { bytes }: SourceDocument,
  { reading, password }: { readonly reading: Reading; readonly password: string | undefined },
  use: (pdf: OpenPdf) => Promise<T>,
): Promise<T> => {
  const { file, limits } = reading;
  const trap = findTrap(bytes, limits['stream-bytes']);
  if (trap === 'hugeStream') throw overLimit(file, 'stream-bytes', limits);
  if (trap === 'hugeWidths') throw new ExpectedError({ code: 'input/damaged', args: { file, reason: 'font widths' } });
  const { library, standardFonts, characterMaps } = await loadPdfjs();
  const worker = library.PDFWorker.create({ verbosity: allTalk });
  await worker.promise;
  countMarks(worker.port, library.OPS, reading);
  const task = library.getDocument({
    data: safeCopyOf(bytes, reading),
    worker,
    ...(password === undefined ? {} : { password }),
    standardFontDataUrl: standardFonts,
    cMapUrl: characterMaps,
    cMapPacked: true,
    // Fonts are only asked for their names and widths: none is turned into paths, or read from pdf.js's own in another's place.
    disableFontFace: false,
    ownerDocument: fontDocument(),
    useSystemFonts: true,
    maxImageSize: limits['image-pixels'],
    verbosity: allTalk,
  });
  try {
    const document = await readable(file, task.promise);
    if (document.numPages < 1) throw new ExpectedError({ code: 'input/damaged', args: { file, reason: 'no pages' } });
    if (document.numPages > limits.pages) throw overLimit(file, 'pages', limits);
    const attachments = hasAttachments(bytes);
    return await use({ document, pages: document.numPages, attachments, ...(await readable(file, describe(document))) });
  } finally {
    await task.destroy();
    worker.destroy();
  }
};

/** Runs `use` on page `number` (from 1) of the open PDF and frees what it took. Throws `input/damaged`. */
export const withPage = <T>(
  { document }: OpenPdf,
  { file, number }: { readonly file: string; readonly number: number },
  use: (page: PDFPageProxy) => Promise<T>,
): Promise<T> =>
  asReadingOfPage(number, async () => {
    const page = await readable(file, document.getPage(number));
    try {
      return await use(page);
    } finally {
      page.cleanup();
    }
  });
