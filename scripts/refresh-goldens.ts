import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annexFixtures, goldensOf } from '../tests/support/goldens.js';

// Writes what the program says today; a golden counts only once a person has read the diff against the source.
for (const folder of annexFixtures()) {
  mkdirSync(join(folder, 'expected'), { recursive: true });
  for (const [name, text] of Object.entries(await goldensOf(folder))) writeFileSync(join(folder, 'expected', name), text);
}
