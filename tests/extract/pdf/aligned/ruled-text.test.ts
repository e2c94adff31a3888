import { describe, expect, it } from 'vitest';
import { cellsOf, extract, tablesIn, textsIn } from '../extract.js';
import { box, type Drawing, fill, line, text, writePdf } from '../write-pdf.js';

const tablesOf = async (content: Drawing) => tablesIn((await extract(writePdf([{ content }]))).raw.blocks);
const columns = [30, 60, 220, 340];
const row = (y: number, ...texts: readonly string[]): Drawing =>
  texts.map((value, column) => (value === '' ? '' : text(columns[column] ?? 0, y, value))).join('');
const levels = (...ys: readonly number[]): Drawing => ys.map((y) => line(25, y, 390, y)).join('');

describe('horizontal lines alone', () => {
  it('part rows, whose columns stand apart by white', async () => {
    const [table, ...more] = await tablesOf(
      levels(100, 120, 160, 190) +
        row(114, 'N.', 'Obiettivo', 'Indicatore', 'Peso') +
        row(134, '1', 'Digitalizzazione dei tempi di', 'Giorni di ritardo', '10%') +
        row(146, '', 'pagamento') +
        row(180, '2', 'Carta dei servizi', 'Sì/No', '5%'),
    );
    expect(more).toEqual([]);
    expect(table && cellsOf(table)).toEqual([
      '0,0 1x1 N.',
      '0,1 1x1 Obiettivo',
      '0,2 1x1 Indicatore',
      '0,3 1x1 Peso',
      '1,0 1x1 1',
      '1,1 1x1 Digitalizzazione dei tempi di\npagamento',
      '1,2 1x1 Giorni di ritardo',
      '1,3 1x1 10%',
      '2,0 1x1 2',
      '2,1 1x1 Carta dei servizi',
      '2,2 1x1 Sì/No',
      '2,3 1x1 5%',
    ]);
    expect(table?.reasons).toEqual(['columnsFromText']);
  });

  it('part groups of rows, each line of text that fills the columns a row', async () => {
    const [table] = await tablesOf(
      levels(100, 120, 180) +
        row(114, 'N.', 'Servizio', 'Ore', 'Peso') +
        row(134, '1', 'Anagrafe', '30', '10') +
        row(148, '2', 'Tributi', '20', '40') +
        row(162, '3', 'Lavori pubblici', '15', '50'),
    );
    expect(table).toMatchObject({ rows: 4, cols: 4, reasons: ['columnsFromText', 'rowsFromText'] });
  });

  it('leave a title over all columns whole, and part a head of two rows under its own lines', async () => {
    const [table] = await tablesOf(
      levels(100, 140, 200) +
        text(250, 112, 'Valori attesi per anno') +
        line(215, 118, 390, 118) +
        row(132, 'N.', 'Servizio', '2026', '2027') +
        row(154, '1', 'Anagrafe', '30', '10') +
        text(30, 174, 'Obiettivi trasversali di tutte le aree, comuni a ogni settore') +
        row(194, '2', 'Tributi', '20', '40'),
    );
    expect(table && cellsOf(table).filter((cell) => /Valori|2026|trasversali/.test(cell))).toEqual([
      '0,2 1x2 Valori attesi per anno',
      '1,2 1x1 2026',
      expect.stringMatching(/^3,0 1x4 Obiettivi trasversali/),
    ]);
  });

  it('make no table of prose between a running head and foot', async () => {
    const prose = Array.from({ length: 20 }, (_, index) =>
      text(30, 120 + 14 * index, 'La presente sezione descrive gli obiettivi che la giunta assegna ai responsabili dei servizi'),
    ).join('');
    expect(await tablesOf(levels(100, 420) + prose)).toEqual([]);
  });

  it('make no table of two columns of prose', async () => {
    const words = [
      'gli obiettivi sono assegnati ai',
      'responsabili che li perseguono con',
      'le risorse umane e finanziarie del',
      'piano esecutivo di gestione, come',
    ];
    const prose = Array.from({ length: 24 }, (_, index) =>
      [30, 215].map((x) => text(x, 120 + 12 * index, words[index % 4] ?? '')).join(''),
    ).join('');
    expect(await tablesOf(levels(100, 420) + prose)).toEqual([]);
  });

  it('go on with a head whose cells are drawn', async () => {
    const [table, ...more] = await tablesOf(
      [25, 55, 215, 335, 390].map((x) => line(x, 100, x, 120)).join('') +
        levels(100, 120, 140, 160) +
        row(114, 'N.', 'Obiettivo', 'Indicatore', 'Peso') +
        row(134, '1', 'Anagrafe digitale', 'Giorni', '10%') +
        row(154, '2', 'Carta dei servizi', 'Sì/No', '5%'),
    );
    expect(more).toEqual([]);
    expect(table).toMatchObject({ rows: 3, cols: 4 });
  });
});

