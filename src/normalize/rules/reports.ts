import type { FindingCode, Related } from '../../model/finding.js';
import { groupBy } from '../group-by.js';
import type { Report } from '../rule.js';

const withOthers = <C extends FindingCode>(reports: readonly Report<C>[]): readonly Report<C>[] => {
  const [first, ...others] = reports;
  if (first === undefined || others.length === 0) return reports;
  const related: readonly Related[] = [
    ...(first.related ?? []),
    ...others.flatMap(({ at, place, related: own }) => [{ at, place }, ...(own ?? [])]),
  ];
  const fixes = reports.flatMap((report) => report.fixes ?? []);
  return [{ ...first, related, ...(fixes.length === 0 ? {} : { fixes }) }];
};

/**
 * Says once what would be said several times in the same words: reports with the same arguments become the first of them,
 * with the others' places and fixes.
 */
export const mergeAlike = <C extends FindingCode>(reports: readonly Report<C>[]): readonly Report<C>[] =>
  [...groupBy(reports, ({ args }) => JSON.stringify(args)).values()].flatMap(withOthers);
