import { describe, expect, it } from 'vitest';
import { splitNumberedTitle } from '../../../src/normalize/assemble/assignments.js';
import { recognise } from '../../../src/normalize/index.js';
import { heading, rawDocument, table } from '../../support/raw.js';

const measure = (indicator: string, target: string) => {
  const draft = recognise(
    rawDocument([
      heading('AREA 1 – TECNICA'),
      table(
        ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'],
        ['1', 'Riordino degli archivi comunali', indicator, target, '40'],
        ['2', 'Cura del verde pubblico', 'Interventi eseguiti', '12', '60'],
      ),
    ]),
  );
  const [row] = draft.assignments;
  const bare = (text: string) => text.trim().replace(/;$/, '');
  return {
    indicators: (row?.indicators ?? []).map(({ text, targets = [] }) => [bare(text), ...targets.map((one) => one.text)]),
    targets: (row?.targets ?? []).map(({ text }) => text),
  };
};

/** An indicator cell and a target cell, and which target each indicator has; what is left serves the whole row. */
const cells: readonly (readonly [string, string, string, readonly (readonly string[])[], readonly string[]])[] = [
  [
    'a semicolon',
    'Metri riordinati; Scarti versati',
    '120; 30',
    [
      ['Metri riordinati', '120'],
      ['Scarti versati', '30'],
    ],
    [],
  ],
  [
    'lines',
    'Metri riordinati\nScarti versati',
    '120\n30',
    [
      ['Metri riordinati', '120'],
      ['Scarti versati', '30'],
    ],
    [],
  ],
  [
    'dashes',
    '- Metri riordinati\n- Scarti versati',
    '- 120\n- 30',
    [
      ['- Metri riordinati', '- 120'],
      ['- Scarti versati', '- 30'],
    ],
    [],
  ],
  [
    'bullets',
    '• Metri riordinati\n• Scarti versati',
    '• 120\n• 30',
    [
      ['• Metri riordinati', '• 120'],
      ['• Scarti versati', '• 30'],
    ],
    [],
  ],
  [
    'numbers',
    '1) Metri riordinati\n2) Scarti versati',
    '1) 120\n2) 30',
    [
      ['1) Metri riordinati', '1) 120'],
      ['2) Scarti versati', '2) 30'],
    ],
    [],
  ],
  [
    'numbers on one line',
    '1) metri riordinati 2) scarti versati',
    '1) 120 2) 30',
    [
      ['1) metri riordinati', '1) 120'],
      ['2) scarti versati', '2) 30'],
    ],
    [],
  ],
  [
    'letters on one line',
    'a) metri riordinati b) scarti versati',
    'a) almeno 120 b) 30%',
    [
      ['a) metri riordinati', 'a) almeno 120'],
      ['b) scarti versati', 'b) 30%'],
    ],
    [],
  ],
  ['bullets on one line', '• metri riordinati • scarti versati', '120', [['• metri riordinati'], ['• scarti versati']], ['120']],
  ['one target for two', 'Metri riordinati; Scarti versati', '100%', [['Metri riordinati'], ['Scarti versati']], ['100%']],
  [
    'two dates for one',
    'Relazione alla Giunta',
    '30/06/2026; 31/12/2026',
    [['Relazione alla Giunta']],
    ['30/06/2026; 31/12/2026'],
  ],
  ['a ratio', 'Metri riordinati / metri da riordinare', '100%', [['Metri riordinati / metri da riordinare']], ['100%']],
  [
    'a citation',
    'Adempimenti ex art. 10 (trasparenza; anticorruzione)',
    'SI',
    [['Adempimenti ex art. 10 (trasparenza; anticorruzione)']],
    ['SI'],
  ],
];

describe('several indicators in one cell', () => {
  it.each(cells)('%s', (_, indicator, target, indicators, targets) => {
    expect(measure(indicator, target)).toEqual({ indicators, targets });
  });

  it('joined, the pieces are the printed cell', () => {
    for (const [, indicator] of cells) {
      const [row] = recognise(
        rawDocument([
          heading('AREA 1 – TECNICA'),
          table(['N.', 'Obiettivo', 'Indicatore', 'Target'], ['1', 'Riordino degli archivi', indicator, '100%']),
        ]),
      ).assignments;
      expect((row?.indicators ?? []).map(({ text }) => text).join('')).toBe(indicator);
    }
  });

  it('types each target', () => {
    const draft = recognise(
      rawDocument([
        heading('AREA 1 – TECNICA'),
        table(
          ['N.', 'Obiettivo', 'Indicatore', 'Target'],
          ['1', 'Riordino degli archivi', '1) metri riordinati\n2) scarti versati', '1) almeno 120\n2) 30%'],
        ),
      ]),
    );
    expect(draft.assignments[0]?.indicators.map(({ targets }) => targets?.map(({ type }) => type))).toEqual([
      ['threshold'],
      ['percentage'],
    ]);
  });
});

describe('numbers and codes of rows', () => {
  const numbersOf = (...numbers: readonly string[]) =>
    recognise(
      rawDocument([
        heading('AREA 1 – TECNICA'),
        table(
          ['Cod.', 'Obiettivo', 'Indicatore', 'Peso'],
          ...numbers.map((number, at) => [number, `Riordino dell’archivio numero ${at + 1}`, 'Metri riordinati', '10']),
        ),
      ]),
    ).assignments.map(({ printedNumber }) => printedNumber);

  it.each([
    [['1', '2', '3']],
    [['01', '02', '03']],
    [['0101', '01010601', '01010602']],
    [['OB.1.2', 'OB.1.3']],
    [['OB_01', 'OB_02']],
    [['I', 'II', 'III']],
    [['I.1', 'I.2', 'II.1']],
    [['1.a', '1.b']],
    [['1)', '2)']],
    [['1°', '2°']],
    [['A/1', 'A/2']],
    [['AG-01-2026', 'AG-02-2026']],
    [['1bis', '2ter']],
  ])('%j are kept as printed', (numbers) => expect(numbersOf(...numbers)).toEqual(numbers));

  it.each([
    ['1. Riordino degli archivi', '1', 'Riordino degli archivi'],
    ['1) Riordino degli archivi', '1', 'Riordino degli archivi'],
    ['1.2 – Riordino degli archivi', '1.2', 'Riordino degli archivi'],
    ['Obiettivo n. 3: Riordino degli archivi', '3', 'Riordino degli archivi'],
    ['OB. 4 - Riordino degli archivi', '4', 'Riordino degli archivi'],
    ['Obiettivo 5 – Riordino degli archivi', '5', 'Riordino degli archivi'],
    ['n. 6 Riordino degli archivi', '6', 'Riordino degli archivi'],
  ])('%j begins with its number', (text, number, title) => expect(splitNumberedTitle(text)).toEqual({ number, title }));

  it.each(['100 alberi in più', '2026: anno della cultura', '3 incontri pubblici'])('%j does not', (text) =>
    expect(splitNumberedTitle(text)).toBeNull(),
  );
});
