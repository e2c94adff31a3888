import { fold } from '../values/fold.js';
import { isValue } from './header.js';
import { isAllKnown, knownPriors, mendCuts } from './lexicon.js';

/** Labels are short; a longer text that begins like one is a value. */
const longestLabel = 60;
const mostWords = 8;
/** A label's words must say at least this much of what stands beside it. */
const leastSaid = 0.4;

/** A label as printed, without the colon at its end. */
export const bareLabel = (text: string): string =>
  mendCuts(text)
    .replaceAll('\n', ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:–—-]+$/u, '')
    .trim();

const isShort = (label: string): boolean =>
  label !== '' && label.length <= longestLabel && label.split(/\s+/u).length <= mostWords && /\p{L}/u.test(label);

/** Whether a text reads like the label of a field that is known. */
export const isKnownLabel = (text: string): boolean => {
  const label = bareLabel(text);
  if (!isShort(label) || isValue(label)) return false;
  const priors = knownPriors(label);
  return priors !== null && Math.max(...priors.values()) >= leastSaid;
};

/** Whether all of a text is the label of a known field: nothing in it could be a value. */
export const isWholeLabel = (text: string): boolean => isKnownLabel(text) && (/:\s*$/u.test(text) || isAllKnown(bareLabel(text)));

/** Whether a text could be a label that nobody knows: short, no value, no sentence. */
export const mayBeLabel = (text: string): boolean => {
  const label = bareLabel(text);
  return isShort(label) && !isValue(label) && (!/[.;]$/u.test(label) || isKnownLabel(label));
};

const inlineForm = /^\s*(?<label>[^:\n]{2,60}):\s*(?<value>\S[\s\S]*)$/u;

/** A label before a number or a date needs no colon (`Peso 30%`). */
const bareForm = /^\s*(?<label>\p{L}+(?:\s\p{L}+)?)\s+(?<value>\d\S*(?:\s?%|\s\p{L}+)?)\s*$/u;

/** A label and its value printed in one text (`Peso: 20`); `null` for any other text. */
export const splitInline = (text: string): { readonly label: string; readonly value: string } | null => {
  const bare = bareForm.exec(text)?.groups;
  if (bare?.label !== undefined && bare.value !== undefined && isWholeLabel(bare.label) && isValue(bare.value)) {
    return { label: bare.label, value: bare.value };
  }
  const { label, value } = inlineForm.exec(text)?.groups ?? {};
  return label === undefined || value === undefined || !isKnownLabel(label)
    ? null
    : { label: bareLabel(label), value: value.trim() };
};

/** Labels have no more words than this where nothing but white sets them off. */
const mostBareWords = 3;

/** A label of known words at the beginning of a text, set off from its value by white alone; `null` for any other text. */
export const splitBare = (text: string): { readonly label: string; readonly value: string } | null => {
  const words = text.trim().split(/\s+/u);
  for (let count = Math.min(mostBareWords, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const isTerm = count > 1 && /^entro$/iu.test(words[count - 1] ?? '');
    if (isWholeLabel(label) && !isTerm) return { label: bareLabel(label), value: words.slice(count).join(' ') };
  }
  return null;
};

/** The heading of one objective among others: its number, and its title where it has one. */
export type ObjectiveOpening = { readonly number: string; readonly title: string };

const openingForm =
  /^\s*(?:scheda\s+)?(?:di\s+)?(?:dettaglio\s+)?(?:dell['’]\s*)?obiettivo(?:\s+(?:operativo|gestionale|esecutivo|individuale|specifico))?\s*(?:n(?:r|um(?:ero)?)?[.°º]*\s*|#\s*)?(?<number>[\p{L}]{0,4}[.\-_/]?\d[\p{L}\d.\-_/]*|[IVX]{1,5})(?=$|[\s.:)–—-])[\s.:)–—-]*(?<title>.*)$/iu;

/** Reads `Scheda obiettivo n. 3`, `OBIETTIVO 2.1 – Riordino degli archivi`; `null` for any other line. */
export const readOpening = (line: string): ObjectiveOpening | null => {
  const { number, title } = openingForm.exec(line.replaceAll('\n', ' '))?.groups ?? {};
  return number === undefined ? null : { number: number.replace(/[.\-_/]+$/u, ''), title: title?.trim() ?? '' };
};

const numberedForm = /^\s*(?<number>\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})\s?[.)°–-]+\s*(?<title>\p{L}.*)$/su;

/** Reads a numbered title (`3. Riordino degli archivi`), perhaps of several lines, which opens an objective only where labels with values follow. */
export const readNumbered = (line: string): ObjectiveOpening | null => {
  const { number, title } = numberedForm.exec(line)?.groups ?? {};
  return number === undefined || title === undefined ? null : { number, title: title.trim() };
};

const remarkForm = /^(?<title>.*\S)\s*[([](?<remark>[^()[\]]{3,40})[)\]]\s*$/su;

/** A title with a label and its value in brackets behind it (`Riordino degli archivi (peso 30%)`), taken apart; `null` for any other. */
export const splitRemark = (text: string): { readonly title: string; readonly label: string; readonly value: string } | null => {
  const { title, remark } = remarkForm.exec(text)?.groups ?? {};
  const pair = remark === undefined ? null : splitInline(remark);
  return title === undefined || pair === null ? null : { title, ...pair };
};

/** The key under which labels of one wording are held together. */
export const labelKey = (label: string): string => fold(bareLabel(label));
