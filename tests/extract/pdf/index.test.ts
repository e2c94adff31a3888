import { describe, expect, it } from 'vitest';
import { accountedFor, cellsOf, extract, tablesIn, textsIn } from './extract.js';
import { box, fill, firstExtra, line, paper, type RulingStyle, ruledTable, stream, text, writePdf } from './write-pdf.js';

const xs = [50, 100, 200, 300];
const rows = [
  ['N.', 'Obiettivo', 'Peso'],
  ['1', 'Archivio', '10%'],
  ['2', 'Sportello', '20%'],
];
const ruled = (style: RulingStyle = 'strokes') => ruledTable({ xs, top: 60, style }, rows);
const expected = rows.flatMap((row, r) => row.map((value, c) => `${r},${c} 1x1 ${value}`));

const onlyTable = async (content: string, page = {}) => {
  const { raw } = await extract(writePdf([{ content, ...page }]));
  const [table, ...others] = tablesIn(raw.blocks);
  expect(others).toEqual([]);
  return { table, raw };
};

describe('lines however drawn', () => {
  it.each(['strokes', 'boxes', 'thin fills'] as const)('%s give the same grid', async (style) => {
    const { table } = await onlyTable(ruled(style));
    expect(table && cellsOf(table)).toEqual(expected);
    expect(table).toMatchObject({ id: 't1', rows: 3, cols: 3, confidence: 1, reasons: [] });
  });

  it('inside a form with a matrix of its own', async () => {
    const form = stream(
      ruled(),
      `/Type /XObject /Subtype /Form /BBox [0 0 ${paper.width} ${paper.height}] /Matrix [0.5 0 0 0.5 20 100]`,
    );
    const { raw } = await extract(
      writePdf([{ content: '/X1 Do', resources: `/XObject << /X1 ${firstExtra} 0 R >>` }], {
        objects: [form.replace('/Length', `/Resources << /Font << /F1 3 0 R >> >> /Length`)],
      }),
    );
    const [table] = tablesIn(raw.blocks);
    expect(table && cellsOf(table)).toEqual(expected);
    // 0.5 × 50 + 20 from the left; the top edge is 240 above the form's bottom: 0.5 × 240 + 100 = 220 above the page's.
    expect(table?.place.box).toEqual({ left: 45, top: 80, right: 170, bottom: 110 });
  });

  it('white ones and those a clip cuts off are none', async () => {
    const white = `q 1 G ${line(150, 60, 150, 120)} Q`;
    const clipped = `q 0 0 20 20 re W n ${line(250, 60, 250, 120)} Q`;
    const { table } = await onlyTable(ruled() + white + clipped);
    expect(table && cellsOf(table)).toEqual(expected);
  });
});

describe('the page as a person sees it', () => {
  const sideways = `0 1 -1 0 ${paper.height} -40 cm ${ruled()}`;

  it.each([
    ['/Rotate 90', { rotate: 90, content: ruled() }, { left: 180, top: 50, right: 240, bottom: 300 }],
    ['/Rotate 180', { rotate: 180, content: ruled() }, { left: 100, top: 180, right: 350, bottom: 240 }],
    ['/Rotate 270', { rotate: 270, content: ruled() }, { left: 60, top: 100, right: 120, bottom: 350 }],
    ['turned content', { content: sideways }, { left: 60, top: 40, right: 120, bottom: 290 }],
    [
      '/Rotate 90 with content turned against it',
      { rotate: 90, content: sideways },
      { left: 10, top: 60, right: 260, bottom: 120 },
    ],
  ])('%s: the text reads on, boxes are where they are seen', async (_, { content, ...page }, seen) => {
    const { table, raw } = await onlyTable(content, page);
    expect(table && cellsOf(table)).toEqual(expected);
    expect(table?.place.box).toEqual(seen);
    const turned = 'rotate' in page && page.rotate !== 180;
    expect(raw.pages[0]).toMatchObject(turned ? { width: paper.height, height: paper.width } : paper);
  });

  it('text turned inside a cell reads in its own direction', async () => {
    const turned = `q 0 1 -1 0 ${93} ${paper.height - 118} cm BT /F1 10 Tf (AREA) Tj ET Q`;
    const grid =
      box(80, 60, 100, 120) + box(100, 60, 200, 90) + box(100, 90, 200, 120) + text(105, 80, 'uno') + text(105, 110, 'due');
    const { table } = await onlyTable(grid + turned);
    expect(table && cellsOf(table)).toEqual(['0,0 2x1 AREA', '0,1 1x1 uno', '1,1 1x1 due']);
  });
});

