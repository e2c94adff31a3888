/** Size of the pages written here, in points. */
export const paper = { width: 400, height: 300 };

/** One page: its drawing in PDF syntax (y upwards), and what is special about it; `fonts` are further font entries. */
export type PageSpec = {
  readonly content: string;
  readonly rotate?: number;
  readonly resources?: string;
  readonly fonts?: string;
};

/** Further objects, numbered from {@link firstExtra} on, and entries of the catalog and the trailer. */
export type PdfExtras = { readonly objects?: readonly string[]; readonly catalog?: string; readonly trailer?: string };

/** Number of the first of the further objects. */
export const firstExtra = 5;

/** A stream object with the given dictionary entries. */
export const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

const pageObjects = (page: PageSpec, number: number): readonly string[] => [
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${paper.width} ${paper.height}] /Rotate ${page.rotate ?? 0} /Contents ${number + 1} 0 R ` +
    `/Resources << /Font << /F1 3 0 R /F2 4 0 R ${page.fonts ?? ''} >> ${page.resources ?? ''} >> >>`,
  stream(page.content),
];

const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** A small PDF of the given pages with Helvetica as F1 and Helvetica-Bold as F2. */
export const writePdf = (pages: readonly PageSpec[], extras: PdfExtras = {}): Uint8Array => {
  const further = extras.objects ?? [];
  const firstPage = firstExtra + further.length;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extras.catalog ?? ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...further,
    ...pages.flatMap((page, index) => pageObjects(page, firstPage + 2 * index)),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer << /Size ${size} /Root 1 0 R ${extras.trailer ?? ''} >>\nstartxref\n${body.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1'));
};

/** PDF syntax that draws; `x` from the left and `y` from the top of the page, in points. */
export type Drawing = string;

const up = (y: number): number => paper.height - y;

/** Text with its baseline at `y`; `bold` takes the bold font. */
export const text = (x: number, y: number, value: string, { size = 10, bold = false } = {}): Drawing =>
  `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${up(y)} Td (${value.replace(/[\\()]/g, '\\$&')}) Tj ET\n`;

/** A stroke. */
export const line = (x0: number, y0: number, x1: number, y1: number): Drawing => `${x0} ${up(y0)} m ${x1} ${up(y1)} l S\n`;

/** A stroked box. */
export const box = (left: number, top: number, right: number, bottom: number): Drawing =>
  `${left} ${up(bottom)} ${right - left} ${bottom - top} re S\n`;

/** A filled box. */
export const fill = (left: number, top: number, right: number, bottom: number, grey = 0): Drawing =>
  `q ${grey} g ${left} ${up(bottom)} ${right - left} ${bottom - top} re f Q\n`;

/** How the lines of a table are drawn. */
export type RulingStyle = 'strokes' | 'boxes' | 'thin fills';

const gridLines = (xs: readonly number[], ys: readonly number[], style: RulingStyle): Drawing => {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const pairs = (list: readonly number[]) => list.slice(1).map((end, index) => [list[index] ?? end, end] as const);
  if (style === 'boxes')
    return pairs(ys)
      .flatMap(([y0, y1]) => pairs(xs).map(([x0, x1]) => box(x0, y0, x1, y1)))
      .join('');
  if (style === 'strokes') return [...xs.map((x) => line(x, top, x, bottom)), ...ys.map((y) => line(left, y, right, y))].join('');
  const uprights = pairs(ys).flatMap(([y0, y1]) => xs.map((x) => fill(x, y0, x + 1, y1)));
  const levels = pairs(xs).flatMap(([x0, x1]) => ys.map((y) => fill(x0, y, x1, y + 1)));
  return [...uprights, ...levels].join('');
};

/** Where a table stands. */
export type TableFrame = {
  readonly xs: readonly number[];
  readonly top: number;
  readonly rowHeight?: number;
  readonly style?: RulingStyle;
};

/** A fully ruled table of single-line cells; texts in `*…*` are bold. */
export const ruledTable = (
  { xs, top, rowHeight = 20, style = 'strokes' }: TableFrame,
  rows: readonly (readonly string[])[],
): Drawing => {
  const ys = Array.from({ length: rows.length + 1 }, (_, index) => top + index * rowHeight);
  const cells = rows.flatMap((row, index) =>
    row.map((value, col) => {
      const bold = /^\*.*\*$/.test(value);
      return text((xs[col] ?? 0) + 3, top + index * rowHeight + 14, bold ? value.slice(1, -1) : value, { bold });
    }),
  );
  return gridLines(xs, ys, style) + cells.join('');
};
