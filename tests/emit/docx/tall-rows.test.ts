import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/emit/docx/index.js';
import { buildAnnex } from '../../support/build.js';
import { docxBody, paragraphText } from '../../support/docx-text.js';
import { hasLibreOffice, printedWordPages, unlessLibreOffice } from '../../support/libreoffice.js';
import { descendantsNamed } from '../../support/xml.js';

const sentence = 'La verifica dei tempi e dei risultati è svolta ogni mese con il responsabile. ';
const longText = (length: number): string => `${sentence.repeat(100).slice(0, length)} Conclusione.`;

const sheetWith = async (result: string): Promise<Uint8Array> => {
  const [file] = await docx.emit({
    annex: buildAnnex([
      {
        rows: [
          { title: 'Uno', result },
          { title: 'Due', result: 'Breve' },
        ],
      },
    ]),
  });
  if (file === undefined) throw new Error('no sheet');
  return file.bytes;
};

describe('rows of Word tables', () => {
  it('are kept whole but for those that are high, or that people may write pages in', async () => {
    const rows = descendantsNamed(docxBody(await sheetWith(longText(1700))), 'w:tr');
    const whole = (row: (typeof rows)[number]) => descendantsNamed(row, 'w:cantSplit').length > 0;
    expect(
      rows.filter((row) => !whole(row)).map((row) => descendantsNamed(row, 'w:p').map(paragraphText).slice(0, 2).join(' ')),
    ).toEqual([
      '1 Uno',
      'Relazione sui risultati (Responsabile) ',
      'Scostamenti, cause, obiettivi non valutabili con motivazione (Responsabile) ',
      'Giudizio sintetico (Nucleo) ',
      'Aree di sviluppo e formazione (Nucleo) ',
      'Osservazioni del valutato (Responsabile) ',
      'Esito del riesame (Nucleo) ',
    ]);
    expect(rows.length).toBeGreaterThan(40);
  });

  it.skipIf(!hasLibreOffice)(`lose nothing on paper, however long${unlessLibreOffice}`, { timeout: 240_000 }, async () => {
    const lengths = [1500, 1600, 1700, 1800, 2900, 3000, 3100, 4400, 4500];
    const printed = await printedWordPages(await Promise.all(lengths.map((length) => sheetWith(longText(length)))));
    const complete = printed.map((pages) => /Conclusione\./u.test(pages.join(' ')));
    expect(lengths.filter((_length, index) => complete[index] !== true)).toEqual([]);
  });
});
