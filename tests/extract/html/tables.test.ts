import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { extracted, renderProse } from '../../support/extracted.js';
import { renderTables } from '../../support/tables.js';

const tablesOf = async (markup: string): Promise<readonly string[]> =>
  renderTables(await extracted(`<!doctype html><body>${markup}`)).split('\n');

describe('the grid of a table', () => {
  it('shows the head first and the foot last, wherever they stand', async () => {
    const markup =
      '<table><tfoot><tr><td>Totale<td>100</tfoot><tbody><tr><td>1<td>40</tbody><thead><tr><th>N.<th>Peso</thead></table>';
    expect(await tablesOf(markup)).toEqual([
      'table 1 rows=3 cols=2',
      '0 0 1 1 | N.',
      '0 1 1 1 | Peso',
      '1 0 1 1 | 1',
      '1 1 1 1 | 40',
      '2 0 1 1 | Totale',
      '2 1 1 1 | 100',
    ]);
  });

  it('takes spans from the markup, within their row group', async () => {
    const markup =
      '<table><tbody><tr><td rowspan=3>Area<td>a<tr><td>b</tbody><tbody><tr><td colspan="6">tutto<tr><td>c<td>d</tbody></table>';
    expect(await tablesOf(markup)).toEqual([
      'table 1 rows=4 cols=2',
      '0 0 2 1 | Area',
      '0 1 1 1 | a',
      '1 1 1 1 | b',
      '2 0 1 2 | tutto',
      '3 0 1 1 | c',
      '3 1 1 1 | d',
    ]);
  });

  it.each(['', '-1', 'due', '0'])('reads colspan="%s" as one', async (span) => {
    expect(await tablesOf(`<table><tr><td colspan="${span}">a<td>b</table>`)).toEqual([
      'table 1 rows=1 cols=2',
      '0 0 1 1 | a',
      '0 1 1 1 | b',
    ]);
  });

  it('leaves hidden rows and cells out', async () => {
    const markup =
      '<table><tr style="display:none"><td>x<td>y<td>z<tr><td>a<td hidden>h<td>b<tr><td>c<td style="visibility: hidden">v</table>';
    expect(await tablesOf(markup)).toEqual(['table 1 rows=2 cols=2', '0 0 1 1 | a', '0 1 1 1 | b', '1 0 1 1 | c']);
  });

  it('says that spans contradict each other', async () => {
    const bytes = Buffer.from('<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d</table>');
    const { raw, findings } = await extract({ name: 'a.html', bytes });
    expect(raw.blocks).toMatchObject([{ reasons: ['overlappingSpans'], confidence: 0.6 }]);
    expect(findings).toMatchObject([
      { code: 'extract/low-confidence', place: { table: 't1' }, args: { confidence: 0.6, reasons: ['overlappingSpans'] } },
    ]);
  });
});

describe('spans that no table could have', () => {
  const said = async (markup: string) => {
    const { raw, findings } = await extract({
      name: 'a.html',
      bytes: Buffer.from(`<!doctype html><body><table>${markup}</table>`),
    });
    return {
      tables: renderTables(raw).split('\n'),
      findings: findings.map(({ code, args, place }) => ({ code, args, table: place.table })),
    };
  };
  const wrong = (count: number, sample: string) => [{ code: 'extract/wrong-spans', args: { count, sample }, table: 't1' }];

  it.each([
    ['rowspan beyond the end', '<tr><td rowspan=5>a<td>b<tr><td>c', 1, 'rowspan="5"'],
    ['rowspan 65535', '<tr><td rowspan=65535>a<td>b<tr><td>c', 1, 'rowspan="65535"'],
    ['rowspan 999999 in every cell', '<tr><td rowspan=999999>a<td>b<tr><td>c', 1, 'rowspan="999999"'],
    ['not a number', '<tr><td rowspan=2>a<td colspan=tutte>b<tr><td>c', 1, 'colspan="tutte"'],
    ['colspan 0', '<tr><td rowspan=2>a<td colspan=0>b<tr><td>c', 1, 'colspan="0"'],
    ['negative', '<tr><td rowspan=2>a<td colspan=-3>b<tr><td>c', 1, 'colspan="-3"'],
  ])('%s', async (_name, markup, count, sample) => {
    const { tables, findings } = await said(markup);
    expect(tables).toEqual(['table 1 rows=2 cols=2', '0 0 2 1 | a', '0 1 1 1 | b', '1 1 1 1 | c']);
    expect(findings).toEqual(wrong(count, sample));
  });

  it('colspan beyond the columns there are', async () => {
    const { tables, findings } = await said('<tr><td colspan=7>Area<tr><td>a<td>b');
    expect(tables).toEqual(['table 1 rows=2 cols=2', '0 0 1 2 | Area', '1 0 1 1 | a', '1 1 1 1 | b']);
    expect(findings).toEqual(wrong(1, 'colspan="7"'));
  });

  it('says nothing of spans that are right, or whose columns merely are none', async () => {
    const { findings } = await said('<tr><td colspan=2 rowspan=2>a<td colspan=2>b<tr><td colspan=2>c<tr><td colspan=4>d');
    expect(findings).toEqual([]);
  });

  it('takes no time and room that they ask for', async () => {
    const row = `<tr>${'<td colspan=999999 rowspan=999999>x'.repeat(50)}`;
    const started = performance.now();
    const { findings } = await said(row.repeat(200));
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(findings.some(({ code }) => code === 'extract/wrong-spans')).toBe(true);
  });
});

