import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../../../src/errors.js';
import { recognise } from '../../../src/normalize/index.js';
import { noHints } from '../../../src/normalize/layouts/hints.js';
import { decideColumns } from '../../../src/normalize/recognise/columns.js';
import { profileColumn } from '../../../src/normalize/recognise/profile.js';
import { heading, rawDocument, table } from '../../support/raw.js';

type ColumnSpec = readonly [header: string, ...cells: string[]];

const decide = (...columns: readonly ColumnSpec[]) =>
  decideColumns(
    columns.map(([text, ...cells]) => ({ header: { text, cells: [], shared: false }, profile: profileColumn([cells]) })),
  );
const fieldsOf = (...columns: readonly ColumnSpec[]) => decide(...columns).map(({ field }) => field);

const wanted = ['Cosa vogliamo', 'Riordino degli archivi di deposito', 'Revisione del regolamento comunale'] as const;
const counted = ['Cosa contiamo', 'Metri di scaffali', 'Delibere adottate'] as const;
const reached = ['Dove arriviamo', '300', '30/06/2026'] as const;
const weight = ['Peso', '60', '40'] as const;
const target = ['Target', '300', '30/06/2026'] as const;

describe('columns that no header names', () => {
  it('the longest sentences are the objective, wherever they stand, and what is left is measured', () => {
    expect(fieldsOf(wanted, counted, reached, weight)).toEqual(['title', 'indicator', 'target', 'weight']);
    expect(fieldsOf(weight, counted, target, wanted)).toEqual(['weight', 'indicator', 'target', 'title']);
  });

  it('say so, with the share of their cells that speaks for it and less than a known header would score', () => {
    const [title] = decide(wanted, counted, target, weight);
    expect(title).toMatchObject({ field: 'title', byContent: { printedMeaning: null, share: 1 } });
    expect(title?.score).toBeLessThan(0.6);
  });

  it('numbers that make a whole in every table are weights, and values before the targets are where things stood', () => {
    const columns = [wanted, counted, ['Da', '280', '12%'], ['A', '300', '30%'], ['Quota', '0,60', '0,40']] as const;
    expect(fieldsOf(...columns)).toEqual(['title', 'indicator', 'baseline', 'target', 'weight']);
    const others = [wanted, counted, target, ['Quota', '30', '40']] as const;
    expect(fieldsOf(...others)[3]).toBe('unknown');
  });

  it('a value of an earlier year is where things stood beside one that is called expected', () => {
    const columns = [wanted, ['Valore 2025', '280', '12%'], ['Valore atteso 2026', '300', '30%'], weight] as const;
    expect(fieldsOf(...columns)).toEqual(['title', 'baseline', 'target', 'weight']);
  });

  it('shares beside names of actions are no weights where nothing says what is to be reached', () => {
    const action = ['Azione', 'Riqualificazione del parco fluviale', 'Sostegno alle associazioni'] as const;
    const who = ['Chi la attua', 'Consorzio del parco', 'Pro loco'] as const;
    const share = ['Quota', '0,60', '0,40'] as const;
    expect(fieldsOf(action, who, share)[2]).toBe('unknown');
    expect(fieldsOf(action, ['Indicatore', 'Metri di sponda', 'Iniziative svolte'], share)[2]).toBe('weight');
  });

  it('what a person says of a column is not overruled by what it holds', () => {
    const columns = [wanted, counted, target, ['Ore', '60', '40']] as const;
    const evidence = columns.map(([text, ...cells]) => ({
      header: { text, cells: [], shared: false },
      profile: profileColumn([cells]),
    }));
    const fieldOf = (header: string) => (header === 'Ore' ? ('unknown' as const) : null);
    expect(decideColumns(evidence).map(({ field }) => field)[3]).toBe('weight');
    expect(decideColumns(evidence, { ...noHints, fieldOf }).map(({ field }) => field)[3]).toBe('unknown');
  });

  it('a named objective keeps its column, however long the texts beside it are', () => {
    const long = [
      'Quello che si dice',
      'Una lunga frase che dice come si è arrivati a tanto',
      'Un’altra frase, ancora più lunga',
    ] as const;
    expect(fieldsOf(['Obiettivo', ...wanted.slice(1)], long, target, weight)).toEqual(['title', 'unknown', 'target', 'weight']);
  });

  it('texts that repeat are no objectives, and without a value to reach there are none', () => {
    const same = ['Ambito', 'Cura dei beni comuni', 'Cura dei beni comuni'] as const;
    expect(fieldsOf(same, target, weight)).toEqual(['unknown', 'target', 'weight']);
    expect(fieldsOf(wanted, counted, weight)).toEqual(['unknown', 'unknown', 'weight']);
    expect(fieldsOf(wanted, counted, ['Valore 2025', '12', '14'], ['Copertura %', '60%', '40%'])).not.toContain('title');
  });
});

describe('a table under labels that nobody knows', () => {
  const labels = ['Sigla', 'Cosa facciamo', 'Cosa contiamo', 'Dove arriviamo', 'Quanto vale'];
  const rows = [
    ['A1', 'Riordino degli archivi di deposito', 'Metri di scaffali', '300', '60'],
    ['A2', 'Revisione del regolamento comunale', 'Delibera adottata', '30/06/2026', '40'],
  ];
  const draftOf = (...cells: readonly string[][]) =>
    recognise(rawDocument([heading('AREA 1 – AFFARI GENERALI'), table(...cells)]));

  it('is read where its content is that of objectives', () => {
    expect(draftOf(labels, ...rows).assignments.map((row) => [row.title.text, row.weight.value, row.targets[0]?.type])).toEqual([
      ['Riordino degli archivi di deposito', 60, 'number'],
      ['Revisione del regolamento comunale', 40, 'date'],
    ]);
  });

  it.each([
    [
      'amounts and their shares',
      [
        ['Voce', 'Nota', '2025', '2026', 'Quota'],
        ['Strade e piazze comunali', 'Appalto in corso', '120.000', '130.000', '60'],
        ['Case e impianti comunali', 'Appalto nuovo', '80.000', '90.000', '40'],
      ],
    ],
    [
      'weights without values',
      [
        ['Criterio', 'Elementi considerati', 'Peso'],
        ['Qualità delle materie prime', 'Prodotti di filiera corta', '60'],
        ['Prezzo offerto per pasto', 'Ribasso sulla base di gara', '40'],
      ],
    ],
  ])('is left alone where it holds %s', (_, cells) => {
    expect(() => draftOf(...cells)).toThrow(ExpectedError);
  });
});