describe('a drawn frame without all its inner lines', () => {
  const head = [25, 55, 215, 335, 390].map((x) => line(x, 100, x, 120)).join('');

  it('has the columns of its head where the text keeps to them', async () => {
    const [table] = await tablesOf(
      box(25, 100, 390, 180) +
        head +
        levels(120, 140, 160) +
        row(114, 'N.', 'Obiettivo', 'Indicatore', 'Peso') +
        row(134, '1', 'Anagrafe digitale', 'Giorni', '10%') +
        text(30, 154, 'Obiettivi trasversali di tutte le aree, comuni a ogni settore') +
        row(174, '2', 'Carta dei servizi', 'Sì/No', '5%'),
    );
    expect(table).toMatchObject({ rows: 4, cols: 4, reasons: ['columnsFromText'] });
    expect(table && cellsOf(table)).toContainEqual(expect.stringMatching(/^2,0 1x4 Obiettivi trasversali/));
  });

  it('keeps the cells of a form that others divide elsewhere', async () => {
    const [form] = await tablesOf(
      box(25, 100, 390, 180) +
        levels(120, 140, 160) +
        [55, 215, 335].map((x) => line(x, 100, x, 120)).join('') +
        text(30, 114, 'N.') +
        text(30, 134, 'Responsabile: dott.ssa Anna Verdi, titolare di elevata qualificazione') +
        text(30, 154, 'Finalità: ridurre i tempi di risposta ai cittadini e alle imprese') +
        text(30, 174, 'Risorse: due istruttori'),
    );
    expect(form && cellsOf(form).filter((cell) => cell.includes('1x4'))).toHaveLength(3);
  });

  it('has rows where each line of text fills its columns and none wraps', async () => {
    const grid = box(25, 100, 390, 180) + levels(120) + [55, 215, 335].map((x) => line(x, 100, x, 180)).join('');
    const [rows] = await tablesOf(
      grid +
        row(114, 'N.', 'Servizio', 'Ore', 'Peso') +
        row(134, '1', 'Anagrafe', '30', '10') +
        row(148, '2', 'Tributi', '20', '40') +
        row(162, '3', 'Lavori pubblici', '15', '50'),
    );
    expect(rows).toMatchObject({ rows: 4, cols: 4, reasons: ['rowsFromText'] });
    const [gappy] = await tablesOf(
      grid +
        row(114, 'N.', 'Servizio', 'Ore', 'Peso') +
        row(134, '1', 'Anagrafe', '30', '10') +
        row(148, '2', 'Servizi demografici ed elettorali', '20', '40') +
        row(162, '3', 'Amministrazione', '', '50'),
    );
    expect(gappy).toMatchObject({ rows: 4, cols: 4 });
    const [several] = await tablesOf(
      grid +
        row(114, 'N.', 'Servizio', 'Ore', 'Peso') +
        row(134, '1', 'Anagrafe', '30', '10') +
        row(148, '', 'e stato civile', '', '') +
        row(162, '', 'ed elettorale', '', ''),
    );
    expect(several).toMatchObject({ rows: 2, reasons: [] });
    const [wrapped] = await tablesOf(
      grid +
        row(114, 'N.', 'Servizio', 'Ore', 'Peso') +
        row(134, '1', 'Aggiornamento costante della sezione', 'Giorni di ritardo nel', 'Entro il mese') +
        row(148, 'bis', 'Amministrazione trasparente secondo', 'pagamento ai fornitori', 'di dicembre del') +
        row(162, 'ter', 'gli obblighi di legge', 'di beni e servizi', 'corrente anno'),
    );
    expect(wrapped).toMatchObject({ rows: 2, reasons: [] });
  });
});

