import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/emit/csv/index.js';
import { convert, type EmittedFile } from '../../../src/pipeline.js';
import { packageFaults, tablesOf } from '../../support/data-package.js';
import { layoutFolders } from '../../support/filled-workbook.js';
import { annexFixtures } from '../../support/goldens.js';
import { sampleAnnex } from '../xlsx/sample.js';

const variants = ['italian', 'plain'] as const;

const recordsOf = (files: readonly EmittedFile[], name: string): readonly Readonly<Record<string, string>>[] => {
  const { header = [], rows = [] } = tablesOf(files).get(name) ?? {};
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
};

describe('the data package', () => {
  it('names its files, the one that most people open first', async () => {
    const files = await csv.emit({ annex: sampleAnnex });
    expect(files.map(({ name }) => name)).toEqual([
      'obiettivi.csv',
      'dati/unita.csv',
      'dati/indicatori.csv',
      'dati/target.csv',
      'dati/modifiche.csv',
      'dati/segnalazioni.csv',
      'datapackage.json',
    ]);
  });

  it.each(variants)('is right, with its types and keys, on the sample (%s)', async (variant) => {
    expect(packageFaults(await csv.emit({ annex: sampleAnnex, csv: variant }))).toEqual([]);
  });

  const sources = [
    ...annexFixtures().map((folder) => `${folder}/annex.txt`),
    ...layoutFolders().map((one) => `${one}/annex.html`),
  ];

  it.each(sources)('is right on %s', async (file) => {
    const source = { name: file, bytes: new Uint8Array(readFileSync(file)) };
    for (const variant of variants) {
      const { annex, files } = await convert(source, { formats: ['csv'], csv: variant });
      expect(packageFaults(files)).toEqual([]);
      const counts = ['unita', 'obiettivi', 'modifiche', 'segnalazioni'].map((name) => recordsOf(files, name).length);
      expect(counts).toEqual([annex.units, annex.assignments, annex.edits, annex.findings].map(({ length }) => length));
    }
  });

  it('says where it is wrong', async () => {
    const files = await csv.emit({ annex: sampleAnnex, csv: 'plain' });
    const changed = (name: string, change: (text: string) => string): readonly EmittedFile[] =>
      files.map((file) =>
        file.name === name ? { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) } : file,
      );
    expect(packageFaults(changed('datapackage.json', (text) => text.replace('"integer"', '"whole"')))).not.toEqual([]);
    expect(packageFaults(changed('dati/unita.csv', (text) => text.replace('area-2,', 'area-9,')))).toContain(
      'obiettivi.id_unita: area-2 is nowhere',
    );
    expect(packageFaults(changed('dati/unita.csv', (text) => text.replace('area-2,2', 'area-2,due')))).toContain(
      'unita.ordine: due is no integer',
    );
    expect(packageFaults(changed('dati/unita.csv', (text) => text.replace('area-2,', 'area-3,')))).toContain(
      'unita: key area-3 twice',
    );
  });
});

describe('the tables', () => {
  it('tell units with their officers, targets with what is read of them, edits and findings with their rows', async () => {
    const files = await csv.emit({ annex: sampleAnnex });
    expect(recordsOf(files, 'unita')[1]).toMatchObject({
      id: 'area-2',
      ordine: '2',
      tipo: 'area',
      titolo_responsabile: 'Rag.',
      responsabile: 'Ada Neri',
      ad_interim: 'sì',
      peso_totale: '67,5',
      scala_pesi: 'percento',
    });
    expect(recordsOf(files, 'unita')[0]).toMatchObject({ id: 'secretary', tipo: 'segretario', responsabile: '', ad_interim: '' });
    expect(recordsOf(files, 'target').filter(({ id_riga: row }) => row === 'area-2.own.1')).toMatchObject([
      {
        id: 'area-2.own.1.t1',
        testo: 'Entro il 30/06/2024 e il 31/12/2024',
        testo_originale: 'Entro il 30/06/2023 e il 31/12/2023',
        tipo: 'più date',
        scadenza: '2024-12-31',
        valore: '',
      },
    ]);
    expect(recordsOf(files, 'target')[0]).toMatchObject({ testo: '100%', tipo: 'percentuale', valore: '100', unita_misura: '%' });
    expect(recordsOf(files, 'modifiche')[1]).toMatchObject({
      id_unita: 'area-2',
      id_riga: 'area-2.own.1',
      puntatore: '/assignments/1/targets/0',
      inizio: '9',
      fine: '19',
      prima: '30/06/2023',
      dopo: '30/06/2024',
      confidenza: '0,95',
      autore: 'regola',
    });
    expect(recordsOf(files, 'segnalazioni').map((one) => [one.regola, one.id_unita, one.id_riga, one.aperta])).toEqual([
      ['administration/missing', '', '', 'sì'],
      ['year/partly-shifted', 'area-2', 'area-2.own.1', 'sì'],
      ['number/gap', 'area-2', '', 'sì'],
      ['weight/missing', 'area-2', 'area-2.own.3', 'sì'],
    ]);
  });
});
