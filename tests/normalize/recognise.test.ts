import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../../src/errors.js';
import type { AnnexDraft } from '../../src/model/draft.js';
import type { RawBlock } from '../../src/model/raw-document.js';
import { normalize, recognise } from '../../src/normalize/index.js';
import { heading, paragraph, rawDocument, runningHead, table, wide } from '../support/raw.js';
import { lostCells } from '../support/reachable.js';

const header = ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'];
const row = (number: string, title: string, weight = '50', indicator = 'Atti adottati nei termini', target = '100%') => [
  number,
  title,
  indicator,
  target,
  weight,
];

/** Every scenario also holds the conservation law. */
const read = (...blocks: readonly RawBlock[]): AnnexDraft => {
  const raw = rawDocument(blocks);
  const draft = recognise(raw);
  expect(lostCells(raw, draft)).toEqual([]);
  return draft;
};
const unitsOf = (draft: AnnexDraft) => draft.units.map(({ id, name, officer }) => [id, name, officer?.name]);
const idsOf = (draft: AnnexDraft) => draft.assignments.map(({ id }) => id);
const codeOf = (blocks: readonly RawBlock[]) => {
  try {
    recognise(rawDocument(blocks));
    return null;
  } catch (error) {
    if (error instanceof ExpectedError) return error.detail;
    throw error;
  }
};

describe('units', () => {
  const rows = table(header, row('1', 'Revisione del regolamento'), row('2', 'Riordino degli archivi'));

  it('begin with the heading before their table, on one line or several', () => {
    const draft = read(
      heading('Piano della performance 2030-2032'),
      heading('SETTORE I – AFFARI GENERALI\nResponsabile: Dott.ssa Ada Neri'),
      rows,
      heading('SETTORE II'),
      heading('Lavori pubblici –'),
      paragraph('Geom. Ugo Po'),
      paragraph('Il settore cura le strade, le scuole e il verde pubblico, e segue i cantieri aperti.'),
      rows,
    );
    expect(unitsOf(draft)).toEqual([
      ['sector-1', 'AFFARI GENERALI', 'Ada Neri'],
      ['sector-2', 'Lavori pubblici', 'Ugo Po'],
    ]);
    expect(draft.units[1]?.heading).toBe('SETTORE II Lavori pubblici – Geom. Ugo Po');
  });

  it('begin with full-width rows of one table', () => {
    const draft = read(
      table(
        header,
        wide('SETTORE I - AFFARI GENERALI - Responsabile: Dott. Ugo Po', 5),
        row('1', 'Protocollo informatico'),
        wide('SETTORE II - TECNICO', 5),
        row('1', 'Manutenzione delle strade'),
      ),
    );
    expect(unitsOf(draft)).toEqual([
      ['sector-1', 'AFFARI GENERALI', 'Ugo Po'],
      ['sector-2', 'TECNICO', undefined],
    ]);
    expect(draft.units.map(({ columns }) => columns.length)).toEqual([5, 5]);
  });

  it('are told by rows of labels and names above the header', () => {
    const labels = ['Settore', 'Tecnico', 'Responsabile', { text: 'Geom. Ugo Po', cols: 2 }];
    const draft = read(table(labels, header, row('1', 'Strade'), row('2', 'Verde')));
    expect(unitsOf(draft)).toEqual([['sector-tecnico', 'Tecnico', 'Ugo Po']]);
  });

  it('may be named in a column', () => {
    const draft = read(
      heading('PEG 2030'),
      table(
        ['Settore', 'Obiettivo', 'Indicatore', 'Target', 'Peso'],
        [{ text: 'Tecnico', rows: 2 }, 'Strade comunali', 'Km', '4', '60'],
        ['Verde pubblico', 'Parchi', '3', '40'],
        ['Finanze', 'Bilancio di previsione', 'Atto', '1', '100'],
      ),
    );
    expect(draft.units.map(({ id, kind, weights }) => [id, kind, weights.total])).toEqual([
      ['sector-tecnico', 'sector', 100],
      ['sector-finanze', 'sector', 100],
    ]);
  });

  it('may be named without being called anything', () => {
    const draft = read(heading('PEG 2030'), heading('POLIZIA LOCALE'), rows, heading('RAGIONERIA\nDott. Ugo Po'), rows);
    expect(unitsOf(draft)).toEqual([
      ['other-polizia-locale', 'POLIZIA LOCALE', undefined],
      ['other-ragioneria', 'RAGIONERIA', 'Ugo Po'],
    ]);
  });

  it('go on over tables of their own and under their own name', () => {
    const draft = read(
      heading('AREA 1 – TECNICA'),
      rows,
      heading('Obiettivi trasversali'),
      table(header, row('1', 'Trasparenza del sito')),
      heading('AREA 1'),
      table(header, row('3', 'Cura del verde')),
    );
    expect(idsOf(draft)).toEqual(['area-1.own.1', 'area-1.own.2', 'area-1.transversal.1', 'area-1.own.3']);
  });

  it('are the whole body where the document names none', () => {
    expect(read(heading('Obiettivi 2030'), rows).units).toMatchObject([{ id: 'all', kind: 'all' }]);
  });
});

