import { describe, expect, it } from 'vitest';
import { objectiveForms } from '../../../src/emit/docx/index.js';
import { defaultProfile } from '../../../src/emit/evaluation/default-profile.js';
import type { Annex } from '../../../src/model/annex.js';
import { buildAnnex } from '../../support/build.js';
import { docxBody, docxText } from '../../support/docx-text.js';
import { convertForm } from '../../support/goldens.js';
import { hasLibreOffice, printedWordPages, unlessLibreOffice } from '../../support/libreoffice.js';
import { descendantsNamed } from '../../support/xml.js';
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
    expect(text).toContain('| Responsabile (valutato) | Rag. Ada Neri |');
    expect(text).toContain('| Codice | n. 1 – TR1 |');
    expect(text).toContain('| Trasversale | sì |');
    expect(text).toContain('| Peso | 60% |');
    expect(text).toContain('| Risultato atteso | Più entrate |');
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
    expect(text).toContain('| Gara / Periodi: gen, feb, mar | gen | mar |  |  |  |');
    expect(count(text, '|  |  |  |  |  |  |')).toBe(3);
  });

  it('lose no gap and no word of a calendar', async () => {
    const built = buildAnnex([{ rows: [{ title: 'Uno' }] }]);
    const cross = (period: string) => ({ period, text: 'x' });
    const schedule = [
      { text: 'Gara', marks: [cross('gen'), cross('dic')] },
      { text: 'Avvio', marks: [{ period: 'I sem.', text: '50%' }] },
      { text: 'Collaudo', marks: [cross('II sem.')] },
      { marks: [cross('mar'), cross('apr')] },
    ];
    const text = await textOf(
      { ...built, assignments: built.assignments.map((row) => ({ ...row, schedule })) },
      'obiettivi/area-1.docx',
    );
    for (const row of [
      '| Gara / Periodi: gen, dic | gen | dic |  |  |  |',
      '| Avvio / Periodi: I sem. (50%) | I sem. | I sem. |  |  |  |',
      '| Collaudo | II sem. | II sem. |  |  |  |',
      '| Periodi: mar, apr | mar | apr |  |  |  |',
    ])
      expect(text).toContain(row);
  });

  it('tell a target of the objective apart from those of its indicators', async () => {
    const percentage = (value: number) => ({ type: 'percentage' as const, text: `${value}%`, percentage: value });
    const indicators = [
      { text: 'Istanze evase; ' },
      { text: 'Utenti soddisfatti', targets: [percentage(90)], weight: 12.5, polarity: 'up' as const },
    ];
    const form = async (targets: readonly ReturnType<typeof percentage>[]) =>
      textOf(buildAnnex([{ rows: [{ title: 'Uno', indicators, targets }] }]), 'obiettivi/area-1.docx');
    const both = await form([percentage(100)]);
    expect(both).toContain('| Per tutti gli indicatori | 100% |  |  |  |');
    expect(both).toContain('| Istanze evase |  |  |  | v. sopra |  |  |  |  |  |');
    expect(both).toContain('| Utenti soddisfatti |  |  |  | 90% |  |  |  | crescente | 12,5 |');
    expect(both.indexOf('Per tutti')).toBeLessThan(both.indexOf('Istanze'));
    const own = await form([]);
    expect(own).not.toContain('Per tutti');
    expect(own).toContain('| Istanze evase |  |  |  |  |  |  |  |  |  |');
  });

  it('tell activities, description and result apart, and end a number once', async () => {
    const built = buildAnnex([{ rows: [{ number: 'a)', title: 'Uno', result: 'Esito', description: 'Come' }] }]);
    const assignments = built.assignments.map((row) => ({ ...row, activities: { text: 'Gara' } }));
    const text = await textOf({ ...built, assignments }, 'obiettivi/area-1.docx');
    expect(text).toContain('# a) Uno\n');
    expect(text).toContain('| Descrizione | Come |\n| Risultato atteso | Esito |\n| Attività | Gara |');
  });

  it('say that a row is undecided, and which strategic objective it belongs to', async () => {
    const sample = await textOf(sampleAnnex, 'obiettivi/area-2.docx');
    expect(count(sample, '[Avviso] Attenzione: incoerente finché la proposta non è decisa.')).toBe(1);
    expect(sample.indexOf('incoerente')).toBeLessThan(sample.indexOf('# 3. Riscossione'));
    const built = buildAnnex([{ rows: [{ title: 'Uno' }, { title: 'Due' }] }]);
    const grouped = built.assignments.map((row, index) => (index === 1 ? { ...row, group: 'Comune digitale' } : row));
    const text = await textOf({ ...built, assignments: grouped }, 'obiettivi/area-1.docx');
    expect(count(text, '| Obiettivo strategico | Comune digitale |')).toBe(1);
    expect(text.indexOf('Comune digitale')).toBeGreaterThan(text.indexOf('# 2. Due'));
  });

  it('ask nothing that a column of the plan says', async () => {
    const said = { Stakeholder: 'Cittadini', 'Risorse umane': 'Due addetti', Missione: '1', Note: '' };
    const text = await textOf(
      buildAnnex([
        {
          rows: [
            { title: 'Uno', extra: said },
            { title: 'Due', extra: { Stakeholder: '', Sedi: 'Centro' } },
          ],
        },
      ]),
      'obiettivi/area-1.docx',
    );
    const [one = '', two = ''] = text.split('# 2. Due');
    expect(one).toContain('| Stakeholder | Cittadini |');
    expect(one).toContain('| Risorse umane | Due addetti |');
    expect(one).not.toMatch(/\| (?:Portatori di interesse|Risorse|Note) \|/u);
    expect(one).toMatch(/Collegamento DUP \/ PIAO \| Programma ____ +\/ Obiettivo di valore pubblico ____ +\|/u);
    expect(two).toMatch(/Collegamento DUP \/ PIAO \| Missione ____ +Programma ____ /u);
    expect(two).toContain('| Sedi | Centro |');
    expect(two).toContain('| Risorse |  |');
    expect(two).toContain('| Portatori di interesse |  |');
  });

  it('are signed by those whom the profile names, when the objective is given and when it is closed', async () => {
    const officer = { ...defaultProfile.officer, signers: [{ name: 'Dirigente', party: 'evaluated' as const }] };
    const profile = { ...defaultProfile, officer, moments: ['Avvio', 'Verifica', 'Chiusura'] };
    const files = await objectiveForms.emit({ annex: sampleAnnex, profile });
    const text = docxText(files.find(({ name }) => name === 'obiettivi/area-2.docx')?.bytes ?? new Uint8Array());
    expect(text).toContain(
      '|= Momento | Data | Dirigente (valutato) |\n| Avvio | __/__/____ |  |\n| Chiusura | __/__/____ |  |\n',
    );
  });

  it('say in words who fills what in, and call the person evaluated as the profile does', async () => {
    const [file] = await formsOf(sampleAnnex);
    const aliases = descendantsNamed(docxBody(file?.bytes ?? new Uint8Array()), 'w:alias').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(aliases).toContain('Segretario comunale');
    expect(aliases).not.toContain('Responsabile');
    const text = await textOf(sampleAnnex, 'obiettivi/secretary.docx');
    expect(text).toContain('## Monitoraggio al 30/06 (Segretario)');
    expect(text).toContain('| Punteggio (Sindaco) |  |');
    expect(text).toContain('caselle grigie, Segretario comunale; bianche, con (Sindaco) nell’etichetta, Sindaco.');
  });

  it('are not made for units without objectives', async () => {
    expect(await formsOf(buildAnnex([{ rows: [] }]))).toEqual([]);
  });

  it.skipIf(!hasLibreOffice)(`fit on a page each${unlessLibreOffice}`, { timeout: 240_000 }, async () => {
    const { annex } = await convertForm('fixtures/real-annex', 'annex.txt');
    const files = await formsOf(annex);
    const pages = (await printedWordPages(files.map(({ bytes }) => bytes))).flat();
    expect(annex.assignments).toHaveLength(71);
    expect(pages.length).toBe(71);
    expect(pages.filter((page) => page.includes('Codice')).length).toBe(71);
  });
});
