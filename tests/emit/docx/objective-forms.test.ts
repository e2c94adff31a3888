import { describe, expect, it } from 'vitest';
import { objectiveForms } from '../../../src/emit/docx/index.js';
import type { Annex } from '../../../src/model/annex.js';
import { buildAnnex } from '../../support/build.js';
import { docxText } from '../../support/docx-text.js';
import { convertForm } from '../../support/goldens.js';
import { hasLibreOffice, printedWordPages, unlessLibreOffice } from '../../support/libreoffice.js';
import { sampleAnnex } from './sample.js';

const formsOf = async (annex: Annex) => objectiveForms.emit({ annex });
const textOf = async (annex: Annex, name: string): Promise<string> => {
  const file = (await formsOf(annex)).find((one) => one.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return docxText(file.bytes);
};
const count = (text: string, start: string): number => text.split('\n').filter((line) => line.startsWith(start)).length;

describe('the forms of objectives', () => {
  it('are a file per unit with a section per objective, shared ones last', async () => {
    expect((await formsOf(sampleAnnex)).map(({ name }) => name)).toEqual(['obiettivi/secretary.docx', 'obiettivi/area-2.docx']);
    const text = await textOf(sampleAnnex, 'obiettivi/area-2.docx');
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toEqual([
      '# 1. Bilancio 2024/2026',
      '# 3. Riscossione',
      '# 1. Trasparenza',
    ]);
    expect(count(text, '--- portrait')).toBe(3);
  });

  it('say what the plan says, and leave the rest to fill in', async () => {
    const text = await textOf(sampleAnnex, 'obiettivi/area-2.docx');
    expect(text).toContain('| Responsabile | Rag. Ada Neri |');
    expect(text).toContain('| Codice | n. 1 – TR1 |');
    expect(text).toContain('| Trasversale | sì |');
    expect(text).toContain('| Peso | 60% |');
    expect(text).toContain('| Descrizione e risultato atteso | Più entrate |');
    expect(text).toContain('proposta: 2024/2026 → 2025/2027');
    expect(text).toContain('| N. atti / n. atti previsti |  |  |  | Entro il 31/12/2024 / (era: 31/12/2023) |  |  |  |  |  |');
    for (const part of [
      'Indicatori',
      'Fasi',
      'Monitoraggio al 30/06 (Responsabile)',
      'Consuntivo al 31/12 (Responsabile)',
      'Firme',
    ])
      expect(count(text, `## ${part}`)).toBe(3);
  });

  it('name the units that share an objective', async () => {
    const rows = [{ section: 'transversal' as const, title: 'Trasparenza' }];
    const built = buildAnnex([
      { id: 'area-1', label: 'AREA 1', name: 'Affari generali', rows },
      { id: 'area-2', label: 'AREA 2', name: 'Finanze', rows },
    ]);
    const shared = { ...built, assignments: built.assignments.map((row) => ({ ...row, objectiveId: 'o-1' })) };
    expect(await textOf(shared, 'obiettivi/area-1.docx')).toContain('| Trasversale | sì, con AREA 2 – Finanze |');
  });

  it('put the targets of years in their columns, and those of other years with the year', async () => {
    const targets = [2023, 2024, 2026].map((year) => ({
      type: 'percentage' as const,
      text: `${year - 1974}%`,
      percentage: year - 1974,
      year,
    }));
    const built = buildAnnex([{ rows: [{ title: 'Uno', targets }] }]);
    const text = await textOf({ ...built, plan: { ...built.plan, year: 2024 } }, 'obiettivi/area-1.docx');
    expect(text).toContain('| Target 2024 | Target 2025 | Target 2026 |');
    expect(text).toContain('| 2023: 49% / 50% |  | 52% |');
  });

  it('list the phases of a calendar, and lines for phases where there is none', async () => {
    const built = buildAnnex([{ rows: [{ title: 'Uno' }, { title: 'Due' }] }]);
    const schedule = [
      {
        text: 'Gara',
        marks: ['gen', 'feb', 'mar'].map((period) => ({ period, text: 'X' })),
      },
    ];
    const planned = { ...built, assignments: built.assignments.map((row, index) => (index === 0 ? { ...row, schedule } : row)) };
    const text = await textOf(planned, 'obiettivi/area-1.docx');
    expect(text).toContain('| Gara | gen | mar |  |  |  |');
    expect(count(text, '|  |  |  |  |  |  |')).toBe(3);
  });

  it('are not made for units without objectives', async () => {
    expect(await formsOf(buildAnnex([{ rows: [] }]))).toEqual([]);
  });

  it.skipIf(!hasLibreOffice)(`fit on a page each, but for the longest${unlessLibreOffice}`, { timeout: 240_000 }, async () => {
    const { annex } = await convertForm('fixtures/real-annex', 'annex.txt');
    const files = await formsOf(annex);
    const pages = (await printedWordPages(files.map(({ bytes }) => bytes))).flat();
    expect(annex.assignments).toHaveLength(71);
    expect(pages.length).toBeLessThanOrEqual(72);
    expect(pages.filter((page) => page.includes('Codice')).length).toBe(71);
  });
});
