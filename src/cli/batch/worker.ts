import { Worker } from 'node:worker_threads';
import { ExpectedError } from '../../errors.js';
import { convert, type Watch } from '../../pipeline.js';
import { readSource } from '../input.js';
import { stopwatch } from '../stopwatch.js';
import { explainStage } from '../verbose.js';
import { type DocumentFigures, figuresOf } from './figures.js';
import { type Answer, isJob, type Job } from './protocol.js';

/*
 * The process that converts documents one after the other for a batch. It writes no file: what it made goes to the process
 * that started it, so that it can be ended at any moment and leaves nothing half done.
 */

type Outcome = Pick<Extract<Answer, { readonly kind: 'converted' }>, 'kind' | 'sha256' | 'shown' | 'figures' | 'files'>;

const convertFile = async ({ file, called, options }: Job, watch: Watch): Promise<Outcome> => {
  const seen: { figures?: DocumentFigures } = {};
  const { annex, files, shown } = await convert(await readSource(file, options.limits), options, (end) => {
    if (end.stage === 'normalize') seen.figures = figuresOf(end.annex, end.extraction.raw);
    watch(end);
  });
  if (seen.figures === undefined) throw new Error('a conversion without its stages');
  const { sha256 } = annex.document;
  return {
    kind: 'converted',
    sha256,
    shown: { name: shown(called.name), folder: shown(called.folder) },
    figures: seen.figures,
    files,
  };
};

const failureOf = (error: unknown) => {
  if (error instanceof ExpectedError) return { kind: 'refused', detail: error.detail } as const;
  return { kind: 'broken', trace: error instanceof Error ? (error.stack ?? error.message) : String(error) } as const;
};

const answer = async (job: Job): Promise<Answer> => {
  const explanation: string[] = [];
  const [total, lap] = [stopwatch(), stopwatch()];
  const watch: Watch = (end) => {
    if (job.explain === null) return;
    explanation.push(...explainStage(end, { milliseconds: lap(), language: job.explain, layout: job.options.layout }));
    lap();
  };
  const outcome = await convertFile(job, watch).catch(failureOf);
  return { ...outcome, explanation, milliseconds: Math.round(total()), rss: process.memoryUsage.rss() };
};

const limitBytes = Number(process.argv[2]);
new Worker(new URL('./sentinel.js', import.meta.url), { workerData: limitBytes }).unref();
// A terminal sends Ctrl-C to every process of its group, and a scheduler its request; the process that started this one decides.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', async (message) => {
  if (isJob(message)) process.send?.(await answer(message));
});
