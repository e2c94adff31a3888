import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutTitle } from '../../src/messages/layouts.js';
import { layouts, parseLayout } from '../../src/normalize/layouts/layout.js';
import { allegato, scratch } from '../support/run.js';

const plan = 'fixtures/layouts/torrebianca-merged-weights/annex.html';

const annexOf = (...words: readonly string[]) =>
  JSON.parse(allegato(['convert', plan, '--out', '-', '--format', 'json', ...words]).stdout);

const layoutFile = (data: unknown): string => {
  const file = join(scratch(), 'our.json');
  writeFileSync(file, JSON.stringify(data));
  return file;
};

describe('the known layouts', () => {
  it('are listed each with what it is, in both languages', () => {
    for (const language of ['it', 'en'] as const) {
      const lines = allegato(['layouts', '--lang', language]).stdout.trim().split('\n');
      expect(lines).toHaveLength(layouts.length);
      for (const [index, { id, shape }] of layouts.entries()) {
        expect(layoutTitle(id, language)).not.toBe('');
        expect(lines[index]).toMatch(new RegExp(`^${id}\\s+${shape}\\s+\\S`));
      }
    }
  });

  it.each(layouts.map(({ id }) => id))('%s is shown as a file that --layout takes', (id) => {
    const shown = JSON.parse(allegato(['layouts', id]).stdout);
    expect(parseLayout(shown)).toMatchObject({ layout: { id } });
  });

  it('given as a file change nothing where they fit anyway', () => {
    const file = layoutFile(JSON.parse(allegato(['layouts', 'table-per-unit']).stdout));
    expect(annexOf('--layout', file)).toEqual(annexOf());
  });
});

describe('a layout that a person wrote for one document', () => {
  const units = [{ heading: 'SETTORE 2 Tributi e patrimonio', kind: 'office', name: 'Entrate' }];
  const file = layoutFile({ id: 'our-table', shape: 'rows', columns: { PARAMETRO: 'notes', '#3': 'title' }, units });

  it('says what columns mean and which lines name units, and the officer below such a line is the unit’s', () => {
    const annex = annexOf('--layout', file);
    expect(annex.units.map(({ kind, name }: { kind: string; name: string }) => [kind, name])).toEqual([
      ['sector', 'Affari istituzionali'],
      ['office', 'Entrate'],
    ]);
    expect(annex.units[1].officer).toMatchObject({ name: 'Lea Boni' });
    expect(annex.assignments[0]).toMatchObject({
      indicators: [],
      extra: { PARAMETRO: { text: 'Verbali pubblicati entro 10 giorni' } },
    });
  });

  it('is named with its score where the reading is explained', () => {
    const { stdout } = allegato(['inspect', plan, '--layout', file]);
    expect(stdout).toContain('our-table');
    expect(stdout).toMatch(/PARAMETRO\s+notes\s+1\.00/);
  });
});
