import { deflateSync } from 'node:zlib';

/** The body of an object: what stands between `obj` and `endobj`. */
type Body = string | Buffer;

/** A stream object's body. */
export const stream = (dictionary: string, data: Body): Buffer => {
  const bytes = Buffer.from(data);
  return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);
};

/** A stream object's body, deflated; `times` says how often. */
export const packed = (dictionary: string, data: Body, times = 1): Buffer => {
  let bytes = Buffer.from(data);
  for (let count = 0; count < times; count += 1) bytes = deflateSync(bytes);
  return stream(`${dictionary} /Filter [${' /FlateDecode'.repeat(times)} ]`, bytes);
};

/** A PDF of the given objects, numbered from 1, of which the first is the catalog. Its table of objects is right. */
export const pdfOf = (objects: readonly Body[], trailer = ''): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(object);
    length += object.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  parts.push(
    Buffer.from(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
};

/** A line of text on a page. */
export const line = (text: string, y = 700): string => `BT /F1 10 Tf 50 ${y} Td (${text}) Tj ET\n`;

type PageParts = {
  readonly content: Buffer;
  readonly page?: string;
  readonly catalog?: string;
  readonly objects?: readonly Body[];
  readonly resources?: string;
  /** Entries of the font, and further fonts of the page. */
  readonly font?: string;
  readonly fonts?: string;
};

/** A PDF of one page; `objects` are further ones, from number 6 on. */
export const onePage = ({
  content,
  page = '',
  catalog = '',
  objects = [],
  resources = '',
  font = '',
  fonts = '',
}: PageParts): Buffer =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${page.includes('/MediaBox') ? '' : '/MediaBox [0 0 595 842]'} ${page} /Contents 4 0 R /Resources << /Font << /F1 5 0 R ${fonts} >> ${resources} >> >>`,
    content,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${font} >>`,
    ...objects,
  ]);
