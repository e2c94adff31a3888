import type { Officer, SectionKind } from '../../model/annex.js';
import { documentLineForm, objectiveWord, ownWords, planForms, transversalForms } from '../dictionaries/sections.js';
import type { Hints } from '../layouts/hints.js';
import { foldWords } from '../values/fold.js';
import { findOfficer } from '../values/person.js';
import type { Retype } from '../values/retype.js';
import type { Notice, SectionNotice } from './events.js';
import { hintedHeading, parseUnitHeading, readUnitLabel, type UnitHeading } from './unit-heading.js';

type Section = SectionNotice & { readonly lines: readonly Notice[] };

/** What a run of notices announces. `others` are those that announce neither unit nor section. */
export type Announcement = {
  readonly unit: { readonly heading: UnitHeading; readonly notices: readonly Notice[] } | null;
  readonly section: SectionNotice | null;
  /** The officer who signs what stands above, before the next unit begins. */
  readonly signed: { readonly officer: Officer; readonly notices: readonly Notice[] } | null;
  /** Whether what is signed ends right before the unit. */
  readonly leads: boolean;
  readonly others: readonly Notice[];
};

/** A heading of a section says what it is in its first words, and is no longer than this. */
const sectionReach = 8;
const longestSection = 16;
/** A section named without the word for objectives is this short. */
const shortSection = 4;
const year = /^(?:19|20)\d{2}$/;

/** The part of a unit's table that a line announces; `null` for any other line. */
export const readSection = (text: string): SectionKind | null => {
  const words = foldWords(text);
  if (words.length > longestSection) return null;
  const namesObjectives = objectiveWord.test(text);
  const reach = text.split(/\s+/u).slice(0, sectionReach).join(' ');
  if ((namesObjectives || words.length <= shortSection) && transversalForms.some((form) => form.test(reach)))
    return 'transversal';
  return namesObjectives && words.every((word) => ownWords.has(word) || year.test(word)) ? 'own' : null;
};

const isNumbered = (notice: Notice): boolean => readUnitLabel(notice.text)?.number !== undefined;
const isOfficer = (notice: Notice | undefined): notice is Notice =>
  notice !== undefined && !notice.prose && findOfficer(notice.text)?.start === 0;

/** The number of a chapter before a unit (`2. Settore Tecnico`) is known for what it is by the officer named under it. */
const namesUnit = (notice: Notice, next: Notice | undefined): boolean => {
  const own = readUnitLabel(notice.text);
  const label = notice.prose ? null : (own ?? (isOfficer(next) ? readUnitLabel(`${notice.text} ${next.text}`) : null));
  if (label === null) return false;
  if (label.number !== undefined || label.kind === 'secretary') return true;
  if (findOfficer(label.rest)?.start === 0) return false;
  return readSection(notice.text) === null && foldWords(label.rest).length > 0;
};

const firstOfUnit = (notices: readonly Notice[]): number => {
  const candidates = notices.flatMap((notice, index) => (namesUnit(notice, notices[index + 1]) ? [{ notice, index }] : []));
  const numbered = candidates.findLast(({ notice }) => isNumbered(notice));
  return (numbered ?? candidates[0])?.index ?? -1;
};

/** Joins the lines of a heading by spaces; a hyphen at a line's end is treated as in any text. */
const joinNotices = (notices: readonly Notice[], retype: Retype): string => {
  const blocks = new Map<number, string[]>();
  for (const { block, text } of notices) blocks.set(block, [...(blocks.get(block) ?? []), text]);
  return [...blocks.values()].map((lines) => retype(lines.join('\n')).replaceAll('\n', ' ')).join(' ');
};

/** From the first line of a unit's heading on: all its block, and further blocks until the officer is named. */
const linesOfUnit = (notices: readonly Notice[], retype: Retype): readonly Notice[] => {
  const lines: Notice[] = [];
  for (const notice of notices) {
    const last = lines.at(-1);
    const complete =
      last !== undefined && last.block !== notice.block && parseUnitHeading(joinNotices(lines, retype)).officer?.name;
    if (complete || notice.prose || (lines.length > 0 && !isNumbered(notice) && readSection(notice.text) !== null)) break;
    lines.push(notice);
  }
  return lines;
};

const isDocumentLine = ({ text }: Notice): boolean => documentLineForm.test(text) || planForms.some((form) => form.test(text));

/** The lines that name a unit without calling it area, settore or the like: the last block that may be a heading. */
const unlabelledLines = (notices: readonly Notice[]): readonly Notice[] => {
  const named = notices.filter((notice) => !notice.prose && !isDocumentLine(notice) && readSection(notice.text) === null);
  const last = named.at(-1);
  const looksLikeHeading = last?.from === 'heading' || (last?.from === 'paragraph' && last.text === last.text.toUpperCase());
  return last === undefined || !looksLikeHeading ? [] : named.filter(({ block }) => block === last.block);
};

