import type { Citation } from '../../model/annex.js';
import { type Act, acts } from './acts.js';
import { findDates, type Span } from './dates.js';

/** A citation and where it stands in its text: years inside `range` are never a plan's years. */
export type CitationToken = { readonly range: Span; readonly citation: Citation };

type Tail = { readonly end: number; readonly number?: string; readonly year?: number; readonly date?: string };

const sign = '(?:n(?:r|um)?\\s?[.°º]{1,2}|numero|n(?=\\s*\\d))\\s*';
const day = '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}[°º]?\\s+\\p{L}+\\s+\\d{4}';
const year = '(?:19|20)\\d{2}(?!\\d)';
const of = "(?:del(?:l['’]\\s*anno)?|in\\s+data|d\\.d\\.)\\s*";
const number = '\\d{1,7}(?:\\s?-?(?:bis|ter|quater)\\b)?';
const gap = '[\\s,]*';

const sticky = (pattern: string, flags = 'iuy'): RegExp => new RegExp(pattern, flags);

const european = sticky(`[\\s,/]*(?:${sign})?(?<year>${year})\\s*/\\s*(?<number>\\d{1,4})(?!\\d)`);
const datedBy = (lead: string): RegExp =>
  sticky(`${gap}${lead}(?:(?<day>${day})|(?<year>${year}))(?:${gap}${sign}(?<number>${number}))?`);
const dated = datedBy(of);
const datedPlainly = datedBy(`(?:${of})?`);
const numberedBy = (lead: string): RegExp =>
  sticky(
    `[\\s,/]*${lead}(?<number>${number})(?:\\s*/\\s*(?<year>\\d{4}|\\d{2})(?![\\d/])|${gap}${of}(?:(?<day>${day})|(?<late>${year})))?`,
  );
