import { fieldLabel, type Language, layoutTitle, signLabel, talk } from '../messages/index.js';
import type { LayoutExplanation } from '../pipeline.js';
import { alignColumns, shorten } from './layout.js';

/** Width of a printed header as shown. */
const HEADER_WIDTH = 40;
/** So many runners-up are shown; the rest say little. */
const MOST_SHOWN = 5;

type Explained = LayoutExplanation['scores'][number];

const reasonText = (reason: Explained['reasons'][number], language: Language): string => {
  const words = talk(language).layout;
  switch (reason.kind) {
    case 'field':
      return `${fieldLabel(reason.field, language)} ${reason.score.toFixed(2)}`;
    case 'sign':
      return `${signLabel(reason.sign, language)}: ${reason.seen ? words.yes : words.no}`;
    case 'share':
      return `${words.share[reason.of]} ${reason.share.toFixed(2)}`;
    case 'foreign':
      return words.foreign(reason.header);
  }
};

const scoreLines = ({ scores }: LayoutExplanation, language: Language): readonly string[] =>
  alignColumns(
    scores
      .slice(0, MOST_SHOWN)
      .map(({ layout, score, fits, reasons }) => [
        `    ${fits ? '+' : '-'}`,
        score.toFixed(2),
        layout,
        reasons.map((reason) => reasonText(reason, language)).join(', '),
      ]),
  );

const columnLines = ({ columns }: LayoutExplanation, language: Language): readonly string[] =>
  alignColumns(
    columns.map(({ header, field, score, runnerUp }, index) => [
      `      #${index + 1}`,
      shorten(header, HEADER_WIDTH),
      `${fieldLabel(field, language)} ${score.toFixed(2)}`,
      runnerUp === null ? '' : `(${fieldLabel(runnerUp.field, language)} ${runnerUp.score.toFixed(2)})`,
    ]),
  );

/** How each table is read: its layout and the runners-up with their scores, then its columns with theirs. */
export const layoutLines = (explanations: readonly LayoutExplanation[], language: Language): readonly string[] => {
  const words = talk(language).layout;
  return explanations.flatMap((explanation) => {
    const { table, layout } = explanation;
    const title =
      layout === null
        ? words.left
        : `${layout}${layoutTitle(layout, language) === '' ? '' : `: ${layoutTitle(layout, language)}`}`;
    return [`  ${table ?? words.text}  ${title}`, ...scoreLines(explanation, language), ...columnLines(explanation, language)];
  });
};
