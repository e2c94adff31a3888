import type { MediaType } from '../model/source.js';
import { declaredEncoding, decodeText } from './decode.js';
import { dumpKindOf } from './html/dump/kind.js';
import { nameByMagic } from './magic.js';
import { isVisible } from './visible.js';

/** What the bytes of a file are: a format that can be read, nothing at all, or something else (named where its kind is known). */
export type Sniffed =
  | { readonly kind: 'known'; readonly mediaType: MediaType }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly looksLike: string | null };

/** How far from its start a PDF's header may stand: readers have always looked this far. */
const pdfHeaderReach = 1024;

const hasPdfHeader = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, pdfHeaderReach)).toString('latin1');
  return /%PDF-\d/.test(start);
};

/** Comments, processing instructions and white space may stand before the first thing that says what a page is. */
const preamble = /^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)+/;

/**
 * Tags that begin a page or a part of one. Inline markup (`b`, `i`, `u`) is left out: people type it into plain text.
 */
const opening =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|style|script|table|thead|tbody|tr|td|th|div|p|span|font|center|main|article|section|header|nav|footer|h[1-6]|ul|ol|dl|form|pre|blockquote|figure|img|hr)[\s/>])/i;

/** A table somewhere after loose text is HTML, too. */
const tableMarkup = /<table[\s>][\s\S]*<t[dh][\s>]/i;

const isHtml = (text: string): boolean => opening.test(text.replace(preamble, '')) || tableMarkup.test(text);

/** An XML declaration, or a root element in a name space of its own. */
const isXml = (text: string): boolean => /^\s*<(?:\?xml\s|[\w.-]+:?[\w.-]*\s[^>]*xmlns\s*=)/.test(text);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
const controlCharacter = /[\x00-\x08\x0e-\x1f\x7f]/;

const known = (mediaType: MediaType): Sniffed => ({ kind: 'known', mediaType });
const unknown = (looksLike: string | null): Sniffed => ({ kind: 'unknown', looksLike });

/** What the bytes are by magic bytes and content. */
export const sniff = (bytes: Uint8Array): Sniffed => {
  const magic = nameByMagic(bytes);
  if (magic !== null) return unknown(magic);
  if (hasPdfHeader(bytes)) return known('application/pdf');
  const text = decodeText(bytes, declaredEncoding(bytes));
  if (isHtml(text)) return known('text/html');
  if (dumpKindOf(text) !== null) return known('text/html');
  if (isXml(text)) return unknown('xml');
  if (controlCharacter.test(text)) return unknown(null);
  return isVisible(text) ? known('text/plain') : { kind: 'empty' };
};
