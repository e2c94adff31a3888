import { exitCodes } from '../errors.js';
import { removePending } from './output.js';

const leave = (): void => {
  removePending();
  process.exit(exitCodes.interrupted);
};

let handler = leave;

/** What is done at the next interruption instead of leaving at once; the one after it leaves. */
export const onInterrupt = (stop: () => void): void => {
  handler = stop;
};

/** Listens for Ctrl-C and for a scheduler's request to end. */
export const listenForInterrupts = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      const now = handler;
      handler = leave;
      now();
    });
};
