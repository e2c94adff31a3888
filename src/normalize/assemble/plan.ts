import type { Plan } from '../../model/annex.js';
import { planForms } from '../dictionaries/sections.js';
import { foldWords } from '../values/fold.js';
import type { Line } from './lines.js';

/** What a document says of the plan it belongs to. */
export type PlanHeading = Pick<Plan, 'title' | 'period'>;

const span = /(?<!\d)(20\d{2})\s*(?:[-–—/]|\ba[l]?\b|\be\b)\s*(?:20\d{2}\s*[-–—/]\s*)?(20\d{2}|\d{2})(?!\d)/u;
const anyYear = /(?<!\d)20\d{2}(?!\d)/u;
const openEnd = /[-–—/]\s*$/u;
/** A title wraps onto so many further lines at most. */
const wrappedLines = 2;
/** A title is no sentence, and a line it wraps onto is short. */
const longestTitle = 30;
const longestWrap = 12;
const longestPeriod = 5;

const readSpan = (text: string): PlanHeading['period'] => {
  const match = span.exec(text);
  if (match === null) return null;
  const from = Number(match[1]);
  const end = match[2] ?? '';
  const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
  return to > from && to - from < longestPeriod ? { from, to } : null;
};

/** Where no line names a plan, one that speaks of objectives or performance and a year is its title. */
const namesObjectives = /(?<!\p{L})(?:obiettiv[oi]|performance)(?!\p{L})/iu;

const namesPlan = (text: string): boolean => foldWords(text).length <= longestTitle && planForms.some((form) => form.test(text));

/** A title from its first line, with the lines it wraps onto where its year stands there. */
const titleFrom = (lines: readonly string[], start: number): string => {
  const [first = '', ...next] = lines.slice(start, start + 1 + wrappedLines);
  if (anyYear.test(first) && !openEnd.test(first)) return first;
  const wrapped = next.slice(0, next.findIndex((line) => anyYear.test(line)) + 1);
  const isTitle = wrapped.every((line) => foldWords(line).length <= longestWrap) && !wrapped.slice(0, -1).some(namesPlan);
  const further = isTitle ? wrapped : [];
  return further.reduce((title, line) => (openEnd.test(title) ? title + line : `${title} ${line}`), first);
};

/**
 * The plan's title and period from the lines before the first table of objectives, page furniture last. A title with a span
 * of years is better than one with a year, and that better than one with neither.
 */
export const readPlan = (lines: readonly Line[]): PlanHeading => {
  const headings = lines.filter(({ prose }) => !prose).map(({ text }) => text.trim());
  const titles = headings.flatMap((line, index) => (namesPlan(line) ? [titleFrom(headings, index)] : []));
  const plain = headings.find(
    (line) => anyYear.test(line) && namesObjectives.test(line) && foldWords(line).length <= longestWrap,
  );
  const title =
    titles.find((one) => readSpan(one) !== null) ?? titles.find((one) => anyYear.test(one)) ?? titles[0] ?? plain ?? null;
  const triennium = lines.find(({ text }) => /trienni/iu.test(text) && readSpan(text) !== null)?.text ?? '';
  return { title, period: readSpan(title ?? '') ?? readSpan(triennium) };
};
