import { batchOptions } from './batch-options.js';

/** The options of every command. */
export const commonOptions = {
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
const documentOptions = {
  ...commonOptions,
  'no-join': { type: 'boolean' },
  password: { type: 'string' },
  'password-file': { type: 'string' },
  limit: { type: 'string', multiple: true },
} as const;
const readOptions = {
  ...documentOptions,
  administration: { type: 'string' },
  ipa: { type: 'string' },
  act: { type: 'string' },
  'plan-year': { type: 'string' },
  strict: { type: 'boolean' },
  layout: { type: 'string' },
  decisions: { type: 'string' },
  years: { type: 'string', multiple: true },
} as const;

/** The options of each command, as `parseArgs` of Node takes them. */
export const optionsOf = {
  convert: {
    ...readOptions,
    out: { type: 'string' },
    format: { type: 'string', multiple: true },
    force: { type: 'boolean' },
    'issued-on': { type: 'string' },
    profile: { type: 'string' },
    csv: { type: 'string' },
    'without-names': { type: 'boolean' },
    verbose: { type: 'boolean' },
    ...batchOptions,
  },
  merge: { ...commonOptions, out: { type: 'string' }, strict: { type: 'boolean' } },
  check: { ...readOptions, format: { type: 'string' }, config: { type: 'string' } },
  inspect: {
    ...documentOptions,
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    html: { type: 'boolean' },
    svg: { type: 'boolean' },
    pages: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    layout: { type: 'boolean' },
  },
  profile: { ...commonOptions, out: { type: 'string' }, force: { type: 'boolean' } },
  rules: commonOptions,
  layouts: commonOptions,
} as const;
