// Loaded before the program (`NODE_OPTIONS=--import`): a document named `busy` keeps it from ever hearing of anything again, as
// a loop in a library would; one named `stuck` is never put into its place.

import { writeSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { stat, rename } = fs;

fs.stat = async (file, ...rest) => {
  if (basename(String(file)).startsWith('busy')) {
    writeSync(2, 'busy\n');
    for (;;);
  }
  return stat(file, ...rest);
};

fs.rename = async (from, to) => {
  if (!String(to).includes('stuck')) return rename(from, to);
  writeSync(2, 'stuck\n');
  return new Promise((done) => setTimeout(done, 1e9));
};
syncBuiltinESMExports();
