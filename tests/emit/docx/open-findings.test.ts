import { describe, expect, it } from 'vitest';
import { openFindings } from '../../../src/emit/docx/open-findings.js';
import { unitSheets } from '../../../src/emit/sheet-model.js';
import type { Annex } from '../../../src/model/annex.js';
import type { Finding } from '../../../src/model/finding.js';
import { buildAnnex, named } from '../../support/build.js';

const codesByUnit = (annex: Annex): readonly (readonly string[])[] =>
  unitSheets(annex).map((sheet) =>
    openFindings(annex, sheet, [...sheet.applied, ...sheet.proposed]).map(({ finding, spots }) =>
      [finding.code, ...spots.map(({ at }) => at)].join(' '),
    ),
  );

const place = { page: 1 };
const twoUnits = (findings: readonly Finding[], overrides: Partial<Annex> = {}): Annex =>
  buildAnnex([{ rows: [{ title: 'Uno' }, { title: 'Due' }] }, { rows: [{ title: 'Tre' }] }], {
    findings: named(findings),
    ...overrides,
  });

describe('openFindings', () => {
  it('gives a finding that stands for rows of several units to each of them, with its own rows', () => {
    const finding: Finding = {
      code: 'objective/same-row-elsewhere',
      severity: 'info',
      at: '/assignments/0',
      place,
      related: [{ at: '/assignments/2', place }],
      args: { units: ['AREA 1', 'AREA 2'] },
    };
    expect(codesByUnit(twoUnits([finding]))).toEqual([
      ['objective/same-row-elsewhere /assignments/0'],
      ['objective/same-row-elsewhere /assignments/2'],
    ]);
  });

  it('gives a duty of the whole annex to the units it names', () => {
    const finding: Finding = {
      code: 'duty/payment-times',
      severity: 'warning',
      at: '',
      place,
      args: { unitsWithout: ['AREA 2'], since: 2023, law: 'legge' },
    };
    expect(codesByUnit(twoUnits([finding]))).toEqual([[], ['duty/payment-times']]);
  });

  it('leaves out what a correction tells, and puts the gravest first', () => {
    const findings: readonly Finding[] = [
      { code: 'target/missing', severity: 'info', at: '/assignments/1', place, args: {} },
      {
        code: 'year/stale-date',
        severity: 'warning',
        at: '/assignments/0/title',
        place,
        args: { before: '2023', after: '2024' },
      },
      { code: 'weight/missing', severity: 'error', at: '/assignments/1/weight', place, args: {} },
    ];
    const edits: Annex['edits'] = [
      {
        id: 'e',
        at: '/assignments/0/title',
        range: [0, 4],
        before: '2023',
        after: '2024',
        rule: 'year/stale-date',
        confidence: 1,
        status: 'applied',
        by: 'rule',
      },
    ];
    expect(codesByUnit(twoUnits(findings, { edits }))).toEqual([
      ['weight/missing /assignments/1/weight', 'target/missing /assignments/1'],
      [],
    ]);
  });
});
