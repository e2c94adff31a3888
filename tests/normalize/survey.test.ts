import { describe, expect, it } from 'vitest';
import { surveyTables } from '../../src/normalize/index.js';
import { extracted } from '../support/extracted.js';

const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`;

const annex = `<h2>SETTORE I – AFFARI GENERALI</h2>${tableOf([
  ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'],
  ['1', 'Digitalizzazione degli archivi', 'Fascicoli digitalizzati', '80%', '60%'],
  ['2', 'Carta dei servizi', 'Carta pubblicata', 'entro il 31/12/2026', '40%'],
])}`;

const others = {
  staff: [
    ['Servizio', 'Profilo professionale', 'Posti coperti', 'Posti vacanti'],
    ['Tributi', 'Istruttore', '2', '1'],
  ],
  risks: [
    ['Processo', 'Evento rischioso', 'Livello di rischio', 'Misura di prevenzione'],
    ['Appalti', 'Omissione', 'Alto', 'Controlli'],
  ],
  budget: [
    ['Missione', 'Previsione 2026', 'Previsione 2027'],
    ['Istruzione', '10.000,00', '12.000,00'],
  ],
  training: [
    ['Corso', 'Destinatari', 'Ore'],
    ['Appalti', 'Istruttori', '8'],
  ],
  publicationDuties: [
    ['Sottosezione', 'Riferimento normativo', 'Aggiornamento'],
    ['Bandi', 'Art. 37', 'Tempestivo'],
  ],
} as const;

describe('the survey of a document', () => {
  it.each(Object.entries(others))('leaves a table of %s and says why', async (kind, rows) => {
    const { annex: range, tables } = surveyTables(await extracted(`${tableOf(rows)}${annex}`));
    expect(range).toEqual({ first: 1, last: 1 });
    expect(tables.map(({ id, inAnnex, looksLike }) => [id, inAnnex, looksLike])).toEqual([
      ['t1', false, kind],
      ['t2', true, null],
    ]);
    expect(tables[0]?.because.length).toBeGreaterThan(1);
    expect(tables[1]?.layout).toBe('table-per-unit');
  });

  it('calls a table nothing that one word alone speaks of', async () => {
    const { tables } = surveyTables(
      await extracted(
        `${tableOf([
          ['Via', 'Costo'],
          ['Roma', '12'],
        ])}${annex}`,
      ),
    );
    expect(tables[0]).toMatchObject({ inAnnex: false, looksLike: null, because: [] });
  });

  it('finds no annex where there is none, and still says what tables look like', async () => {
    const { annex: range, tables } = surveyTables(await extracted(tableOf(others.staff)));
    expect([range, tables[0]?.inAnnex, tables[0]?.looksLike]).toEqual([null, false, 'staff']);
  });
});
