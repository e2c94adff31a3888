import * as z from 'zod';
import { type FileFault, parseShape } from './file-fault.js';
import { type AnnexFinding, findingCodes, severities } from './finding.js';
import type { DeepReadonly } from './readonly.js';

const configSchema = z.strictObject({
  /** Only these rules speak; without it, all. */
  only: z.array(z.string()).min(1).exactOptional(),
  /** What single rules count as; `off` silences them. */
  rules: z.record(z.string(), z.enum([...severities, 'off'])).default({}),
  strict: z.boolean().default(false),
});

/** How an office wants its plans checked. Rules are named by their ids, or a whole group as `duty/*`. */
export type CheckConfig = DeepReadonly<z.infer<typeof configSchema>>;

const matches = (pattern: string, code: string): boolean =>
  pattern.endsWith('/*') ? code.startsWith(pattern.slice(0, -1)) : pattern === code;

const isKnown = (pattern: string): boolean => findingCodes.some((code) => matches(pattern, code));

const unknownRule = (path: string): FileFault => ({ path, code: 'unknownRule' });

const unknownRules = ({ only = [], rules }: CheckConfig): readonly FileFault[] => [
  ...only.flatMap((pattern, index) => (isKnown(pattern) ? [] : [unknownRule(`only.${index}`)])),
  ...Object.keys(rules).flatMap((pattern) => (isKnown(pattern) ? [] : [unknownRule(`rules.${pattern}`)])),
];

/** Checks a configuration; the faults name each wrong key or value, and each rule that there is not. */
export const parseCheckConfig = (data: unknown): { readonly config: CheckConfig } | { readonly faults: readonly FileFault[] } => {
  const parsed = parseShape(configSchema, data);
  if ('faults' in parsed) return parsed;
  const faults = unknownRules(parsed.value);
  return faults.length > 0 ? { faults } : { config: parsed.value };
};

/** The most telling of the settings that name a rule: its own id before its group. */
const settingOf = ({ rules }: CheckConfig, code: string): CheckConfig['rules'][string] | undefined => {
  const group = Object.keys(rules).find((pattern) => pattern.endsWith('/*') && matches(pattern, code));
  return rules[code] ?? (group === undefined ? undefined : rules[group]);
};

/** The findings a configuration lets through, with the severities it gives them. */
export const configure = (findings: readonly AnnexFinding[], config: CheckConfig): readonly AnnexFinding[] =>
  findings.flatMap((finding) => {
    const isWanted = config.only === undefined || config.only.some((pattern) => matches(pattern, finding.code));
    const setting = settingOf(config, finding.code);
    if (!isWanted || setting === 'off') return [];
    return [setting === undefined ? finding : { ...finding, severity: setting }];
  });
