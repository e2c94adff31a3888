import { describe, expect, it } from 'vitest';
import { cellsOf, extract, tablesIn } from '../extract.js';
import { type Drawing, line, text, writePdf } from '../write-pdf.js';

const tablesOf = async (content: Drawing) => tablesIn((await extract(writePdf([{ content }]))).raw.blocks);
const columns = [30, 60, 220, 340];
const row = (y: number, ...texts: readonly string[]): Drawing =>
  texts.map((value, column) => (value === '' ? '' : text(columns[column] ?? 0, y, value))).join('');

const body =
  row(134, '1', 'Digitalizzazione dei tempi', 'Giorni di ritardo', '10%') +
  row(146, '', 'di pagamento') +
  row(166, '2', 'Carta dei servizi', 'Sì/No', '5%') +
  row(186, '3', 'Anagrafe', 'Giorni', '20%');

describe('a table without lines', () => {
  it('has the columns and rows that its text keeps to, and says how unsure it is', async () => {
    const [table, ...more] = await tablesOf(
      text(30, 90, 'Obiettivi assegnati al settore') + row(114, 'N.', 'Obiettivo', 'Indicatore', 'Peso') + body,
    );
    expect(more).toEqual([]);
    expect(table).toMatchObject({ rows: 4, cols: 4, reasons: ['columnsFromText', 'rowsFromText', 'noRulings'] });
    expect(table && cellsOf(table)).toContain('1,1 1x1 Digitalizzazione dei tempi\ndi pagamento');
    expect(table?.confidence).toBeLessThan(0.7);
  });

  it('may have a head whose cells are drawn', async () => {
    const head =
      [25, 55, 215, 335, 390].map((x) => line(x, 100, x, 120)).join('') + [100, 120].map((y) => line(25, y, 390, y)).join('');
    const [table, ...more] = await tablesOf(head + row(114, 'N.', 'Obiettivo', 'Indicatore', 'Peso') + body);
    expect(more).toEqual([]);
    expect(table).toMatchObject({ rows: 4, cols: 4 });
  });
});

describe('what only looks aligned', () => {
  it.each([
    [
      'signatures',
      [30, 220].map((x) => text(x, 100, 'Il Segretario') + text(x, 114, 'dott. Rossi') + text(x, 150, 'firma')).join(''),
    ],
    [
      'a table of contents with dots',
      Array.from({ length: 8 }, (_, i) => text(30, 100 + 14 * i, `Sezione ${i} ${'. '.repeat(40)} ${i}`)).join(''),
    ],
    [
      'two columns of prose',
      Array.from({ length: 12 }, (_, i) =>
        [30, 215]
          .map((x) =>
            text(x, 100 + 12 * i, ['gli obiettivi sono assegnati ai', 'responsabili che li perseguono con'][(i + x) % 2] ?? ''),
          )
          .join(''),
      ).join(''),
    ],
    [
      'a list',
      Array.from(
        { length: 8 },
        (_, i) =>
          text(30, 100 + 14 * i, '-') +
          text(45, 100 + 14 * i, 'la giunta assegna gli obiettivi dei settori'.slice(0, 20 + ((7 * i) % 23))),
      ).join(''),
    ],
    [
      'a line with an officer beside each heading',
      [100, 150].map((y) => text(30, y, 'AREA') + text(220, y, 'Responsabile')).join(''),
    ],
  ])('%s', async (_, content) => expect(await tablesOf(content)).toEqual([]));
});
