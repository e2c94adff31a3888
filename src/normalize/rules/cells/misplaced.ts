import type { Field } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { type Row, type RowText, rowsOf } from '../rows.js';
import { targetsOf } from '../target/measures.js';

/** What is measured, as the whole of a cell. */
const indicatorForms: readonly RegExp[] = [
  /^(?:customer\s+satisfaction|(?:indagin[ei]|questionari[oi])\s+di\s+(?:gradimento|soddisfazione)[^.;]*)[.;]?$/iu,
  /^(?:n\.|nr\.|n°|numero|percentuale|tasso)\s+(?:di\s+|dei\s+|delle\s+|degli\s+)?\p{Ll}/iu,
];
/** When something is due, as the whole of a cell. */
const termForm = /^(?:entro|anterior(?:e|mente)\s+a|prima\s+d|non\s+oltre)(?:\p{L}*)(?!\p{L})[^;]*$/iu;

type Misplaced = { readonly cell: RowText; readonly expected: Field };

const hasColumn = ({ unit }: Row, field: Field): boolean => unit.columns.some((column) => column.field === field);

/** An indicator among the results, where indicators have a column of their own. */
const resultThatMeasures = (row: Row): readonly Misplaced[] =>
  !hasColumn(row, 'indicator')
    ? []
    : row.texts
        .filter(({ field, text }) => field === 'expectedResult' && indicatorForms.some((form) => form.test(text.trim())))
        .map((cell) => ({ cell, expected: 'indicator' }));

/** A term among the indicators, beside a share of which nothing says what it is a share of. */
const indicatorThatIsTerm = (row: Row): readonly Misplaced[] => {
  const indicators = row.texts.filter(({ field }) => field === 'indicator');
  const targets = targetsOf(row);
  const isShare = targets.length > 0 && targets.every(({ type }) => type === 'percentage' || type === 'number');
  const areTerms = indicators.length > 0 && indicators.every(({ text }) => termForm.test(text.trim()));
  return isShare && areTerms ? indicators.map((cell) => ({ cell, expected: 'target' })) : [];
};

/** A cell that holds what another column is for: an indicator among the results, a term among the indicators. */
export const cellsMisplaced = defineRule({
  id: 'cells/misplaced',
  severity: 'info',
  fixes: false,
  *check(draft) {
    yield* mergeAlike(
      rowsOf(draft).flatMap((row) =>
        [...resultThatMeasures(row), ...indicatorThatIsTerm(row)].map(({ cell: { at, place, field, text }, expected }) => ({
          at,
          place,
          args: { text, field, expected },
        })),
      ),
    );
  },
});
