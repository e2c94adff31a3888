import { availableParallelism } from 'node:os';
import type { Answer, Job } from './protocol.js';
import { type Death, type Limits, startWorker, type WorkerProcess } from './worker-process.js';

/** How a document ended: with an answer, or with the death of the process that had it. */
export type Ending = Answer | Death;

/** What a pool is given: the documents, and what is done with each one's ending (one after the other per process). */
export type Work<T> = {
  readonly tasks: readonly T[];
  readonly jobOf: (task: T) => Job;
  readonly settle: (task: T, ending: Ending) => Promise<void>;
};

/** So many processes, each for one document at a time. `run` ends when every document has been settled, or after `stop`. */
export type Pool = {
  readonly run: <T>(work: Work<T>) => Promise<void>;
  readonly stop: () => void;
  readonly stopped: () => boolean;
};

const bytesPerMebibyte = 1024 * 1024;
/** A process that keeps more than this share of what a document may take is replaced before the next one. */
const mostKept = 0.5;

/** Where every core has its process, V8's helper threads only get in the way: some 4 % of the processor's time. */
const alone = ['--single-threaded-gc'];

type Lane = { worker: WorkerProcess | undefined };

/** Opens a pool of at most `jobs` processes, started as they are needed. */
export const openPool = (jobs: number, limits: Limits): Pool => {
  const flags = jobs >= availableParallelism() ? alone : [];
  const lanes: Lane[] = [];
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    for (const { worker } of lanes) worker?.end();
  };
  /**
   * Asks the lane's process, which a document before may have left bloated or broken: one that dies after other documents is
   * no witness against this one, so a fresh process decides.
   */
  const ask = async (lane: Lane, job: Job): Promise<Ending> => {
    lane.worker ??= startWorker(limits, flags);
    const { worker } = lane;
    const ending = await worker.ask(job);
    if (ending.kind !== 'died') {
      if (ending.rss < limits.mebibytes * bytesPerMebibyte * mostKept) return ending;
      worker.end();
    }
    lane.worker = undefined;
    const again = ending.kind === 'died' && ending.cause !== 'time' && worker.used() && !stopped;
    return again ? ask(lane, job) : ending;
  };
  const runLane = async <T>(queue: Iterator<T>, { jobOf, settle }: Work<T>): Promise<void> => {
    const lane: Lane = { worker: undefined };
    lanes.push(lane);
    let settling = Promise.resolve();
    for (let next = queue.next(); !next.done && !stopped; next = queue.next()) {
      const ending = await ask(lane, jobOf(next.value));
      await settling;
      // What was ended by `stop` says nothing about its document.
      if (stopped) break;
      settling = settle(next.value, ending);
      // Heard again when it is awaited.
      settling.catch(stop);
    }
    await settling;
    lane.worker?.end();
  };
  const run = async <T>(work: Work<T>): Promise<void> => {
    const queue = work.tasks.values();
    await Promise.all(Array.from({ length: Math.min(jobs, work.tasks.length) }, () => runLane(queue, work)));
  };
  return { run, stop, stopped: () => stopped };
};
