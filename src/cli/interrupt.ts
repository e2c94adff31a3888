import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof signals)[number];

/** How work under way is asked to come to an end sooner, and what is done with it where there is no waiting for that. */
type Manner = { readonly hurry?: () => void; readonly abandon?: () => void };

/** Some shells and launchers pass on a Ctrl-C that the program has had already: so close to the first, it is no second one. */
const sameMilliseconds = 300;

const underWay = new Set<Manner>();
let received: { readonly signal: Signal; readonly at: number } | undefined;

/** Ends the program as the signal itself would, so that a shell or a scheduler sees what ended it. */
const endBy = (signal: Signal): void => {
  ignoreSignals();
  process.kill(process.pid, signal);
  // The first process of a container outlives a signal that it does not listen to.
  process.exit(128 + constants.signals[signal]);
};

const onSignal = (signal: Signal): void => {
  const now = performance.now();
  if (underWay.size > 0 && received === undefined) {
    received = { signal, at: now };
    for (const { hurry } of underWay) hurry?.();
    return;
  }
  if (received !== undefined && now - received.at < sameMilliseconds) return;
  for (const { abandon } of underWay) abandon?.();
  endBy(signal);
};

const listenToSignals = (): void => {
  for (const signal of signals) process.on(signal, onSignal);
};

const ignoreSignals = (): void => {
  for (const signal of signals) process.off(signal, onSignal);
};

const isFirstProcess = process.pid === 1;

/**
 * Signals end the program by themselves, also while it is busy and would never come to hear of them; only the first process of
 * a container has to listen to be ended at all.
 */
export const listenAsFirstProcess = (): void => {
  if (isFirstProcess) listenToSignals();
};

/**
 * Brings `work` to its end before a Ctrl-C, or a scheduler's request to end, ends the program; a second one does not wait. Work
 * may go on within other work: the program ends when none is left.
 */
export const beforeInterruption = async <T>(work: () => Promise<T>, manner: Manner): Promise<T> => {
  if (underWay.size === 0 && !isFirstProcess) listenToSignals();
  // A copy: the same manner may be that of several works.
  const own = { ...manner };
  underWay.add(own);
  try {
    return await work();
  } finally {
    underWay.delete(own);
    if (underWay.size === 0 && received !== undefined) endBy(received.signal);
    if (underWay.size === 0 && !isFirstProcess) ignoreSignals();
  }
};