const numberedWithSign = numberedBy(sign);
const numberedPlainly = numberedBy(`(?:${sign})?`);
const slashed = sticky(`[\\s,]*(?<number>\\d{1,6})/(?<year>${year})(?!/)`);
/** Words that begin a deadline: a date after them is not the act's own. */
const deadline = '\\b(?:entro|oltre|data|termin\\p{L}+|scaden\\p{L}+|approva\\p{L}+|ado(?:tta|zio)\\p{L}+)\\b';
/** The body between an act's name and its number: some words, no digit, no end of sentence. */
const issuer = sticky(`(?:(?!${deadline})[^\\d.;:]){1,90}?(?=(?:${sign}|${of})\\d|${day})`);
const shortIssuer = sticky(`\\s*\\(?(?:[GC]\\.?\\s?[CM]\\.?|\\p{Lu}{2,8})\\)?(?=${gap}(?:${sign}|${of}|\\d))`, 'uy');
const articleBefore =
  /(?:artt?\.?|articol[oi])\s*(?<article>\d{1,3}(?:[\s-]?(?:bis|ter|quater|quinquies|sexies)\b)?)(?:[\s,]*(?:comm[ai]|co?\.|lett(?:era|\.))\s*[\w-]{1,6}\)?)*[\s,]*(?:del(?:la|lo|l['’])?\s*)?$/iu;

const paragraphs = '(?:[\\s,]*(?:comm[ai]|co?\\.|lett(?:era|\\.))\\s*[\\w-]{1,6}\\)?)*';
const articleAfter = sticky(
  `[\\s,]*(?:artt?\\.?|articol[oi])\\s*(?<article>\\d{1,3}(?:[\\s-]?(?:bis|ter|quater|quinquies|sexies)\\b)?)${paragraphs}`,
);
/** What makes an article one of the act that follows it. */
const ofTheNext = sticky("[\\s,]*del(?:la|lo|l['’])?(?!\\p{L})");

/** An article stands directly before its act; this many characters hold it with its paragraphs and letters. */
const articleReach = 60;
const centuryOfShortYears = { before: 30, young: 2000, old: 1900 };

const longYear = (digits: string): number => {
  if (digits.length === 4) return Number(digits);
  const { before, young, old } = centuryOfShortYears;
  return Number(digits) + (Number(digits) <= before ? young : old);
};

const matchAt = (regex: RegExp, text: string, at: number): RegExpExecArray | null => {
  regex.lastIndex = at;
  return regex.exec(text);
};

const tailOf = (match: RegExpExecArray | null): Tail | null => {
  if (match === null) return null;
  const { number: printed, day: printedDay, year: printedYear, late } = match.groups ?? {};
  const date = printedDay === undefined ? null : (findDates(printedDay)[0]?.date ?? null);
  const digits = printedYear ?? late ?? date?.slice(0, 4);
  return {
    end: match.index + match[0].length,
    ...(printed === undefined ? {} : { number: printed }),
    ...(digits === undefined ? {} : { year: longYear(digits) }),
    ...(date === null ? {} : { date }),
  };
};

const readTail = (act: Act, text: string, at: number): Tail | null => {
  const europeanTail = act.type === 'UE' || act.type === 'Dir. UE' ? tailOf(matchAt(european, text, at)) : null;
  if (europeanTail !== null) return europeanTail;
  const numbered = matchAt(act.bareNumber ? numberedPlainly : numberedWithSign, text, at) ?? matchAt(slashed, text, at);
  const inFull = matchAt(act.bareDate ? datedPlainly : dated, text, at);
  const longer = (inFull?.[0].length ?? 0) >= (numbered?.[0].length ?? 0) ? inFull : numbered;
  return tailOf(longer);
};

const readWithIssuer = (act: Act, text: string, at: number): Tail | null => {
  const direct = readTail(act, text, at);
  if (direct !== null) return direct;
  const between = matchAt(shortIssuer, text, at) ?? (act.issuer ? matchAt(issuer, text, at) : null);
  return between === null ? null : readTail(act, text, at + between[0].length);
};

const beginsAct = (text: string, at: number): boolean => {
  const rest = text.slice(at).replace(/^[\s,]+/u, '');
  return acts.some(({ head }) => rest.search(head) === 0);
};

/** The article printed after its act (`D.Lgs. 33/2013, art. 10 c. 8`), unless it is the next act's. */
const followingArticle = (text: string, at: number): { readonly end: number; readonly article: string } | null => {
  const match = matchAt(articleAfter, text, at);
  const article = match?.groups?.article;
  if (match === null || article === undefined) return null;
  const end = match.index + match[0].length;
  return matchAt(ofTheNext, text, end) !== null || beginsAct(text, end) ? null : { end, article };
};

const readAct = (act: Act, text: string, match: RegExpMatchArray): CitationToken | null => {
  const headStart = match.index ?? 0;
  const headEnd = headStart + match[0].length;
  const tail = readWithIssuer(act, text, headEnd) ?? (act.standsAlone === true ? { end: headEnd } : null);
  if (tail === null) return null;
  const lead = text.slice(Math.max(0, headStart - articleReach), headStart);
  const article = articleBefore.exec(lead);
  const start = article === null ? headStart : headStart - lead.length + article.index;
  const following = article === null ? followingArticle(text, tail.end) : null;
  const { end: _, ...parts } = tail;
  const end = following?.end ?? tail.end;
  const printed = article?.groups?.article ?? following?.article;
  return {
    range: [start, end],
    citation: { text: text.slice(start, end), type: act.type, ...parts, ...(printed === undefined ? {} : { article: printed }) },
  };
};

const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** Every citation has a number or a date, but for the acts that stand alone. */
const mayCite = /\d|T\.?\s?U\.?\s?E\.?\s?L/u;

/** Every law or act a text cites, in order of appearance, with the span it takes. */
export const findCitations = (text: string): readonly CitationToken[] => {
  if (!mayCite.test(text)) return [];
  const found: CitationToken[] = [];
  for (const act of acts) {
    for (const match of text.matchAll(act.head)) {
      const token = readAct(act, text, match);
      if (token !== null && !found.some((other) => overlaps(other.range, token.range))) found.push(token);
    }
  }
  return found.sort((one, other) => one.range[0] - other.range[0]);
};
