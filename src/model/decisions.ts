import * as z from 'zod';
import { administrationSchema } from './annex.js';
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

/** The reasons why a file is not what it should be: path inside it and what is wrong there. */
export type Reasons = readonly { readonly path: string; readonly message: string }[];

const twice = ({ decisions }: Decisions): Reasons =>
  decisions.flatMap(({ id }, index) =>
    decisions.findIndex((other) => other.id === id) < index ? [{ path: `decisions.${index}.id`, message: `${id} twice` }] : [],
  );

/** Checks a decisions file; the reasons name each wrong key or value, and each id that is decided twice. */
export const parseDecisions = (data: unknown): { readonly decisions: Decisions } | { readonly reasons: Reasons } => {
  const parsed = decisionsSchema.safeParse(data);
  if (!parsed.success) return { reasons: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
  const reasons = twice(parsed.data);
  return reasons.length > 0 ? { reasons } : { decisions: parsed.data };
};
