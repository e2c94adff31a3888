/** The text without the characters that XML forbids or no reader shows; tabs become spaces, line breaks stay. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