describe('glyphs that are not seen', () => {
  it('are left out by name, and the ledger still adds up', async () => {
    const twice = text(53, 154, 'doppio') + text(53.3, 154, 'doppio');
    const invisible = `q 3 Tr ${text(53, 170, 'celato')} Q`;
    const outside = text(-100, 190, 'fuori');
    const hidden = `/OC /L1 BDC ${text(53, 210, 'spento')} EMC`;
    const { raw } = await extract(
      writePdf(
        [{ content: ruled() + twice + invisible + outside + hidden, resources: `/Properties << /L1 ${firstExtra} 0 R >>` }],
        {
          objects: ['<< /Type /OCG /Name (Bozza) >>'],
          catalog: `/OCProperties << /OCGs [${firstExtra} 0 R] /D << /OFF [${firstExtra} 0 R] >> >>`,
        },
      ),
    );
    const ledger = raw.pages[0]?.ledger;
    expect(ledger).toMatchObject({ dropped: { drawnTwice: 6, invisible: 6, outsidePage: 5, hidden: 6 } });
    expect(ledger && accountedFor(ledger)).toBe(ledger?.source);
    expect(textsIn(raw.blocks)).toEqual(['heading doppio']);
  });
});

describe('cells', () => {
  it('span where a line is missing', async () => {
    const grid = box(50, 60, 250, 80) + box(50, 80, 150, 120) + box(150, 80, 250, 100) + box(150, 100, 250, 120);
    const { table } = await onlyTable(
      grid + text(55, 74, 'titolo') + text(55, 94, 'a') + text(155, 94, 'b') + text(155, 114, 'c'),
    );
    expect(table && cellsOf(table)).toEqual(['0,0 1x2 titolo', '1,0 2x1 a', '1,1 1x1 b', '2,1 1x1 c']);
  });

  it('keep their lines as laid out, and words apart without drawn spaces', async () => {
    const words = text(105, 74, 'Piano') + text(136, 74, 'dei') + text(105, 86, 'servizi');
    const { table } = await onlyTable(box(50, 60, 100, 100) + box(100, 60, 165, 100) + text(55, 74, '1') + words);
    expect(table && cellsOf(table)).toEqual(['0,0 1x1 1', '0,1 1x1 Piano dei\nservizi']);
  });

  it('show by an empty line which line breaks were meant: the next word had room, or white sets a paragraph off', async () => {
    const lines = text(105, 74, 'Piano dei') + text(105, 86, 'servizi:') + text(105, 98, 'A tutti') + text(105, 116, 'sedi');
    const { table } = await onlyTable(box(50, 60, 100, 140) + box(100, 60, 165, 140) + text(55, 74, '1') + lines);
    expect(table && cellsOf(table)).toEqual(['0,0 1x1 1', '0,1 1x1 Piano dei\nservizi:\n\nA tutti\n\nsedi']);
    const centred = text(123, 74, 'Piano') + text(113, 86, 'strategico') + text(123, 98, 'civile');
    const other = await onlyTable(box(50, 60, 100, 140) + box(100, 60, 172, 140) + text(55, 74, '1') + centred);
    expect(other.table && cellsOf(other.table)).toEqual(['0,0 1x1 1', '0,1 1x1 Piano\nstrategico\ncivile']);
  });

  it('close where the last line or the outer frame is not drawn', async () => {
    const open = [50, 150, 250].map((x) => line(x, 60, x, 140)).join('') + [60, 100].map((y) => line(50, y, 250, y)).join('');
    const cells = text(55, 80, 'a') + text(155, 80, 'b') + text(55, 120, 'c') + text(155, 120, 'd');
    const closed = await onlyTable(open + cells);
    expect(closed.table).toMatchObject({ rows: 2, cols: 2, reasons: ['closingLineMissing'], confidence: 0.95 });
    const frameless = [60, 100, 140].map((y) => line(50, y, 250, y)).join('') + line(150, 60, 150, 140);
    const framed = await onlyTable(frameless + cells);
    expect(framed.table).toMatchObject({ rows: 2, cols: 2, reasons: ['outerFrameMissing'] });
  });

  it('may be shown by shading alone', async () => {
    const shades = [60, 80, 100].flatMap((y, row) =>
      [50, 150].map((x) => fill(x, y, x + 100, y + 20, row % 2 === 0 ? 0.8 : 0.9)),
    );
    const { table } = await onlyTable(shades.join('') + text(55, 74, 'a') + text(155, 74, 'b') + text(55, 94, 'c'));
    expect(table).toMatchObject({ rows: 3, cols: 2, reasons: ['noRulings'] });
  });
});

it('places the glyphs of a font with a unit of its own', async () => {
  const font =
    '<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 -20 60 80] /FirstChar 97 /LastChar 98 /Widths [50 50] ' +
    `/Encoding << /Type /Encoding /Differences [97 /a /b] >> /CharProcs << /a ${firstExtra + 1} 0 R /b ${firstExtra + 1} 0 R >> /Resources << >> >>`;
  const grid = box(80, 60, 100, 90) + box(100, 60, 120, 90);
  // Widths of 50 hundredths at size 20 are 10 pt: two letters to a cell, 1.5 pt between them and the next.
  const content = `${grid}BT /T1 20 Tf 80 ${paper.height - 80} Td [(ab) -75 (ba)] TJ ET`;
  const { raw } = await extract(
    writePdf([{ content, fonts: `/T1 ${firstExtra} 0 R` }], { objects: [font, stream('50 0 d0 0 0 40 70 re f')] }),
  );
  expect(tablesIn(raw.blocks).map(cellsOf)).toEqual([['0,0 1x1 ab', '0,1 1x1 ba']]);
});

