import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../../../src/errors.js';
import type { RawDocument } from '../../../src/model/raw-document.js';
import { extracted } from '../../support/extracted.js';
import { accountedFor, badlyTiledSlots } from '../../support/ledger.js';

const names =
  'div p span b h1 h3 ul li table caption tbody thead tr td th header footer nav main section pre br script svg select del'.split(
    ' ',
  );
const attributes = [
  '',
  ' hidden',
  ' style="display:none"',
  ' style="visibility:hidden"',
  ' rowspan=3',
  ' rowspan=0',
  ' colspan=2',
  ' colspan=99',
  ' role=presentation',
  ' role=table',
  ' role=row',
  ' role=cell',
  ' style="display:flex"',
  ' style="display:grid;grid-template-columns:1fr 1fr"',
  ' style="display:table"',
  ' style="display:table-cell"',
  ' style="position:absolute;left:5px;top:9px"',
  ' style="position:relative;width:300px;height:200px"',
];

/** Markup of any nesting, most of it invalid: what the parser makes of it is the page. */
const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  markup: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('a ', 'bb\n', '|--+ ', '&nbsp;', '</p>', '</td>', '</table>'),
        tie('element'),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), tie('markup'), fc.boolean())
    .map(([name, attribute, content, closed]) => `<${name}${attribute}>${content}${closed ? `</${name}>` : ''}`),
}));

/** Long enough beside the inner table that the outer one is seen as data, too. */
const innerTable = '<table><caption>C</caption><tr><td>1<td>2<tr><td>3</table>';
const content = fc.oneof(markup, fc.constantFrom('x', 'a longer text', innerTable, `y${innerTable}`));
const cell = fc
  .tuple(fc.constantFrom('', ' rowspan=2', ' colspan=2', ' hidden'), content)
  .map(([spans, inside]) => `<td${spans}>${inside}</td>`);
const table = fc
  .array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 })
  .map((rows) => `<table>${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`);

const expectNothingLost = ({ pages, blocks }: RawDocument): void => {
  expect(pages.map(({ ledger }) => accountedFor(ledger))).toEqual(pages.map(({ ledger }) => ledger.source));
  expect(blocks.flatMap((block) => (block.kind === 'table' ? badlyTiledSlots(block) : []))).toEqual([]);
};

describe('the ledger of a page', () => {
  it('says where every character went', async () => {
    const raw = await extracted(
      '<html><head><title>no</title></head><body><header>ab</header><p>cde</p><p hidden>fghi</p><table><tr><td>jk<td>l m</table><script>no</script>',
    );
    expect(raw.pages).toEqual([
      {
        page: 1,
        width: 0,
        height: 0,
        ledger: {
          source: 13,
          table: 4,
          paragraph: 3,
          furniture: 2,
          dropped: { drawnTwice: 0, invisible: 0, outsidePage: 0, clipped: 0, hidden: 4, struckOut: 0, lineDrawing: 0 },
        },
      },
    ]);
  });

  it('adds up on any page, and tables tile their grids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(markup, table), async (body) => {
        try {
          expectNothingLost(await extracted(`<html><body>${body}`));
        } catch (error) {
          if (!(error instanceof ExpectedError)) throw error;
          expect(error.detail.code).toBe('input/empty');
        }
      }),
      { numRuns: 600 },
    );
  });
});
