import type { Officer } from '../../model/annex.js';
import {
  interimForm,
  nameParticles,
  personTitles,
  rankForms,
  roleForms,
  roleTail,
  secretaryRole,
  vacancyForm,
} from '../dictionaries/officers.js';
import { foldWords } from './fold.js';

/** The part of a heading that names its officer: where it begins and what it says (`null`: that the post is vacant). */
export type FoundOfficer = { readonly start: number; readonly officer: Officer | null };

/** A title's dots may be missing where it has one; then a space must part it from the name. */
const titlePattern = (title: string): string => {
  const dot = title.indexOf('.') === title.lastIndexOf('.') ? '\\.?\\s?' : '\\.\\s?';
  const stem = title.endsWith('.') ? title.slice(0, -1) : title;
  return `${stem.replaceAll('.', dot)}(?:\\.\\s*|\\s+)`;
};
const initials = '[A-Z]\\.';
const anyTitle = `(?:${[...personTitles.map(titlePattern), ...rankForms].join('|')})`;
const titleRun = new RegExp(`(?<![\\p{L}.])${anyTitle}+(?=\\S)`, 'giu');
const role = new RegExp(
  `(?<![\\p{L}.])(?:${roleForms.join('|')}|${secretaryRole}(?=\\s*[:–-]?\\s*(?:[Dd](?:ott|r)|D(?:OTT|R)|[Aa]vv|AVV)))(?![\\p{L}])`,
  'u',
);
/** A rank of its own after the role: `Responsabile: Comandante Ivo Serra`. */
const beginsWithRole = new RegExp(`^\\s*(?:${roleForms.join('|')})\\s+\\p{Lu}`, 'u');
const secretaryAfter = new RegExp(`^[\\s,:(–-]*(${secretaryRole})(?!\\p{L})`, 'u');
const capitalised = new RegExp(`^(?:${initials})*\\p{Lu}`, 'u');
const edges = /^[\s:,;.()–—-]+|[\s:,;()–—-]+$/gu;

const trimEdges = (text: string): string => text.replace(edges, '');

const titleIn = (text: string): { readonly start: number; readonly end: number } | null => {
  for (const match of text.matchAll(titleRun)) {
    const end = match.index + match[0].length;
    if (capitalised.test(text.slice(end))) return { start: match.index, end };
  }
  return null;
};

/** The words of a name from the start of a text: capitalised, with particles between, up to the first other thing. */
const readName = (text: string): { readonly name: string; readonly end: number } => {
  let end = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    const [token] = match;
    const bare = trimEdges(token);
    const isParticle = nameParticles.has(foldWords(bare).join('')) && end > 0;
    if (bare === '' || role.test(bare) || !(capitalised.test(bare) || isParticle) || /^[(–—-]/u.test(token)) break;
    if (!isParticle || capitalised.test(bare)) end = match.index + token.length;
    if (/[,;)]$/u.test(token)) break;
  }
  return { name: trimEdges(text.slice(0, end)), end };
};

/** The role words from the start of a text, with what they are a role of, up to a name or the end. */
const readRole = (text: string): { readonly role: string; readonly end: number } => {
  const match = role.exec(text);
  if (match === null) return { role: '', end: 0 };
  let end = match.index + match[0].length;
  for (const next of text.slice(end).matchAll(/[^\s'’]+['’]?/gu)) {
    const words = foldWords(next[0]);
    if (!words.every((word) => roleTail.has(word)) && !role.test(next[0])) break;
    end = match.index + match[0].length + next.index + next[0].length;
    if (/[:–—]$/u.test(next[0]) && !beginsWithRole.test(text.slice(end))) break;
  }
  return { role: trimEdges(text.slice(match.index, end)), end };
};

type Parts = { readonly title?: string; readonly name?: string; readonly role?: string };

const compact = ({ title = '', name = '', role: printed = '' }: Parts): Omit<Officer, 'interim'> => ({
  ...(title === '' ? {} : { title }),
  ...(name === '' ? {} : { name }),
  ...(printed === '' ? {} : { role: printed }),
});

const readTitled = (text: string, title: { readonly start: number; readonly end: number }): Parts => {
  const before = trimEdges(text.slice(0, title.start));
  const { name, end } = readName(text.slice(title.end));
  const after = text.slice(title.end + end);
  const following = secretaryAfter.exec(after)?.[1] ?? readRole(after).role;
  return { title: text.slice(title.start, title.end).trim(), name, role: before === '' ? following : before };
};

const readUntitled = (text: string): Parts => {
  const { role: printed, end } = readRole(text);
  const { name } = readName(text.slice(end).replace(edges, ''));
  return { role: printed, name: name.includes(' ') ? name : '' };
};

/**
 * The officer named in a unit's heading, from the first word of the role or the person's title on; `null` where the
 * heading names neither.
 */
export const findOfficer = (heading: string): FoundOfficer | null => {
  const starts = [role.exec(heading)?.index, titleIn(heading)?.start].filter((start) => start !== undefined);
  if (starts.length === 0) return null;
  const first = Math.min(...starts);
  const lead = [...heading.slice(0, first).matchAll(interimForm)].at(-1);
  const isLed = lead !== undefined && heading.slice(lead.index + lead[0].length, first).trim() === '';
  const start = isLed ? lead.index : first;
  const printed = heading.slice(start);
  const plain = printed.replace(interimForm, ' ').replace(/\s+/gu, ' ').trim();
  const title = titleIn(plain);
  const parts = title === null ? readUntitled(plain) : readTitled(plain, title);
  if (parts.name === '' && vacancyForm.test(plain)) return { start, officer: null };
  return { start, officer: { ...compact(parts), interim: plain !== printed.replace(/\s+/gu, ' ').trim() } };
};
