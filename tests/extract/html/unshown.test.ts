import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import { renderProse } from '../../support/extracted.js';
import { accountedFor } from '../../support/ledger.js';

const read = async (markup: string) => {
  const { raw, findings } = await extract({ name: 'a.html', bytes: Buffer.from(`<!doctype html><body>${markup}`) });
  return { raw, prose: renderProse(raw), findings };
};

const style =
  '<style>.off{position:absolute;left:-9999px}.tiny{width:1px;height:1px;overflow:hidden}.clip{position:absolute;clip:rect(0 0 0 0)}.st{text-decoration:line-through}</style>';

describe('text that is not shown', () => {
  it.each([
    ['mso-hide', '<span style="mso-hide:all">x</span>a', 'hidden'],
    ['no size', '<span style="font-size:0">x</span>a', 'hidden'],
    ['opacity', '<span style="opacity:0">x</span>a', 'hidden'],
    ['far off the screen', '<span class=off>x</span>a', 'hidden'],
    ['a box of a pixel', '<span class=tiny>x</span>a', 'hidden'],
    ['clipped away', '<span class=clip>x</span>a', 'hidden'],
    ['a well-known class for screen readers', '<span class="sr-only">x</span>a', 'hidden'],
    ['deleted', '<del>x</del>a', 'struckOut'],
    ['no longer right', '<s>x</s>a', 'struckOut'],
    ['struck out by style', '<span style="text-decoration: red line-through">x</span>a', 'struckOut'],
    ['struck out by class', '<span class=st>x</span>a', 'struckOut'],
  ] as const)('%s', async (_name, markup, reason) => {
    const { raw, prose } = await read(style + markup);
    expect(prose).toEqual(['paragraph: a']);
    expect(raw.pages[0]?.ledger).toMatchObject({ source: 2, paragraph: 1, dropped: { [reason]: 1 } });
  });

  it.each([
    ['hidden from screen readers alone', '<span aria-hidden=true>a</span>'],
    ['a page that a script would show', '<style>body{opacity:0;visibility:hidden}</style>a'],
    ['a closed detail', '<details><summary>a</summary></details>'],
    ['inserted', '<ins>a</ins>'],
    ['a class for screen readers that the page itself shows', '<style>.sr-only{position:static}</style><i class=sr-only>a</i>'],
    ['a page inside an attribute', '<iframe srcdoc="<style>b{display:none}</style><p>a</p><b>x</b>"></iframe>'],
    ['text of a drawing', '<svg><text>a</text></svg>'],
  ])('%s is shown', async (_name, markup) => {
    const { raw, prose } = await read(markup);
    expect(prose).toEqual(['paragraph: a']);
    expect(raw.pages.map(({ ledger }) => accountedFor(ledger))).toEqual(raw.pages.map(({ ledger }) => ledger.source));
  });

  it('is said where a person reading the page would wonder', async () => {
    const { findings } = await read(
      `${style}<p>Peso <del>20%</del><ins>30%</ins> <s>15</s> <span class=off>solo per lettori</span></p><iframe src="https://comune.example/piano.html"></iframe>`,
    );
    expect(findings).toMatchObject([
      { code: 'extract/struck-out', severity: 'warning', args: { count: 2, sample: '20%' }, place: { line: 1 } },
      { code: 'extract/inserted', severity: 'info', args: { count: 1, sample: '30%' } },
      { code: 'extract/offscreen-text', args: { count: 1, sample: 'solo per lettori' } },
      { code: 'extract/frame-not-read', args: { address: 'https://comune.example/piano.html' } },
    ]);
  });
});

describe('a page', () => {
  it('runs no scripts and fetches nothing', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('p{display:none}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    try {
      const { prose } = await read(
        `<link rel=stylesheet href="${at}/a.css"><style>@import url(${at}/b.css);p{background:url(${at}/c.png)}</style>
         <script src="${at}/d.js"></script><script>document.body.innerHTML='';globalThis.ranScript=true</script>
         <img src="${at}/e.png" onerror="globalThis.ranScript=true"><iframe src="${at}/f.html"></iframe>
         <iframe src="file:///etc/passwd"></iframe><object data="${at}/g"></object><p onclick="x()">a</p>`,
      );
      expect(prose).toEqual(['paragraph: a']);
    } finally {
      await new Promise((done) => server.close(done));
    }
    expect(asked).toEqual([]);
    expect('ranScript' in globalThis).toBe(false);
  });
});
