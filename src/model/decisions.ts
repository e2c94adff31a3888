import * as z from 'zod';
import { administrationSchema } from './annex.js';
import { type FileFault, parseShape } from './file-fault.js';
import type { DeepReadonly } from './readonly.js';

const remark = z.string().exactOptional();

/** What an office may say about one edit or finding. `open` = not decided yet: as the template has it. */
const decisionShape = {
  id: z.string().min(1),
  expected: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  /** For the reader of the file only. */
  where: remark,
  what: remark,
  proposed: remark,
};

const decisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('open'), ...decisionShape }),
  z.strictObject({ decision: z.literal('accept'), ...decisionShape }),
  z.strictObject({ decision: z.literal('reject'), ...decisionShape }),
  z.strictObject({ decision: z.literal('replace'), ...decisionShape, replacement: z.string(), expected: z.string() }),
]);

/** The zod form of {@link Decisions}. */
export const decisionsSchema = z.strictObject({
  version: z.literal(1),
  document: z.strictObject({ name: remark, sha256: remark }).exactOptional(),
  administration: administrationSchema.exactOptional(),
  approvingAct: z.string().exactOptional(),
  planYear: z.int().min(2000).max(2099).exactOptional(),
  decisions: z.array(decisionSchema).default([]),
});

/**
 * What a person decided about one annex: by id of an edit or a finding, with the text that is expected there, so that a
 * decision about a document that has changed is noticed. Also what the document does not say of body and plan.
 */
export type Decisions = DeepReadonly<z.infer<typeof decisionsSchema>>;

/** One decision of {@link Decisions}. */
export type Decision = Decisions['decisions'][number];

const twice = ({ decisions }: Decisions): readonly FileFault[] =>
  decisions.flatMap(({ id }, index) =>
    decisions.findIndex((other) => other.id === id) < index ? [{ path: `decisions.${index}.id`, code: 'twice', id }] : [],
  );

/** Checks a decisions file; the faults name each wrong key or value, and each id that is decided twice. */
export const parseDecisions = (data: unknown): { readonly decisions: Decisions } | { readonly faults: readonly FileFault[] } => {
  const parsed = parseShape(decisionsSchema, data);
  if ('faults' in parsed) return parsed;
  const faults = twice(parsed.value);
  return faults.length > 0 ? { faults } : { decisions: parsed.value };
};
