import type { Cell, Workbook, Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { xlsx } from '../../../src/emit/xlsx/index.js';
import { inks, lookFills, markFills } from '../../../src/emit/xlsx/looks.js';
import { buildAnnex } from '../../support/build.js';
import { contrast } from '../../support/contrast.js';
import { tableOf } from '../../support/filled-workbook.js';
import { cachedValue, openWorkbook } from '../../support/workbook-text.js';
import { sampleAnnex } from './sample.js';

/*
 * What an office asks of a workbook that it is to use as it is: who may enter what and where, what is marked and how that is
 * said in words, what stays in sight, what the file says of itself.
 */

let bytes: Uint8Array;
let workbook: Workbook;
beforeAll(async () => {
  const [file] = await xlsx.emit({ annex: sampleAnnex, version: '7.8.9', asked: ['--plan-year 2024'] });
  bytes = file?.bytes ?? new Uint8Array();
  workbook = await openWorkbook(bytes);
});

const sheet = (name: string): Worksheet => {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const fillOf = ({ fill }: Cell): string | undefined => (fill?.type === 'pattern' ? fill.fgColor?.argb?.slice(2) : undefined);

const eachCell = (of: Worksheet, look: (cell: Cell) => void): void => {
  of.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.master.address === cell.address) look(cell);
    });
  });
};
const visible = (): readonly Worksheet[] => workbook.worksheets.filter(({ state }) => state === 'visible');

describe('what may be entered', () => {
  const rule = (header: string, row: number) => tableOf(workbook, 'Obiettivi').cell(header, row).dataValidation;

  it('warns of a day outside the plan year and the one after, and lets it pass', () => {
    const days = {
      type: 'date',
      errorStyle: 'warning',
      showErrorMessage: true,
      formulae: [new Date('2024-01-01T00:00:00Z'), new Date('2025-12-31T00:00:00Z')],
    };
    expect(rule('Scadenza', 3)).toMatchObject(days);
    expect(rule('Valore a consuntivo', 3)).toMatchObject(days);
  });

  it('warns of an unusual weight or type of target, and stops a wrong percentage or a word that is in no list', () => {
    expect(rule('Peso', 3)).toMatchObject({ type: 'decimal', formulae: [0, 100], errorStyle: 'warning' });
    expect(rule('Tipo target', 2)).toMatchObject({ type: 'list', formulae: ['tipi_target'], errorStyle: 'warning' });
    for (const header of ['Avanz. %', '% attribuita'])
      expect(rule(header, 2)).toMatchObject({
        type: 'custom',
        formulae: [expect.stringMatching(/^AND\(ISNUMBER\(([A-Z]+2)\),OR\(\1<=0,\1>=1\),\1>=0,\1<=100\)$/u)],
        errorStyle: 'stop',
      });
    expect(rule('Stato al 30/06', 2)).toMatchObject({ type: 'list', formulae: ['stati'], errorStyle: 'stop' });
  });

  it('limits long texts to what can be shown', () => {
    for (const header of ['Note', 'Consuntivo'])
      expect(rule(header, 2)).toMatchObject({ type: 'textLength', operator: 'lessThanOrEqual', formulae: [2000] });
    expect(tableOf(workbook, 'Modifiche').cell('Motivo', 2).dataValidation).toMatchObject({
      type: 'textLength',
      formulae: [2000],
    });
  });

  it('says in each rule what is allowed', () => {
    const messages: string[] = [];
    for (const one of visible())
      eachCell(one, ({ dataValidation }) => {
        if (dataValidation !== undefined) messages.push(dataValidation.error ?? '');
      });
    expect(messages.length).toBeGreaterThan(40);
    expect(messages.filter((message) => message === '')).toEqual([]);
  });
});