describe('sections', () => {
  const own = table(header, row('1', 'Protocollo informatico'), row('2', 'Archivio di deposito'));

  it('are announced by a full-width row, and last over a table that goes on', () => {
    const draft = read(
      heading('AREA 1'),
      table(header, row('1', 'Protocollo informatico'), wide('OBIETTIVI TRASVERSALI', 5), row('1', 'Trasparenza del sito', '10')),
      table(row('2', 'Formazione dei dipendenti', '20'), row('3', 'Tempi di pagamento', '20')),
    );
    expect(draft.assignments.map(({ section }) => section)).toEqual(['own', 'transversal', 'transversal', 'transversal']);
    expect(draft.inheritedHeaders.map(({ unitIndex, place }) => [unitIndex, place.table])).toEqual([[0, 't3']]);
    expect(draft.units[0]?.sections).toMatchObject([{ kind: 'own' }, { kind: 'transversal', heading: 'OBIETTIVI TRASVERSALI' }]);
  });

  it('are announced by a row padded with empty cells', () => {
    const draft = read(
      heading('AREA 1'),
      table(
        header,
        row('1', 'Protocollo informatico'),
        ['OBIETTIVI TRASVERSALI', '', '', '', ''],
        row('1', 'Trasparenza del sito'),
      ),
    );
    expect(idsOf(draft)).toEqual(['area-1.own.1', 'area-1.transversal.1']);
  });

  it("are announced by a paragraph before a headerless table, which takes its unit's header", () => {
    const draft = read(heading('AREA 1'), own, paragraph('Obiettivi trasversali'), table(row('1', 'Trasparenza del sito', '5')));
    expect(draft.assignments.at(-1)).toMatchObject({
      section: 'transversal',
      title: { text: 'Trasparenza del sito' },
      weight: { value: 5 },
    });
    expect(draft.inheritedHeaders).toHaveLength(1);
    expect(draft.units[0]?.columns).toHaveLength(5);
  });

  it('are announced by a header', () => {
    const shared = table(['N.', 'Obiettivi trasversali', 'Indicatore', 'Target', 'Peso'], row('1', 'Trasparenza del sito'));
    expect(idsOf(read(heading('AREA 1'), own, shared))).toEqual(['area-1.own.1', 'area-1.own.2', 'area-1.transversal.1']);
  });

  it('belong to the whole body where one table at the end serves all', () => {
    const draft = read(
      heading('AREA 1'),
      own,
      heading('AREA 2'),
      own,
      heading('OBIETTIVI COMUNI A TUTTE LE AREE'),
      table(header, row('1', 'Trasparenza del sito')),
    );
    expect(draft.units.map(({ id }) => id)).toEqual(['area-1', 'area-2', 'all']);
    expect(idsOf(draft).at(-1)).toBe('all.transversal.1');
  });
});

