/** Programs that print the text of a PDF with its places, in markup of their own. */
export type DumpKind = 'pdf2xml' | 'stext' | 'bbox';

const shapes: readonly (readonly [DumpKind, RegExp])[] = [
  // https://manpages.debian.org/bookworm/poppler-utils/pdftohtml.1.en.html, `-xml`
  ['pdf2xml', /<pdf2xml[\s>][\s\S]*?<page\s[^>]*\bwidth\s*=/],
  // https://mupdf.readthedocs.io/en/latest/, `mutool draw -F stext`
  ['stext', /<page\s[^>]*\bwidth\s*=[^>]*>\s*(?:<block\s|<image\s|<\/page>)[\s\S]*?<char\s[^>]*\bquad\s*=/],
  // https://manpages.debian.org/bookworm/poppler-utils/pdftotext.1.en.html, `-bbox` and `-bbox-layout`
  ['bbox', /<page\s[^>]*\bwidth\s*=[^>]*>\s*(?:<flow>\s*<block\s[^>]*>\s*<line\s[^>]*>\s*)?<word\s[^>]*\bxmin\s*=/i],
];

/** Which such program wrote a text, by the elements it consists of; null for any other. */
export const dumpKindOf = (text: string): DumpKind | null => shapes.find(([, shape]) => shape.test(text))?.[0] ?? null;
