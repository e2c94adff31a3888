import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/emit/docx/index.js';
import type { EmitInput } from '../../../src/emit/emitter.js';
import { defaultProfile } from '../../../src/emit/evaluation/default-profile.js';
import type { Annex, Edit } from '../../../src/model/annex.js';
import { buildAnnex } from '../../support/build.js';
import { docxBody, docxParts, docxText, paragraphText } from '../../support/docx-text.js';
import { convertForm } from '../../support/goldens.js';
import { descendantsNamed, type XmlNode } from '../../support/xml.js';
import { sampleAnnex } from './sample.js';

const sampleSheets = docx.emit({ annex: sampleAnnex });

const sheets = (annex: Annex, options: Omit<EmitInput, 'annex'> = {}) =>
  annex === sampleAnnex && Object.keys(options).length === 0 ? sampleSheets : docx.emit({ annex, ...options });

const sheetText = async (stem: string, annex: Annex = sampleAnnex, options: Omit<EmitInput, 'annex'> = {}): Promise<string> => {
  const file = (await sheets(annex, options)).find(({ name }) => name === `schede/${stem}.docx`);
  if (file === undefined) throw new Error(`no sheet ${stem}`);
  return docxText(file.bytes);
};

const textOf = (row: XmlNode): string => descendantsNamed(row, 'w:p').map(paragraphText).join(' ');

const linesOf = (text: string, start: string): readonly string[] => text.split('\n').filter((line) => line.startsWith(start));

