import { describe, expect, it } from 'vitest';
import { emitInspection, inspectionText, survey } from '../../../src/pipeline.js';

const shownOf = async (html: string) => {
  const { inspected, traces } = await survey({ name: 'a.html', bytes: new TextEncoder().encode(html) });
  return { inspected, traces, language: 'en' as const };
};

describe('tables as CSV', () => {
  it('has a cell over several slots once, in the first of them', async () => {
    const shown = await shownOf('<table><tr><td colspan=2>a;b<td rowspan=2>c<tr><td>"d"<td>=1+1</table>');
    const [file] = emitInspection(shown, 'csv');
    expect(file?.name).toBe('t1.csv');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes)).toBe(`\ufeff"a;b";;c\r\n"""d""";'=1+1;\r\n`);
  });

  it('names each table on standard output', async () => {
    const shown = await shownOf('<table><tr><td>a<td>b</table><p>x</p><table><tr><td>c<td>d</table>');
    expect(inspectionText(shown, 'csv')).toBe('# t1 p1 1x2\r\na;b\r\n\r\n# t2 p1 1x2\r\nc;d\r\n\r\n');
  });

  it('has no file where there is no table', async () => {
    expect(emitInspection(await shownOf('<p>text</p>'), 'csv')).toEqual([]);
  });
});
