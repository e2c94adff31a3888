import { ExpectedError } from '../errors.js';
import type { Shard } from './batch/shard.js';

/** What is asked of a conversion of many documents; `undefined` where it is left to the program. */
export type BatchOptions = {
  readonly jobs: number | undefined;
  readonly seconds: number | undefined;
  readonly mebibytes: number | undefined;
  readonly shard: Shard | undefined;
  readonly resume: boolean;
};

/** The options of batches as the command line knows them. */
export const batchOptions = {
  jobs: { type: 'string' },
  timeout: { type: 'string' },
  memory: { type: 'string' },
  shard: { type: 'string' },
  resume: { type: 'boolean' },
} as const;

type BatchValues = { readonly [O in keyof typeof batchOptions]?: string | boolean | undefined };

const bad = (option: string, value: string, allowed: string): ExpectedError =>
  new ExpectedError({ code: 'usage/bad-value', args: { option, value, allowed } });

const positive = (option: string, value: string, allowed: string): number => {
  const number = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || number <= 0) throw bad(option, value, allowed);
  return number;
};

const jobsOf = (value: string): number => {
  const allowed = '1, 2, 3, …';
  const jobs = positive('--jobs', value, allowed);
  if (!Number.isInteger(jobs)) throw bad('--jobs', value, allowed);
  return jobs;
};

const mebibytesOf = (value: string): number => {
  const [, number = '', unit] = /^(.*?)([MG])?(?:i?B)?$/iu.exec(value) ?? [];
  const amount = positive('--memory', number, '512M, 2G, …');
  return Math.ceil(unit?.toUpperCase() === 'G' ? amount * 1024 : amount);
};

const shardOf = (value: string): Shard => {
  const [index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).slice(1).map(Number);
  if (index < 1 || index > count) throw bad('--shard', value, '1/4, 2/4, 3/4, 4/4, …');
  return { index, count };
};

const optional = <T>(value: string | boolean | undefined, parse: (text: string) => T): T | undefined =>
  typeof value === 'string' ? parse(value) : undefined;

/** The values of the command line → what is asked; throws ExpectedError (usage). */
export const batchOptionsOf = (values: BatchValues): BatchOptions => ({
  jobs: optional(values.jobs, jobsOf),
  seconds: optional(values.timeout, (text) => positive('--timeout', text, '30, 120, …')),
  mebibytes: optional(values.memory, mebibytesOf),
  shard: optional(values.shard, shardOf),
  resume: values.resume === true,
});
