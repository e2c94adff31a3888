/** Faces whose widths are known: those of Helvetica and Times, which Arial, Liberation and most text faces come near. */
export type Face = 'sans' | 'sansBold' | 'serif' | 'serifBold' | 'mono';

/** Advance widths of U+0020 to U+007E in thousandths of an em, from the metrics of the URW base 35 fonts (Nimbus Sans and Roman). */
const asciiWidths: Readonly<Record<Exclude<Face, 'mono'>, string>> = {
  sans: '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  sansBold:
    '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
  serif:
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541',
  serifBold:
    '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520',
};

/** Signs beyond ASCII that tables use, in the widths of Nimbus Sans. */
const signWidths: Readonly<Record<string, number>> = {
  '–': 556,
  '—': 1000,
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '•': 350,
  '…': 1000,
  '€': 556,
  '°': 400,
  '«': 556,
  '»': 556,
  '≥': 549,
  '≤': 549,
  '§': 556,
  '·': 278,
};

const firstCode = 0x20;

const widthLists = new Map(Object.entries(asciiWidths).map(([face, widths]) => [face, widths.split(' ').map(Number)] as const));

const monoWidth = 600;

/** What a letter of an unknown shape takes, and one of a script set in squares. */
const usualWidth = 556;
const squareWidth = 1000;

/** Accents leave a letter as wide as it is. */
const baseOf = (letter: string): string => letter.normalize('NFD').charAt(0);

/** The width of a letter in a face, in em. */
export const widthOfLetter = (letter: string, face: Face): number => {
  if (face === 'mono') return monoWidth / 1000;
  const base = baseOf(letter === '\u00a0' ? ' ' : letter);
  const known = widthLists.get(face)?.[base.charCodeAt(0) - firstCode] ?? signWidths[letter];
  return (known ?? (/\p{Ideographic}/u.test(letter) ? squareWidth : usualWidth)) / 1000;
};

const serifFaces = /times|serif|georgia|garamond|cambria|bookman|palatino|century|roman|tinos|minion|nimbusrom/;
const sansFaces = /sans|arial|helvetica/;
const monoFaces = /mono|courier|consol|typewriter/;

/** The face that comes nearest to a font family by its name; without a known name a sans serif. */
export const faceOf = (family: string, bold: boolean): Face => {
  const name = family.toLowerCase();
  if (monoFaces.test(name)) return 'mono';
  const first = name.split(',')[0] ?? '';
  const serif = !sansFaces.test(first) && (serifFaces.test(first) || (!sansFaces.test(name) && serifFaces.test(name)));
  if (serif) return bold ? 'serifBold' : 'serif';
  return bold ? 'sansBold' : 'sans';
};
