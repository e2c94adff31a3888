import { line, packed } from './pdf.js';

const header = ['N.', 'Obiettivo', 'Indicatore', 'Target', 'Peso'];
const rows = [
  ['1', 'Aggiornare il sito', 'N. pagine aggiornate', '100%', '60%'],
  ['2', 'Aprire lo sportello', 'Ore settimanali', '12', '40%'],
];
const widths = [30, 150, 150, 80, 60];
const lefts = widths.map((_, index) => 50 + widths.slice(0, index).reduce((sum, width) => sum + width, 0));

const drawn = (): string => {
  const right = 50 + widths.reduce((sum, width) => sum + width, 0);
  const cells = [header, ...rows].flatMap((cells, row) =>
    cells.map((text, col) => `BT /F1 9 Tf ${(lefts[col] ?? 0) + 3} ${646 - row * 20} Td (${text}) Tj ET\n`),
  );
  const across = [0, 1, 2, 3].map((row) => `50 ${660 - row * 20} m ${right} ${660 - row * 20} l S\n`);
  const down = [...lefts, right].map((x) => `${x} 660 m ${x} 600 l S\n`);
  return line('AREA 1 - AFFARI GENERALI') + [...across, ...down, ...cells].join('');
};

/** A page with a small table of objectives, which anything bad around it must not change: drawing operators of a PDF. */
export const tableContent = drawn();

/** The same, as a deflated stream object. */
export const packedTable = packed('', tableContent);

const row = (cells: readonly string[], tag: string): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** The same table as HTML. */
export const tableHtml = `<h2>AREA 1 - AFFARI GENERALI</h2><table>${row(header, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;

/** The same table as text. */
export const tableText = `AREA 1 - AFFARI GENERALI\n\n${[header, ...rows].map((cells) => cells.join('\t')).join('\n')}\n`;
