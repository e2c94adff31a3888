import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Answer, isAnswer, type Job } from './protocol.js';
import { memoryExceeded } from './sentinel-word.js';

/** What a document may take: seconds and mebibytes of a whole process. */
export type Limits = { readonly seconds: number; readonly mebibytes: number };

/** How a worker process ended that did not answer. */
export type Death = { readonly kind: 'died'; readonly cause: 'time' | 'memory' | 'crash'; readonly reason: string };

/** A process that converts one document at a time. `used`: it has had another one before. */
export type WorkerProcess = {
  readonly used: () => boolean;
  readonly ask: (job: Job) => Promise<Answer | Death>;
  readonly end: () => void;
};

const entry = fileURLToPath(new URL('./worker.js', import.meta.url));
const bytesPerMebibyte = 1024 * 1024;
/** So much of what a dying process says is kept to tell why. */
const keptCharacters = 4000;

/** The kernel ends a process that takes too much with SIGKILL; V8 says so itself, and aborts. */
const isHunger = (said: string, signal: string | null): boolean =>
  said.includes(memoryExceeded) || said.includes('heap out of memory') || signal === 'SIGKILL';

type Exit = { readonly code: number | null; readonly signal: string | null; readonly said: string; readonly late: boolean };

const deathOf = ({ code, signal, said, late }: Exit): Death => {
  const reason = signal ?? `exit ${code}`;
  if (late) return { kind: 'died', cause: 'time', reason };
  return { kind: 'died', cause: isHunger(said, signal) ? 'memory' : 'crash', reason };
};

const start = ({ mebibytes }: Limits, flags: readonly string[]): ChildProcess =>
  fork(entry, [String(mebibytes * bytesPerMebibyte)], {
    // V8 would give up earlier on its own where the machine is small.
    execArgv: [...process.execArgv, ...flags, `--max-old-space-size=${mebibytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });

/** What the process says on its standard error, the last of it. */
const listen = (child: ChildProcess): (() => string) => {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-keptCharacters);
  });
  return () => said;
};

/** Resolves when the process is gone, however it went; also where that was long ago. */
const exitOf = (child: ChildProcess): Promise<Omit<Exit, 'late'>> => {
  const said = listen(child);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, said: said() }));
    child.on('error', (error) => resolve({ code: null, signal: error.message, said: said() }));
  });
};

const answerOf = (child: ChildProcess, job: Job): Promise<Answer> =>
  new Promise((resolve) => {
    const onMessage = (message: unknown): void => {
      if (!isAnswer(message)) return;
      child.off('message', onMessage);
      resolve(message);
    };
    child.on('message', onMessage);
    // A process that is gone cannot be told; that it is gone is heard through its exit.
    child.send(job, () => undefined);
  });

/** Starts a worker process with flags of Node; it lives until it is ended, or dies of a document. */
export const startWorker = (limits: Limits, flags: readonly string[]): WorkerProcess => {
  const child = start(limits, flags);
  const exit = exitOf(child);
  let documents = 0;
  const ask = async (job: Job): Promise<Answer | Death> => {
    documents += 1;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limits.seconds * 1000);
    const ending = await Promise.race([answerOf(child, job), exit.then((how) => deathOf({ ...how, late }))]);
    clearTimeout(timer);
    return ending;
  };
  return { ask, used: () => documents > 1, end: () => void child.kill('SIGKILL') };
};
