import { describe, expect, it } from 'vitest';
import { layouts } from '../../../src/normalize/layouts/layout.js';
import { decideColumns } from '../../../src/normalize/recognise/columns.js';
import { knownPriors } from '../../../src/normalize/recognise/lexicon.js';
import { profileColumn } from '../../../src/normalize/recognise/profile.js';

type ColumnSpec = readonly [header: string, ...cells: string[]];

const decide = (...columns: readonly ColumnSpec[]) =>
  decideColumns(
    columns.map(([text, ...cells]) => ({ header: { text, cells: [], shared: false }, profile: profileColumn([cells]) })),
  );
const fieldsOf = (...columns: readonly ColumnSpec[]) => decide(...columns).map(({ field }) => field);

const title = [
  'Obiettivi',
  'Revisione del regolamento comunale',
  'Riordino degli archivi di deposito',
  'Controllo delle soste',
] as const;

describe('headers', () => {
  it.each([
    ['N.', 'number'],
    ['Cod. ob.', 'number'],
    ['Peso obiettivo', 'weight'],
    ['Peso %', 'weight'],
    ['OBIETTIVI DI AREA ANNO 2031', 'title'],
    ['Obiettivo operativo', 'title'],
    ['Risultati attesi', 'expectedResult'],
    ['Indicatori di risultato', 'indicator'],
    ['Valore obiettivo', 'target'],
    ['Target 2031', 'target'],
    ['Entro il', 'dueDate'],
    ['Valore di partenza', 'baseline'],
    ['Risultato conseguito', 'actual'],
    ['Stato di attuazione al 30/06', 'actual'],
    ["Responsabile dell'obiettivo", 'officer'],
    ['Altri settori coinvolti', 'otherUnits'],
    ['Fonte dei dati', 'dataSource'],
    ['Missione/Programma', 'budgetProgramme'],
    ['Note', 'notes'],
  ])('%j usually means %s', (header, field) => {
    const [top] = [...(knownPriors(header) ?? [])].sort((one, other) => other[1] - one[1]);
    expect(top?.[0]).toBe(field);
  });

  it('says nothing of unknown words', () => expect(knownPriors('Quid pluris')).toBeNull());
});

describe('decideColumns', () => {
  const weight = ['Peso', '40', '35', '25'] as const;

  it('lets the content decide what a header of results holds', () => {
    const [, decision] = decide(title, ['Stato attuazione', 'entro il 31/12/2025', 'raggiunto / non raggiunto', '100%'], weight);
    expect(decision).toMatchObject({ field: 'target', byContent: { printedMeaning: 'actual', share: 1 } });
  });

  it('leaves it a result where it is empty or tells what was done', () => {
    const target = ['Target', '10', '20', '30'] as const;
    expect(fieldsOf(title, target, ['Stato attuazione', '', '', ''], weight)[2]).toBe('actual');
    const told = [
      'Stato attuazione',
      'Il regolamento è stato approvato',
      'Sono state riordinate due sale',
      'Avviato a marzo',
    ] as const;
    expect(fieldsOf(title, target, told, weight)[2]).toBe('actual');
  });

  it('takes a state beside a target for the baseline', () => {
    expect(fieldsOf(title, ['Stato', '50.000', '20.000', '7'], ['Target', '60.000', '30.000', '9'], weight)[1]).toBe('baseline');
  });

  it('judges columns without a header by what they hold', () => {
    const rows = [
      ['', '1', '2', '3'],
      ['', '40%', '35%', '25%'],
      ['', 'Revisione del regolamento', 'Riordino degli archivi', 'Controllo delle soste'],
    ] as const;
    expect(fieldsOf(...rows)).toEqual(['number', 'weight', 'title']);
    expect(decide(...rows).map(({ byContent }) => byContent)).toEqual([null, null, null]);
  });

  it('gives a field to the better column and the other its next meaning', () => {
    const description = [
      'Descrizione',
      'Aggiornare le norme del 1998',
      'Liberare il seminterrato',
      'Due turni al giorno',
    ] as const;
    expect(fieldsOf(title, description, weight)).toEqual(['title', 'description', 'weight']);
    expect(fieldsOf(description, weight)).toEqual(['title', 'weight']);
    expect(
      fieldsOf(['Obiettivo strategico', 'Più entrate per tutti', 'Meno spese per tutti', 'Una città più pulita'], title, weight),
    ).toEqual(['strategicObjective', 'title', 'weight']);
  });

  it('takes one target per year', () => {
    expect(fieldsOf(title, ['Target 2025', '1', '2', '3'], ['Target 2026', '4', '5', '6'], weight).slice(1, 3)).toEqual([
      'target',
      'target',
    ]);
    expect(fieldsOf(title, ['Target', '1%', '2%', '3%'], ['Target', '4%', '5%', '6%'], weight).slice(1, 3)).toEqual([
      'target',
      'unknown',
    ]);
  });

  it('keeps a column under an unknown header unknown, and says what came second', () => {
    const [, decision] = decide(title, ['Quid pluris', 'sì', 'no', 'forse'], weight);
    expect(decision).toMatchObject({ field: 'unknown', byContent: null });
    expect(decide(title)[0]?.runnerUp).toBeNull();
    expect(decide(['Descrizione', 'Aggiornare le norme comunali'], title)[0]?.runnerUp?.field).toBe('title');
  });
});

it('has layouts named for shapes', () => expect(layouts.map(({ id }) => id)).toEqual([...new Set(layouts.map(({ id }) => id))]));