describe('protection', () => {
  it('stands on every sheet with formulas, without a password', () => {
    const parts = unzipSync(bytes);
    const names = workbook.worksheets.map(({ name }) => name);
    for (const [index, one] of workbook.worksheets.entries()) {
      let formulas = 0;
      eachCell(one, (cell) => {
        if (cell.formula !== undefined) formulas += 1;
      });
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      const [protection] = /<sheetProtection[^>]*>/u.exec(xml) ?? [];
      if (formulas > 0) expect([names[index], protection === undefined]).toEqual([names[index], false]);
      expect(protection ?? '').not.toMatch(/password|hash|salt/u);
    }
  });

  it('leaves open what is entered, which is green, and nothing that is calculated', () => {
    let entries = 0;
    for (const one of visible())
      eachCell(one, (cell) => {
        const isOpen = cell.protection?.locked === false;
        if (isOpen) entries += 1;
        if (isOpen) expect([one.name, cell.address, fillOf(cell)]).toEqual([one.name, cell.address, markFills.entry]);
        if (cell.formula !== undefined) expect([one.name, cell.address, isOpen]).toEqual([one.name, cell.address, false]);
      });
    expect(entries).toBeGreaterThan(60);
  });
});

describe('what is marked', () => {
  const rulesOf = (name: string): readonly (readonly [string, string])[] => {
    const parts = unzipSync(bytes);
    const index = workbook.worksheets.findIndex((one) => one.name === name);
    const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    const found = xml.matchAll(/<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gsu);
    return [...found].flatMap(([, range = '', rules = '']) =>
      [...rules.matchAll(/<formula>(.*?)<\/formula>/gu)].map(
        ([, formula = '']) => [range, formula.replaceAll('&quot;', '"')] as const,
      ),
    );
  };

  it('follows what is entered: late, low, without a reason, still to be decided, no sum of 100', () => {
    const formulas = (name: string) => rulesOf(name).map(([, formula]) => formula);
    const objectives = formulas('Obiettivi').join('\n');
    for (const word of ['SCADUTO senza consuntivo', 'SOTTO SOGLIA']) expect(objectives).toContain(`="${word}"`);
    expect(objectives).toMatch(/LEN\([A-Z]+2\)=0/u);
    expect(formulas('Modifiche')).toEqual([expect.stringMatching(/^AND\(\$J2="proposta",\$K2=""\)$/u)]);
    for (const name of ['Riepilogo', 'AREA 2', 'Controlli']) expect(formulas(name).join('\n')).toContain('"ATTENZIONE"');
  });

  it('says the same in words: in a column, in a note, or in the cell itself', () => {
    const objectives = tableOf(workbook, 'Obiettivi');
    expect(cachedValue(objectives.cell('Rev.', 3))).toBe('C P I');
    expect(cachedValue(objectives.cell('Avvisi', 4))).toContain('Peso mancante');
    expect(JSON.stringify(objectives.cell('Target', 3).note)).toContain('era: «');
    expect(cachedValue(tableOf(workbook, 'Modifiche').cell('Stato', 2))).toBe('proposta');
    expect(cachedValue(tableOf(workbook, 'Anomalie').cell('Gravità', 2))).toBe('errore');
  });

  it('is told in the legend, each with its own colour', () => {
    const colours: (string | undefined)[] = [];
    eachCell(sheet('Leggimi'), (cell) => {
      const fill = fillOf(cell);
      if (Number(cell.col) === 1 && Object.values(markFills).some((one) => one === fill)) colours.push(fill);
    });
    const { applied, proposed, undecided, missing, alarm, good, entry } = markFills;
    expect(colours).toEqual([applied, proposed, undecided, missing, alarm, good, entry]);
  });

  it('can be read: every ink has a contrast of 4.5:1 and more on every ground', () => {
    const grounds = ['FFFFFF', ...Object.values(lookFills), ...Object.values(markFills)];
    const letters = [inks.accent, inks.quiet, inks.plain, inks.link];
    const poor = letters.flatMap((ink) =>
      grounds.filter((ground) => contrast(ink, ground) < 4.5).map((ground) => `${ink} ${ground}`),
    );
    expect(poor).toEqual([]);
  });
});

