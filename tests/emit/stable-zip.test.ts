import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { stableZip } from '../../src/emit/stable-zip.js';

const part = (content: string, year: number) => [strToU8(content), { mtime: new Date(year, 5, 1) }] as const;
const zip = (entries: readonly (readonly [string, ReturnType<typeof part>])[]): Uint8Array =>
  zipSync(Object.fromEntries(entries.map(([name, [bytes, options]]) => [name, [bytes, options]])));

it('gives equal bytes for equal parts, whatever their order and dates', () => {
  const one = zip([
    ['b.xml', part('b', 2001)],
    ['[Content_Types].xml', part('types', 2001)],
    ['a/c.xml', part('c', 2001)],
  ]);
  const other = zip([
    ['a/', part('', 2020)],
    ['a/c.xml', part('c', 2020)],
    ['[Content_Types].xml', part('types', 2020)],
    ['b.xml', part('b', 2020)],
  ]);
  expect(stableZip(other)).toEqual(stableZip(one));
  expect(Object.keys(unzipSync(stableZip(one)))).toEqual(['[Content_Types].xml', 'a/c.xml', 'b.xml']);
  expect(unzipSync(stableZip(one))['a/c.xml']).toEqual(strToU8('c'));
});

it('tells apart what differs', () => {
  expect(stableZip(zip([['a', part('x', 2001)]]))).not.toEqual(stableZip(zip([['a', part('y', 2001)]])));
});
