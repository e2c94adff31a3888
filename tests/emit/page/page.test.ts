import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/emit/page/index.js';
import { withoutNames } from '../../../src/emit/without-names/index.js';
import { type Annex, currentText } from '../../../src/model/annex.js';
import { peopleIn } from '../../../src/normalize/people.js';
import { read } from '../../../src/pipeline.js';
import { buildAnnex } from '../../support/build.js';
import { annexFixtures, formsOf } from '../../support/goldens.js';
import { sampleAnnex } from '../xlsx/sample.js';

const pageOf = async (annex: Annex): Promise<string> => {
  const [file] = await html.emit({ annex });
  expect(file?.name).toBe('relazione.html');
  return new TextDecoder().decode(file?.bytes);
};

const readFile = (file: string): Promise<Annex> =>
  read({ name: file.split('/').at(-1) ?? file, bytes: new Uint8Array(readFileSync(file)) });

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const valuesOf = ($: CheerioAPI, name: string): readonly string[] =>
  $(`[data-${name}]`)
    .toArray()
    .map(({ attribs }) => attribs[`data-${name}`] ?? '');

/** A text without what parts it, in its cell, from the others: on the page each stands for itself. */
const alone = (text: string): string => text.replace(/^\s*[-–—•·]\s+/u, '').replace(/[;,\s]+$/u, '');

/** What the page does not tell of an annex: ids of rows, objectives, edits and findings, and texts. */
const lostBy = (annex: Annex, markup: string): readonly string[] => {
  const $ = load(markup);
  $('br').replaceWith('\n');
  const text = oneSpace($('main').text());
  const told = new Set([
    ...['assignment', 'objective', 'decision', 'finding'].flatMap((name) => valuesOf($, name)),
    ...valuesOf($, 'edits').flatMap((ids) => ids.split(' ')),
  ]);
  const ids = [annex.assignments, annex.objectives, annex.edits, annex.findings].flatMap((all) => all.map(({ id }) => id));
  const texts = annex.assignments.flatMap(({ title, expectedResult, indicators, targets }) => [
    currentText(title),
    ...(expectedResult === undefined ? [] : [currentText(expectedResult)]),
    ...[...indicators, ...targets].map(currentText),
  ]);
  return [...ids.filter((id) => !told.has(id)), ...texts.filter((one) => !text.includes(oneSpace(alone(one))))];
};

const expectAccessible = (markup: string): void => {
  const $ = load(markup);
  expect([$('html').attr('lang'), $('title').text().length > 0, $('h1').length, $('main').length]).toEqual(['it', true, 1, 1]);
  expect([$('header').length, $('nav[aria-label]').length, $('a.skip').attr('href')]).toEqual([1, 1, `#${$('main').attr('id')}`]);
  const levels = $('h1, h2, h3')
    .toArray()
    .map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  expect($('th:not([scope]), table:not(:has(> caption)), tr:not([role]), td:not([role]), th:not([role])')).toHaveLength(0);
  const ids = $('[id]')
    .toArray()
    .map(({ attribs }) => attribs.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attribs } of $('[aria-labelledby]').toArray()) expect(ids).toContain(attribs['aria-labelledby']);
  for (const { attribs } of $('a').toArray()) expect(ids).toContain(attribs.href?.slice(1));
  expect($('svg:not([aria-hidden="true"]):not([role="img"][aria-label])')).toHaveLength(0);
  const notCells = $('section, main, tr, ul').filter((_, element) => $(element).children().length === 0);
  expect(notCells).toHaveLength(0);
};

