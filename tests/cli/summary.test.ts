import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/cli/summary.js';
import { buildAnnex } from '../support/build.js';

const rows = [{ title: 'Aggiornare il sito', weight: 100 }];

describe('the summary of a conversion', () => {
  it('names a unit once, also where its label holds its name', () => {
    const annex = buildAnnex([
      { label: 'SERVIZIO TECNICO', name: 'Tecnico', rows },
      { label: 'AREA 2', name: 'Affari generali', rows },
    ]);
    const summary = summaryOf(annex, 'piano.pdf', 'it');
    expect(summary).toMatch(/^ {2}SERVIZIO TECNICO {2,}Dott\. Mario Bianchi/m);
    expect(summary).toMatch(/^ {2}AREA 2 Affari generali {2,}/m);
  });

  it('marks weights that do not close at 100, and says interim', () => {
    const officer = { name: 'Lia Monti', interim: true };
    const summary = summaryOf(
      buildAnnex([{ officer, rows: [{ title: 'Aprire lo sportello', weight: 62.5 }] }]),
      'piano.pdf',
      'it',
    );
    expect(summary).toContain('Lia Monti (ad interim)');
    expect(summary).toContain('62,5 ≠ 100');
  });

  it('shows the proposals of one text as one change', () => {
    const edit = {
      id: 'e',
      at: '/assignments/0/title',
      rule: 'year/next-cycle',
      confidence: 0.5,
      status: 'proposed',
      by: 'rule',
    } as const;
    const annex = buildAnnex([{ rows: [{ title: 'Redigere il DUP 2024/2026' }] }], {
      edits: [
        { ...edit, range: [16, 20], before: '2024', after: '2025' },
        { ...edit, range: [21, 25], before: '2026', after: '2027' },
      ],
    });
    expect(summaryOf(annex, 'piano.pdf', 'en')).toContain('  AREA 1 n. 1: 2024/2026 → 2025/2027\n');
  });
});
