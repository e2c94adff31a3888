import type { Officer, UnitKind } from '../../model/annex.js';
import { documentLineForm, planForms } from '../dictionaries/sections.js';
import { headingPrefixes, unitWords } from '../dictionaries/units.js';
import type { UnitHint } from '../layouts/hints.js';
import { foldWords } from '../values/fold.js';
import { parseOrdinalWord, parseRoman } from '../values/numbers.js';
import { findOfficer } from '../values/person.js';

/** A line that begins with a unit's label: `AREA 1 …`, `III SETTORE …`, `Obiettivi del Segretario comunale`. */
export type UnitLabel = {
  readonly kind: UnitKind;
  /** As printed, with its number. */
  readonly label: string;
  readonly number?: number;
  /** Whether the label tells its unit from others: it has a number or a letter, or there is only one of its kind. */
  readonly telling: boolean;
  /** What follows the label in its line. */
  readonly rest: string;
};

/** A unit's heading taken apart. `heading` is all of it. */
export type UnitHeading = {
  readonly heading: string;
  readonly kind: UnitKind;
  /** As printed; followed by the name where it has no number. Empty where the heading begins with no label. */
  readonly label: string;
  readonly number?: number;
  readonly name: string;
  readonly officer?: Officer;
};

const kinds = unitWords.flatMap(({ kind, words }) => words.map((word) => ({ kind, source: word.replaceAll(' ', '\\s+') })));
const anyUnitWord = kinds.map(({ source }) => source).join('|');
const ordinalBefore = '(?:(?<before>\\d{1,2}\\s?[°ªº^]|[IVX]{1,6}\\s?[°ªº]?|\\p{L}{4,7})\\s+)?';
const unitWord = `(?<word>${anyUnitWord})(?![\\p{L}’'])`;
const ordinalForm = new RegExp(`^${ordinalBefore}${unitWord}`, 'iu');
const wordForm = new RegExp(`^${unitWord}`, 'iu');
const numberForm =
  /^\s*(?:[:–—-]\s*)?(?:[Nn](?:[.°º]{1,2}|r\.?|um\.?)\s*)?(\d{1,2}(?:\.\d{1,2})?|[IVX]{1,6})\s?[°ªº^]?(?=$|[\s:.,;()–—-])/u;
