import type { Box } from '../../model/place.js';
import { greatestOf, leastOf } from './geometry.js';
import { groupBy } from './group-by.js';

/** Something on a page that may belong to its running head or foot. `heading`: it looks like a heading of the text. */
export type MarginItem = { readonly text: string; readonly box: Box; readonly heading: boolean };

/** The items of one page that stand outside its body, top to bottom, and the page's height in points. */
export type MarginPage<T extends MarginItem> = { readonly number: number; readonly height: number; readonly items: readonly T[] };

/** Where furniture stands. */
export type Margin = 'header' | 'footer';

/** Running heads and feet stand in this share of the page's height at its upper and lower edge. */
const marginShare = 0.18;

/** A head or foot comes back at the same height but for rounding, in points. */
const sameHeight = 4;

/**
 * On how many pages a text must stand: a first page often has none, so that a document of three pages shows it twice. What
 * looks like a heading must come back once more, if the document is long enough: sections may begin alike.
 */
const fewestPlain = 2;
const fewestHeadings = 3;

/** Share of the pages between its first and last that must carry it: every second one, where left and right pages differ. */
const sparsest = 0.5;

/** Words beside the number of a page that stands alone ("Page 3 of 9" in any language). */
const mostPageWords = 2;

type Candidate<T> = { readonly item: T; readonly page: number; readonly margin: Margin; readonly distance: number };

const candidatesOf = <T extends MarginItem>({ number, height, items }: MarginPage<T>): readonly Candidate<T>[] =>
  items.flatMap((item): readonly Candidate<T>[] => {
    if (item.box.bottom <= height * marginShare) return [{ item, page: number, margin: 'header', distance: item.box.top }];
    if (item.box.top >= height * (1 - marginShare))
      return [{ item, page: number, margin: 'footer', distance: height - item.box.bottom }];
    return [];
  });

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const foldNumbers = (text: string): string => squeeze(text).replace(/\d+/gu, '#');
const numbersIn = (text: string): readonly number[] => [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));

const isOften = <T extends MarginItem>(group: readonly Candidate<T>[], total: number): boolean => {
  const pages = [...new Set(group.map(({ page }) => page))];
  const span = greatestOf(pages) - leastOf(pages) + 1;
  const fewest = group.some(({ item }) => item.heading) ? Math.min(fewestHeadings, Math.max(total, fewestPlain)) : fewestPlain;
  return pages.length >= fewest && pages.length >= span * sparsest;
};

/** Whether one number of the texts goes up with the page number, the others staying as they are. */
const countsPages = <T extends MarginItem>(group: readonly Candidate<T>[]): boolean => {
  const rows = group.map(({ item, page }) => ({ numbers: numbersIn(item.text), page }));
  const [first] = rows;
  if (first === undefined) return false;
  const follows = first.numbers.map((start, index) =>
    rows.every(({ numbers, page }) => (numbers[index] ?? 0) - start === page - first.page),
  );
  const stays = first.numbers.map((start, index) => rows.every(({ numbers }) => numbers[index] === start));
  return follows.some(Boolean) && follows.every((follow, index) => follow || stays[index] === true);
};

/** A heading with a number that goes up ("Sheet 3") is text, however regularly it stands at the top of the pages. */
const isRunning = <T extends MarginItem>(group: readonly Candidate<T>[], total: number): boolean => {
  if (!isOften(group, total)) return false;
  const texts = new Set(group.map(({ item }) => squeeze(item.text)));
  if (texts.size === 1) return true;
  return countsPages(group) && group.every(({ item, margin }) => margin === 'footer' || !item.heading);
};

/** How many words may stand beside a page's number: one at the foot, two where the number of pages follows, else none. */
const wordsAllowed = (margin: Margin, withTotal: boolean): number => {
  if (withTotal) return mostPageWords;
  return margin === 'footer' ? mostPageWords - 1 : 0;
};

/** A page's number standing alone, as on a document of one page: it must be right, and nearly nothing beside it. */
const isPageNumber = <T extends MarginItem>({ item, page, margin }: Candidate<T>, total: number): boolean => {
  const [number, of, more] = numbersIn(item.text);
  const words = squeeze(item.text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const right = number === page && (of === undefined || of === total) && more === undefined;
  return right && !item.heading && words.length <= wordsAllowed(margin, of !== undefined);
};

const splitByDistance = <T>(group: readonly Candidate<T>[]): readonly (readonly Candidate<T>[])[] => {
  const parts: Candidate<T>[][] = [];
  for (const candidate of group.toSorted((a, b) => a.distance - b.distance)) {
    const last = parts.at(-1);
    const start = last?.[0];
    if (last === undefined || start === undefined || candidate.distance - start.distance > sameHeight) parts.push([candidate]);
    else last.push(candidate);
  }
  return parts;
};

/** Nothing of the body stands further out than furniture: what does, uncovers the items behind it. */
const outermost = <T extends MarginItem>(page: MarginPage<T>, margin: Margin, running: ReadonlySet<T>): readonly T[] => {
  const inwards = page.items.toSorted((a, b) => (margin === 'header' ? a.box.top - b.box.top : b.box.bottom - a.box.bottom));
  const body = inwards.findIndex((item) => !running.has(item));
  return inwards.slice(0, body === -1 ? inwards.length : body);
};

/**
 * The running heads and feet of a document: what comes back in the margins of its pages at the same height, numbers that
 * count the pages aside. Items must include everything on the page, top to bottom.
 */
export const findFurniture = <T extends MarginItem>(pages: readonly MarginPage<T>[]): ReadonlyMap<T, Margin> => {
  const candidates = pages.flatMap(candidatesOf);
  const alike = groupBy(candidates, ({ item, margin }) => `${margin} ${foldNumbers(item.text)}`);
  const groups = [...alike.values()].flatMap(splitByDistance);
  const running = groups.filter((group) => isRunning(group, pages.length)).flat();
  const numbers = candidates.filter((candidate) => isPageNumber(candidate, pages.length));
  const found: (readonly [T, Margin])[] = [];
  for (const margin of ['header', 'footer'] as const) {
    const items = new Set([...running, ...numbers].filter((one) => one.margin === margin).map(({ item }) => item));
    for (const page of pages) for (const item of outermost(page, margin, items)) found.push([item, margin]);
  }
  return new Map(found);
};