const sectionIn = (lines: readonly Notice[], retype: Retype): Section | null => {
  const heading = joinNotices(lines, retype);
  const kind = readSection(heading);
  return kind === null ? null : { kind, heading, places: [...new Set(lines.flatMap(({ places }) => places))], lines };
};

/** The last heading of a section: a whole block, whose lines belong together, or one of its lines. */
const sectionOf = (notices: readonly Notice[], retype: Retype): Section | null => {
  const candidates = notices.filter(({ prose }) => !prose);
  const blocks = [...new Set(candidates.map(({ block }) => block))].map((block) =>
    candidates.filter((one) => one.block === block),
  );
  const sections = blocks.flatMap(
    (lines) => sectionIn(lines, retype) ?? lines.flatMap((line) => sectionIn([line], retype) ?? []),
  );
  return sections.at(-1) ?? null;
};

/** What may stand before the officer's role or title where he signs. */
const signing = /^(?:(?:il|la|l['’]|f\.?to|firmato|firma(?:\s+del(?:la)?)?)\s*)*$/iu;

/** Who signs for the whole body, not for a unit above. */
const bodySigner =
  /(?<!\p{L})(?:segretari[oa]|sindac[oa]|president[ei]|assessor[ei]|commissari[oa]|nucleo|o\.?i\.?v\.?)(?!\p{L})/iu;

const signatureIn = (lines: readonly Notice[], retype: Retype): Announcement['signed'] => {
  if (lines.some(({ prose, from }) => prose || from === 'row')) return null;
  const text = joinNotices(lines, retype);
  const found = findOfficer(text);
  if (found === null || found.officer?.name === undefined || !signing.test(text.slice(0, found.start))) return null;
  return { officer: found.officer, notices: lines };
};

/** The first line, or pair of lines, that is an officer's signature. */
const readSignature = (notices: readonly Notice[], retype: Retype): Announcement['signed'] => {
  for (const [index, notice] of notices.entries()) {
    if ([notices[index - 1], notice].some((line) => line !== undefined && bodySigner.test(line.text))) continue;
    const found = signatureIn([notice], retype) ?? signatureIn(notices.slice(index, index + 2), retype);
    if (found !== null) return found;
  }
  return null;
};

/** What announcing lines are read with. */
export type NoticeContext = { readonly retype: Retype; readonly hints: Hints };

/** A line that a person says names a unit outvotes everything else in its run. */
const readHinted = (notices: readonly Notice[], hints: Hints): Announcement | null => {
  const found = notices.findLast(({ text }) => hints.unitOf(text) !== null);
  const hint = found === undefined ? null : hints.unitOf(found.text);
  if (found === undefined || hint === null) return null;
  const below = notices.slice(notices.indexOf(found) + 1);
  const named = below.find(isOfficer);
  const officer = named === undefined ? null : (findOfficer(named.text)?.officer ?? null);
  const heading = hintedHeading(found.text, hint);
  const lines = named === undefined || heading.officer !== undefined ? [found] : [found, named];
  return {
    unit: { heading: lines.length > 1 && officer !== null ? { ...heading, officer } : heading, notices: lines },
    section: null,
    signed: null,
    leads: false,
    others: notices.filter((notice) => !lines.includes(notice)),
  };
};

/**
 * Reads what the lines before a table, or the full-width rows in it, announce. `unlabelled` allows a unit that is only
 * named (`POLIZIA LOCALE`), where the document has called none area, settore or the like so far.
 */
export const readNotices = (notices: readonly Notice[], { retype, hints }: NoticeContext, unlabelled: boolean): Announcement => {
  const hinted = readHinted(notices, hints);
  if (hinted !== null) return hinted;
  const first = firstOfUnit(notices);
  const labelled = first < 0 ? [] : linesOfUnit(notices.slice(first), retype);
  const unitLines = labelled.length > 0 ? labelled : unlabelled ? unlabelledLines(notices) : [];
  const above = unitLines[0] === undefined ? notices : notices.slice(0, notices.indexOf(unitLines[0]));
  const signed = readSignature(above, retype);
  const rest = notices.filter((notice) => !unitLines.includes(notice) && signed?.notices.includes(notice) !== true);
  const section = sectionOf(rest, retype) ?? sectionOf(unitLines, retype);
  return {
    unit: unitLines.length === 0 ? null : { heading: parseUnitHeading(joinNotices(unitLines, retype)), notices: unitLines },
    section: section?.kind === 'own' && unitLines.some((line) => section.lines.includes(line)) ? null : section,
    signed,
    leads: signed !== null && above.at(-1) === signed.notices.at(-1),
    others: rest.filter((notice) => section?.lines.includes(notice) !== true),
  };
};
