import { describe, expect, it } from 'vitest';
import { extracted, renderProse } from '../../support/extracted.js';
import { accountedFor } from '../../support/ledger.js';
import { renderTables } from '../../support/tables.js';

const read = async (text: string) => {
  const raw = await extracted(`<!doctype html><body><pre>\n${text}</pre>`);
  return { raw, prose: renderProse(raw), tables: renderTables(raw).split('\n') };
};

const cells = [
  'table 1 rows=3 cols=3',
  '0 0 1 1 | N.',
  '0 1 1 1 | Obiettivo',
  '0 2 1 1 | Peso',
  '1 0 1 1 | 1',
  '1 1 1 1 | Ridurre i tempi',
  '1 2 1 1 | 40',
  '2 0 1 1 | 2',
  '2 1 1 1 | Riordinare l’archivio',
  '2 2 1 1 | 60',
];

const grid = `+----+-----------------------+------+
| N. | Obiettivo             | Peso |
+====+=======================+======+
| 1  | Ridurre i             | 40   |
|    | tempi                 |      |
+----+-----------------------+------+
| 2  | Riordinare l’archivio | 60   |
+----+-----------------------+------+`;

const box = `┌────┬───────────────────────┬──────┐
│ N. │ Obiettivo             │ Peso │
├────┼───────────────────────┼──────┤
│ 1  │ Ridurre i tempi       │ 40   │
├────┼───────────────────────┼──────┤
│ 2  │ Riordinare l’archivio │ 60   │
└────┴───────────────────────┴──────┘`;

const framed = `+----+-----------------------+------+
| N. | Obiettivo             | Peso |
+----+-----------------------+------+
| 1  | Ridurre i tempi       |   40 |
| 2  | Riordinare l’archivio |   60 |
+----+-----------------------+------+`;

const query = ` N. | Obiettivo             | Peso
----+-----------------------+------
 1  | Ridurre i tempi       |   40
 2  | Riordinare l’archivio |   60`;

const markdown = `| N. | Obiettivo | Peso |
|----|:----------|-----:|
| 1 | Ridurre i tempi | 40 |
| 2 | Riordinare l’archivio | 60 |`;

const white = `N.   Obiettivo               Peso
1    Ridurre i tempi           40
2    Riordinare l’archivio     60`;

const tabs = 'N.\tObiettivo\t\t\tPeso\n1\tRidurre i tempi\t\t40\n2\tRiordinare l’archivio\t60';

describe('tables in preformatted text', () => {
  it.each([
    ['drawn with +--+', grid],
    ['drawn with box drawing characters', box],
    [
      'drawn with double lines',
      box
        .replace(/─/g, '═')
        .replace(/│/g, '║')
        .replace(/┌/g, '╔')
        .replace(/┐/g, '╗')
        .replace(/└/g, '╚')
        .replace(/┘/g, '╝')
        .replace(/┼/g, '╬')
        .replace(/┬/g, '╦')
        .replace(/┴/g, '╩')
        .replace(/├/g, '╠')
        .replace(/┤/g, '╣'),
    ],
    ['a frame with a line under the head alone', framed],
    ['as a data base prints a query', query],
    ['Markdown, not aligned', markdown],
    ['columns parted by white', white],
    ['columns parted by tabs', tabs],
  ])('%s', async (_name, text) => {
    const { raw, tables } = await read(text);
    expect(tables).toEqual(cells);
    expect(raw.pages.map(({ ledger }) => accountedFor(ledger))).toEqual(raw.pages.map(({ ledger }) => ledger.source));
  });

  it('cells span where lines are left out', async () => {
    const { tables } = await read(`+------------------+------+
| AREA I           | Peso |
+----+-------------+------+
| 1  | a           | 40   |
|    +-------------+------+
|    | b           | 60   |
+----+-------------+------+`);
    expect(tables).toEqual([
      'table 1 rows=3 cols=3',
      '0 0 1 2 | AREA I',
      '0 2 1 1 | Peso',
      '1 0 2 1 | 1',
      '1 1 1 1 | a',
      '1 2 1 1 | 40',
      '2 1 1 1 | b',
      '2 2 1 1 | 60',
    ]);
  });

  it('text around them stays text, in order', async () => {
    const { prose } = await read(`COMUNE DI PROVA - Allegato A|B\nPagina 1\n\n${grid}\n\nFine: -- 12-3 | x`);
    expect(prose).toEqual(['paragraph: COMUNE DI PROVA - Allegato A|B / Pagina 1', 'table t1', 'paragraph: Fine: -- 12-3 | x']);
  });

  it('signs that only draw are counted apart', async () => {
    const { raw } = await read(markdown);
    const [first] = raw.pages;
    expect(first?.ledger.dropped.lineDrawing).toBe(16 + [...'|----|:----------|-----:|'].length - 4);
  });

  it.each([
    ['query', query],
    ['box', box],
    ['white', white],
    ['markdown', markdown],
  ])('cells stand where their text begins: %s', async (_name, text) => {
    const source = `<pre>\n${text}</pre>`;
    const raw = await extracted(source);
    const found = raw.blocks.flatMap((block) => (block.kind === 'table' ? block.cells : [])).slice(1);
    expect(found.map(({ place, text: own }) => source.slice(place.offset, (place.offset ?? 0) + own.length))).toEqual(
      found.map((cell) => cell.text),
    );
  });

  it.each([
    ['a program', 'for (const a of b) {\n  if (a || c) return;\n  x = y;\n}'],
    [
      'a letter',
      'Gentile signora,\n\ncome d’accordo le scrivo per il regolamento\ndi cui abbiamo parlato; cordiali saluti\n\n    Il Sindaco',
    ],
    ['lines under titles', 'Titolo\n======\n\nuno\n\nAltro\n-----\n\ndue'],
  ])('%s is no table', async (_name, text) => {
    const { raw } = await read(text);
    expect(raw.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
    expect(raw.pages.map(({ ledger }) => accountedFor(ledger))).toEqual(raw.pages.map(({ ledger }) => ledger.source));
  });

  it('keeps what stands around tables of the page in it', async () => {
    const raw = await extracted('<pre>a\n<table><tr><td>b<td>c</table>d</pre>');
    expect(renderProse(raw)).toEqual(['paragraph: a', 'table t1', 'paragraph: d']);
  });
});
