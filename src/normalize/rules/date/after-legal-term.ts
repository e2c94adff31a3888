import { defineRule } from '../../rule.js';
import { readRow } from '../../years/staleness.js';
import { type Row, rowsOf } from '../rows.js';
import { type LegalTerm, legalTerms } from './legal-terms.js';

type Late = { readonly at: string; readonly place: Row['place']; readonly text: string };

/** The first term of a row's targets, where even that is later than the law's. */
const lateTerm = (row: Row, { by }: LegalTerm): Late | null => {
  const dated = readRow(row).texts.flatMap(({ text, mentions }) =>
    text.field !== 'target'
      ? []
      : mentions.flatMap(({ kind, date, text: printed }) =>
          kind === 'due' && date !== undefined && date !== null ? [{ at: text.at, place: text.place, text: printed, date }] : [],
        ),
  );
  const [first] = dated.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return first === undefined || first.date.slice(5) <= by ? null : first;
};

/** A document whose objective is due after the day by which the law wants it. */
export const dateAfterLegalTerm = defineRule({
  id: 'date/after-legal-term',
  severity: 'info',
  fixes: false,
  *check(draft) {
    for (const row of rowsOf(draft)) {
      const term = legalTerms.find(({ pattern }) => pattern.test(row.assignment.title.text));
      const late = term === undefined ? null : lateTerm(row, term);
      if (term === undefined || late === null) continue;
      const { at, place, text } = late;
      const [month, day] = term.by.split('-');
      yield { at, place, args: { text, subject: term.subject, term: `${day}/${month}`, law: term.law } };
    }
  },
});
