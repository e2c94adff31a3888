import type { Place } from '../../model/place.js';
import type { RawDocument } from '../../model/raw-document.js';
import type { Hints } from '../layouts/hints.js';
import type { Layout } from '../layouts/layout.js';
import type { Retype } from '../values/retype.js';
import { type ColumnDecision, decideColumns } from './columns.js';
import {
  bareLabel,
  isWholeLabel,
  labelKey,
  type ObjectiveOpening,
  readNumbered,
  readOpening,
  splitInline,
  splitRemark,
} from './labels.js';
import { profileColumn } from './profile.js';
import { type LayoutScore, scoreLayout } from './score.js';

/** A label in running text with its value. */
export type ParagraphPair = { readonly label: string; readonly value: string; readonly places: readonly Place[] };

/** What running text says, in order: lines that announce something, openings of objectives, labels with values, tables. */
export type ParagraphPart =
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly place: Place;
      readonly block: number;
      readonly from: 'heading' | 'paragraph';
    }
  | { readonly kind: 'opening'; readonly number: string; readonly title: string; readonly place: Place }
  | ({ readonly kind: 'pair' } & ParagraphPair);

/** Running text read as objectives. */
export type ParagraphReading = {
  readonly parts: readonly ParagraphPart[];
  readonly labels: ReadonlyMap<string, ColumnDecision>;
  readonly score: LayoutScore;
};

/** Several labels on one line are parted by a dash, a bar or a semicolon before the next label, or each ends its sentence. */
const partings = [/\s+[–—|-]\s+|\s*[;|]\s+/u, /\.\s+(?=\p{Lu}[^.:]{1,59}:\s)/u] as const;

const splitLine = (line: string): readonly { readonly label: string; readonly value: string }[] | null => {
  const whole = splitInline(line);
  if (whole === null) return null;
  const [signs, sentences] = partings;
  for (const pieces of [line.split(signs), line.replace(/\.$/u, '').split(sentences)]) {
    const read = pieces.map(splitInline);
    if (read.length > 1 && read.every((piece) => piece !== null)) return read;
  }
  return [whole];
};

type Block = Extract<RawDocument['blocks'][number], { readonly kind: 'heading' | 'paragraph' }>;

const openingParts = (opening: ObjectiveOpening, place: Place): readonly ParagraphPart[] => {
  const remark = splitRemark(opening.title);
  if (remark === null) return [{ kind: 'opening', ...opening, place }];
  const { title, label, value } = remark;
  return [
    { kind: 'opening', ...opening, title, place },
    { kind: 'pair', label, value, places: [place] },
  ];
};

const readLine = (line: string, block: Block, index: number): readonly ParagraphPart[] => {
  const place = block.place;
  const opening = readOpening(line);
  if (opening !== null) return openingParts(opening, place);
  const pairs = splitLine(line);
  if (pairs !== null) return pairs.map((pair) => ({ kind: 'pair', ...pair, places: [place] }));
  if (isWholeLabel(line)) return [{ kind: 'pair', label: bareLabel(line), value: '', places: [place] }];
  return [{ kind: 'line', text: line, place, block: index, from: block.kind }];
};

/** A line that goes on with the one above: in its block, or after a label that has no value yet. */
const goesOn = (last: ParagraphPart | undefined, part: ParagraphPart, sameBlock: boolean): boolean =>
  part.kind === 'line' && last !== undefined && (sameBlock ? last.kind !== 'line' : last.kind === 'pair' && last.value === '');

const extend = (last: ParagraphPart, line: string, place: Place): ParagraphPart => {
  if (last.kind === 'opening') return { ...last, title: last.title === '' ? line : `${last.title}\n${line}` };
  if (last.kind !== 'pair') return last;
  return { ...last, value: last.value === '' ? line : `${last.value}\n${line}`, places: [...new Set([...last.places, place])] };
};

