import type { Cell, Workbook, Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { xlsx } from '../../../src/emit/xlsx/index.js';
import { buildAnnex } from '../../support/build.js';
import { summaryCellOf, tableOf } from '../../support/filled-workbook.js';
import { cachedValue, openWorkbook } from '../../support/workbook-text.js';
import { sampleAnnex } from './sample.js';

const open = async (...input: Parameters<typeof xlsx.emit>): Promise<Workbook> => {
  const [file] = await xlsx.emit(...input);
  if (file === undefined) throw new Error('no workbook');
  return openWorkbook(file.bytes);
};

let workbook: Workbook;
beforeAll(async () => {
  workbook = await open({ annex: sampleAnnex });
});

const sheet = (name: string): Worksheet => {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const headers = (of: Worksheet): readonly string[] => {
  const found: string[] = [];
  of.getRow(1).eachCell((cell) => {
    found.push(cachedValue(cell));
  });
  return found;
};
/** The cell under a header in the row with the given number of the table that begins on the first row. */
const under = (name: string, header: string, row: number): Cell =>
  sheet(name).getCell(row, headers(sheet(name)).indexOf(header) + 1);
const fillOf = ({ fill }: Cell): string | undefined => (fill?.type === 'pattern' ? fill.fgColor?.argb : undefined);
const textsOf = (of: Worksheet): readonly string[] => {
  const texts: string[] = [];
  of.eachRow((row) => {
    row.eachCell((cell) => {
      if (!cell.isMerged || cell.master.address === cell.address) texts.push(cachedValue(cell));
    });
  });
  return texts;
};

const [blue, yellow, orange] = ['FFDDEBF7', 'FFFFF2AB', 'FFF8CBAD'];

it('has its sheets in the order of use, the lists hidden', () => {
  expect(workbook.worksheets.map(({ name, state }) => (state === 'visible' ? name : `(${name})`))).toEqual([
    'Leggimi',
    'Riepilogo',
    'Obiettivi',
    'Indicatori',
    'Trasversali',
    'SEGRETARIO COMUNALE',
    'AREA 2',
    'AREA 3',
    'Valutazione',
    'Controlli',
    'Modifiche',
    'Anomalie',
    '(Elenchi)',
  ]);
});

describe('Obiettivi', () => {
  it('has one row per assignment as a table', () => {
    expect(sheet('Obiettivi').rowCount).toBe(1 + sampleAnnex.assignments.length);
    expect(sheet('Obiettivi').getTables().length).toBe(1);
    expect([2, 3, 4, 5, 6, 7].map((row) => under('Obiettivi', 'ID', row).value)).toEqual([
      'secretary.own.1',
      'area-2.own.1',
      'area-2.own.3',
      'area-2.transversal.1',
      'area-3.own.1',
      'area-3.transversal.1',
    ]);
  });

  it('keeps numbers as numbers and dates as dates', () => {
    expect(under('Obiettivi', 'Peso', 5).value).toBe(7.5);
    expect(under('Obiettivi', 'Anno', 5).value).toBe(2024);
    expect(under('Obiettivi', 'Valore target', 2).value).toBe(100);
    expect(under('Obiettivi', 'Scadenza', 3).value).toEqual(new Date('2024-12-31T00:00:00Z'));
    expect(under('Obiettivi', 'Scadenza', 3).numFmt).toBe('dd/mm/yyyy');
    expect(cachedValue(under('Obiettivi', 'Scadenza', 2))).toBe('');
  });

  it('leaves a missing weight empty, not zero, and to be filled in', () => {
    expect(under('Obiettivi', 'Peso', 4).value).toBeNull();
    expect([2, 3, 4].map((row) => under('Obiettivi', 'Peso', row).protection?.locked !== false)).toEqual([true, true, false]);
  });

  it('asks for no weight of a prerequisite, and lets a weight of several rows be divided', async () => {
    const made = buildAnnex([
      {
        rows: [
          { title: 'Uno', weight: 100 },
          { title: 'Due', weight: null, weightText: '' },
          { title: 'Tre', weight: null, weightText: 'X' },
          { title: 'Quattro', weight: null, weightText: 'dieci' },
        ],
      },
    ]);
    const [carrier, shared, prerequisite, unreadable] = made.assignments;
    if (carrier === undefined || shared === undefined || prerequisite === undefined || unreadable === undefined)
      throw new Error();
    const annex = {
      ...made,
      assignments: [
        carrier,
        { ...shared, weight: { ...shared.weight, sharedFrom: carrier.id } },
        { ...prerequisite, weight: { ...prerequisite.weight, prerequisite: true as const } },
        unreadable,
      ],
    };
    const odd = await open({ annex });
    const weights = [2, 3, 4, 5].map((row) => tableOf(odd, 'Obiettivi').cell('Peso', row));
    expect(weights.map(({ protection }) => protection?.locked === false)).toEqual([true, true, false, true]);
    expect(weights.map(cachedValue)).toEqual(['100', 'insieme al n. 1', 'X', 'dieci']);
    const [{ bytes } = { bytes: new Uint8Array() }] = await xlsx.emit({ annex });
    const marks = strFromU8(unzipSync(bytes)['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
    expect(marks).toMatch(/sqref="([A-Z]+5)"><cfRule[^>]*><formula>NOT\(ISNUMBER\(\1\)\)/u);
  });

  it('keeps text that looks like a formula or an escape as text', () => {
    expect(under('Obiettivi', 'Obiettivo', 4).value).toBe('=1+1');
    expect(under('Obiettivi', 'Risultato atteso', 4).value).toBe('-atti _x0041_ depositati');
  });

  it('shows a corrected text in light blue with what was there, and a proposal in yellow with the text as printed', () => {
    const target = under('Obiettivi', 'Target', 3);
    expect([target.value, fillOf(target)]).toEqual(['Entro il 30/06/2024 e il 31/12/2024', blue]);
    expect(JSON.stringify(target.note)).toContain('era: «Entro il 30/06/2023 e il 31/12/2023»');
    const title = under('Obiettivi', 'Obiettivo', 3);
    expect([title.value, fillOf(title)]).toEqual(['Bilancio 2024/2026', yellow]);
    expect(JSON.stringify(title.note)).toContain('proposta da decidere: «2024/2026» → «2025/2027»');
    expect(under('Obiettivi', 'Rev.', 3).value).toBe('C P I');
    expect(under('Obiettivi', 'Avvisi', 3).value).toBe(
      [
        'riga incoerente finché la proposta non è decisa',
        'proposta da decidere, obiettivo: «2024/2026» → «2025/2027»',
        'corretto target: «30/06/2023» → «30/06/2024»',
        'corretto target: «31/12/2023» → «31/12/2024»',
      ].join('\n'),
    );
  });

  it('has a column for what no field holds', () => {
    expect(under('Obiettivi', 'Altre colonne', 4).value).toBe('Peculiarità: nota di colonna');
    expect(headers(sheet('Obiettivi'))).not.toContain('Attività');
  });

  it('lets people enter results, and only there', () => {
    expect(sheet('Obiettivi').getCell('A1').worksheet).toBeDefined();
    const entries = ['Stato al 30/06', 'Avanz. %', 'Consuntivo', 'Valore a consuntivo', '% attribuita', 'Non valut.', 'Note'];
    expect(entries.map((header) => under('Obiettivi', header, 2).protection?.locked)).toEqual(entries.map(() => false));
    for (const header of ['% ragg.', 'Punteggio', 'Segnale'])
      expect(under('Obiettivi', header, 2).protection?.locked).not.toBe(false);
    expect(under('Obiettivi', 'Peso', 2).protection?.locked).not.toBe(false);
    expect(under('Obiettivi', '% attribuita', 2).dataValidation).toMatchObject({ type: 'custom', errorStyle: 'stop' });
    expect(under('Obiettivi', 'Stato al 30/06', 2).dataValidation).toMatchObject({ type: 'list', formulae: ['stati'] });
    expect(workbook.definedNames.getRanges('stati').ranges).toEqual(['Elenchi!$A$2:$A$6']);
  });
});

describe('the sheet of a unit', () => {
  it('says what is open before anything else', () => {
    expect(textsOf(sheet('AREA 2')).slice(0, 6)).toEqual([
      'Comune di Prova – Scheda degli obiettivi – anno 2024',
      'Piano della performance 2024-2026 – anno 2024 (periodo 2024-2026)',
      'AREA 2 – Finanze',
      'Responsabile: Rag. Ada Neri (ad interim)',
      'BOZZA: 2 proposte da decidere (in giallo; si decidono nel foglio Modifiche).',
      '1 riga incoerente finché la proposta non è decisa.',
    ]);
  });

  it('prints a proposal below the text, since notes are not printed', () => {
    const texts = textsOf(sheet('AREA 2'));
    expect(texts).toContain(
      'Bilancio 2024/2026 ⏎ [riga incoerente finché la proposta non è decisa] ⏎ [proposta: «2024/2026» → «2025/2027»]',
    );
    expect(texts).toContain('=1+1 ⏎ Peculiarità: nota di colonna');
    expect(texts).toContain('Obiettivo ⏎ «Obiettivi anno 2024»');
    expect(texts.join('\n')).toContain('ATTENZIONE: meno di 100');
    expect(textsOf(sheet('AREA 3')).join('\n')).toContain('chiude a 100');
  });

  it('marks the number of an inconsistent row', () => {
    const marked: string[] = [];
    sheet('AREA 2').eachRow((row) => {
      if (fillOf(row.getCell(1)) === orange) marked.push(cachedValue(row.getCell(1)));
    });
    expect(marked).toEqual(['1']);
  });

  it('has the own objectives, then the transversal ones, each part with its total', () => {
    const column: string[] = [];
    sheet('AREA 2').eachRow((row) => {
      column.push(`${cachedValue(row.getCell(1))} | ${cachedValue(row.getCell(6))}`);
    });
    expect(column.slice(7, 15)).toEqual([
      'Obiettivi propri | Obiettivi propri',
      '1 | 60',
      '3 | ',
      'Totale obiettivi propri | 60',
      'Obiettivi trasversali | Obiettivi trasversali',
      '1 | 7.5',
      'Totale obiettivi trasversali | 7.5',
      'TOTALE | 67.5',
    ]);
  });

  it('has the secretary signed for by the mayor', () => {
    const texts = textsOf(sheet('SEGRETARIO COMUNALE'));
    expect(texts).toContain('Segretario: non indicato nel documento');
    expect(texts).toContain('Il Sindaco');
    expect(textsOf(sheet('AREA 2'))).toContain('Il Nucleo di valutazione / OIV');
  });

  it('carries the date of issue only if one is given', async () => {
    const dated = await open({ annex: sampleAnnex, issuedOn: '2024-04-15' });
    const area = dated.getWorksheet('AREA 2');
    expect(area === undefined ? [] : textsOf(area)).toContain('Data: 15/04/2024');
    expect(area?.headerFooter.oddFooter).toBe('&L&9 piano.html&C&9 15/04/2024&R&9 Pag. &P di &N');
    expect(textsOf(sheet('AREA 2'))).toContain('Data');
    expect(dated.created.toISOString()).toBe('2024-04-15T00:00:00.000Z');
    expect(workbook.created.toISOString()).toBe('2000-01-01T00:00:00.000Z');
    expect(workbook.creator).toBe('allegato');
  });
});

it('lists every edit, proposals first, with its context, its rule and a cell for the decision', () => {
  expect([2, 3, 4, 5, 6].map((row) => under('Modifiche', 'Prima', row).value)).toEqual([
    '2024',
    '2026',
    '2023',
    '30/06/2023',
    '31/12/2023',
  ]);
  expect(
    ['Unità', 'Sezione', 'Campo', 'Dopo', 'Testo stampato', 'Stato'].map((header) => under('Modifiche', header, 4).value),
  ).toEqual(['AREA 2', 'intestazione', 'obiettivo', '2024', 'Obiettivi anno 2023', 'applicata']);
  expect(['Sezione', 'N.', 'Campo', 'Confid.', 'Stato', 'Fonte'].map((header) => under('Modifiche', header, 2).value)).toEqual([
    'propri',
    '1',
    'obiettivo',
    0.5,
    'proposta',
    'linea 2',
  ]);
  expect(under('Modifiche', 'Decisione', 2).dataValidation).toMatchObject({ type: 'list', formulae: ['decisioni'] });
  expect(under('Modifiche', 'Decisione', 2).protection?.locked).toBe(false);
});

it('lists the findings, the gravest first, with unit and row', () => {
  expect(
    [2, 3, 4, 5].map((row) => ['Gravità', 'Unità', 'N.', 'Codice'].map((header) => under('Anomalie', header, row).value)),
  ).toEqual([
    ['errore', 'AREA 2', '3', 'weight/missing'],
    ['avviso', 'AREA 2', '1', 'year/partly-shifted'],
    ['avviso', 'AREA 2', null, 'number/gap'],
    ['nota', 'Documento', null, 'administration/missing'],
  ]);
});

it('shows what a person decided, and counts no more what is none', async () => {
  const gap = { outcome: 'rejected', reason: 'Numero soppresso' } as const;
  const decided = await open({
    annex: {
      ...sampleAnnex,
      findings: sampleAnnex.findings.map((finding) => (finding.code === 'number/gap' ? { ...finding, decision: gap } : finding)),
      edits: sampleAnnex.edits.map((edit) => {
        if (edit.status !== 'proposed') return edit;
        const person = { ...edit, by: 'person', reason: 'Già approvato' } as const;
        return edit.before === '2024' ? { ...person, status: 'rejected' } : { ...person, status: 'applied' };
      }),
    },
  });
  const shown = (name: string, row: number, headers: readonly string[]) =>
    headers.map((header) => cachedValue(tableOf(decided, name).cell(header, row)));
  const words = ['Codice', 'Decisione', 'Motivo'];
  expect(shown('Anomalie', 5, words)).toEqual(['number/gap', 'rifiuta', 'Numero soppresso']);
  expect(shown('Anomalie', 4, words)).toEqual(['administration/missing', '', '']);
  const edits = [5, 6].map((row) => shown('Modifiche', row, ['Prima', 'Stato', 'Decisione', 'Motivo']));
  expect(edits).toEqual([
    ['2024', 'respinta', 'rifiuta', 'Già approvato'],
    ['2026', 'applicata', 'accetta', 'Già approvato'],
  ]);
  const checks: string[] = [];
  decided.getWorksheet('Controlli')?.eachRow((row) => {
    checks.push([1, 2, 3, 5, 6].map((column) => cachedValue(row.getCell(column))).join(' | '));
  });
  expect(checks).toContain('Salto di numerazione | AREA 2 | 0 | OK | AREA 2: manca il numero 2 – respinta: Numero soppresso');
  // Of three findings in the unit two are left.
  expect(cachedValue(summaryCellOf(decided, 'Anomalie', 1))).toBe('2');
});

it('lets people decide what asks for a decision, and nothing else', () => {
  const locked = (row: number) => under('Anomalie', 'Decisione', row).protection?.locked;
  expect(under('Anomalie', 'Decisione', 2).dataValidation).toMatchObject({ type: 'list', formulae: ['decisioni'] });
  // A weight that is missing asks, a note does not.
  expect([locked(2), locked(5)]).toEqual([false, undefined]);
});

it('shows who shares what with which weight', () => {
  const texts = (row: number) => {
    const found: string[] = [];
    sheet('Trasversali')
      .getRow(row)
      .eachCell({ includeEmpty: true }, (cell) => {
        found.push(cachedValue(cell));
      });
    return found;
  };
  expect(texts(4)).toEqual(['Trasparenza', '', '7.5', '7.5', '2', '«Trasparenza e accesso» (AREA 3)', 'transversal.one']);
  expect(texts(6)).toEqual(['Manutenzioni', '100', '', '92.5', '2', '', 'o.area-3.own.1']);
});

it('checks sums, numbers and targets of every unit', () => {
  const lines: string[] = [];
  sheet('Controlli').eachRow((row) => {
    lines.push([1, 2, 3, 4, 5].map((column) => cachedValue(row.getCell(column))).join(' | '));
  });
  expect(lines).toContain('Somma dei pesi | AREA 2 | 67.5 | 100 | ATTENZIONE: meno di 100');
  expect(lines).toContain('Somma dei pesi | AREA 3 | 100 | 100 | chiude a 100');
  expect(lines).toContain('Obiettivi senza un peso numerico | AREA 2 | 1 | 0 | ATTENZIONE');
  expect(lines).toContain('Obiettivi senza target né scadenza | AREA 2 | 1 | 0 | ATTENZIONE');
  expect(lines).toContain('Obiettivi senza target né scadenza | AREA 3 | 0 | 0 | OK');
  expect(lines).toContain('Proposte ancora da decidere | AREA 2 | 2 | 0 | ATTENZIONE');
  expect(lines).toContain('Salto di numerazione | AREA 2 | 1 | 0 | ATTENZIONE');
});

it('prints every sheet on landscape A4 with header and footer', () => {
  for (const { name, pageSetup, headerFooter, state } of workbook.worksheets) {
    if (state !== 'visible') continue;
    expect({ name, ...pageSetup }).toMatchObject({ paperSize: 9, orientation: 'landscape' });
    expect(headerFooter.oddHeader).toBe(`&L&9 Comune di Prova&C&9 ${name}&R&9 Anno 2024`);
    expect(headerFooter.oddFooter).toBe('&L&9 piano.html&C&9 stampato il &D&R&9 Pag. &P di &N');
  }
  expect(sheet('Obiettivi').pageSetup.printTitlesRow).toBe('1:1');
  expect(sheet('AREA 2').pageSetup.printTitlesRow).toBe('8:8');
});

it('is whole for an annex with nothing to say', async () => {
  const plain = await open({ annex: buildAnnex([{ rows: [{ title: 'Uno', weight: 100 }] }]) });
  expect(plain.getWorksheet('Modifiche')?.getCell('A2').value).toBe('Nessuna modifica');
  expect(plain.getWorksheet('Anomalie')?.getCell('A2').value).toBe('Nessuna anomalia');
  expect(plain.getWorksheet('Trasversali')?.getCell('A4').value).toBe('Nessun obiettivo trasversale');
});

it('adds up nothing for a unit without objectives', async () => {
  const bare = await open({ annex: buildAnnex([{ rows: [] }]) });
  const total = bare.getWorksheet('AREA 1')?.getCell('E7');
  expect([total?.formula, total?.result]).toEqual(['SUM(E6:E6)', 0]);
  expect(bare.getWorksheet('Obiettivi')?.getCell('A2').value).toBe('nessun obiettivo');
});

it('writes what the library would leave out or let overlap', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ title: `n. ${index}`, weight: 1 }));
  const [file] = await xlsx.emit({ annex: buildAnnex([{ rows }]) });
  const parts = unzipSync(file?.bytes ?? new Uint8Array());
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const objectives = part('xl/worksheets/sheet3.xml');
  expect([...objectives.matchAll(/sqref="([A-Z0-9:]+)"><formula1>/g)].map(([, range]) => range)).toEqual([
    'AA2:AA31',
    'H2:H31',
    'J2:J31',
    'K2:K31',
    'L2:L31',
    'M2:M31',
    'N2:N31',
    'O2:O31',
    'S2:S31',
  ]);
  for (const name of Object.keys(parts).filter((one) => one.startsWith('xl/worksheets/sheet'))) {
    const columns = [...part(name).matchAll(/<col min="(\d+)" max="(\d+)"/g)].map(([, min, max]) => [Number(min), Number(max)]);
    const gaps = columns.filter(([min], index) => min !== 1 + (columns[index - 1]?.[1] ?? 0));
    expect([name, gaps]).toEqual([name, []]);
  }
  expect(part('xl/styles.xml')).toMatch(/<fonts[^>]*><font><sz val="10"\/><name val="Arial"\/>/);
});

