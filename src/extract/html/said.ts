import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import { type Decoded, findMojibake } from '../decode.js';
import { collapseSpaces, countVisible, isVisible } from '../visible.js';
import { elementsOf, type HtmlElement, textsOf } from './tree.js';
import { isHidden, type Unshown, type UnshownPassage } from './visibility.js';

/** Makes a place of an offset in the source. */
type Placing = (offset: number) => Place;

const sampleLength = 60;

const sampleOf = (text: string): string => {
  const line = collapseSpaces(text);
  return line.length <= sampleLength ? line : `${line.slice(0, sampleLength - 1).trimEnd()}…`;
};

/** What there is to say about how a page is encoded. */
export const aboutEncoding = (
  { text, encoding, contradicting }: Decoded,
  declared: string | null,
  shown: string,
): readonly Finding[] => {
  const place = { page: 1 };
  const wrong: readonly Finding[] =
    contradicting === 0
      ? []
      : [
          {
            code: 'extract/encoding',
            severity: 'warning',
            at: '',
            place,
            args: { declared: declared ?? '', used: encoding, bytes: contradicting },
          },
        ];
  const doubled = text === '' ? [] : findMojibake(shown);
  const [first] = doubled;
  if (first === undefined) return wrong;
  const args = { count: doubled.length, sample: first.printed, meant: first.meant };
  return [...wrong, { code: 'extract/mojibake', severity: 'warning', at: '', place, args }];
};

const elementsNamed = (node: HtmlElement, names: readonly string[]): readonly HtmlElement[] =>
  isHidden(node)
    ? []
    : [...(names.includes(node.name) ? [node] : []), ...elementsOf(node).flatMap((child) => elementsNamed(child, names))];

const textOf = (element: HtmlElement): string => textsOf(element).join(' ');

type Passage = { readonly text: string; readonly offset: number };

const aboutPassages = (
  passages: readonly Passage[],
  {
    code,
    severity,
  }: {
    readonly code: 'extract/struck-out' | 'extract/inserted' | 'extract/offscreen-text';
    readonly severity: Finding['severity'];
  },
  placing: Placing,
): readonly Finding[] => {
  const seen = passages.filter(({ text }) => isVisible(text));
  const [first] = seen;
  if (first === undefined) return [];
  return [{ code, severity, at: '', place: placing(first.offset), args: { count: seen.length, sample: sampleOf(first.text) } }];
};

/** What there is to say about text that is struck out, inserted in a revision, or put off the screen. */
export const aboutPassagesOf = (root: HtmlElement, unshown: readonly UnshownPassage[], placing: Placing): readonly Finding[] => {
  const by = (wanted: Unshown): readonly Passage[] => unshown.filter(({ why }) => why === wanted);
  const inserted = elementsNamed(root, ['ins']).map((element) => ({ text: textOf(element), offset: element.offset }));
  return [
    ...aboutPassages(by('struckOut'), { code: 'extract/struck-out', severity: 'warning' }, placing),
    ...aboutPassages(inserted, { code: 'extract/inserted', severity: 'info' }, placing),
    ...aboutPassages(by('offscreen'), { code: 'extract/offscreen-text', severity: 'info' }, placing),
  ];
};

/** What there is to say about other documents that the page shows: nothing is fetched. */
export const aboutFrames = (root: HtmlElement, placing: Placing): readonly Finding[] =>
  elementsNamed(root, ['iframe', 'frame', 'object', 'embed']).flatMap((frame): readonly Finding[] => {
    const address = frame.attributes.src ?? frame.attributes.data ?? '';
    if (address === '' || frame.attributes.srcdoc !== undefined || address.startsWith('about:')) return [];
    return [
      {
        code: 'extract/frame-not-read',
        severity: 'info',
        at: '',
        place: placing(frame.offset),
        args: { address: sampleOf(address) },
      },
    ];
  });

/** How many characters of the page are left out, for which reason. */
export const countUnshown = (unshown: readonly UnshownPassage[]): { readonly hidden: number; readonly struckOut: number } => {
  const count = (wanted: (why: Unshown) => boolean): number =>
    unshown.filter(({ why }) => wanted(why)).reduce((sum, { text }) => sum + countVisible(text), 0);
  return { hidden: count((why) => why !== 'struckOut'), struckOut: count((why) => why === 'struckOut') };
};
