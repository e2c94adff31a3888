import { describe, expect, it } from 'vitest';
import { accountedFor, cellsOf, extract, tablesIn, textsIn } from './extract.js';
import { ruledTable, text, writePdf } from './write-pdf.js';

const xs = [50, 100, 200, 300];

describe('tables over a page break', () => {
  const header = ['*N.*', '*Obiettivo*', '*Peso*'];
  const page = (top: number, ...list: readonly (readonly string[])[]) => ({ content: ruledTable({ xs, top }, list) });
  const read = async (pages: readonly { readonly content: string }[], options = {}) => {
    const { raw } = await extract(writePdf(pages), options);
    return tablesIn(raw.blocks);
  };

  it('are one without a repeated header', async () => {
    const [table, ...others] = await read([page(200, header, ['1', 'Archivio', '10%']), page(40, ['2', 'Sportello', '20%'])]);
    expect(others).toEqual([]);
    expect(table && cellsOf(table).slice(3)).toEqual([
      '1,0 1x1 1',
      '1,1 1x1 Archivio',
      '1,2 1x1 10%',
      '2,0 1x1 2',
      '2,1 1x1 Sportello',
      '2,2 1x1 20%',
    ]);
    expect(table).toMatchObject({
      reasons: ['joinedOverPages'],
      fragments: [
        { firstRow: 0, rows: 2 },
        { firstRow: 2, rows: 1 },
      ],
    });
  });

  it('are one with the header repeated, whose cells stay reachable', async () => {
    const [table] = await read([page(200, header, ['1', 'Archivio', '10%']), page(40, header, ['2', 'Sportello', '20%'])]);
    expect(table).toMatchObject({ rows: 3, reasons: ['joinedOverPages', 'headerRepeated'] });
    expect(table?.cells[1]).toMatchObject({ text: 'Obiettivo', continued: [{ page: 2, table: 't1', row: 0, col: 1 }] });
  });

  it('join a row that the break cuts', async () => {
    const [table] = await read([
      page(200, header, ['1', 'Riordino dell\u0027archivio', '10%']),
      page(40, ['', 'storico', ''], ['2', 'Sportello', '20%']),
    ]);
    expect(table).toMatchObject({ rows: 3, reasons: ['joinedOverPages', 'rowCutByBreak'] });
    expect(table?.cells[4]).toMatchObject({ row: 1, col: 1, text: "Riordino dell'archivio\nstorico", continued: [{ page: 2 }] });
    expect(table?.fragments).toMatchObject([
      { firstRow: 0, rows: 2 },
      { firstRow: 1, rows: 2 },
    ]);
  });

  it('stay apart where the next has a header of its own, other columns or text before it', async () => {
    const first = page(200, header, ['1', 'Archivio', '10%']);
    const own = page(40, ['*N.*', '*Fase*', '*Termine*'], ['1', 'Avvio', 'marzo']);
    expect(await read([first, own])).toHaveLength(2);
    const other = { content: ruledTable({ xs: [50, 170, 300], top: 40 }, [['Avvio', 'marzo']]) };
    expect(await read([first, other])).toHaveLength(2);
    const after = { content: text(50, 30, 'Area 2') + ruledTable({ xs, top: 60 }, [['1', 'Archivio', '10%']]) };
    expect(await read([first, after])).toHaveLength(2);
  });

  it('stay as they are when asked', async () => {
    const tables = await read([page(200, header, ['1', 'Archivio', '10%']), page(40, ['2', 'Sportello', '20%'])], {
      join: false,
    });
    expect(tables.map(({ id, rows: count }) => [id, count])).toEqual([
      ['t1', 2],
      ['t2', 1],
    ]);
  });

  it('are joined under running heads and page numbers, which are furniture', async () => {
    const dressed = (number: number, body: { readonly content: string }) => ({
      content: text(50, 20, 'Comune di Prova') + text(300, 292, `Pag. ${number} di 2`) + body.content,
    });
    const { raw } = await extract(
      writePdf([dressed(1, page(200, header, ['1', 'Archivio', '10%'])), dressed(2, page(40, ['2', 'Sportello', '20%']))]),
    );
    expect(tablesIn(raw.blocks)).toHaveLength(1);
    expect(textsIn(raw.blocks)).toEqual([
      'header Comune di Prova',
      'footer Pag. 1 di 2',
      'header Comune di Prova',
      'footer Pag. 2 di 2',
    ]);
    for (const { ledger } of raw.pages) expect(accountedFor(ledger)).toBe(ledger.source);
  });
});
