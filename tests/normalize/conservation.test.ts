import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../../src/errors.js';
import { annexSchema } from '../../src/model/annex.js';
import type { RawBlock } from '../../src/model/raw-document.js';
import { normalize } from '../../src/normalize/index.js';
import { heading, paragraph, rawDocument, table, wide } from '../support/raw.js';
import { unreachableCells } from '../support/reachable.js';

const header = ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'];

const cell = fc.constantFrom(
  '',
  '1',
  '2',
  '10%',
  '50',
  'X',
  'entro il 31/12/2029',
  '100%',
  'raggiunto / non raggiunto',
  'Riordino degli archivi comunali',
  'Rendiconto 2028; bilancio 2030-2032',
  'Totale',
  'OBIETTIVI TRASVERSALI',
  'AREA 2 – TECNICA',
);
const row = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(cell, cell, cell, cell, cell) },
  { weight: 2, arbitrary: fc.constantFrom(['3', 'Tempi di pagamento', 'Ritardo in giorni', '0', '10'], header) },
  { weight: 1, arbitrary: cell.map((text) => wide(text, 5)) },
  { weight: 1, arbitrary: cell.map((text) => ['4', { text, cols: 3 }, '5%']) },
);
const rows = fc.array(row, { minLength: 1, maxLength: 8 });
const labelCell = fc.constantFrom(
  'Titolo',
  'Peso',
  'Indicatore:',
  'Target',
  'Settore',
  'Responsabile',
  'Quid',
  'Scheda obiettivo n. 2',
  'Peso: 20',
  '',
);
const labelledRow = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(labelCell, cell, labelCell, cell) },
  { weight: 2, arbitrary: fc.tuple(labelCell, cell).map(([text, value]) => [text, { text: value, cols: 3 }]) },
  { weight: 2, arbitrary: labelCell.map((text) => wide(text, 4)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(['Indicatore', 'Target', 'Peso', 'Quid'], ['Fasi', 'I trim.', 'II trim.', 'III trim.']),
  },
);
const labelledRows = fc.array(labelledRow, { minLength: 1, maxLength: 8 });
const turnedRows = fc.array(fc.tuple(labelCell, cell, cell), { minLength: 1, maxLength: 6 });
const holders = ['N.', 'Obiettivo', 'Dott. Ugo Po', 'Settore Tecnico', 'Quid'];
const block: fc.Arbitrary<RawBlock> = fc.oneof(
  fc.constantFrom('AREA 1 – AFFARI GENERALI\nDott. Ugo Po', 'Obiettivi trasversali', 'Allegato 2').map(heading),
  fc
    .constantFrom(
      'Obiettivi comuni a tutte le aree',
      'Il segretario comunale',
      'Obiettivo 3 – Riordino degli archivi\nPeso: 20\nTarget: 4',
    )
    .map(paragraph),
  rows.map((all) => table(header, ...all)),
  rows.map((all) => table(...all)),
  rows.map((all) => table(holders, ...all)),
  labelledRows.map((all) => table(...all)),
  turnedRows.map((all) => table(...all)),
);
const documents = fc.array(block, { minLength: 1, maxLength: 7 }).map((blocks) => rawDocument(blocks));

const normalized = (raw: ReturnType<typeof rawDocument>) => {
  try {
    return normalize(raw, []);
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
};

const lostIn = (raw: ReturnType<typeof rawDocument>): readonly string[] => {
  const annex = normalized(raw);
  if (annex === null) return [];
  const others = annex.findings.filter(({ code }) => code === 'table/not-objectives').map(({ place }) => place.table);
  return unreachableCells(raw, annex, others);
};

describe('whatever a document holds', () => {
  it('a table beside running text that holds the objectives is named', () => {
    const form = table(['Settore', '', 'Responsabile', 'X'], ['Scheda obiettivo n. 2', { text: '', cols: 3 }]);
    const raw = rawDocument([
      form,
      paragraph('Obiettivi comuni a tutte le aree'),
      paragraph('Obiettivo 3 – Riordino degli archivi\nPeso: 20\nTarget: 4'),
      table(holders, header),
    ]);
    expect(normalized(raw)?.assignments.map(({ title }) => title.text)).toContain('Riordino degli archivi');
    expect(lostIn(raw)).toEqual([]);
  });

  it('every cell of a table of objectives is reachable from the annex or named by a finding', () => {
    fc.assert(
      fc.property(documents, (raw) => {
        expect(lostIn(raw)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the annex is of its schema, ids are unique, and every row has its unit and objective', () => {
    fc.assert(
      fc.property(documents, (raw) => {
        const annex = normalized(raw);
        if (annex === null) return;
        expect(annexSchema.safeParse(annex).error).toBeUndefined();
        for (const things of [annex.units, annex.objectives, annex.assignments]) {
          expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
        }
        const units = new Set(annex.units.map(({ id }) => id));
        const objectives = new Set(annex.objectives.map(({ id }) => id));
        expect(annex.assignments.every(({ unitId, objectiveId }) => units.has(unitId) && objectives.has(objectiveId))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('the same document gives the same annex', () => {
    fc.assert(
      fc.property(documents, (raw) => {
        expect(normalized(raw)).toEqual(normalized(raw));
      }),
      { numRuns: 20 },
    );
  });
});
