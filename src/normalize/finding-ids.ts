import type { AnnexDraft } from '../model/draft.js';
import type { AnnexFinding, Finding } from '../model/finding.js';
import { hash } from './ids.js';

const pointed = /^\/(units|assignments)\/(\d+)(.*)$/;

/** What a pointer names, whatever the order of rows: the id of its unit or row and the rest of the path; else the path. */
const ownerAt = (draft: AnnexDraft, at: string): string => {
  const [, collection, digits, rest = ''] = pointed.exec(at) ?? [];
  if (collection === undefined) return at.slice(1) || 'annex';
  const holder = (collection === 'units' ? draft.units : draft.assignments)[Number(digits)];
  return `${holder?.id ?? collection}${rest}`;
};

const plainId = (draft: AnnexDraft, { code, at, related = [], args }: Finding): string => {
  const owners = [at, ...related.map((other) => other.at)].map((one) => ownerAt(draft, one)).toSorted();
  return `${owners[0]}:${code}:${hash(JSON.stringify([args, owners]))}`;
};

/**
 * Gives findings their ids: the first by name of the rows and fields they speak of, the code, and a hash of all they say and
 * where. Neither the order of rows nor places count; what is said of the same thing in the same words is counted.
 */
export const nameFindings = (draft: AnnexDraft, findings: readonly Finding[]): readonly AnnexFinding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const plain = plainId(draft, finding);
    const turn = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, turn);
    return { ...finding, id: turn === 1 ? plain : `${plain}-${turn}` };
  });
};
