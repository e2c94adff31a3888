import type { Assignment, Indicator, ScheduledActivity, Unit } from '../model/annex.js';
import { italianNumber, monthLabels, polarityLabels } from './italian.js';

const said = (label: string, value: string | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [`${label} ${value.replaceAll('\n', ' ')}`];

const indicatorDetails = ({ weight, unit, formula, baseline, source, polarity }: Indicator): readonly string[] => [
  ...said('peso', weight === undefined ? undefined : italianNumber(weight)),
  ...said('unità di misura', unit),
  ...said('formula', formula),
  ...said('valore di partenza', baseline),
  ...said('fonte', source),
  ...said('polarità', polarity === undefined ? undefined : polarityLabels[polarity]),
];

/** How an indicator of a row, counted from 0, is called. */
export const indicatorName = ({ indicators }: Assignment, index: number): string =>
  indicators.length === 1 ? 'Indicatore' : `Indicatore ${index + 1}`;

/** What a row's indicators have beside their targets (weight, unit of measure, formula, baseline, source): a line each. */
export const indicatorLines = (assignment: Assignment): readonly string[] =>
  assignment.indicators.flatMap((indicator, index) => {
    const details = indicatorDetails(indicator);
    return details.length === 0 ? [] : [`${indicatorName(assignment, index)}: ${details.join('; ')}`];
  });

const crosses = /^[xX×✗✕✓✔■●•*]+$/u;

type Mark = ScheduledActivity['marks'][number];

/** The period of a mark as it is printed; a month that stands there by one letter is told by three. */
export const periodName = ({ period, month }: Mark): string =>
  month === undefined || period.trim().length > 1 ? period : (monthLabels[month - 1] ?? period);

/** The words that all of several periods begin with (`CRONOPROGRAMMA 2027 I TRIM`), which are said once. */
const sharedStart = (periods: readonly string[]): string => {
  const [first = '', ...others] = periods;
  const words = first.split(' ');
  const differs = words.findIndex((word, index) => others.some((other) => other.split(' ')[index] !== word));
  return others.length === 0 || differs < 1 ? '' : words.slice(0, differs).join(' ');
};

const markText = (mark: Mark, from: number): string => {
  const [name, text] = [periodName(mark).slice(from).trimStart(), mark.text.replaceAll('\n', ' ').trim()];
  return crosses.test(text) ? name : `${name} (${text})`;
};

/** The periods that are marked for an activity, with what stands there where it is more than a cross. */
export const markedPeriods = ({ marks }: Pick<ScheduledActivity, 'marks'>): string => {
  const start = sharedStart(marks.map(periodName));
  const periods = marks.map((mark) => markText(mark, start.length)).join(', ');
  return start === '' ? periods : `${start}: ${periods}`;
};

/** The calendar of a row: a line for each activity with the periods that are marked for it. */
export const scheduleLines = ({ schedule = [] }: Assignment): readonly string[] =>
  schedule.map((activity) => {
    const { text } = activity;
    const periods = markedPeriods(activity);
    return [text?.replaceAll('\n', ' '), periods].filter((part) => part !== undefined && part !== '').join(': ');
  });

/** Why a row shows no weight though none is missing: it shares that of another row, or the plan weighs no objectives. */
export const weightRemark = (
  { weight }: Assignment,
  { weights: { level } }: Unit,
  rows: readonly Assignment[],
): string | undefined => {
  if (weight.value !== null || weight.text !== '') return undefined;
  const carrier = rows.find(({ id }) => id === weight.sharedFrom);
  if (carrier !== undefined)
    return carrier.printedNumber === undefined ? 'insieme alla riga sopra' : `insieme al n. ${carrier.printedNumber}`;
  if (level === undefined) return undefined;
  return level === 'indicators' ? 'negli indicatori' : 'non previsto';
};
