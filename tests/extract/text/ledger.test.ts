import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extracted } from '../../support/extracted.js';
import { accountedFor, badlyTiledSlots } from '../../support/ledger.js';

const tokens = [
  'a',
  'bb c',
  '\t',
  '\t\t',
  '\n',
  '\r\n',
  '\n\n',
  '\f',
  '\v',
  '**',
  '<b>',
  '</b>',
  '<br>',
  '#',
  '# ',
  '"',
  '""',
  '\u00a0',
  '\u00ad',
];

const text = fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((parts) => `x${parts.join('')}`);

describe('the ledger of a text', () => {
  it('counts what the text says, its markup nowhere', async () => {
    const raw = await extracted('**Area 1**  \n\n<b>N.</b>\tPeso\n1\t10 %\n\nfine');
    expect(raw.pages[0]?.ledger).toEqual({
      source: 19,
      table: 10,
      paragraph: 9,
      furniture: 0,
      dropped: { drawnTwice: 0, invisible: 0, outsidePage: 0, clipped: 0, hidden: 0, struckOut: 0, lineDrawing: 0 },
    });
  });

  it('adds up on any text, and tables tile their grids', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (source, join) => {
        const { pages, blocks } = await extracted(source, { join });
        expect(pages.map(({ ledger }) => accountedFor(ledger))).toEqual(pages.map(({ ledger }) => ledger.source));
        expect(blocks.flatMap((block) => (block.kind === 'table' ? badlyTiledSlots(block) : []))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
