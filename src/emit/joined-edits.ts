import type { Edit } from '../model/annex.js';

/** Edits that a person reads as one: `2024/2026` to `2025/2027` instead of two years each for itself. */
export type JoinedEdit = { readonly edits: readonly Edit[]; readonly before: string; readonly after: string };

/** What may stand between two years or numbers that belong together: a few signs, neither letters nor digits. */
const joint = /^[^\p{L}\p{N}]{1,3}$/u;

const jointBetween = (one: Edit | undefined, next: Edit, printed: string): string | undefined => {
  if (one === undefined || one.at !== next.at || one.rule !== next.rule || one.status !== next.status) return undefined;
  const between = printed.slice(one.range[1], next.range[0]);
  return joint.test(between) ? between : undefined;
};

/** The edits of one text in reading order, neighbours joined; `printed` is the text that their ranges cut into. */
export const joinEdits = (edits: readonly Edit[], printed: string): readonly JoinedEdit[] => {
  const joined: JoinedEdit[] = [];
  for (const edit of edits.toSorted((one, other) => one.range[0] - other.range[0])) {
    const last = joined.at(-1);
    const between = jointBetween(last?.edits.at(-1), edit, printed);
    if (last === undefined || between === undefined) joined.push({ edits: [edit], before: edit.before, after: edit.after });
    else
      joined[joined.length - 1] = {
        edits: [...last.edits, edit],
        before: `${last.before}${between}${edit.before}`,
        after: `${last.after}${between}${edit.after}`,
      };
  }
  return joined;
};
