/**
 * What fonts of symbols mean by the codes that reach us where they do not say it themselves: the built-in encoding of
 * ZapfDingbats (PDF 32000-1, annex D.6), Microsoft's Symbol and Wingdings as office programs use them, Eurosym's one sign.
 */
type SymbolFont = { readonly name: RegExp; readonly meaningOf: (code: number) => string | undefined };

const dingbats = { firstLow: 0x21, lastLow: 0x7e, firstHigh: 0xa1, lastHigh: 0xfe, low: 0x2701, high: 0x2761 } as const;

/** The codes of ZapfDingbats whose signs stood in Unicode before its own block was made. */
const dingbatsElsewhere: Readonly<Record<number, string>> = Object.fromEntries([
  ...[...'☎☛☞★●■▲▼◆◗'].map((sign, index) => [[0x25, 0x2a, 0x2b, 0x48, 0x6c, 0x6e, 0x73, 0x74, 0x75, 0x77][index], sign] as const),
  ...[...'♣♦♥♠①②③④⑤⑥⑦⑧⑨⑩'].map((sign, index) => [0xa8 + index, sign] as const),
  ...[...'→↔↕'].map((sign, index) => [0xd5 + index, sign] as const),
]);

const dingbatOf = (code: number): string | undefined => {
  const { firstLow, lastLow, firstHigh, lastHigh, low, high } = dingbats;
  const elsewhere = dingbatsElsewhere[code];
  if (elsewhere !== undefined) return elsewhere;
  if (code >= firstLow && code <= lastLow) return String.fromCodePoint(low + code - firstLow);
  return code >= firstHigh && code <= lastHigh ? String.fromCodePoint(high + code - firstHigh) : undefined;
};

/** Office programs write the codes of these fonts into the private use area. */
const privateUse = 0xf000;

const wingdings: Readonly<Record<number, string>> = {
  [privateUse + 0x6c]: '●',
  [privateUse + 0x6e]: '■',
  [privateUse + 0x6f]: '□',
  [privateUse + 0x76]: '❖',
  [privateUse + 0xa7]: '▪',
  [privateUse + 0xa8]: '◻',
  [privateUse + 0xd8]: '➢',
  [privateUse + 0xe0]: '→',
  [privateUse + 0xfb]: '✗',
  [privateUse + 0xfc]: '✓',
  [privateUse + 0xfd]: '☒',
  [privateUse + 0xfe]: '☑',
};

const symbol: Readonly<Record<number, string>> = {
  [privateUse + 0x2d]: '−',
  [privateUse + 0xa3]: '≤',
  [privateUse + 0xb1]: '±',
  [privateUse + 0xb3]: '≥',
  [privateUse + 0xb4]: '×',
  [privateUse + 0xb7]: '•',
};

const symbolFonts: readonly SymbolFont[] = [
  { name: /dingbats/i, meaningOf: dingbatOf },
  { name: /wingdings(?![ -]?[23])/i, meaningOf: (code) => wingdings[code] },
  { name: /symbol/i, meaningOf: (code) => symbol[code] },
  { name: /(^|\+)feym/i, meaningOf: (code) => (code === 0x65 ? '€' : undefined) },
];

/** What a font of the given name means by a character that it gives no proper code; the character itself for text fonts. */
export const symbolReader = (fontName: string): ((text: string) => string) | undefined => {
  const font = symbolFonts.find(({ name }) => name.test(fontName));
  if (font === undefined) return undefined;
  return (text) => (text.length === 1 ? (font.meaningOf(text.charCodeAt(0)) ?? text) : text);
};
