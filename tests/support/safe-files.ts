import { unzipSync } from 'fflate';

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** What Windows, macOS or Linux forbids in a name, and what only seems to be a name: blanks or a dot at the end. */
const forbidden = /[<>:"\\|?*\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|[. ]$/u;
const longest = 255;

const segmentFaults = (name: string, segment: string): readonly string[] => [
  ...(segment === '' || segment === '.' || segment === '..' ? [`${name}: leaves its folder`] : []),
  ...(forbidden.test(segment) ? [`${name}: forbidden character`] : []),
  ...(device.test(segment) ? [`${name}: name of a device`] : []),
  ...(new TextEncoder().encode(segment).length > longest ? [`${name}: too long`] : []),
];

/** What is wrong with the names of files below one folder; two names that differ in case only are twins. */
export const nameFaults = (names: readonly string[]): readonly string[] => {
  const folded = names.map((name) => name.normalize('NFC').toLowerCase());
  return [
    ...names.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index).map((name) => `${name}: twice`),
    ...names.flatMap((name) => name.split('/').flatMap((segment) => segmentFaults(name, segment))),
  ];
};

/** Characters that XML 1.0 does not know (production Char). */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|&#(?:x[0-9a-f]{1,2}|[0-9]|[12]\d|3[01]);/iu;

/** The parts of a packed file that hold what XML does not know, or no valid UTF-8. */
export const partFaults = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (!/\.(?:xml|rels)$/u.test(name)) return [];
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(part);
      const at = text.replace(/&#(?:9|10|13|x9|xa|xd);/giu, '').search(notXml);
      return at < 0 ? [] : [`${name}: not XML: ${JSON.stringify(text.slice(Math.max(0, at - 80), at + 20))}`];
    } catch {
      return [`${name}: not UTF-8`];
    }
  });
