const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' };

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string | undefined, number: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (number !== undefined) return String.fromCodePoint(Number(number));
      const known = named[name ?? ''];
      if (known === undefined) throw new Error(`unknown entity ${whole}`);
      return known;
    },
  );

/** Characters of a page's markup that are text, white space aside, counted without a parser: tags, comments, scripts and styles off. */
export const countMarkup = (markup: string): number => {
  const chars = [...markup.matchAll(/<char\s[^>]*\sc="([^"]*)"/g)].map(([, char = '']) => char).join('');
  const text = markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|title|head)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '');
  return decoded(chars === '' ? text : chars).replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '').length;
};