it('keeps heads and names in sight, and lets lists be filtered', () => {
  const frozen = Object.fromEntries(
    visible().map(({ name, views }) => {
      const [view] = views;
      return [name, view?.state === 'frozen' ? [view.ySplit, view.xSplit] : undefined];
    }),
  );
  expect(frozen).toMatchObject({
    Riepilogo: [2, 1],
    Obiettivi: [1, 4],
    Indicatori: [1, 4],
    Trasversali: [2, 1],
    'AREA 2': [8, 2],
    Controlli: [3, 0],
    Modifiche: [1, 0],
    Anomalie: [1, 0],
  });
  for (const name of ['Obiettivi', 'Indicatori', 'Modifiche', 'Anomalie']) {
    const [table] = sheet(name).getTables();
    expect([name, JSON.stringify(table).includes('"filterButton":true')]).toEqual([name, true]);
  }
  expect(sheet('Controlli').autoFilter).toMatch(/^A3:F\d+$/u);
});

it('lets rows grow with what is typed into them, but for rows with a cell over several columns', () => {
  const parts = unzipSync(bytes);
  const rowsOf = (name: string): ReadonlyMap<number, string> => {
    const index = workbook.worksheets.findIndex((one) => one.name === name);
    const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    return new Map([...xml.matchAll(/<row r="(\d+)"[^>]*>/gu)].map(([row, at]) => [Number(at), row]));
  };
  for (const [name, row] of [
    ['Obiettivi', 2],
    ['Modifiche', 2],
    ['AREA 2', 10],
  ] as const) {
    expect(rowsOf(name).get(row)).toMatch(/ ht="\d+"/u);
    expect(rowsOf(name).get(row)).not.toContain('customHeight');
  }
  for (const name of ['AREA 2', 'Valutazione']) expect(rowsOf(name).get(1)).toContain(' customHeight="1"');
  // What is not protected has a 0 (ECMA-376 part 1, CT_SheetProtection).
  const index = workbook.worksheets.findIndex((one) => one.name === 'AREA 2');
  expect(strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array())).toMatch(
    /<sheetProtection[^>]* formatRows="0"/u,
  );
});

it('shows no grid beside its own lines', () => {
  for (const { name, views } of visible()) expect([name, views[0]?.showGridLines]).toEqual([name, false]);
});

it('says of itself what it was made of and with what, in a sheet without formulas', () => {
  const lines: string[] = [];
  let formulas = 0;
  eachCell(sheet('Leggimi'), (cell) => {
    if (cell.formula !== undefined) formulas += 1;
  });
  sheet('Leggimi').eachRow((row) => {
    lines.push([1, 2].map((column) => cachedValue(row.getCell(column))).join(': '));
  });
  expect(formulas).toBe(0);
  for (const line of [
    'Ente: Comune di Prova',
    'Piano: Piano della performance 2024-2026 – anno 2024 (periodo 2024-2026)',
    `Impronta del file (SHA-256): ${sampleAnnex.document.sha256}`,
    `Prodotto con: allegato 7.8.9, schema dei dati ${sampleAnnex.schemaVersion}`,
    'Opzioni: --plan-year 2024',
  ])
    expect(lines).toContain(line);
});

it('names nobody in the properties of the file, runs nothing and asks for nothing outside', () => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const properties = names
    .filter((name) => name.startsWith('docProps/'))
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
  expect(properties.join('')).not.toContain('Neri');
  expect(names.filter((name) => /vba|macro|external/iu.test(name))).toEqual([]);
});

it('draws weights as bars of letters, own and shared ones apart', async () => {
  const rows = [
    { title: 'Uno', weight: 60 },
    { number: '1', section: 'transversal' as const, title: 'Due', weight: 20 },
  ];
  const [file] = await xlsx.emit({ annex: buildAnnex([{ rows }]) });
  const summary = (await openWorkbook(file?.bytes ?? new Uint8Array())).getWorksheet('Riepilogo');
  expect(summary?.getCell('K7').result).toBe('██████░░');
});
