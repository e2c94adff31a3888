import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { printBatch } from './batch.js';
import { printColdStart } from './cold-start.js';
import { type BenchDocument, dataDocuments, fixtureDocuments } from './documents.js';
import { printFormats } from './formats.js';
import { printLong } from './long.js';
import { printMemory } from './memory.js';
import { type BenchSet, printJoined, printSideBySide } from './quality.js';
import { printSpeed } from './speed.js';

/*
 * Everything:             npm run bench
 * On further documents:   npm run bench -- --data DIR [--data DIR …] [--list FILE]
 * Some of it:             npm run bench -- --only quality,speed,formats,long,memory,batch,cold
 * --passes N (default 3), --docs for a line per document, --long FILE for the memory of a document of one's own
 */
const parts = ['quality', 'speed', 'formats', 'long', 'memory', 'batch', 'cold'];
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    list: { type: 'string' },
    only: { type: 'string', default: parts.join(',') },
    passes: { type: 'string', default: '3' },
    docs: { type: 'boolean', default: false },
    long: { type: 'string', multiple: true, default: [] },
  },
});

const wanted = new Set(values.only.split(','));
const [passes, all] = [Number(values.passes), values.docs];

const fixtures = fixtureDocuments();
const folderOf = ({ pdf }: BenchDocument): string => dirname(pdf);
const isAnnex = (document: BenchDocument): boolean => dirname(folderOf(document)) === 'fixtures';
const annexes: BenchSet = { name: 'annexes', documents: fixtures.filter(isAnnex) };
const cases: BenchSet = { name: 'fixtures of one difficulty', documents: fixtures.filter((one) => !isAnnex(one)) };
const own = [annexes, cases].filter(({ documents }) => documents.length > 0);

const names =
  values.list === undefined
    ? undefined
    : new Set(
        readFileSync(values.list, 'utf8')
          .split('\n')
          .map((line) => line.trim()),
      );
const data = values.data.map((folder): BenchSet => ({ name: basename(folder), documents: dataDocuments(folder, names) }));

/** One form of each case: the others differ in what is hard about them, not in how long they take. */
const oneEach = ({ name, documents }: BenchSet): BenchSet => ({
  name,
  documents: documents.filter((one, index) => isAnnex(one) || folderOf(one) !== folderOf(documents[index - 1] ?? one)),
});

if (wanted.has('quality')) {
  await printJoined(own, all);
  const alone = { name: 'fixtures with tables of one page', documents: fixtures.filter(({ onePage }) => onePage) };
  for (const set of [alone, ...data]) if (set.documents.length > 0) await printSideBySide(set, { passes, all });
}
if (wanted.has('speed')) await printSpeed([...own.map(oneEach), ...data], passes);
if (wanted.has('formats')) await printFormats(passes);
if (wanted.has('long')) await printLong(passes);
if (wanted.has('memory')) await printMemory(values.long);
if (wanted.has('batch')) await printBatch(passes);
if (wanted.has('cold')) await printColdStart();
