import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ExpectedError } from '../../errors.js';
import type { SourceDocument } from '../../model/source.js';
import { fontDocument, loadPdfjs } from './pdfjs.js';

/** An open PDF: `title` is the file's own metadata, `pages` its number of pages. */
export type OpenPdf = {
  readonly pages: number;
  readonly title: string | undefined;
  /** Encrypted, though no password is needed to open it. */
  readonly encrypted: boolean;
  readonly document: PDFDocumentProxy;
};

/** What pdf.js calls the refusal of a file that asks for a password (the empty one has been tried by then). */
const passwordError = 'PasswordException';

const expectedErrorOf = (file: string, error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  if (error.name === passwordError) return new ExpectedError({ code: 'input/encrypted', args: { file } });
  return new ExpectedError({ code: 'input/damaged', args: { file, reason: error.message } });
};

/** Awaits something of pdf.js; what it cannot read of `file` becomes an expected error. */
const reading = async <T>(file: string, promise: Promise<T>): Promise<T> => {
  try {
    return await promise;
  } catch (error) {
    throw expectedErrorOf(file, error);
  }
};

const describe = async (document: PDFDocumentProxy): Promise<Pick<OpenPdf, 'title' | 'encrypted'>> => {
  const { info } = await document.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : undefined;
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined,
    encrypted: 'EncryptFilterName' in info && typeof info.EncryptFilterName === 'string',
  };
};

/** Opens the PDF for as long as `use` runs. Throws `input/encrypted` or `input/damaged`. */
export const withPdf = async <T>(source: SourceDocument, use: (pdf: OpenPdf) => Promise<T>): Promise<T> => {
  const { library, standardFonts, characterMaps } = await loadPdfjs();
  const task = library.getDocument({
    // pdf.js takes the buffer over; the caller's bytes must stay as they are.
    data: new Uint8Array(source.bytes),
    standardFontDataUrl: standardFonts,
    cMapUrl: characterMaps,
    cMapPacked: true,
    // Fonts are only asked for their names and widths: none is turned into paths, or read from pdf.js's own in another's place.
    disableFontFace: false,
    ownerDocument: fontDocument(),
    useSystemFonts: true,
    verbosity: 0,
  });
  try {
    const document = await reading(source.name, task.promise);
    return await use({ document, pages: document.numPages, ...(await reading(source.name, describe(document))) });
  } finally {
    await task.destroy();
  }
};

/** Runs `use` on page `number` (from 1) of the open PDF and frees what it took. Throws `input/damaged`. */
export const withPage = async <T>(
  { document }: OpenPdf,
  { file, number }: { readonly file: string; readonly number: number },
  use: (page: PDFPageProxy) => Promise<T>,
): Promise<T> => {
  const page = await reading(file, document.getPage(number));
  try {
    return await use(page);
  } finally {
    page.cleanup();
  }
};
