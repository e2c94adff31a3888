import { fieldLabel, ruleTitle } from '../../../messages/index.js';
import type { Assignment } from '../../../model/annex.js';
import { isOpen } from '../../../model/finding.js';
import { rowTexts } from '../../sheet-model.js';
import { changeText } from '../cells.js';
import type { RowEntry } from '../context.js';

/** A row's number as printed, with a word where the numbers of its unit begin anew. */
export const numberInUnit = ({ printedNumber = '', section }: Assignment): string =>
  section === 'transversal' ? `${printedNumber} trasv.`.trim() : printedNumber;

/** What stands in the column of marks; the legend explains the letters. */
export const reviewLetters = { applied: 'C', proposed: 'P', undecided: 'I' } as const;

const remarksOn = ({ row }: RowEntry): readonly string[] =>
  rowTexts(row).flatMap(({ field, text: one }) => [
    ...one.corrected.map((change) => `corretto ${fieldLabel(field, 'it')}: ${changeText(change)}`),
    ...one.proposed.map((change) => `proposta da decidere, ${fieldLabel(field, 'it')}: ${changeText(change)}`),
  ]);

/** The letters for a row: what was corrected, what is to be decided, whether it is inconsistent until then. */
export const reviewText = ({ row }: Pick<RowEntry, 'row'>): string => {
  const texts = rowTexts(row);
  const letters = [
    texts.some(({ text: one }) => one.applied.length > 0) ? reviewLetters.applied : '',
    texts.some(({ text: one }) => one.proposals.length > 0) ? reviewLetters.proposed : '',
    row.undecided ? reviewLetters.undecided : '',
  ];
  return letters.filter((letter) => letter !== '').join(' ');
};

/** Everything there is to say about a row, a line each: what was corrected, what is proposed, what was found. */
export const remarks = (source: RowEntry): string => {
  const undecided = source.row.undecided ? ['riga incoerente finché la proposta non è decisa'] : [];
  const edits = rowTexts(source.row).flatMap(({ text: one }) => [...one.applied, ...one.proposals]);
  const told = new Set<string>([...edits.map(({ rule }) => rule), 'year/partly-shifted']);
  const codes = [...new Set(source.row.findings.filter(isOpen).map((finding) => finding.code))].filter((one) => !told.has(one));
  return [...undecided, ...remarksOn(source), ...codes.map((one) => ruleTitle(one, 'it'))].join('\n');
};