describe('rows', () => {
  it('stand under the strategic objective above them', () => {
    const draft = read(
      heading('AREA 2'),
      table(
        header,
        wide('Obiettivo strategico 1: entrate', 5),
        row('1', 'Recupero evasione'),
        row('2', 'Riscossione coattiva'),
        wide('Obiettivo strategico 2: spese', 5),
        row('3', 'Tempi di pagamento'),
        wide('I pesi sono stati approvati dalla Giunta', 5),
      ),
    );
    expect(draft.assignments.map(({ group }) => group)).toEqual([
      'Obiettivo strategico 1: entrate',
      'Obiettivo strategico 1: entrate',
      'Obiettivo strategico 2: spese',
    ]);
    expect(draft.unplaced.map(({ text }) => text)).toEqual(['I pesi sono stati approvati dalla Giunta']);
  });

  it('that give a total are no objectives; only a total that is wrong is left over', () => {
    const rows = [header, row('1', 'Protocollo', '60'), row('2', 'Archivio', '40')];
    const right = read(heading('AREA 1'), table(...rows, ['', 'TOTALE', '', '', '100']));
    const wrong = read(heading('AREA 1'), table(...rows, ['', 'Totale pesi', '', '', '95%']));
    expect([right.assignments.length, wrong.assignments.length]).toEqual([2, 2]);
    expect([right.unplaced, right.wrongTotals]).toEqual([[], []]);
    expect(wrong.wrongTotals?.map(({ text }) => text)).toEqual(['Totale pesi 95%']);
    const first = read(heading('AREA 1'), table(...rows, ['Totale', '', '', '', '100']));
    const titled = read(heading('AREA 1'), table(...rows, row('3', 'Totale rinnovo degli arredi', '0')));
    expect([first.assignments.length, titled.assignments.length]).toEqual([2, 3]);
  });

  it('that repeat the header are no objectives', () => {
    expect(idsOf(read(heading('AREA 1'), table(header, row('1', 'Protocollo'), header, row('2', 'Archivio'))))).toEqual([
      'area-1.own.1',
      'area-1.own.2',
    ]);
  });

  it('may be one per indicator, merged or not; then targets are paired', () => {
    const columns = ['N.', 'Obiettivo', 'Peso', 'Indicatore', 'Valore atteso'];
    const last = ['2', 'Stagione teatrale', '40', 'Spettacoli programmati', '8'];
    const merged = read(
      heading('AREA 1'),
      table(
        columns,
        [{ text: '1', rows: 2 }, { text: 'Biblioteca', rows: 2 }, { text: '60', rows: 2 }, 'Ore di apertura', 'almeno 30'],
        ['Prestiti', '2.000'],
        last,
      ),
    );
    const plain = read(
      heading('AREA 1'),
      table(columns, ['1', 'Biblioteca', '60', 'Ore di apertura', 'almeno 30'], ['', '', '', 'Prestiti', '2.000'], last),
    );
    for (const { assignments } of [merged, plain]) {
      expect(assignments).toHaveLength(2);
      expect(assignments[0]?.indicators.map(({ text, targets }) => [text, targets?.map((target) => target.text)])).toEqual([
        ['Ore di apertura', ['almeno 30']],
        ['Prestiti', ['2.000']],
      ]);
      expect(assignments[0]?.targets).toEqual([]);
      expect(assignments[1]?.targets).toMatchObject([{ text: '8', type: 'number' }]);
    }
  });

  it('pair a list of targets with a list of indicators as long', () => {
    const draft = read(
      heading('AREA 1'),
      table(header, row('1', 'Carte', '50', 'Carte rilasciate; giorni di attesa', '95%; non oltre 15 giorni'), row('2', 'Altro')),
    );
    expect(draft.assignments[0]).toMatchObject({
      indicators: [
        { text: 'Carte rilasciate; ', targets: [{ text: '95%', type: 'percentage' }] },
        { text: 'giorni di attesa', targets: [{ text: 'non oltre 15 giorni', type: 'threshold', max: 15 }] },
      ],
      targets: [],
    });
  });

  it('share a merged cell, but not a merged weight', () => {
    const draft = read(
      heading('AREA 1'),
      table(
        ['N.', 'Obiettivo', 'Risultato atteso', 'Indicatore', 'Peso'],
        ['1', 'Protocollo', { text: 'Meno carta', rows: 2 }, 'Atti', { text: '60', rows: 2 }],
        ['2', 'Archivio', 'Metri'],
        ['3', 'Posta', 'Meno spese', 'Euro', '40'],
      ),
    );
    expect(draft.assignments.map(({ expectedResult, weight }) => [expectedResult?.text, weight.value])).toEqual([
      ['Meno carta', 60],
      ['Meno carta', null],
      ['Meno spese', 40],
    ]);
  });

  it('number themselves in the title where there is no column for it', () => {
    const draft = read(
      heading('AREA 1'),
      table(
        ['Obiettivo', 'Indicatore', 'Target', 'Peso'],
        ['1. Bilancio di previsione', 'Atto', '100%', '60'],
        ['2. Tributi', 'Ruoli', '100%', '40'],
      ),
    );
    expect(draft.assignments.map(({ printedNumber, title }) => [printedNumber, title.text])).toEqual([
      ['1', 'Bilancio di previsione'],
      ['2', 'Tributi'],
    ]);
  });

  it('keep what has no place of its own under its printed header', () => {
    const draft = read(
      heading('AREA 1'),
      table(
        [
          'Codice',
          'Obiettivo strategico',
          'Obiettivo operativo',
          'Risultati attesi',
          'Indicatori',
          'Fonte',
          'Valore di partenza',
          'Target 2030',
          'Responsabile',
          'Peso (%)',
          'Quid',
        ],
        [
          '0101',
          'Entrate',
          'Recupero evasione',
          'Maggiori entrate',
          'Avvisi',
          'Gestionale',
          '120',
          '150',
          'Rag. Po',
          '60',
          'abc',
        ],
        ['0102', 'Entrate', 'Riscossione', 'Minori residui', 'Solleciti', 'Gestionale', '80', '90', 'Rag. Po', '40', ''],
      ),
    );
    expect(draft.assignments[0]).toMatchObject({
      printedNumber: '0101',
      group: 'Entrate',
      indicators: [{ text: 'Avvisi', baseline: '120', source: 'Gestionale' }],
      extra: { Responsabile: { text: 'Rag. Po' }, Quid: { text: 'abc' } },
    });
    expect(draft.units[0]?.columns.at(-1)).toMatchObject({ field: 'unknown', header: { text: 'Quid' } });
  });

  it('without a field they fit are left over', () => {
    const draft = read(heading('AREA 1'), table(header, row('1', 'Protocollo'), ['', '', 'Nota', '', '7'], row('2', 'Archivio')));
    expect(draft.unplaced.map(({ text }) => text)).toEqual(['Nota | 7']);
  });
});