describe('the text of a cell', () => {
  const textOf = async (content: string): Promise<string | undefined> => {
    const raw = await extracted(`<table><tr><td>x<td>${content}</table>`);
    return raw.blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []))[1]?.text;
  };

  it.each([
    ['white space collapses', '  a \n\t b&nbsp;&nbsp;c ', 'a b c'],
    ['inline markup leaves no trace', 'obi<b>etti</b>vo <i>n.</i> 1', 'obiettivo n. 1'],
    ['a break is a line', 'a<br>b<BR/>c', 'a\nb\nc'],
    ['paragraphs are lines', '<p>a</p>\n<p>b</p>', 'a\nb'],
    ['empty paragraphs are none', '<p>a</p><p>&nbsp;</p><p></p><p>b</p>', 'a\nb'],
    ['blocks are lines', 'a<div>b</div>c', 'a\nb\nc'],
    ['list items are lines without signs', '<ul><li>a<li>b</ul>', 'a\nb'],
    ['preformatted lines are kept', '<pre>\na\n  b  c</pre>', 'a\nb c'],
    ['style can keep lines, too', '<span style="white-space: pre-wrap">a\nb</span>', 'a\nb'],
    ['characters without a glyph go', 'mu&shy;nici&#8203;pio', 'municipio'],
    [
      'hidden text, scripts and comments are not there',
      'a<span style="display: none !important">h</span><script>s</script><!-- c -->b',
      'ab',
    ],
    ['a table that only lays out is part of the cell', 'a<table><tr><td>b</td></tr></table>c', 'a\nb\nc'],
    ['entities are characters', '&lt;30 &agrave; &#8211; &euro;', '<30 à – €'],
  ])('%s', async (_name, content, expected) => {
    expect(await textOf(content)).toBe(expected);
  });
});

describe('tables in tables', () => {
  it('a data table inside a data table is one of its own, its text there only', async () => {
    const inner = '<table><tr><td>2024<td>10<tr><td>2025<td>20</table>';
    expect(
      await tablesOf(
        `<table><tr><th>Obiettivo dell'anno<th>Valori attesi nel triennio<tr><td>Ridurre i tempi<td>per anno: ${inner}</table>`,
      ),
    ).toEqual([
      'table 1 rows=2 cols=2',
      "0 0 1 1 | Obiettivo dell'anno",
      '0 1 1 1 | Valori attesi nel triennio',
      '1 0 1 1 | Ridurre i tempi',
      '1 1 1 1 | per anno:',
      'table 2 rows=2 cols=2',
      '0 0 1 1 | 2024',
      '0 1 1 1 | 10',
      '1 0 1 1 | 2025',
      '1 1 1 1 | 20',
    ]);
  });

  it('tables that only lay out the page are seen through', async () => {
    const raw = await extracted(
      `<table><tr><td>Menu<td><h2>Area 1</h2><table><tr><td>1<td>Ridurre i tempi di rilascio<tr><td>2<td>Riordinare l'archivio</table>
       <tr><td colspan=2>in fondo</table>`,
    );
    expect(renderProse(raw)).toEqual(['paragraph: Menu', 'heading: Area 1', 'table t1', 'paragraph: in fondo']);
  });

  it.each([
    ['one cell', '<table><tr><td><b>Titolo</b></table>'],
    ['one cell with text', '<table><tr><td><td><b>Titolo</b><td>&nbsp;</table>'],
    ['a row of headings', '<table><tr><td><h3>Titolo</h3><td><h4>Altro</h4></table>'],
    ['by its own word', '<table role=presentation><tr><td><b>Titolo</b><td><b>Altro</b></table>'],
  ])('%s only lays out', async (_name, markup) => {
    const prose = renderProse(await extracted(markup));
    expect(prose.filter((line) => line !== 'heading: Altro')).toEqual(['heading: Titolo']);
  });

  it('a table of cells that each hold a box of one cell is still data', async () => {
    const box = (text: string): string => `<td><table><tr><td>${text}</table></td>`;
    expect(await tablesOf(`<table><tr>${box('a')}${box('b')}<tr>${box('c')}${box('d')}</table>`)).toEqual([
      'table 1 rows=2 cols=2',
      '0 0 1 1 | a',
      '0 1 1 1 | b',
      '1 0 1 1 | c',
      '1 1 1 1 | d',
    ]);
  });
});