it('a text that runs over the empty cells beside its own stays in its own', async () => {
  const grid =
    [30, 60, 160, 260, 390].flatMap((x) => line(x, 100, x, 140)).join('') +
    [100, 120, 140].map((y) => line(30, y, 390, y)).join('');
  const { raw } = await extract(
    writePdf([
      {
        content:
          grid +
          text(35, 114, '1') +
          text(63, 114, 'Carta dei servizi sociali') +
          text(263, 114, 'anno') +
          text(35, 134, '2') +
          text(63, 134, 'Carta dei servizi') +
          text(163, 134, 'sociali') +
          text(263, 134, 'della biblioteca del comune'),
      },
    ]),
  );
  const [table] = tablesIn(raw.blocks);
  expect(table && cellsOf(table)).toEqual([
    '0,0 1x1 1',
    '0,1 1x1 Carta dei servizi sociali',
    '0,2 1x1',
    '0,3 1x1 anno',
    '1,0 1x1 2',
    '1,1 1x1 Carta dei servizi',
    '1,2 1x1 sociali',
    '1,3 1x1 della biblioteca del comune',
  ]);
});

it('what a region cuts off is not read, and counted', async () => {
  const grid = box(30, 100, 90, 120) + box(90, 100, 200, 120);
  const clipped = `q 30 ${paper.height - 120} 60 20 re W n ${text(33, 114, 'Carta dei servizi')} Q `;
  const { raw } = await extract(writePdf([{ content: grid + clipped + text(95, 114, 'anno') }]));
  expect(tablesIn(raw.blocks).map(cellsOf)).toEqual([['0,0 1x1 Carta dei ser', '0,1 1x1 anno']]);
  expect(raw.pages[0]?.ledger).toMatchObject({ source: 19, table: 15, dropped: { clipped: 4 } });
});

describe('what is no table', () => {
  it('a frame around a paragraph, a coloured bar, a chart', async () => {
    const chart =
      [200, 220, 240].map((y) => line(60, y, 200, y)).join('') + line(62, 190, 62, 245) + text(80, 215, 'x') + text(80, 235, 'y');
    const { raw } = await extract(
      writePdf([
        {
          content: box(50, 50, 350, 80) + text(55, 70, 'Avviso') + fill(50, 100, 350, 120, 0.8) + text(55, 114, 'Barra') + chart,
        },
      ]),
    );
    expect(tablesIn(raw.blocks)).toEqual([]);
    expect(raw.pages[0]?.ledger).toMatchObject({ source: 13, paragraph: 13 });
  });
});

describe('text outside the tables', () => {
  it('is headings and paragraphs in reading order; a stamp across the page is furniture', async () => {
    const stamp = `q 0.7 0.7 -0.7 0.7 200 60 cm BT /F1 30 Tf (BOZZA) Tj ET Q`;
    const { raw } = await extract(
      writePdf([
        {
          content:
            text(55, 150, 'Sotto la tabella.') +
            ruled() +
            text(55, 30, 'OBIETTIVI', { bold: true }) +
            text(55, 42, 'AREA 1', { bold: true }) +
            text(55, 162, 'Secondo rigo.') +
            stamp,
        },
      ]),
    );
    expect(raw.blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'paragraph', 'furniture']);
    expect(textsIn(raw.blocks)).toEqual([
      'heading OBIETTIVI\nAREA 1',
      'paragraph Sotto la tabella.\nSecondo rigo.',
      'stamp BOZZA',
    ]);
  });
});

describe('findings and expected errors', () => {
  it('a page without text among others is a finding', async () => {
    const { findings } = await extract(writePdf([{ content: ruled() }, { content: '' }]));
    expect(findings).toEqual([{ code: 'extract/page-without-text', severity: 'info', at: '', place: { page: 2 }, args: {} }]);
  });

  it('no text at all, a password, and damage are errors', async () => {
    await expect(extract(writePdf([{ content: box(10, 10, 20, 20) }]))).rejects.toMatchObject({
      detail: { code: 'input/no-text', args: { file: 'prova.pdf', pages: 1 } },
    });
    const key = `<${'00'.repeat(32)}>`;
    const locked = writePdf([{ content: ruled() }], {
      objects: [`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`],
      trailer: `/Encrypt ${firstExtra} 0 R /ID [<00> <00>]`,
    });
    await expect(extract(locked)).rejects.toMatchObject({ detail: { code: 'input/encrypted' } });
    const damaged = new Uint8Array(Buffer.from('%PDF-1.7\nnothing of the kind'));
    await expect(extract(damaged)).rejects.toMatchObject({ detail: { code: 'input/damaged' } });
  });

  it('leaves the caller\u2019s bytes alone and gives the same twice', async () => {
    const bytes = writePdf([{ content: ruled() }]);
    const before = bytes.slice();
    const first = await extract(bytes);
    expect(bytes).toEqual(before);
    expect(await extract(bytes)).toEqual(first);
  });
});