/** Elements that fetch or run, and attributes that do. */
const reachesOut = (markup: string): number =>
  load(markup)('script, link, img, iframe, object, embed, video, audio, base, form, [src], [style], a:not([href^="#"])').length +
  (markup.match(/url\(|@import|\son[a-z]+=|javascript:/g)?.length ?? 0);

const towns = readdirSync('fixtures/layouts')
  .map((slug) => join('fixtures/layouts', slug, 'annex.html'))
  .filter((file) => existsSync(file));
const annexes = annexFixtures().flatMap((folder) => formsOf(folder).map((form) => join(folder, form)));

describe('every objective, text, edit and finding', () => {
  it('has annexes and towns to look at', () => expect([annexes.length, towns.length > 50]).toEqual([8, true]));

  it.each([...annexes, ...towns])('of %s is on its page, which is accessible and self-contained', async (file) => {
    const annex = await readFile(file);
    const markup = await pageOf(annex);
    expect(lostBy(annex, markup)).toEqual([]);
    expect(reachesOut(markup)).toBe(0);
    expectAccessible(markup);
  });

  it('would be missed', async () => {
    const markup = await pageOf({ ...sampleAnnex, assignments: sampleAnnex.assignments.slice(1) });
    expect(lostBy(sampleAnnex, markup)).toContain(sampleAnnex.assignments[0]?.id);
  });
});

describe('the page', () => {
  it('forbids all but its own style', async () => {
    const $ = load(await pageOf(sampleAnnex));
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    );
  });

  it('shows markup in texts as text', async () => {
    const evil = '<script>alert(1)</script> & "a" <img src=x onerror=y>';
    const annex: Annex = {
      ...sampleAnnex,
      administration: { name: evil },
      document: { ...sampleAnnex.document, name: evil },
      plan: { ...sampleAnnex.plan, title: evil },
      units: sampleAnnex.units.map((unit) => ({ ...unit, name: evil, label: evil })),
      assignments: sampleAnnex.assignments.map((row) => ({
        ...row,
        title: { text: evil },
        group: evil,
        extra: { [evil]: { text: evil } },
      })),
    };
    const markup = await pageOf(annex);
    expect(load(markup)('script, img')).toHaveLength(0);
    expect(load(markup)('.title').first().text()).toBe(evil);
    expectAccessible(markup);
  });

  it('says where weights do not close at 100, as a bar with words', async () => {
    const $ = load(await pageOf(sampleAnnex));
    const unit = $('section[aria-labelledby="unita-2"]');
    expect(unit.find('svg[role="img"]').attr('aria-label')).toBe('Pesi: propri 60 + trasversali 7,5 = 67,5');
    expect(unit.find('.notice').text()).toBe('Attenzione: i pesi sommano a 60 + 7,5 = 67,5 e non a 100 (mancano 32,5).');
    expect($('#sintesi').parent().text()).toContain('I pesi non sommano a 100 in 1 unità su 3');
  });

  it('shows weights of points and of indicators without holding them against 100', async () => {
    const scaled = (weights: Partial<Annex['units'][number]['weights']>): Annex => ({
      ...sampleAnnex,
      units: sampleAnnex.units.map((unit) => ({ ...unit, weights: { ...unit.weights, ...weights } })),
    });
    const points = load(await pageOf(scaled({ scale: 'points' })));
    expect(points('.notice')).toHaveLength(0);
    expect(points('#sintesi').parent().text()).toContain('I pesi non sono su una scala di 100');
    const none = load(await pageOf(scaled({ level: 'none' })));
    expect(none('section[aria-labelledby="unita-2"] .unit-weights').text()).toBe('pesi non previsti');
  });

  it('says that nothing was corrected or is open, and that the year is not known', async () => {
    const plan = { title: null, period: null, year: null, yearEvidence: [] };
    const markup = await pageOf({ ...sampleAnnex, plan, edits: [], findings: [] });
    const text = load(markup)('main').text();
    for (const said of [
      'Nessuna correzione.',
      'Niente attende una decisione.',
      'L’anno del piano non è certo',
      'non sono stati verificati',
    ])
      expect(text).toContain(said);
    expectAccessible(markup);
  });

  it('says the role of who answers for a unit only where it is more than that', async () => {
    const withRole = (role: string): Annex => ({
      ...sampleAnnex,
      units: sampleAnnex.units.map((unit) =>
        unit.id === 'area-2' ? { ...unit, officer: { name: 'Ada Neri', role, interim: false } } : unit,
      ),
    });
    const heads = async (role: string) =>
      load(await pageOf(withRole(role)))('.unit-head > p:first-child')
        .toArray()
        .map((one) => load(one).text());
    expect(await heads('Responsabile')).toContain('Responsabile: Ada Neri');
    expect(await heads('titolare di E.Q.')).toContain('Responsabile: Ada Neri, titolare di E.Q.');
    expect((await heads('Resp.'))[0]).toMatch(/^Segretario: /u);
  });

  it('hints at no law where a person said that the finding is none', async () => {
    const annex = await readFile('fixtures/real-annex/annex.txt');
    const findings = annex.findings.map((finding) =>
      finding.code === 'duty/training' ? { ...finding, decision: { outcome: 'rejected' } as const } : finding,
    );
    const hints = load(await pageOf({ ...annex, findings }))('caption:contains("Che cosa la legge chiede")')
      .parent()
      .text();
    expect(hints).toContain('Obbligo: accessibilità');
    expect(hints).not.toContain('Obbligo: formazione');
  });

  it('says by how much the weights are too many', async () => {
    const text = load(await pageOf(buildAnnex([{ rows: [{ title: 'Uno', weight: 100.5 }] }])))('.notice')
      .first()
      .text();
    expect(text).toBe('Attenzione: i pesi sommano a 100,5 + 0 = 100,5 e non a 100 (0,5 di troppo).');
  });

  it('tells a set of equal rows once, though each of them proposes the others', async () => {
    const $ = load(await pageOf(await readFile('fixtures/real-annex/annex.txt')));
    const table = $('caption:contains("Obiettivi di più unità")').parent();
    // By the text: seven transversal objectives; payment terms in two areas, debts of creditors in three.
    expect(table.find('caption').text()).toBe('Obiettivi di più unità (9)');
    const titles = table
      .find('tbody th')
      .toArray()
      .map((cell) => oneSpace($(cell).text()));
    expect(titles.filter((title) => title.startsWith('Rispetto termini di pagamento'))).toHaveLength(1);
    const debts = table.find('tr:contains("Verifica della situazione debitoria")');
    expect(debts).toHaveLength(1);
    for (const area of ['AREA 1', 'AREA 2', 'AREA 3']) expect(debts.text()).toContain(area);
  });

  it('shows what a person decided, with the reason', async () => {
    const edits = sampleAnnex.edits.map((edit) =>
      edit.status === 'proposed' ? ({ ...edit, status: 'rejected', by: 'person', reason: 'È la data giusta' } as const) : edit,
    );
    const $ = load(await pageOf({ ...sampleAnnex, edits }));
    expect($('#deciso').parent().text()).toContain('respinta: È la data giusta');
    expect(
      $('#decidere')
        .parent()
        .find('[data-decision]')
        .toArray()
        .map(({ attribs }) => attribs['data-decision']),
    ).not.toContain(edits.find(({ status }) => status === 'rejected')?.id);
  });

  it('names nobody where names are left out', async () => {
    expect(await pageOf(sampleAnnex)).toContain('Ada Neri');
    expect(await pageOf(withoutNames(sampleAnnex, peopleIn(sampleAnnex)))).not.toContain('Neri');
  });

  it('holds sixty units', async () => {
    const [unit] = sampleAnnex.units;
    if (unit === undefined) throw new Error('the sample has no unit');
    const units = Array.from({ length: 60 }, (_, index) => ({ ...unit, id: `u-${index}`, ordinal: index + 1 }));
    const markup = await pageOf({ ...sampleAnnex, units, assignments: [], objectives: [], edits: [], findings: [] });
    expect(load(markup)('section[aria-labelledby^="unita-"]')).toHaveLength(60);
    expectAccessible(markup);
  });

  it('has the same bytes each time', async () => {
    expect(await pageOf(sampleAnnex)).toBe(await pageOf(structuredClone(sampleAnnex)));
  });
});
