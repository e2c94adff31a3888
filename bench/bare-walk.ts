import { loadPdfjs } from '../src/extract/pdf/pdfjs.js';

/**
 * The least that any reader of tables on pdf.js pays: opens the file and asks each page for its text and its operators (or,
 * with `operators` false, for its text alone). pdf.js is the one that the extractor loads, its polyfills of Node's own
 * functions undone, and is opened with its defaults.
 */
export const walkBare = async (bytes: Uint8Array, { operators = true } = {}): Promise<void> => {
  const { library, standardFonts, characterMaps } = await loadPdfjs();
  const task = library.getDocument({
    data: bytes.slice(),
    standardFontDataUrl: standardFonts,
    cMapUrl: characterMaps,
    cMapPacked: true,
    verbosity: 0,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    if (operators) await page.getOperatorList();
    page.cleanup();
  }
  await task.destroy();
};
