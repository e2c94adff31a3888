// Loaded before the program (`NODE_OPTIONS=--import`): in its worker processes, documents of certain names do what no real
// one should. The program itself has no such door.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

let poisoned = false;

const faults = {
  poison: () => {
    poisoned = true;
  },
  hang: () => {
    for (;;);
  },
  hunger: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
  },
  heap: () => {
    const kept = [];
    for (;;) kept.push({ text: `${kept.length}`.repeat(100) });
  },
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  leave: () => process.exit(9),
  bug: () => {
    throw new TypeError('a bug');
  },
};

if (process.send !== undefined) {
  const { stat } = fs;
  fs.stat = async (file, ...rest) => {
    const [name] = basename(String(file)).split('.');
    if (poisoned && String(file).endsWith('.txt') && name !== 'poison') process.exit(9);
    faults[name]?.();
    return stat(file, ...rest);
  };
  syncBuiltinESMExports();
}
