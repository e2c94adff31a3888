import type * as z from 'zod';

/** What a value is counted by where it is too small or too large: itself, its letters, its entries. */
export type Measured = 'number' | 'text' | 'list';

/**
 * What is wrong at a place of a file that a person wrote: keys that there are not, something that has to be there, something of
 * another kind (in JSON's words), not among the choices, out of bounds, of another form (a regular expression) or there twice, a
 * rule that there is not, no JSON at all, no workbook of ours, or something else, in the schema's own words.
 */
export type FileFault = { readonly path: string } & (
  | { readonly code: 'unknownKeys'; readonly keys: readonly string[] }
  | { readonly code: 'absent' }
  | { readonly code: 'kind'; readonly expected: string }
  | { readonly code: 'choice'; readonly choices: readonly string[] }
  | { readonly code: 'least' | 'most'; readonly bound: number; readonly of: Measured }
  | { readonly code: 'twice'; readonly id: string }
  | { readonly code: 'unknownRule' | 'noWorkbook' }
  | { readonly code: 'form'; readonly pattern: string }
  | { readonly code: 'syntax' | 'other'; readonly message: string }
);

const measured: Readonly<Record<string, Measured>> = { string: 'text', array: 'list' };

const faultOf = (issue: z.core.$ZodIssue): FileFault => {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return { path, code: 'unknownKeys', keys: issue.keys };
  if (issue.input === undefined) return { path, code: 'absent' };
  switch (issue.code) {
    case 'invalid_type':
      return { path, code: 'kind', expected: issue.expected };
    case 'invalid_value':
      return { path, code: 'choice', choices: issue.values.map(String) };
    case 'invalid_union':
      return { path, code: 'choice', choices: 'options' in issue ? (issue.options ?? []).map(String) : [] };
    case 'too_small':
      return { path, code: 'least', bound: Number(issue.minimum), of: measured[issue.origin] ?? 'number' };
    case 'too_big':
      return { path, code: 'most', bound: Number(issue.maximum), of: measured[issue.origin] ?? 'number' };
    case 'invalid_format':
      return { path, code: 'form', pattern: issue.pattern ?? issue.format };
    default:
      return { path, code: 'other', message: issue.message };
  }
};

/** Data in the shape of a schema, or all that keeps them from it. */
export const parseShape = <T extends z.ZodType>(
  schema: T,
  data: unknown,
): { readonly value: z.infer<T> } | { readonly faults: readonly FileFault[] } => {
  const parsed = schema.safeParse(data, { reportInput: true });
  return parsed.success ? { value: parsed.data } : { faults: parsed.error.issues.map(faultOf) };
};