it('uses only functions that LibreOffice 7.4 and older Excel know', () => {
  const known =
    /^(?:IF|OR|AND|NOT|ABS|MAX|MIN|ROUND|DATE|LOOKUP|REPT|LEFT|LEN|SUM|SUMIFS|SUMPRODUCT|COUNT|COUNTA|COUNTIFS|INDEX|MATCH|ISNUMBER)$/;
  const used = new Set<string>();
  for (const one of workbook.worksheets)
    one.eachRow((row) => {
      row.eachCell((cell) => {
        for (const [, name = ''] of (cell.formula ?? '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)) used.add(name);
      });
    });
  expect([...used].filter((name) => !known.test(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(8);
});

it('takes any name of a unit', async () => {
  const units = ["Affari & <altro>: l'ufficio / 1", 'affari & <ALTRO>: l’ufficio - 1', '=Controlli', 'Controlli'];
  const odd = await open({
    annex: buildAnnex(units.map((label) => ({ label, name: '', rows: [{ title: 'Uno', weight: 100 }] }))),
  });
  expect(odd.worksheets.map(({ name }) => name).slice(5, 9)).toEqual([
    'Affari & <altro>- l’ufficio - 1',
    'affari & <ALTRO>- l’ufficio (2)',
    '=Controlli',
    'Controlli (2)',
  ]);
  expect(odd.getWorksheet('=Controlli')?.pageSetup.printArea).toBe('A1:K14');
});

it('leads from sheet to sheet by links that stay within the workbook', async () => {
  const [file] = await xlsx.emit({ annex: sampleAnnex });
  const parts = unzipSync(file?.bytes ?? new Uint8Array());
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
  const xml = sheets.map(([, part]) => strFromU8(part)).join('');
  expect(xml).not.toContain('TargetMode="External"');
  const places = [...xml.matchAll(/<hyperlink ref="[A-Z]+\d+" location="([^"]*)"\/>/g)].map(([, place = '']) => place);
  expect(places.length).toBeGreaterThan(8);
  const names = new Set(workbook.worksheets.map(({ name }) => name));
  expect(places.filter((place) => !names.has(/^(?:'|&apos;)(.*)(?:'|&apos;)![A-Z]+\d+$/.exec(place)?.[1] ?? ''))).toEqual([]);
  // Edits and findings lead to the row that they speak of.
  const leads = [...xml.matchAll(/<hyperlink ref="([BC]\d+)" location="(?:'|&apos;)Obiettivi(?:'|&apos;)!(D\d+)"\/>/g)];
  const found = leads.map(([, from, to]) => `${from} → ${to}`);
  expect(found).toEqual(expect.arrayContaining(['B5 → D3', 'C2 → D4']));
});

it('evaluates every unit as the profile has it', () => {
  const lines: string[] = [];
  sheet('Valutazione').eachRow((row) => {
    lines.push([1, 2, 4, 5].map((column) => cachedValue(row.getCell(column))).join(' | '));
  });
  expect(lines[3]).toContain('SEGRETARIO COMUNALE – Segretario comunale: non indicato');
  expect(lines).toContain('Rogito dei contratti | 10 |  | ');
  expect(lines).toContain('Guida e motivazione dei collaboratori | 20 |  | ');
  expect(lines.filter((line) => line.startsWith('Punteggio finale | 100'))).toHaveLength(3);
  expect(workbook.definedNames.getRanges('fasce_da').ranges).toHaveLength(1);
  expect(workbook.definedNames.getRanges('data_verifica').ranges).toEqual(['Riepilogo!$B$4']);
});

it('has one row per indicator, with its own entry cell only where it has a target of its own', async () => {
  const own = { type: 'number', text: '30', number: 30 } as const;
  const several = await open({
    annex: buildAnnex([
      { rows: [{ title: 'Uno', indicators: [{ text: 'tempi', weight: 60, targets: [own] }, 'altro'] }, { title: 'Due' }] },
    ]),
  });
  const found = tableOf(several, 'Indicatori');
  const rows = [2, 3, 4].map((row) =>
    ['Obiettivo', 'Indicatore', 'Valore target', 'Peso dell’indicatore'].map((header) => cachedValue(found.cell(header, row))),
  );
  expect(rows).toEqual([
    ['Uno', 'tempi', '30', '60'],
    ['Uno', 'altro', '', ''],
    ['Due', 'N. atti / n. atti previsti', '', ''],
  ]);
  expect([2, 3].map((row) => found.cell('Valore a consuntivo', row).protection?.locked)).toEqual([false, undefined]);
  expect(tableOf(several, 'Obiettivi').cell('Valore a consuntivo', 2).value).toBe('foglio Indicatori');
});

it('says a target once where it belongs to an indicator, and whose it is where there are several', async () => {
  const target = (text: string) => [{ type: 'number', text, number: Number(text) }] as const;
  const one = { title: 'Uno', targets: [], indicators: [{ text: 'tempi', weight: 60, targets: target('30') }] };
  const two = {
    title: 'Due',
    targets: [],
    indicators: [
      { text: 'tempi; ', targets: target('30') },
      { text: 'atti', targets: target('7') },
    ],
  };
  const several = await open({ annex: buildAnnex([{ rows: [one, two] }]) });
  const area = several.getWorksheet('AREA 1');
  const texts = area === undefined ? [] : textsOf(area);
  expect(texts.filter((text) => /\b30(?!\/)/.test(text))).toEqual(['30', 'Indicatore 1: 30 ⏎ Indicatore 2: 7']);
  expect(texts).toContain('Uno ⏎ Indicatore: peso 60');
});

it('leaves out columns that nothing fills', async () => {
  const plain = await open({ annex: buildAnnex([{ rows: [{ title: 'Uno', weight: 100 }] }]) });
  const [objectives, indicators] = ['Obiettivi', 'Indicatori'].map((name) => {
    const found = plain.getWorksheet(name);
    return found === undefined ? [] : headers(found);
  });
  expect(indicators).toEqual(['Unità', 'Sezione', 'N.', 'Obiettivo', 'Indicatore', 'Target', 'ID riga', 'Cod. unità']);
  expect(plain.getWorksheet('Indicatori')?.pageSetup.printArea).toBe('A1:F2');
  expect(objectives).not.toContain('Risultato atteso');
});

it('prints what the plan says of an objective, not the columns that are filled in', () => {
  const printed = headers(sheet('Obiettivi')).slice(0, 10);
  expect(printed).toEqual([
    'Unità',
    'Sezione',
    'N.',
    'Obiettivo',
    'Risultato atteso',
    'Indicatore',
    'Target',
    'Scadenza',
    'Peso',
    'Rev.',
  ]);
  expect(sheet('Obiettivi').pageSetup.printArea).toMatch(/^A1:J\d+$/);
});

it('repeats no name of 300 characters in every row: the unit goes by its sheet', async () => {
  const name = `Settore ${'servizi alla persona e '.repeat(13)}altro`;
  expect(name.length).toBeGreaterThan(300);
  const long = await open({ annex: buildAnnex([{ label: '', name, rows: [{ title: 'Uno', weight: 100 }] }]) });
  const [sheetName = ''] = long.worksheets.slice(5).map((one) => one.name);
  expect(name.startsWith(sheetName)).toBe(true);
  const column = (at: string) => ['Obiettivi', 'Indicatori'].map((one) => long.getWorksheet(one)?.getCell(at).value);
  expect(column('A2')).toEqual([sheetName, sheetName]);
  expect(long.getWorksheet('Controlli')?.getCell('B4').value).toBe(sheetName);
  // No row is higher for it: the column with the name in full, which is not printed, does not wrap.
  expect(long.getWorksheet('Obiettivi')?.getRow(2).height).toBeLessThan(45);
  // In full where it stands once.
  expect(long.getWorksheet('Riepilogo')?.getCell('B7').value).toBe(name);
  expect(long.getWorksheet(sheetName)?.getCell('A3').value).toBe(name);
});
