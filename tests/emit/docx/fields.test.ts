import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keyPattern } from '../../../scripts/schema/word-page.js';
import { docx, objectiveForms } from '../../../src/emit/docx/index.js';
import { fills } from '../../../src/emit/docx/styles.js';
import { docxBody, docxParts } from '../../support/docx-text.js';
import { hasLibreOffice, savedWordFiles, unlessLibreOffice } from '../../support/libreoffice.js';
import { descendantsNamed, type XmlNode } from '../../support/xml.js';
import { sampleAnnex } from './sample.js';

const input = { annex: sampleAnnex };
const files = Promise.all([docx.emit(input), objectiveForms.emit(input)]).then((both) => both.flat());

const fileNamed = async (name: string): Promise<Uint8Array> => {
  const file = (await files).find((one) => one.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return file.bytes;
};

const valuesIn = (body: XmlNode, element: string, attribute: string): readonly string[] =>
  descendantsNamed(body, element).map(({ attributes }) => attributes[attribute] ?? '');

const keysOf = (bytes: Uint8Array): readonly string[] => valuesIn(docxBody(bytes), 'w:tag', 'w:val');

/** A control with all that it holds, by its key. */
const controlOf = (key: string): RegExp => new RegExp(`<w:sdt>(?:(?!<w:sdt>).)*<w:tag w:val="${key}"/>.*?</w:sdt>`, 'su');

/** What a person would put there: a tick, one of the choices, a date, or a text that tells the key, of two lines where a cell is to be filled. */
const answerTo = (control: string, key: string): string => {
  if (control.includes('<w14:checkbox>')) return '☒';
  if (control.includes('<w:date>')) return '12/03/2025';
  return (
    [...control.matchAll(/<w:listItem w:displayText="([^"]*)"/gu)].at(-1)?.[1] ??
    `«${key}» & perché${control.includes('<w:richText/>') ? '\n' : ' '}< 5 è più`
  );
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const writtenLines = (answer: string): string =>
  answer
    .split('\n')
    .map((one) => `<w:t xml:space="preserve">${escaped(one)}</w:t>`)
    .join('<w:br/>');

type Filled = { readonly bytes: Uint8Array; readonly answers: ReadonlyMap<string, string> };

const fill = (bytes: Uint8Array): Filled => {
  const answers = new Map<string, string>();
  const xml = keysOf(bytes).reduce(
    (text, key) =>
      text.replace(controlOf(key), (control) => {
        const answer = answerTo(control, key);
        answers.set(key, answer);
        return control
          .replace('<w:showingPlcHdr/>', '')
          .replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>')
          .replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/u, () => writtenLines(answer));
      }),
    docxParts(bytes)['word/document.xml'] ?? '',
  );
  return { bytes: zipSync({ ...unzipSync(bytes), 'word/document.xml': strToU8(xml) }), answers };
};

const bookmarked = (xml: string, key: string): string => {
  const start = new RegExp(`<w:bookmarkStart[^>]*w:name="${key}"[^>]*>`, 'u').exec(xml);
  if (start === null) return `no bookmark ${key}`;
  const id = /w:id="(\d+)"/u.exec(start[0])?.[1];
  const rest = xml.slice(start.index + start[0].length);
  const inside = rest.slice(0, rest.indexOf(`<w:bookmarkEnd w:id="${id}"/>`));
  return unescaped([...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)|<w:br\/>/gu)].map(([, text = '\n']) => text).join(''));
};

describe('the fields of Word documents', () => {
  it('have a content control and a bookmark of the same key, each once, with a number and a label', async () => {
    for (const { bytes } of await files) {
      const body = docxBody(bytes);
      const keys = valuesIn(body, 'w:tag', 'w:val');
      expect(keys.length).toBeGreaterThan(30);
      expect(new Set(keys).size).toBe(keys.length);
      expect(valuesIn(body, 'w:bookmarkStart', 'w:name').filter((name) => !name.endsWith('_scheda'))).toEqual(keys);
      for (const key of keys) expect(key).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/u);
      const numbers = valuesIn(body, 'w:bookmarkStart', 'w:id');
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const number of numbers) expect(number).toMatch(/^[1-9]\d*$/u);
      for (const label of valuesIn(body, 'w:alias', 'w:val')) expect(label).toMatch(/^.{1,64}$/u);
    }
    expect(keysOf(await fileNamed('schede/area-2.docx'))).toContain('U2_B_1_punteggio');
  });

  it('are the same in the file of a unit and in the one of all', async () => {
    const single = [...keysOf(await fileNamed('schede/secretary.docx')), ...keysOf(await fileNamed('schede/area-2.docx'))];
    expect(keysOf(await fileNamed('schede.docx'))).toEqual(single);
  });

  it('are what each grey cell holds', async () => {
    for (const { bytes } of await files) {
      const grey = descendantsNamed(docxBody(bytes), 'w:tc').filter(
        (cell) => descendantsNamed(cell, 'w:shd')[0]?.attributes['w:fill'] === fills.officer,
      );
      expect(grey.length).toBeGreaterThan(5);
      for (const cell of grey) expect(descendantsNamed(cell, 'w:sdt').length).toBeGreaterThan(0);
    }
  });

  it('are told in the documentation, key by key', async () => {
    const page = readFileSync('docs/word.md', 'utf8');
    const told = new Set([...page.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, key]) => key));
    const keys = (await files).flatMap(({ bytes }) => keysOf(bytes));
    expect([...new Set(keys.map(keyPattern))].filter((key) => !told.has(key))).toEqual([]);
    expect(told.size).toBeGreaterThan(80);
  });

  it('are dates, choices and boxes to tick where these are asked', async () => {
    const xml = docxParts(await fileNamed('schede/area-2.docx'))['word/document.xml'] ?? '';
    const control = (key: string): string => controlOf(key).exec(xml)?.[0] ?? '';
    expect(control('U2_colloquio_data')).toContain('<w:dateFormat w:val="dd/MM/yyyy"/>');
    expect(control('U2_A_1_stato')).toContain('<w:comboBox><w:listItem w:displayText="non avviato"');
    expect(control('U2_stato')).toContain('<w:dropDownList><w:listItem w:displayText="BOZZA"');
    expect(control('U2_fascia_4')).toContain('<w14:checkedState w14:val="2612"');
    expect(control('U2_A_1_consuntivo')).toContain('<w:richText/>');
    expect(control('U2_atto_numero')).toContain('<w:text/>');
  });

  it.skipIf(!hasLibreOffice)(
    `keep what was filled in when LibreOffice saves the files, and saves them again${unlessLibreOffice}`,
    { timeout: 240_000 },
    async () => {
      const sources = (await files).map(({ bytes }) => bytes);
      const filled = sources.map(fill);
      const saved = await savedWordFiles(await savedWordFiles(filled.map(({ bytes }) => bytes)));
      for (const [index, { answers }] of filled.entries()) {
        expect([...answers.keys()]).toEqual(keysOf(sources[index] ?? new Uint8Array()));
        const xml = docxParts(saved[index] ?? new Uint8Array())['word/document.xml'] ?? '';
        const found = [...answers.keys()].map((key) => [key, bookmarked(xml, key)]);
        expect(found).toEqual([...answers]);
      }
    },
  );
});
