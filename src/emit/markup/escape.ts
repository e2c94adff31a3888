/** Characters that XML has no place for, not even as references. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in HTML or XML, in content and in quoted attributes alike. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