/** A word for the number stands alone: `Prima infanzia` is a name. */
const wordNumberForm = /^\s+(\p{L}{4,7})(?=\s*(?:$|[:(–—-]))/u;
const letterForm = /^\s+([A-Z]|[Uu]nic[oa]|UNIC[OA])(?=\s*(?:$|[:.)–—-]))/u;
const prefixToken = /^(?:(\p{L}+)(?:['’]\s*|\.?\s+|$)|(?:19|20)\d{2}(?:\s*[-/–]\s*(?:(?:19|20)?\d{2}))?\s*|[\s:.,|•()–—-]+)/u;
const leadingMarks = /^[\s:.,;()–—-]+/u;
const trailingMarks = /[\s:,;(–—-]+$/u;
/** A name printed in quotes or brackets as a whole. */
const enclosed = /^(?:["“«](?<quoted>[^"“”«»]+)["”»]|(?<bracketed>[^()]+)\))$/u;

/** `I Settore`: before a word for one unit, `I` is no article but its number. */
const romanOne = new RegExp(`^I\\s+(?!servizi(?!\\p{L}))(?:${anyUnitWord})(?!\\p{L})`, 'iu');

const withoutPrefix = (line: string): string => {
  let rest = line.trimStart();
  for (;;) {
    if (romanOne.test(rest)) return rest;
    const match = prefixToken.exec(rest);
    if (match === null || match[0] === '') return rest;
    if (match[1] !== undefined && !headingPrefixes.has(foldWords(match[1]).join(''))) return rest;
    rest = rest.slice(match[0].length);
  }
};

const readNumber = (printed: string): number | null => {
  const bare = printed.replace(/[\s°ªº^]/gu, '');
  return /^\d{1,2}$/.test(bare) ? Number(bare) : (parseRoman(bare) ?? parseOrdinalWord(bare));
};

const kindOf = (word: string): UnitKind =>
  kinds.find(({ source }) => new RegExp(`^(?:${source})$`, 'iu').test(word))?.kind ?? 'other';

const isCapital = (text: string): boolean => /^[\p{Lu}\d]/u.test(text);

/** The label at the beginning of a text; a word before it must be a number (`Seconda area`), or the label comes first. */
const matchLabel = (text: string): RegExpExecArray | null => {
  const match = ordinalForm.exec(text);
  return match?.groups?.before === undefined || readNumber(match.groups.before) !== null ? match : wordForm.exec(text);
};

const listNumber = /^\s*\d{1,2}\s?[.)]\s+/u;

/** A line without its number in a list, where what follows is no title: a unit in capitals, or with its officer. */
const withoutListNumber = (line: string): string => {
  const rest = line.replace(listNumber, '');
  const word = rest === line ? undefined : wordForm.exec(rest)?.groups?.word;
  return word !== undefined && (word === word.toUpperCase() || findOfficer(rest) !== null) ? rest : line;
};

const matchedLabel = (printed: string): UnitLabel | null => {
  const line = withoutListNumber(printed);
  const text = withoutPrefix(line);
  const match = matchLabel(text) ?? matchLabel(line.trimStart());
  const { word, before } = match?.groups ?? {};
  if (match === null || word === undefined || !isCapital(match[0])) return null;
  const ordinal = before === undefined ? null : readNumber(before);
  const tail = match.input.slice(match[0].length);
  const inWords = wordNumberForm.exec(tail);
  const counted = parseOrdinalWord(inWords?.[1] ?? '') === null ? null : inWords;
  const after = ordinal === null ? (numberForm.exec(tail) ?? counted ?? letterForm.exec(tail)) : null;
  const number = ordinal ?? (after === null ? null : readNumber(after[1] ?? ''));
  return {
    kind: kindOf(word),
    label: (match[0] + (after?.[0] ?? '')).trim(),
    telling: number !== null || after !== null || kindOf(word) === 'secretary',
    rest: tail.slice(after?.[0].length ?? 0).replace(leadingMarks, ''),
    ...(number === null ? {} : { number }),
  };
};

const parting = /\s+[–—|-]\s+/u;
const isOfDocument = (part: string): boolean =>
  documentLineForm.test(part) || planForms.some((form) => form.test(part)) || /^\s*(?:anno\s+)?20\d{2}/iu.test(part);

/** A running head names the body and the plan before the unit: the line from the unit on, where its number or officer tells it. */
const withoutDocument = (line: string): string => {
  let rest = line;
  for (let cut = parting.exec(rest); cut !== null && isOfDocument(rest.slice(0, cut.index)); cut = parting.exec(rest)) {
    rest = rest.slice(cut.index + cut[0].length);
  }
  if (rest === line) return line;
  const { telling, rest: named } = matchedLabel(rest) ?? { telling: false, rest: '' };
  return telling || findOfficer(named)?.officer?.name !== undefined ? rest : line;
};

/** Reads the label at the beginning of a line, after words such as `Obiettivi del`; `null` where the line begins otherwise. */
export const readUnitLabel = (printed: string): UnitLabel | null => matchedLabel(withoutDocument(printed));

const nameOf = (label: UnitLabel | null, printed: string, heading: string): string => {
  const bare = printed.replace(leadingMarks, '').replace(trailingMarks, '');
  const { quoted, bracketed } = enclosed.exec(bare)?.groups ?? {};
  const name = (quoted ?? bracketed ?? bare).trim();
  if (name !== '') return name;
  return label === null ? heading : label.kind === 'secretary' ? label.label : '';
};

/** `Servizi` often begins a name; a word that calls a unit, beside it, is the unit's. */
const namesServices = /^servizi(?!\p{L})/iu;

/** A unit named under a header or beside a label: `Tecnico` under `Settore`, `Servizi tecnici` under `Dipartimento`. */
export const headingUnder = (label: string, text: string): UnitHeading => {
  const calls = readUnitLabel(label);
  const own = readUnitLabel(text);
  const isName =
    own === null || (namesServices.test(text) && own.number === undefined && calls !== null && calls.kind !== 'other');
  return parseUnitHeading(isName && (own === null || calls !== null) ? `${calls?.label ?? label} ${text}` : text);
};

/** A heading that a person says is a unit's, with what that person says of it. */
export const hintedHeading = (heading: string, { kind, number, name }: UnitHint): UnitHeading => {
  const parsed = parseUnitHeading(heading);
  return {
    ...parsed,
    ...(kind === undefined ? {} : { kind }),
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
    label: parsed.label === '' ? (name ?? heading) : parsed.label,
  };
};

/** Takes a unit's heading apart, all its lines joined by spaces; one that begins with no label is all name. */
export const parseUnitHeading = (heading: string): UnitHeading => {
  const label = readUnitLabel(heading);
  const rest = label?.rest ?? heading;
  const found = findOfficer(rest);
  const name = nameOf(label, found === null ? rest : rest.slice(0, found.start), heading);
  return {
    heading,
    kind: label?.kind ?? 'other',
    label: label === null ? '' : label.telling ? label.label : `${label.label} ${name}`,
    ...(label?.number === undefined ? {} : { number: label.number }),
    name,
    ...(found === null || found.officer === null ? {} : { officer: found.officer }),
  };
};
