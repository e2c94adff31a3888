import { type Language, severityLabel, talk } from '../../messages/index.js';
import { countOpen } from '../../model/finding.js';
import { type CheckedDocument, countDecided, type Entry, groupEntries } from './entries.js';

/** No line of the report is longer, so that it can be read on any terminal and printed. */
const WIDTH = 100;
const INDENT = '      ';

const wrap = (text: string, first: string, rest: string): readonly string[] => {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/u)) {
    const isFull = line.length + word.length >= WIDTH && line.trim() !== '' && line !== first;
    if (isFull) lines.push(line.trimEnd());
    line = isFull ? `${rest}${word} ` : `${line}${word} `;
  }
  return [...lines, line.trimEnd()];
};

/** A text in quotes stands in the sentence already, a dash says nothing. */
const isSaid = (expected: string): boolean => expected === '–' || expected.startsWith('«');

const entryLines = (
  { finding, place, row, morePlaces, title, found, expected }: Entry,
  language: Language,
): readonly string[] => {
  const words = talk(language).report;
  const where = [place, row, morePlaces === 0 ? undefined : words.morePlaces(morePlaces)].filter((part) => part !== undefined);
  return [
    `  ${severityLabel(finding.severity, language).toLocaleUpperCase('it')}  ${where.join(', ')}  ${title} (${finding.code})`,
    ...wrap(found, INDENT, INDENT),
    ...(isSaid(expected) ? [] : wrap(`${words.expected}: ${expected}`, INDENT, `${INDENT}  `)),
  ];
};

const reasonLines = (entries: readonly Entry[], language: Language): readonly string[] => {
  const reasons = new Map(entries.map(({ finding, title, why }) => [finding.code, `${title}: ${why}`]));
  return [`${talk(language).report.why}:`, ...[...reasons.values()].flatMap((reason) => wrap(reason, '  ', '    '))];
};

const documentLines = ({ file, annex }: CheckedDocument, language: Language): readonly string[] => {
  const words = talk(language);
  const groups = groupEntries(annex, language);
  const counts = countOpen(annex.findings);
  const decided = countDecided(annex);
  return [
    `${file}: ${[annex.plan.title ?? undefined, words.planYear(annex.plan.year)].filter((part) => part !== undefined).join(', ')}`,
    ...groups.flatMap(({ name, entries }) => ['', name, ...entries.flatMap((entry) => entryLines(entry, language))]),
    ...(groups.length === 0
      ? ['', words.report.nothing]
      : [
          '',
          ...reasonLines(
            groups.flatMap(({ entries }) => entries),
            language,
          ),
        ]),
    '',
    words.findings(counts) + (decided === 0 ? '' : `; ${words.report.decided(decided)}`),
    '',
  ];
};

/** The report a person reads on a terminal: by unit, each finding with place, what was found and expected; why, once for each rule. */
export const textReport = (documents: readonly CheckedDocument[], language: Language): string =>
  documents
    .flatMap((document) => documentLines(document, language))
    .map((line) => `${line}\n`)
    .join('');