it('a chart with its grid and legend is no table', async () => {
  const curve = Array.from({ length: 20 }, (_, index) =>
    line(30 + 17 * index, 150 + 10 * (index % 3), 47 + 17 * index, 150 + 10 * ((index + 1) % 3)),
  ).join('');
  const content = levels(100, 130, 160, 190) + curve + row(118, 'Grecia', 'Italia') + row(148, 'Spagna', 'Irlanda');
  const { raw } = await extract(writePdf([{ content }]));
  expect(tablesIn(raw.blocks)).toEqual([]);
  expect(textsIn(raw.blocks).join(' ')).toContain('Spagna');
});

it('a table crossed out by a pen stays one', async () => {
  const strokes = Array.from({ length: 10 }, (_, index) => line(30 + 35 * index, 100, 65 + 35 * index, 140)).join('');
  const cells = [25, 55, 215, 335, 390].map((x) => line(x, 100, x, 140)).join('') + levels(100, 120, 140);
  const rows = row(114, 'N.', 'Servizio', 'Ore', 'Peso') + row(134, '1', 'Anagrafe', '30', '10');
  expect(await tablesOf(cells + rows + strokes + fill(10, 10, 12, 12))).toHaveLength(1);
});

it('rows shown by shading every second one have the columns of their text; shaded lines of prose are no table', async () => {
  const zebra = [100, 140, 180].map((y) => fill(25, y, 390, y + 20, 0.85)).join('');
  const [table] = await tablesOf(
    zebra +
      row(114, 'N.', 'Servizio', 'Ore', 'Peso') +
      row(134, '1', 'Anagrafe', '30', '10') +
      row(154, '2', 'Tributi', '20', '40') +
      row(174, '3', 'Lavori pubblici', '15', '50') +
      row(194, '4', 'Biblioteca', '18', '20'),
  );
  expect(table).toMatchObject({ rows: 5, cols: 4, reasons: ['columnsFromText', 'noRulings'] });
  const lines = ['–', '', '', '–', ''].map(
    (mark, index) => text(30, 114 + 20 * index, mark) + text(45, 114 + 20 * index, 'la giunta assegna'),
  );
  expect(await tablesOf([100, 120, 140, 160, 180].map((y) => fill(25, y, 390, y + 20, 0.85)).join('') + lines.join(''))).toEqual(
    [],
  );
});

describe('a row under one that has its name', () => {
  const page = (...second: readonly string[]): Drawing =>
    levels(80, 100, 140, 160) +
    row(94, 'N.', 'Obiettivo', 'Indicatore', 'Target') +
    row(114, '1', 'Estendere il tempo pieno delle', 'Classi', '14') +
    row(126, ...second) +
    row(154, '2', 'Rinnovare gli arredi', 'Sezioni', '6');

  it('leaves the cell whole that goes on beside it', async () => {
    const [table] = await tablesOf(page('', 'scuole primarie', 'Pasti', '900'));
    expect(table && cellsOf(table).filter((cell) => !/^\d,\d 1x1$/.test(cell))).toEqual([
      '0,0 1x1 N.',
      '0,1 1x1 Obiettivo',
      '0,2 1x1 Indicatore',
      '0,3 1x1 Target',
      '1,0 1x1 1',
      '1,1 2x1 Estendere il tempo pieno delle\nscuole primarie',
      '1,2 1x1 Classi',
      '1,3 1x1 14',
      '2,2 1x1 Pasti',
      '2,3 1x1 900',
      '3,0 1x1 2',
      '3,1 1x1 Rinnovare gli arredi',
      '3,2 1x1 Sezioni',
      '3,3 1x1 6',
    ]);
  });

  it('is none where only words go on', async () => {
    const [table] = await tablesOf(page('', 'scuole primarie', 'attivate'));
    expect(table?.rows).toBe(3);
  });
});