describe('the plan', () => {
  const rows = table(header, row('1', 'Protocollo'), row('2', 'Archivio', '50', 'Metri', 'entro il 31 ottobre'));

  it('is named before the first table, or else in the running heads', () => {
    expect(read(runningHead('PIAO 2030-2032 – Allegato'), heading('AREA 1'), rows).plan).toMatchObject({
      title: 'PIAO 2030-2032 – Allegato',
      period: { from: 2030, to: 2032 },
    });
  });

  it('lends its year to days without one', () => {
    const draft = read(heading('Piano della performance 2030-2032'), heading('AREA 1'), rows);
    expect(draft.plan.year).toBe(2030);
    expect(draft.assignments[1]?.targets).toMatchObject([{ type: 'date', date: '2030-10-31' }]);
  });
});

describe('what is no annex of objectives', () => {
  const staff = table(['Categoria', 'Profilo professionale', 'Posti'], ['C', 'Istruttore', '3']);

  it('is an expected error that names the file', () => {
    expect(codeOf([paragraph('Solo testo')])).toEqual({ code: 'recognise/no-table', args: { file: 'piano.html' } });
    expect(codeOf([heading('AREA 1'), staff])).toEqual({
      code: 'recognise/no-objectives',
      args: { file: 'piano.html', tables: 1 },
    });
  });

  it('stays beside the objectives', () => {
    const draft = read(heading('AREA 1'), staff, table(header, row('1', 'Protocollo'), row('2', 'Archivio')));
    expect(draft.otherTables).toMatchObject([{ rows: 2, firstCell: 'Categoria' }]);
    expect(unitsOf(draft)).toEqual([['area-1', '', undefined]]);
  });
});