const readParts = (raw: RawDocument): readonly ParagraphPart[] => {
  const parts: ParagraphPart[] = [];
  let lastBlock = -1;
  raw.blocks.forEach((block, index) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return;
    for (const line of block.text.split('\n').filter((text) => text.trim() !== '')) {
      for (const part of readLine(line.trim(), block, index)) {
        const last = parts.at(-1);
        if (last !== undefined && part.kind === 'line' && goesOn(last, part, lastBlock === index)) {
          parts[parts.length - 1] = extend(last, part.text, part.place);
        } else parts.push(part);
      }
      lastBlock = index;
    }
  });
  return parts;
};

type Line = Extract<ParagraphPart, { readonly kind: 'line' }>;

/** A title is wrapped over no more lines than this. */
const mostTitleLines = 4;

/** A numbered line and those it is wrapped over in its block, right before a label and its value; nothing elsewhere. */
const numberedLines = (parts: readonly ParagraphPart[], at: number): readonly Line[] => {
  const lines: Line[] = [];
  for (const part of parts.slice(at, at + mostTitleLines + 1)) {
    if (part.kind === 'pair') return lines;
    const [first] = lines;
    const goes = part.kind === 'line' && (readNumbered(part.text) !== null) === (first === undefined);
    if (!goes || (first !== undefined && first.block !== part.block)) return [];
    lines.push(part);
  }
  return [];
};

/** Numbered lines right before a label and its value open an objective. */
const openNumbered = (parts: readonly ParagraphPart[]): readonly ParagraphPart[] => {
  const opened: ParagraphPart[] = [];
  for (let at = 0; at < parts.length; ) {
    const lines = numberedLines(parts, at);
    const [first] = lines;
    const opening = readNumbered(lines.map(({ text }) => text).join('\n'));
    opened.push(...(first === undefined || opening === null ? parts.slice(at, at + 1) : openingParts(opening, first.place)));
    at += Math.max(1, lines.length);
  }
  return opened;
};

const decide = (pairs: readonly ParagraphPair[], hints: Hints, titled: boolean): ReadonlyMap<string, ColumnDecision> => {
  const groups = new Map<string, { readonly label: string; readonly values: readonly string[] }>();
  for (const { label, value } of pairs) {
    const key = labelKey(label);
    groups.set(key, { label, values: [...(groups.get(key)?.values ?? []), value] });
  }
  const decisions = decideColumns(
    [...groups.values()].map(({ label, values }) => ({
      header: { text: label, cells: [], shared: false },
      profile: profileColumn([values]),
    })),
    hints,
    titled,
  );
  return new Map(
    [...groups.keys()].flatMap((key, index) => {
      const decision = decisions[index];
      return decision === undefined ? [] : [[key, decision] as const];
    }),
  );
};

/** So many labels at least make running text a list of objectives; fewer are chance. */
const fewestPairs = 3;

/** Reads running text as objectives by the best of the layouts; `null` where it is none. */
export const readParagraphs = (
  raw: RawDocument,
  layouts: readonly Layout[],
  { retype, hints }: { readonly retype: Retype; readonly hints: Hints },
): ParagraphReading | null => {
  const parts = openNumbered(readParts(raw)).map((part) => {
    if (part.kind === 'pair') return { ...part, value: retype(part.value) };
    return part.kind === 'opening' ? { ...part, title: retype(part.title).replaceAll('\n', ' ') } : part;
  });
  const pairs = parts.filter((part) => part.kind === 'pair');
  const opened = parts.some((part) => part.kind === 'opening' && part.title !== '');
  const labels = decide(pairs, hints, opened);
  const title = opened ? [{ field: 'title' as const, score: 1 }] : [];
  const evidence = {
    headers: pairs.map(({ label }) => label),
    columns: [...labels.values(), ...title],
    signs: new Set<never>(),
    shares: [],
  };
  const [score] = layouts.map((layout) => scoreLayout(layout, evidence));
  return score === undefined || !score.fits || pairs.length < fewestPairs ? null : { parts, labels, score };
};
