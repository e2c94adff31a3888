import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../../src/emit/decisions/index.js';
import { readWorkbookDecisions } from '../../../src/emit/xlsx/read-decisions.js';
import { convert } from '../../../src/index.js';
import type { Annex } from '../../../src/model/annex.js';
import type { Decision, Decisions } from '../../../src/model/decisions.js';
import { tableOf } from '../../support/filled-workbook.js';
import { hasLibreOffice, recalculate, unlessLibreOffice } from '../../support/libreoffice.js';
import { openWorkbook } from '../../support/workbook-text.js';

const source = { name: 'annex.txt', bytes: new Uint8Array(readFileSync('fixtures/real-annex/annex.txt')) };

const made = async (decisions?: Decisions): Promise<{ readonly annex: Annex; readonly bytes: Uint8Array }> => {
  const { annex, files } = await convert(source, { formats: ['xlsx'], ...(decisions === undefined ? {} : { decisions }) });
  return { annex, bytes: files[0]?.bytes ?? new Uint8Array() };
};

const decisionsIn = (bytes: Uint8Array): Decisions => {
  const read = readWorkbookDecisions(bytes);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.decisions;
};

/** The workbook as an office fills it in: each cell below `Decisione` of a sheet gets what is said of its row's ID. */
const filledIn = async (
  bytes: Uint8Array,
  say: (id: string, sheet: string) => readonly [string, string?] | undefined,
): Promise<Uint8Array> => {
  const workbook = await openWorkbook(bytes);
  for (const name of ['Modifiche', 'Anomalie']) {
    const table = tableOf(workbook, name);
    for (let row = 2; row <= table.rows; row += 1) {
      const [word, reason] = say(String(table.cell('ID', row).value), name) ?? [];
      if (word !== undefined) table.cell('Decisione', row).value = word;
      if (reason !== undefined) table.cell('Motivo', row).value = reason;
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const office = (id: string, sheet: string): readonly [string, string?] | undefined => {
  if (sheet === 'Modifiche' && id.includes('year/next-cycle') && id.startsWith('area-2.own.1/')) return ['accetta'];
  if (id === 'area-5.own.2/targets/0:9-19:date/odd-day') return ['Rifiuta ', 'È la data giusta «13»\n& così'];
  if (id.startsWith('area-5:unit/gap')) return ['rifiuta', 'Area vacante'];
  return undefined;
};

const byId = (decisions: readonly Decision[]) => [...decisions].toSorted((one, other) => one.id.localeCompare(other.id));

describe('what a person decided in the workbook', () => {
  it('is nothing in one as it was written', async () => {
    const { bytes } = await made();
    expect(decisionsIn(bytes)).toEqual({ version: 1, decisions: [] });
  });

  it('is what its cells say, with the text that was expected and the reason', async () => {
    const { bytes } = await made();
    const { decisions } = decisionsIn(await filledIn(bytes, office));
    expect(decisions).toHaveLength(6);
    expect(decisions).toContainEqual({ id: 'area-2.own.1/title:86-90:year/next-cycle', decision: 'accept', expected: '2024' });
    expect(decisions).toContainEqual({
      id: 'area-5.own.2/targets/0:9-19:date/odd-day',
      decision: 'reject',
      expected: '13/12/2024',
      reason: 'È la data giusta «13»\n& così',
    });
    expect(decisions.at(-1)).toMatchObject({ decision: 'reject', reason: 'Area vacante' });
    const { annex } = await made({ version: 1, decisions });
    expect(annex.assignments.find(({ id }) => id === 'area-2.own.1')?.title.value).toContain('2025/2027');
    expect(annex.findings.find(({ code }) => code === 'unit/gap')?.decision?.outcome).toBe('rejected');
  });

  it('stays in the next workbook, replacements and what was said of body and plan included', async () => {
    const { annex } = await made();
    const said = decisionsOf(annex).map((one): Decision => {
      if (one.id.includes('next-cycle')) return { ...one, decision: 'accept' };
      if (one.id === 'area-5.own.2/targets/0:9-19:date/odd-day')
        return { ...one, decision: 'replace', expected: '13/12/2024', replacement: '20/12/2024', reason: 'Giunta' };
      if (one.id.includes('text/missing-words')) return { ...one, decision: 'replace', expected: 'del per', replacement: 'per' };
      if (one.id.includes('weight/sum-not-100')) return { ...one, decision: 'accept', reason: 'Lo si dirà' };
      return one.id.includes('unit/gap') ? { ...one, decision: 'reject' } : one;
    });
    const first = await made({
      version: 1,
      administration: { name: 'Comune di Prova', ipaCode: 'c_x000' },
      approvingAct: 'G.C. n. 1 del 2/2/2024',
      planYear: 2024,
      decisions: said,
    });
    expect(first.annex.assignments.find(({ id }) => id === 'secretary.own.5')?.title.value).toContain('Supporto per');
    const read = decisionsIn(first.bytes);
    const second = await made(read);
    expect(second.annex).toEqual(first.annex);
    const settled = decisionsOf(first.annex).filter(({ decision }) => decision !== 'open');
    expect(byId(read.decisions).map(({ id, decision }) => [id, decision])).toEqual(
      byId(settled).map(({ id, decision }) => [id, decision]),
    );
  });

  it.skipIf(!hasLibreOffice)(`is the same after LibreOffice saved it${unlessLibreOffice}`, async () => {
    const filled = await filledIn((await made()).bytes, office);
    expect(decisionsIn(await recalculate(filled))).toEqual(decisionsIn(filled));
  });

  it('is refused where a cell says something else, and says which', async () => {
    const { bytes } = await made();
    const wrong = await filledIn(bytes, (id) => (id.startsWith('area-5:unit/gap') ? ['boh'] : undefined));
    expect(readWorkbookDecisions(wrong)).toEqual({
      faults: [{ path: expect.stringMatching(/^Anomalie![A-Z]+\d+$/u), code: 'choice', choices: ['accetta', 'rifiuta'] }],
    });
  });
});

describe('another file', () => {
  const sheet = (rows: string): Uint8Array =>
    zipSync({
      'xl/workbook.xml': strToU8('<x:workbook><x:sheets><x:sheet name="Modifiche" r:id="r1"/></x:sheets></x:workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="/xl/worksheets/a.xml"/></Relationships>',
      ),
      'xl/worksheets/a.xml': strToU8(`<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`),
    });

  it.each<[string, Uint8Array]>([
    ['no package', strToU8('{}')],
    ['half a package', sheet('').subarray(0, 60)],
    ['a package of something else', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
    ['a workbook without our sheets', sheet('<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ID</x:t></x:is></x:c></x:row>')],
  ])('is refused: %s', (_, bytes) => {
    expect(readWorkbookDecisions(bytes)).toEqual({ faults: [{ path: '', code: 'noWorkbook' }] });
  });
});