describe('weights', () => {
  it('of indicators only leave the objectives without one, and nothing is missing', () => {
    const blocks = [
      heading('AREA 1 – CULTURA'),
      table(
        ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'],
        [{ text: '1', rows: 2 }, { text: 'Riordino della fototeca', rows: 2 }, 'Foto schedate', '800', '60'],
        ['Foto pubblicate', '300', '40'],
        ['2', 'Mostra dei manifesti', 'Visitatori', '500', '100'],
      ),
    ];
    const draft = read(...blocks);
    expect(draft.assignments.map(({ weight, indicators }) => [weight.value, indicators.map((one) => one.weight)])).toEqual([
      [null, [60, 40]],
      [null, [100]],
    ]);
    expect(draft.units[0]?.weights).toMatchObject({ total: 0, level: 'indicators' });
    const codes = normalize(rawDocument(blocks), []).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('weight/') || code.startsWith('indicator/weights'))).toEqual([]);
  });

  it('merged over several objectives count once, and the rows say whose they are', () => {
    const blocks = [
      heading('AREA 1 – CULTURA'),
      table(
        header,
        ['1', 'Riordino della fototeca', 'Foto schedate', '800', { text: '60', rows: 3 }],
        ['2', 'Mostra dei manifesti', 'Visitatori', '500'],
        ['3', 'Visite guidate', 'Visite', '20'],
        row('4', 'Catalogo in linea', '40'),
      ),
    ];
    const draft = read(...blocks);
    expect(draft.assignments.map(({ weight }) => [weight.value, weight.sharedFrom])).toEqual([
      [60, undefined],
      [null, 'area-1.own.1'],
      [null, 'area-1.own.1'],
      [40, undefined],
    ]);
    expect(draft.units[0]?.weights.total).toBe(100);
    const weighed = normalize(rawDocument(blocks), []).findings.filter(({ code }) => code.startsWith('weight/'));
    expect(weighed.map(({ code, args }) => [code, args])).toEqual([['weight/shared-by-rows', { weight: '60', rows: 3 }]]);
  });

  it('in a matrix are those of one objective that several units share', () => {
    const draft = read(
      heading('Obiettivi dei dirigenti 2030'),
      table(
        ['N.', 'Obiettivo', 'Settore Finanze', 'Settore Tecnico', 'Settore Sociale'],
        ['1', 'Riduzione dei tempi di pagamento', '60', '30', '100'],
        ['2', 'Cura del verde pubblico', '', '70', ''],
        ['3', 'Recupero dell’evasione', '40', '', ''],
      ),
    );
    expect(draft.objectives.map(({ kind, title, links }) => [kind, title, links])).toEqual([
      [
        'shared',
        'Riduzione dei tempi di pagamento',
        ['sector-finanze', 'sector-tecnico', 'sector-sociale'].map((unit) => ({
          assignmentId: `${unit}.own.1`,
          status: 'linked',
        })),
      ],
      ['own', 'Recupero dell’evasione', [{ assignmentId: 'sector-finanze.own.3', status: 'linked' }]],
      ['own', 'Cura del verde pubblico', [{ assignmentId: 'sector-tecnico.own.2', status: 'linked' }]],
    ]);
    expect(draft.units.map(({ weights }) => weights.total)).toEqual([100, 100, 100]);
  });
});
