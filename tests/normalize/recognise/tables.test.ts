import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/normalize/recognise/tables.js';
import { type CellSpec, heading, rawDocument, table } from '../../support/raw.js';

const retype = (text: string): string => text;
const read = (...rows: readonly (readonly CellSpec[])[]) =>
  recogniseTables(rawDocument([heading('AREA 1'), table(...rows)]), retype)[0];
const fieldsOf = (reading: ReturnType<typeof read>) =>
  reading?.kind === 'objectives' ? reading.columns.map(({ field }) => field) : reading?.kind;

const rows = [
  ['1', 'Revisione del regolamento comunale', 'Delibere adottate', '3', '60'],
  ['2', 'Riordino degli archivi di deposito', 'Metri di scaffali', '25', '40'],
] as const;

describe('tables of objectives', () => {
  it('are known by their header', () => {
    expect(fieldsOf(read(['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'], ...rows))).toEqual([
      'number',
      'title',
      'indicator',
      'target',
      'weight',
    ]);
  });

  it('may have rows above it', () => {
    const reading = read(
      [{ text: 'AREA 1', cols: 5 }],
      ['Responsabile', { text: 'Dott. Ugo Po', cols: 4 }],
      ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'],
      ...rows,
    );
    expect(reading?.kind === 'objectives' && reading.header).toMatchObject({ leadRows: [0, 1], rows: [2] });
  });

  it('may have a header of two rows', () => {
    const reading = read(
      [
        { text: 'N.', rows: 2 },
        { text: 'Obiettivo', rows: 2 },
        { text: 'Target', cols: 2 },
        { text: 'Peso', rows: 2 },
      ],
      ['2026', '2027'],
      ['1', 'Revisione del regolamento comunale', '3', '4', '60'],
      ['2', 'Riordino degli archivi di deposito', '5', '6', '40'],
    );
    expect(fieldsOf(reading)).toEqual(['number', 'title', 'target', 'target', 'weight']);
    expect(reading?.kind === 'objectives' && reading.header.columns.map(({ text }) => text)).toEqual([
      'N.',
      'Obiettivo',
      'Target 2026',
      'Target 2027',
      'Peso',
    ]);
  });

  it('may have a header over two columns', () => {
    expect(fieldsOf(read([{ text: 'Obiettivo', cols: 2 }, 'Indicatore', 'Target', 'Peso'], ...rows))).toEqual([
      'number',
      'title',
      'indicator',
      'target',
      'weight',
    ]);
  });

  it('pool the cells of columns with the same header', () => {
    const header = ['N.', 'Obiettivo', 'Stato', 'Peso'];
    const one = table(header, ['1', 'Revisione del regolamento', '100%', '100']);
    const other = table(
      header,
      ['1', 'Riordino degli archivi', 'entro il 31/12/2025', '60'],
      ['2', 'Controllo delle soste', 'raggiunto / non raggiunto', '40'],
    );
    const readings = recogniseTables(rawDocument([one, other]), retype);
    expect(readings.map(fieldsOf).map((fields) => fields?.[2])).toEqual(['target', 'target']);
  });
});

describe('other tables', () => {
  it.each([
    [
      'staff',
      ['Categoria', 'Profilo professionale', 'Posti coperti', 'Posti vacanti'],
      ['C', 'Istruttore amministrativo', '3', '1'],
    ],
    [
      'risks',
      ['Processo', 'Rischio', 'Misure', 'Responsabile', 'Tempi'],
      ['Gare', 'Accordi tra imprese', 'Rotazione', 'RUP', '31/12/2025'],
    ],
    ['budget', ['Capitolo', 'Descrizione', 'Stanziamento'], ['1040', 'Carta e cancelleria', '500,00']],
    ['behaviours', ['Comportamenti', 'Descrizione', 'Peso'], ['Autonomia', 'Lavora senza guida continua', '20']],
    [
      'duties of publication',
      ['Denominazione', 'Contenuti', 'Responsabile', 'Termine'],
      ['Bilanci', 'Bilancio di previsione', 'Ragioneria', '31/12/2025'],
    ],
  ])('%s', (_, header, row) => expect(read(header, row)?.kind).toBe('other'));

  it('without a header wait for what stands before them', () => expect(read(...rows)?.kind).toBe('headerless'));
});
