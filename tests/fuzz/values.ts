import fc from 'fast-check';

/** What people write into the cells of such tables, and what nobody should. */
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '10%',
      '10/100',
      '0,10',
      'X',
      'entro il 31/12/2024',
      '31.02.2024',
      '100%',
      '≥ 3',
      'sì/no',
      '-',
      '=1+1',
      '@x',
      "'",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  {
    weight: 1,
    arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10).split('-').reverse().join('/')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'x'.repeat(40_000),
      '9'.repeat(400),
      '1/1/1/1/1',
      '**',
      '"',
      '""""',
      '\u0000',
      '_x0041_',
      '\ufffe',
    ),
  },
);

/** Long runs of what patterns repeat: one that tries them from each of their places takes minutes. */
const longRun = fc
  .tuple(
    fc.constantFrom('x', '9', ' ', '-', '.', ',', '/', '*', '"', '(', '<', 'x ', '1.', '1/', 'a-', 'entro ', 'art. 1 ', '10% '),
    fc.constantFrom(300, 20_000),
  )
  .map(([piece, times]) => piece.repeat(times));

const clean = (text: string): string => text.replace(/[\t\r\n\f]/g, ' ');
const header = fc.constantFrom('N.', 'Peso', 'Obiettivo', 'Indicatore', 'Target', 'Valore', 'Risultato atteso', 'Quid');
const row = (of: fc.Arbitrary<string>) =>
  fc.array(of.map(clean), { minLength: 1, maxLength: 7 }).map((cells) => cells.join('\t'));
const unit = fc.tuple(
  fc.constantFrom('AREA 1', 'SETTORE II – TECNICO', '**AREA 3**', ''),
  row(header),
  fc.array(row(fc.oneof({ weight: 60, arbitrary: cell }, { weight: 1, arbitrary: longRun })), { maxLength: 6 }),
);

/** A pasted text with tables of any values. */
export const annexText: fc.Arbitrary<string> = fc
  .array(unit, { minLength: 1, maxLength: 3 })
  .map((units) => units.map(([heading, head, rows]) => [heading, '', head, ...rows, ''].join('\n')).join('\n'));
