import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { memoryExceeded } from './sentinel-word.js';

/*
 * Runs as a thread beside the one that converts, which may be too busy to look after itself. Ends the whole process where its
 * resident memory passes the limit (in bytes), or where the process that started it is no more.
 */
const interval = 25;

const parent = process.ppid;
const limit = Number(workerData);

setInterval(() => {
  const exceeded = process.memoryUsage.rss() > limit;
  if (exceeded) writeSync(2, `${memoryExceeded}\n`);
  if (exceeded || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, interval);
