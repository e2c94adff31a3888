import { describe, expect, it } from 'vitest';
import { type Annex, read } from '../../../src/index.js';

const annexOf = (body: string): Promise<Annex> =>
  read({ name: 'annex.html', bytes: new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><body>${body}`) });

const row = (tag: 'td' | 'th', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table>${row('th', head)}${rows.map((cells) => row('td', cells)).join('')}</table>`;

const told = (annex: Annex) =>
  annex.assignments.map(({ unitId, title, weight, targets, indicators }) => {
    const unit = annex.units.find(({ id }) => id === unitId);
    const values = [...targets, ...indicators.flatMap((one) => one.targets ?? [])].map(({ text }) => text);
    return [unit?.kind === 'all' ? 'all' : unit?.name, unit?.officer?.name ?? null, title.text, weight.value, values];
  });

describe('annexes of other wordings', () => {
  it('a column for what was achieved may be headed by one word', async () => {
    const annex = await annexOf(
      `<h3>Direzione Ambiente</h3><p>Dirigente: arch. Zoe Deledda</p>${table(
        ['Obiettivo', 'Indicatore', 'Atteso', 'Peso', 'Conseguito', '% ragg.'],
        ['Raccolta porta a porta', 'Utenze servite', '1.200', '50', '', ''],
        ['Piste ciclabili', 'km realizzati', '3,5', '50', '', ''],
      )}`,
    );
    expect(told(annex)).toEqual([
      ['Ambiente', 'Zoe Deledda', 'Raccolta porta a porta', 50, ['1.200']],
      ['Ambiente', 'Zoe Deledda', 'Piste ciclabili', 50, ['3,5']],
    ]);
  });

  it('the performance of the whole body is not a unit’s, the individual one names its unit', async () => {
    const head = ['Ambito', 'Obiettivo', 'KPI', 'Livello atteso', 'Punti'];
    const annex = await annexOf(
      `<h3>PERFORMANCE ORGANIZZATIVA DI ENTE</h3>${table(head, ['Bilancio', 'Equilibrio di parte corrente', 'Saldo corrente', '≥ 0', '20'])}
       <h3>PERFORMANCE INDIVIDUALE – AREA SOCIALE</h3><p>Dott.ssa Eva Murgia</p>${table(
         head,
         ['Famiglie', 'Progetto di affido familiare', 'Famiglie coinvolte', '5', '40'],
         ['Anziani', 'Pasti consegnati a domicilio', 'Pasti consegnati', '3.000', '40'],
       )}`,
    );
    expect(told(annex).map(([unit, officer, , weight]) => [unit, officer, weight])).toEqual([
      ['all', null, 20],
      ['SOCIALE', 'Eva Murgia', 40],
      ['SOCIALE', 'Eva Murgia', 40],
    ]);
  });

  it('numbered lines open objectives where labels follow, with the weight in brackets', async () => {
    const item = (line: string, indicator: string, target: string): string =>
      `<p><b>${line}</b></p><ul><li>Indicatore di risultato: ${indicator}</li><li>Valore atteso: ${target}</li></ul>`;
    const annex = await annexOf(
      `<h2>Obiettivi del Segretario comunale – dott.ssa Mara Zedda</h2>
       <p>1. Premessa</p><p>Gli obiettivi sono stati concordati in sede di conferenza.</p>
       ${item('1. Controllo degli atti (peso 60%)', 'atti controllati', '10% degli atti')}
       ${item('2. Formazione del personale (peso 40%)', 'ore erogate', '8 ore')}`,
    );
    expect(told(annex)).toEqual([
      ['Segretario comunale', 'Mara Zedda', 'Controllo degli atti', 60, ['10% degli atti']],
      ['Segretario comunale', 'Mara Zedda', 'Formazione del personale', 40, ['8 ore']],
    ]);
  });

  it('a numbered title may be wrapped, as in a printed page, where a list of numbered lines opens nothing', async () => {
    const annex = await annexOf(
      `<h2>Obiettivi del Segretario comunale – dott.ssa Mara Zedda</h2>
       <p>1. Il personale è coinvolto.<br>2. La giunta è informata.<br>3. Gli esiti sono pubblicati.</p>
       <p>1. Controllo successivo di regolarità<br>amministrativa degli atti (peso 60%)</p><p>Valore atteso: 10% degli atti</p>
       <p>2. Formazione del personale<br>in materia di contratti (peso<br>40%)</p><p>Valore atteso: 8 ore</p>`,
    );
    expect(told(annex).map(([, , title, weight, values]) => [title, weight, values])).toEqual([
      ['Controllo successivo di regolarità amministrativa degli atti', 60, ['10% degli atti']],
      ['Formazione del personale in materia di contratti', 40, ['8 ore']],
    ]);
  });

  it('the officer may be a label under the unit’s heading', async () => {
    const objective = (n: number, title: string, weight: string): string =>
      `<p><b>Obiettivo n. ${n}: ${title}</b></p><p><b>Peso:</b> ${weight}</p><p><b>Target:</b> almeno 30</p>`;
    const annex = await annexOf(
      `<h3>Servizio Polizia Locale</h3><p><b>Responsabile:</b> Dott. Gino Preti</p>
       ${objective(1, 'Controlli serali', '20/100')}${objective(2, 'Segnaletica', '80/100')}`,
    );
    expect(told(annex).map(([unit, officer, title]) => [unit, officer, title])).toEqual([
      ['Polizia Locale', 'Gino Preti', 'Controlli serali'],
      ['Polizia Locale', 'Gino Preti', 'Segnaletica'],
    ]);
  });

  it('forms with two labels a row keep the centre of responsibility and the person apart, and targets under bare years', async () => {
    const form = (unit: string, officer: string, title: string): string =>
      `<table><tr><td>Centro di responsabilità</td><td colspan="2">${unit}</td><td>Responsabile</td><td colspan="2">${officer}</td></tr>
       ${row('td', ['Obiettivo n.', '1', 'Tipologia', 'Strategico', 'Peso', '100%'])}
       <tr><td>Titolo</td><td colspan="5">${title}</td></tr>
       <tr><td colspan="2">Indicatore</td><td>Unità</td><td>2026</td><td>2027</td><td>2028</td></tr>
       <tr><td colspan="2">Quota riscossa</td><td>%</td><td>20%</td><td>25%</td><td>30%</td></tr></table>`;
    const annex = await annexOf(
      `${form('Settore Finanziario', 'dott.ssa Gaia Loi', 'Riscossione coattiva')}<p>–</p>${form('Settore Tecnico', 'ing. Dario Piras', 'Strade comunali')}`,
    );
    expect(told(annex)).toEqual([
      ['Finanziario', 'Gaia Loi', 'Riscossione coattiva', 100, ['20%', '25%', '30%']],
      ['Tecnico', 'Dario Piras', 'Strade comunali', 100, ['20%', '25%', '30%']],
    ]);
    expect(annex.assignments[0]?.targets.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
  });

  it('a heading without a unit’s label yields to a column of units', async () => {
    const annex = await annexOf(
      `<h2>Performance</h2>${table(
        ['Area / Responsabile', 'Obiettivo operativo', 'Indicatore', 'Target', 'Peso'],
        ['Area Tecnica Geom. Lino Sala', 'Consolidamento del versante', 'Avanzamento dei lavori', '100%', '60'],
        ['Area Sociale Dott.ssa Pia Nardi', 'Apertura del centro diurno', 'Giorni di apertura', '200', '40'],
      )}`,
    );
    expect(told(annex).map(([unit, officer]) => [unit, officer])).toEqual([
      ['Tecnica', 'Lino Sala'],
      ['Sociale', 'Pia Nardi'],
    ]);
  });

  it('forms end with a calendar, whose phases are called as fields are, and with the people; a value of last year is no target', async () => {
    const wide = (cells: string): string => `<tr><td>${cells}</td></tr>`;
    const full = (text: string): string => `<tr><td colspan="14">${text}</td></tr>`;
    const pair = (label: string, value: string): string => wide(`${label}</td><td colspan="13">${value}`);
    const months = 'G F M A M G L A S O N D'.split(' ');
    const phase = (name: string, from: number, to: number): string =>
      wide([name, ...months.map((_, at) => (at >= from && at <= to ? 'X' : '')), ''].join('</td><td>'));
    const form = (number: number, unit: string, title: string): string =>
      `<table>${full(`SCHEDA OBIETTIVO N. ${number} – ANNO 2026`)}${pair('Centro di responsabilità', unit)}${pair('Responsabile', 'Rag. Elio Murru')}
       ${pair('Denominazione obiettivo', title)}${pair('Peso', '50%')}${full('INDICATORI')}
       ${wide('Indicatore</td><td colspan="6">Tipologia</td><td colspan="3">Valore 2025</td><td colspan="4">Valore atteso 2026')}
       ${wide('Posizioni bonificate</td><td colspan="6">quantità</td><td colspan="3">300</td><td colspan="4">900')}
       ${full('CRONOPROGRAMMA')}${wide(['Fase', ...months, 'Note'].join('</td><td>'))}${phase('Progettazione', 0, 2)}${phase('Attuazione', 3, 9)}${phase('Verifica', 10, 11)}
       ${full('PERSONALE COINVOLTO')}${wide('Cognome e nome</td><td colspan="13">% di partecipazione')}${wide('Bianchi Anna</td><td colspan="13">60%')}</table>`;
    const annex = await annexOf(
      `${form(1, 'Settore Tributi', 'Bonifica della banca dati TARI')}<p>–</p>${form(2, 'Settore Tributi', 'Riscossione coattiva')}`,
    );
    expect(told(annex)).toEqual([
      ['Tributi', 'Elio Murru', 'Bonifica della banca dati TARI', 50, ['900']],
      ['Tributi', 'Elio Murru', 'Riscossione coattiva', 50, ['900']],
    ]);
    const [first] = annex.assignments;
    expect(first?.indicators.map(({ text, baseline }) => [text, baseline])).toEqual([['Posizioni bonificate', '300']]);
    expect(first?.schedule?.map(({ text, marks }) => [text, marks.length])).toEqual([
      ['Progettazione', 3],
      ['Attuazione', 7],
      ['Verifica', 2],
    ]);
    expect(annex.plan.year).toBe(2026);
  });

  it('years under bare headings are all targets, those before a target that is called so are not', async () => {
    const kinds = async (...heads: readonly string[]) => {
      const annex = await annexOf(
        `<h3>Settore Tecnico</h3>${table(['Obiettivo', 'Indicatore', ...heads, 'Peso'], ['Strade sicure', 'km', '3', '4', '100'], ['Edifici sicuri', 'n.', '1', '2', '0'])}`,
      );
      return annex.units[0]?.columns.slice(2, 4).map(({ field }) => field);
    };
    expect(await kinds('2026', '2027')).toEqual(['target', 'target']);
    expect(await kinds('Valore 2025', 'Target 2026')).toEqual(['baseline', 'target']);
  });

  it('rows of the table name units by number, in capitals or with their officers; a numbered title names none', async () => {
    const over = (text: string): string => `<tr><td colspan="3">${text}</td></tr>`;
    const annex = await annexOf(
      `<table><tr><td colspan="3">Comune di Portolago – Performance 2026-2028</td></tr>${row('th', ['Obiettivo', 'Target', 'Peso'])}
       ${over('1. SERVIZIO SEGRETERIA – E.Q. dott.ssa Iole Tola')}${row('td', ['Archivio digitale', '2.000', '100'])}
       ${over('2) Servizio manutenzioni – Responsabile: Comandante Ivo Melis')}${row('td', ['Edifici sicuri', '90%', '60'])}
       ${over('3. Servizi più vicini ai cittadini')}${row('td', ['Strade sicure', '4', '40'])}</table>`,
    );
    expect(told(annex).map(([unit, officer, title]) => [unit, officer, title])).toEqual([
      ['SEGRETERIA', 'Iole Tola', 'Archivio digitale'],
      ['manutenzioni', 'Ivo Melis', 'Edifici sicuri'],
      ['manutenzioni', 'Ivo Melis', 'Strade sicure'],
    ]);
    expect([annex.plan.title, annex.plan.year]).toEqual(['Comune di Portolago – Performance 2026-2028', 2026]);
  });

  it('chapters number units, whose officers are named under them; a numbered objective is no unit', async () => {
    const head = ['Obiettivo', 'Target', 'Peso'];
    const annex = await annexOf(
      `<h2>Piano della performance 2026</h2><h3>1. Premessa</h3><p>Gli obiettivi discendono dal documento di programmazione.</p>
       <h3>2. Settore Affari generali</h3><p>Responsabile: Dott.ssa Wanda Carboni</p>${table(head, ['Archivio digitale', '2.000', '100'])}
       <h3>3. Settore Tecnico</h3><p>Responsabile: Ing. Fabio Loddo</p>${table(head, ['1. Servizio idrico integrato', '90%', '100'])}`,
    );
    expect(told(annex).map(([unit, officer, title]) => [unit, officer, title])).toEqual([
      ['Affari generali', 'Wanda Carboni', 'Archivio digitale'],
      ['Tecnico', 'Fabio Loddo', 'Servizio idrico integrato'],
    ]);
  });

  it('officers named before their units lead them; one who signs below a table does not lead the next', async () => {
    const head = ['Obiettivo', 'Target', 'Peso'];
    const led = await annexOf(
      `<h3>Titolare: Dott. Piero Asara</h3><p>Servizi: Segreteria, Contratti</p>${table(head, ['Archivio digitale', '2.000', '100'])}
       <h3>Titolare: Dott.ssa Lidia Contu</h3><p>Servizi: Bilancio, Economato</p>${table(head, ['Inventario dei beni', '90%', '100'])}`,
    );
    expect(led.units.map(({ officer }) => officer?.name)).toEqual(['Piero Asara', 'Lidia Contu']);
    const signed = await annexOf(
      `<h3>Settore Segreteria</h3>${table(head, ['Archivio digitale', '2.000', '100'])}<p>Il Responsabile Dott. Piero Asara</p>
       <h3>Settore Bilancio</h3>${table(head, ['Inventario dei beni', '90%', '100'])}<p>Il Responsabile Dott.ssa Lidia Contu</p>`,
    );
    expect(signed.units.map(({ officer }) => officer?.name)).toEqual(['Piero Asara', 'Lidia Contu']);
  });

  it('a form prints its title once: the next one begins there where what stood above it is missing', async () => {
    const form = (number: number, title: string): string =>
      `${row('td', ['Obiettivo n.', String(number)])}${row('td', ['Titolo dell’obiettivo', title])}${row('td', ['Indicatore', 'atti'])}${row('td', ['Target', '10'])}${row('td', ['Peso', '50'])}`;
    const annex = await annexOf(
      `<table>${row('td', ['Area', 'Area Tecnica'])}${row('td', ['Responsabile', 'geom. Rita Vacca'])}${form(1, 'Strade sicure')}${form(2, 'Edifici sicuri')}</table>`,
    );
    expect(told(annex)).toEqual([
      ['Tecnica', 'Rita Vacca', 'Strade sicure', 50, ['10']],
      ['Tecnica', 'Rita Vacca', 'Edifici sicuri', 50, ['10']],
    ]);
  });
});