describe('the Word sheets', () => {
  it('are one per unit, named by the unit, and one with all', async () => {
    const files = await sheets(sampleAnnex);
    expect(files.map(({ name }) => name)).toEqual(['schede/secretary.docx', 'schede/area-2.docx', 'schede.docx']);
  });

  it('keep file names short for units with endless names', async () => {
    const id = `sector-${'affari-generali-'.repeat(12)}`;
    const [file] = await sheets(buildAnnex([{ id, rows: [{ title: 'Uno' }] }]));
    expect(file?.name).toBe(`schede/${id.slice(0, 80)}-1.docx`);
  });

  it('have the parts of an evaluation sheet in order', async () => {
    expect(linesOf(await sheetText('area-2'), '#')).toEqual([
      '# Scheda di assegnazione e valutazione degli obiettivi – anno 2024',
      '## 1. Dati',
      '## Prima della firma',
      '## Come si compila',
      '## 2. Tabella A – Obiettivi propri',
      '## 3. Tabella B – Obiettivi trasversali',
      '## 4. Totali',
      '## 5. Tabella C – Comportamenti organizzativi',
      '## 6. Sintesi e punteggio finale',
      '## 7. Relazione e giudizio',
      '## 8. Tempi di pagamento',
      '## 9. Contraddittorio',
      '## 10. Firme',
      '## Allegato – Correzioni, proposte e segnalazioni',
      '### Proposte da decidere (1)',
      '### Correzioni applicate (1)',
      '### Segnalazioni aperte (3)',
    ]);
  });

  it('name body, plan, unit, person, interim charge and evaluator', async () => {
    const text = await sheetText('area-2');
    expect(text).toContain('\nComune di Prova\n');
    expect(text).toContain('| Piano | PIAO 2024–2026, sottosezione 2.2 Performance |');
    expect(text).toContain('| Struttura | AREA 2 – Finanze |');
    expect(text).toContain('| Responsabile | Rag. Ada Neri |');
    expect(text).toContain('| Incarico ad interim | sì |');
    expect(text).toContain('| Periodo di valutazione | dal 01/01/2024 al 31/12/2024');
    expect(text).toContain('| Valutatore | Nucleo di valutazione / OIV: ____ |');
    expect(text).toContain('header1: Comune di Prova – AREA 2 – Finanze');
    expect(text).toContain('Pag. {PAGE} di {NUMPAGES}');
  });

  it('leave lines to write on where the document and the caller say nothing', async () => {
    const plan = { ...sampleAnnex.plan, period: null, year: null, title: null };
    const text = await sheetText('secretary', { ...sampleAnnex, administration: {}, plan });
    expect(text).toContain('\nEnte: ____\n');
    expect(text).toContain('| Piano | PIAO ____, sottosezione 2.2 Performance |');
    expect(text).toContain('| Atto di approvazione | n. ____ del __/__/____ |');
    expect(text).toContain('| Data di emissione | __/__/____ |');
    expect(text).toContain('| Segretario comunale | ____ |');
    expect(text).toContain('| Periodo di valutazione | dal __/__/____ al __/__/____ |');
  });

  it('print the date of issue and the act where they are given', async () => {
    const annex = { ...sampleAnnex, plan: { ...sampleAnnex.plan, approvingAct: 'G.C. n. 12 del 30/01/2024' } };
    const text = await sheetText('area-2', annex, { issuedOn: '2024-02-15' });
    expect(text).toContain('| Data di emissione | 15/02/2024 |');
    expect(text).toContain('| Atto di approvazione | G.C. n. 12 del 30/01/2024 |');
  });

  it('show a correction with what stood there, a proposal, and that the row is undecided', async () => {
    expect(linesOf(await sheetText('area-2'), '| 1 | Bilancio')).toEqual([
      '| 1 | Bilancio 2024/2026 / proposta: 2024/2026 → 2025/2027 / incoerente finché la proposta non è decisa | – | N. atti / n. atti previsti | Entro il 31/12/2024 / (era: 31/12/2023) | 60% |  |  |  |  |',
    ]);
  });

  it('keep printed numbers and say where a weight is missing', async () => {
    expect(linesOf(await sheetText('area-2'), '| 3 | Riscossione')).toEqual([
      '| 3 | Riscossione | Più entrate | N. atti / n. atti previsti | 100% | non indicato |  |  |  |  |',
    ]);
  });

  it('put a description where the tables have no expected result, and under the objective where they have one', async () => {
    const built = buildAnnex([{ rows: [{ title: 'Uno' }, { title: 'Due' }] }]);
    const described = { ...built, assignments: built.assignments.map((row) => ({ ...row, description: { text: 'Come' } })) };
    const text = await sheetText('area-1', described);
    expect(text).toContain('|= N. | Obiettivo | Descrizione | Indicatore |');
    expect(text).toContain('| 1 | Uno | Come | ');
    const assignments = described.assignments.map((row, index) =>
      index === 0 ? { ...row, expectedResult: { text: 'Esito' } } : row,
    );
    const other = await sheetText('area-1', { ...described, assignments });
    expect(other).toContain('|= N. | Obiettivo | Risultato atteso | Indicatore |');
    expect(other).toContain('| 1 | Uno / Come | Esito | ');
    expect(other).toContain('| 2 | Due / Come | – | ');
  });

  it('keep activities, unknown columns and the strategic objective above the rows', async () => {
    const built = buildAnnex([{ rows: [{ title: 'Uno' }, { title: 'Due' }] }]);
    const rows = built.assignments.map((row) => ({
      ...row,
      group: 'Comune digitale',
      activities: { text: 'Gara e avvio' },
      extra: { Stakeholder: { text: 'Cittadini' } },
    }));
    const text = await sheetText('area-1', { ...built, assignments: rows });
    expect(linesOf(text, '| Comune digitale |')).toHaveLength(1);
    expect(text).toContain('| 1 | Uno / Attività: Gara e avvio / Stakeholder: Cittadini | ');
  });

  it('tell the years of targets that belong to one year of several', async () => {
    const targets = [2024, 2025].map((year) => ({
      type: 'percentage' as const,
      text: `${year - 1974}%`,
      percentage: year - 1974,
      year,
    }));
    const text = await sheetText('area-1', buildAnnex([{ rows: [{ title: 'Uno', targets }] }]));
    expect(text).toContain('| 2024: 50% / 2025: 51% |');
  });

  it('have no column for a result or a description where the document gives neither', async () => {
    const text = await sheetText('area-1', buildAnnex([{ rows: [{ title: 'Uno' }] }]));
    expect(text).toContain('|= N. | Obiettivo | Indicatore | Target / scadenza |');
  });

  it('list transversal objectives with a code of their own', async () => {
    expect(linesOf(await sheetText('area-2'), '| 1 | TR1')).toEqual([
      '| 1 | TR1 | Trasparenza | N. atti / n. atti previsti | 100% | 7,5% |  |  |  |  |',
    ]);
  });

  it('add up the weights and warn where they do not make 100', async () => {
    const text = await sheetText('area-2');
    expect(text).toContain('| Obiettivi propri (tabella A) | 60% |');
    expect(text).toContain('| Obiettivi trasversali (tabella B) | 7,5% |');
    expect(text).toContain('| Totale (somma dei punteggi) | 67,5% |  |');
    expect(linesOf(text, '[Avviso] Attenzione')).toHaveLength(2);
    expect(text).toContain('i pesi sommano a 60 + 7,5 = 67,5 e non a 100 (mancano 32,5).');
    expect(linesOf(await sheetText('secretary'), '[Avviso]')).toEqual([]);
  });

  it('have a place for the total brought to 100 also where the weights make 100: objectives may turn out not to be evaluable', async () => {
    const text = await sheetText('secretary');
    expect(text).toContain('| Totale (somma dei punteggi) | 100% |  |');
    expect(text).toMatch(/^\| Totale riportato a 100 \(.*valutabili × 100\) \| {2}\| {2}\|$/mu);
  });

  it('print no sum of weights where the document has none', async () => {
    const text = await sheetText('area-1', buildAnnex([{ rows: [{ title: 'Uno', weight: null, weightText: '' }] }]));
    expect(text).toContain('| Totale (somma dei punteggi) | – |  |');
  });

  it('say nowhere beside the field of the state that they are a draft: who fills it in would have to change every page', async () => {
    const text = await sheetText('area-2');
    expect(linesOf(text, 'header').length).toBeGreaterThan(0);
    expect(text.match(/BOZZA/gu)).toHaveLength(1);
  });

  it('list proposals with a box to accept or refuse, corrections with rule and place, and what else is open', async () => {
    const text = await sheetText('area-2');
    const annex = text.slice(text.indexOf('## Allegato'));
    expect(annex).toContain(
      '| 1 | A n. 1, linea 2 | obiettivo | 2024/2026 | 2025/2027 | Periodo di programmazione | ☐ accetta / ☐ rifiuta |',
    );
    expect(annex).toContain("| A n. 1, linea 2 | target | 31/12/2023 | 31/12/2024 | Data dell'anno precedente |");
    expect(annex).toContain('| errore | A n. 3, pag. 4, riga 3 | Peso mancante |');
    expect(annex).toContain('| nota | B n. 1, pag. 5, riga 3 | Indicatore senza un valore da raggiungere: «N. atti» |');
    expect(linesOf(annex, '| avviso')).toHaveLength(1);
  });

  it('have one decision for proposals that stand or fall together, and name its edits for programs', async () => {
    const edits = sampleAnnex.edits.map((one): Edit => ({ ...one, status: 'proposed' }));
    const text = await sheetText('area-2', { ...sampleAnnex, edits });
    expect(linesOf(text, '| 1 | A n. 1, linea 2 |').map((row) => row.split(' | ').at(-1))).toEqual([
      '☐ accetta / ☐ rifiuta |',
      'insieme al n. 1 |',
    ]);
    const files = await docx.emit({ annex: { ...sampleAnnex, edits } });
    for (const { bytes } of files.slice(1)) {
      const custom = docxParts(bytes)['docProps/custom.xml'] ?? '';
      expect(custom).toContain('name="U2_proposta_1"');
      for (const { id } of edits) expect(custom).toContain(id);
    }
  });

  it('say how a score is made as the profile counts it, and that a plan without weights leaves it open', async () => {
    const strict = { ...defaultProfile, objectiveScore: 'strict' as const };
    const note = async (annex: Annex, profile = defaultProfile) =>
      linesOf(await sheetText('area-1', annex, { profile }), '[Nota]')[0] ?? '';
    const weighed = buildAnnex([{ rows: [{ title: 'Uno', weight: 100 }] }]);
    expect(await note(weighed)).toContain('conta il totale riportato a 100');
    expect(await note(weighed, strict)).toContain('conta la somma dei punteggi, senza riportarla a 100');
    const unweighed = buildAnnex([{ rows: [{ title: 'Uno', weight: null, weightText: '' }] }]);
    expect(await note(unweighed)).toBe('[Nota] Il documento non pesa questi obiettivi: come contano lo dice il SMVP.');
  });

  it('number the indicators that targets name, and take no item of a list for a minus', async () => {
    const percentage = (value: number) => ({ type: 'percentage' as const, text: `- ${value}%`, percentage: value });
    const indicators = [
      { text: '- Istanze evase;\n', targets: [percentage(80)] },
      { text: '- Utenti soddisfatti', targets: [percentage(90)] },
    ];
    const text = await sheetText('area-1', buildAnnex([{ rows: [{ title: 'Uno', indicators, targets: [] }] }]));
    expect(text).toContain('| 1) Istanze evase / 2) Utenti soddisfatti | Indicatore 1: 80% / Indicatore 2: 90% |');
  });

  it('keep the heads of strategic objectives with their rows, and tell rows without one apart', async () => {
    const built = buildAnnex([{ rows: [{ title: 'Uno' }, { title: 'Due' }, { title: 'Tre' }] }]);
    const assignments = built.assignments.map((row, index) => (index === 1 ? { ...row, group: 'Comune digitale' } : row));
    const [file] = await docx.emit({ annex: { ...built, assignments } });
    const body = docxBody(file?.bytes ?? new Uint8Array());
    const heads = descendantsNamed(body, 'w:tr').filter((row) => descendantsNamed(row, 'w:gridSpan').length === 1);
    const named = heads.filter((row) => ['Comune digitale', 'Senza obiettivo strategico'].includes(textOf(row)));
    expect(named.map(textOf)).toEqual(['Comune digitale', 'Senza obiettivo strategico']);
    for (const row of named) expect(descendantsNamed(row, 'w:keepNext')).toHaveLength(1);
  });

  it('ask for the year where the document does not say it, and for an interim charge that it does not name', async () => {
    const plan = { ...sampleAnnex.plan, year: null };
    const text = await sheetText('secretary', { ...sampleAnnex, plan });
    expect(text).toContain('# Scheda di assegnazione e valutazione degli obiettivi\n');
    expect(text).toContain('| Anno | ____ |');
    expect(text).toContain('| Incarico ad interim | ☐ sì     ☐ no |');
    expect(await sheetText('area-1', buildAnnex([{ rows: [{ title: 'Uno' }] }]))).toContain(
      '| Incarico ad interim | ☐ sì     ☐ no |',
    );
  });

  it('hold what is printed for all units, with what is to be decided about it, and count its weights', async () => {
    const { annex } = await convertForm('fixtures/layouts/torrebruna-shared-for-all', 'annex.html');
    const files = await docx.emit({ annex });
    expect(files.map(({ name }) => name)).toEqual(['schede/sector-1.docx', 'schede/sector-2.docx', 'schede.docx']);
    const text = docxText(files[1]?.bytes ?? new Uint8Array());
    expect(text).toMatch(/^\| 1 \| TR1 \| Rispetto dei tempi di pagamento delle fatture commerciali \|.* 15(?:%)? \|/mu);
    expect(text).not.toContain('non ha obiettivi trasversali');
    expect(text).not.toContain('non a 100');
    expect(text).toContain('Obiettivo sui tempi di pagamento');
  });

  it('evaluate the secretary on the functions of the law, by the mayor', async () => {
    const text = await sheetText('secretary');
    expect(text).toContain('| Valutatore | Sindaco: ____ |');
    expect(text).toContain('## 5. Tabella C – Funzioni del Segretario (art. 97 TUEL)');
    expect(text).toContain('| Rogito dei contratti | 10% |');
    expect(text).not.toContain('Comportamenti organizzativi');
    expect(linesOf(text, '|= Momento')).toEqual(['|= Momento | Data | Segretario comunale (valutato) | Sindaco (valutatore) |']);
  });

  it('have three moments of signature, with the people who sign', async () => {
    const text = await sheetText('area-2');
    expect(text).toContain(
      '|= Momento | Data | Responsabile (valutato) / Rag. Ada Neri | Segretario comunale | Nucleo di valutazione / OIV (valutatore) |',
    );
    expect(linesOf(text, '| Assegnazione degli obiettivi (presa visione) | __/__/____ |')).toHaveLength(1);
    expect(linesOf(text, '| Verifica intermedia (30/06) | __/__/____ |')).toHaveLength(1);
    expect(linesOf(text, '| Valutazione finale | __/__/____ |')).toHaveLength(1);
    expect(text).toContain('in luogo del Segretario firma il Sindaco');
  });

  it('set texts that look like markup or hold control characters as plain text', async () => {
    const title = 'A < B & "C" \u0001\u0002fine\ud800';
    const text = await sheetText('area-1', buildAnnex([{ rows: [{ title }] }]));
    expect(text).toContain('| 1 | A < B & "C" fine |');
  });

  it('are made for units without any objective too', async () => {
    const text = await sheetText('area-1', buildAnnex([{ rows: [] }]));
    expect(text).toContain('Nel documento non ci sono obiettivi propri di questa struttura.');
    expect(text).not.toContain('÷ 0');
  });

  it('carry title, author and one fixed date in their properties', async () => {
    const [file] = await sheets(sampleAnnex);
    const core = docxParts(file?.bytes ?? new Uint8Array())['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Scheda di assegnazione e valutazione degli obiettivi');
    expect(core).toContain('<dc:creator>Comune di Prova</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Comune di Prova</cp:lastModifiedBy>');
    expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  });
});
