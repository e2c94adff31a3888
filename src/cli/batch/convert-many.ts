import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../../errors.js';
import { batchTalk, errorSentence } from '../../messages/index.js';
import { beforeInterruption } from '../interrupt.js';
import { worstOf } from '../outcome.js';
import { writeOutput } from '../output.js';
import { stopwatch } from '../stopwatch.js';
import type { Terminal } from '../terminal.js';
import type { DocumentRecord } from './document-record.js';
import { inTurn } from './in-turn.js';
import { beginManifest, type OpenManifest } from './manifest.js';
import { type BatchRequest, type Plan, planBatch } from './plan.js';
import { type Ending, openPool, type Pool } from './pool.js';
import { openProgress, type Progress } from './progress.js';
import { resumeCommand } from './resume-command.js';
import { type Settled, sentenceAbout, settle, type Task } from './settle.js';
import { shardText } from './shard.js';
import { summaryFiles } from './summary-files.js';
import { summaryTable } from './summary-table.js';
import type { Limits } from './worker-process.js';

/** What a document may take where nothing else is asked: far above what any plan seen so far needs. */
const defaultLimits: Limits = { seconds: 120, mebibytes: 2048 };

type Run = { readonly request: BatchRequest; readonly plan: Plan; readonly terminal: Terminal; readonly limits: Limits };

const lineOf = ({ figures, milliseconds }: DocumentRecord, { language }: Terminal): string => {
  if (figures === null) return '';
  const { units, rows, findings } = figures;
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', language === 'it' ? ',' : '.');
  return batchTalk(language).line({ units, rows, errors: findings.error, warnings: findings.warning, seconds });
};

type Report = Settled & { readonly task: Task; readonly explanation: readonly string[] };

/** Tells one document: what was written on standard output, the rest as talk; with a bar only what went wrong. */
const tell = ({ request, terminal }: Run, report: Report, counter: { readonly text: string; readonly bar: boolean }): void => {
  const { task, entry, failure, explanation } = report;
  terminal.data(entry.files.map((file) => `${join(request.out, file)}\n`).join(''));
  if (failure !== null) terminal.complain(`${counter.text} ${sentenceAbout(task, failure, terminal.language)}`);
  else if (!counter.bar || explanation.length > 0)
    terminal.say(`${counter.text} ${task.name}: ${lineOf(entry.record, terminal)}`);
  for (const line of explanation) terminal.say(`  ${line}`);
};

const explanationOf = (ending: Ending): readonly string[] => (ending.kind === 'died' ? [] : ending.explanation);

type Recording = { readonly manifest: OpenManifest; readonly progress: Progress; readonly pool: Pool };

const convertTasks = async (run: Run, { manifest, progress, pool }: Recording): Promise<readonly DocumentRecord[]> => {
  const { request, plan, limits, terminal } = run;
  const { tasks } = plan;
  const records: DocumentRecord[] = [];
  let told = 0;
  const inOrder = inTurn<Report>((report) => {
    told += 1;
    progress.above(() => tell(run, report, { text: `[${told}/${tasks.length}]`, bar: progress.drawn }));
  });
  const force = request.force || request.batch.resume;
  await pool.run({
    tasks: tasks.map((task, turn) => ({ task, turn })),
    jobOf: ({ task }) => ({
      file: task.file,
      called: { name: task.name, folder: task.folder },
      options: request.options,
      explain: request.verbose ? terminal.language : null,
    }),
    settle: async ({ task, turn }, ending) => {
      const former = plan.former.get(task.folder)?.files ?? [];
      const { out, strict, spared } = request;
      const settled = await settle(task, ending, { ...plan, out, strict, force, spared, limits, former });
      await manifest.add(settled.entry);
      records.push(settled.entry.record);
      progress.advance(settled.failure !== null);
      inOrder(turn, { ...settled, task, explanation: explanationOf(ending) });
    },
  });
  return records;
};

const announce = ({ request, plan, terminal }: Run, jobs: number): void => {
  const words = batchTalk(terminal.language);
  const own = plan.tasks.length + plan.kept.length;
  if (request.batch.shard !== undefined) terminal.say(words.ofShard(own, plan.documents, shardText(request.batch.shard)));
  if (plan.kept.length > 0) terminal.say(words.unchanged(plan.kept.length));
  terminal.say(words.found(plan.tasks.length, jobs));
};

const summarise = async (
  { request, plan, terminal }: Run,
  records: readonly DocumentRecord[],
  elapsed: number,
): Promise<void> => {
  const summary = { allegato: plan.version, shard: request.batch.shard, records };
  const written = await writeOutput(request.out, summaryFiles(summary), { force: true });
  terminal.say(summaryTable(records, { skipped: plan.kept.length, elapsed, written }, terminal.language));
};

/** Says how far an interrupted run came, and how to go on. */
const tellInterruption = ({ plan, terminal }: Run, done: number): void => {
  const total = plan.tasks.length + plan.kept.length;
  terminal.complain(batchTalk(terminal.language).interrupted(done, total, resumeCommand(process.argv.slice(2))));
};

/** Converts, writes the summary and returns what is known of every document that is done. */
const convertAll = async (run: Run, { jobs, pool }: { readonly jobs: number; readonly pool: Pool }) => {
  const { request, plan, terminal } = run;
  announce(run, jobs);
  const elapsed = stopwatch();
  const manifest = await beginManifest(request.out, request.batch.shard, plan.manifest);
  const progress = openProgress(plan.tasks.length, { quiet: request.quiet, language: terminal.language });
  const fresh = await convertTasks(run, { manifest, progress, pool }).finally(async () => {
    progress.close();
    await manifest.close();
  });
  const records = [...plan.kept.map(({ record }) => record), ...fresh];
  await summarise(run, records, elapsed());
  if (pool.stopped()) tellInterruption(run, records.length);
  return records;
};

/**
 * Converts many documents, each in a process of its own kind, and keeps a manifest of what is done. Returns the worst of
 * their exit codes. An interruption stops it: what is done is written down and nothing half written when the program ends.
 */
export const convertMany = async (request: BatchRequest, terminal: Terminal): Promise<ExitCode> => {
  const { seconds = defaultLimits.seconds, mebibytes = defaultLimits.mebibytes } = request.batch;
  const plan = await planBatch(request);
  const run: Run = { request, plan, terminal, limits: { seconds, mebibytes } };
  for (const { detail } of plan.failures) terminal.complain(errorSentence(detail, terminal.language));
  const codes = plan.failures.map(({ exitCode }) => exitCode);
  if (plan.tasks.length + plan.kept.length === 0 && codes.length > 0) return worstOf(codes);
  const jobs = Math.max(1, Math.min(request.batch.jobs ?? availableParallelism(), plan.tasks.length));
  const pool = openPool(jobs, run.limits);
  const records = await beforeInterruption(() => convertAll(run, { jobs, pool }), { hurry: pool.stop });
  return worstOf([...codes, ...records.map(({ exitCode }) => exitCode)]);
};
