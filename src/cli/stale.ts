import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.js';

/** How a file is named while it is written: hidden, with the number of the process that writes it. */
const temporaryName = /^\..+\.(\d+)\.tmp$/;

const isRunning = (process_: number): boolean => {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // A process of someone else's is running, too.
    return errorCode(error) !== 'ESRCH';
  }
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
};

/** Removes from the folders what runs that were killed while they wrote have left there; files of running ones stay. */
export const removeStale = async (folders: Iterable<string>): Promise<void> => {
  for (const folder of folders)
    for (const name of await namesIn(folder)) {
      const writer = temporaryName.exec(name)?.[1];
      if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
    }
};
