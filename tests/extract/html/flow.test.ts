import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../../../src/errors.js';
import { extracted, renderProse } from '../../support/extracted.js';

const proseOf = async (body: string): Promise<readonly string[]> =>
  renderProse(await extracted(`<!doctype html><title>t</title><body>${body}</body>`));

const table = '<table><tr><td>a<td>b</table>';

describe('headings and paragraphs', () => {
  it.each([
    ['h1 to h6', '<h1>A</h1><h6>B</h6>', ['heading: A', 'heading: B']],
    ['a heading by role', '<div role=heading>A</div>', ['heading: A']],
    ['a paragraph wholly bold', '<p> <b>A</b> <strong>B</strong>&nbsp;</p>', ['heading: A B']],
    [
      'a paragraph bold by style',
      '<p style="font-weight:bold">A</p><p style="font-weight: 700">B</p>',
      ['heading: A', 'heading: B'],
    ],
    ['a paragraph bold in part', '<p><b>A</b> b</p>', ['paragraph: A b']],
    ['bold taken back by style', '<b style="font-weight:normal"><p>a</p></b>', ['paragraph: a']],
    ['a heading of two lines', '<p><b>A<br>B</b></p>', ['heading: A / B']],
    ['two breaks part paragraphs', '<div><b>A</b><br><br>b<br>c</div>', ['heading: A', 'paragraph: b / c']],
    ['loose text between blocks', 'a<div>b</div>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    ['list items', '<ol><li>a<li>b</ol>', ['paragraph: a', 'paragraph: b']],
    ['a caption heads its table', `<table><caption>Area 1<tr><td>a<td>b</table>`, ['heading: Area 1', 'table t1']],
    ['order of reading', `<p>a</p>${table}<p>b</p>${table}`, ['paragraph: a', 'table t1', 'paragraph: b', 'table t2']],
    ['text astray in a table stands before it', '<table>astray<tr><td>a<td>b</table>', ['paragraph: astray', 'table t1']],
    [
      'nothing of what is never shown',
      '<style>s</style><script>s</script><noscript>n</noscript><template>t</template>a',
      ['paragraph: a'],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await proseOf(body)).toEqual(expected);
  });
});

describe('page furniture', () => {
  it.each([
    [
      'a list of links within the page',
      '<p><a href="#s1">Area 1</a><br><a href="#s2">Area 2</a></p><h1>Area 1</h1>',
      ['header: Area 1 / Area 2', 'heading: Area 1'],
    ],
    [
      'a heading that leads to itself is none',
      '<h2><a href="#a">Area 1</a></h2><p>a <a href="#b">b</a></p>',
      ['heading: Area 1', 'paragraph: a b'],
    ],
    [
      'landmarks of the page',
      '<header>A</header><nav>B</nav><main>c</main><footer>D</footer>',
      ['header: A', 'header: B', 'paragraph: c', 'footer: D'],
    ],
    ['landmarks by role', '<div role=banner>A</div>b<div role=contentinfo>C</div>', ['header: A', 'paragraph: b', 'footer: C']],
    [
      'the landmarks of a part of the page are content',
      '<main><header>a</header></main><article><footer>b</footer></article>',
      ['paragraph: a', 'paragraph: b'],
    ],
    ['the h1 of a page is its title', '<header><p>A</p><h1>B</h1><h2>C</h2></header>', ['header: A', 'heading: B', 'header: C']],
    ['a table is a table anywhere', `<footer>${table}</footer>`, ['table t1']],
  ])('%s', async (_name, body, expected) => {
    expect(await proseOf(body)).toEqual(expected);
  });
});

describe('places', () => {
  it('are where tags begin, and for text where its first character stands', async () => {
    const source = '<p>\r\n  Titolo</p>\r\n<table>\r\n <tr><td>a<td>b\r\n <tr><td>c\r\n</table>';
    const raw = await extracted(source);
    expect(raw.blocks[0]?.place).toEqual({ page: 1, line: 2, column: 3, offset: source.indexOf('Titolo') });
    expect(raw.blocks[1]).toMatchObject({
      place: { page: 1, line: 3, column: 1, offset: source.indexOf('<table>'), table: 't1' },
      cells: [
        { text: 'a', place: { page: 1, line: 4, column: 6, offset: source.indexOf('<td>a'), table: 't1', row: 0, col: 0 } },
        { text: 'b', place: { line: 4, column: 11, offset: source.indexOf('<td>b'), row: 0, col: 1 } },
        { text: 'c', place: { line: 5, column: 6, offset: source.indexOf('<td>c'), row: 1, col: 0 } },
        { text: '', place: { line: 5, column: 2, offset: source.lastIndexOf('<tr>'), row: 1, col: 1 } },
      ],
      fragments: [{ firstRow: 0, rows: 2, place: { table: 't1' } }],
    });
  });
});

describe('encodings', () => {
  it('are those of the page', async () => {
    const { extract } = await import('../../../src/extract/index.js');
    const bytes = Buffer.from('<meta charset=iso-8859-1><p>attivit\xe0 \x96 l\x92atto', 'latin1');
    expect(renderProse((await extract({ name: 'a.html', bytes })).raw)).toEqual(['paragraph: attività – l’atto']);
  });
});

describe('depth', () => {
  it('beyond what browsers build is refused', async () => {
    await expect(extracted(`<html>${'<div>'.repeat(600)}x`)).rejects.toThrow(
      new ExpectedError({ code: 'input/over-limit', args: { file: 'file', limit: 'html-depth', allowed: 500 } }),
    );
    expect(renderProse(await extracted(`<html>${'<div>'.repeat(490)}x`))).toEqual(['paragraph: x']);
  });
});
