import { readingStyle } from '../markup/style.js';

/** The look of the page: on wide and narrow screens, at night, and on A4 in black and white. */
export const pageStyle = `${readingStyle}
nav ul, .figures { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; }
.figures { gap: .7rem; } .figures li { border: 1px solid #767676; border-radius: .3rem; flex: 1 1 9rem; }
.figures a { display: block; padding: .5rem .8rem; text-decoration: none; } .figures a:hover { text-decoration: underline; } .figures strong { font-size: 1.7rem; display: block; line-height: 1.2; }
table { width: 100%; table-layout: fixed; margin: .6rem 0 1.2rem; font-size: .93rem; } td, th, dd, li, p, h3 { overflow-wrap: break-word; } .code { overflow-wrap: anywhere; } tbody th { font-weight: 600; }
thead .number { width: 2.4em; } thead .weight { width: 4.6em; } thead .count { width: 6.4em; } thead .wide { width: 38%; } thead .code { width: 27%; } thead .name { width: 26%; } thead .bars { width: 32%; }
section[aria-labelledby^="aperta-"] caption, section[aria-labelledby^="presa-"] caption, section[aria-labelledby^="correzione-"] caption { padding: 0; font-size: 0; line-height: 0; }
.title { font-weight: 600; } .title small, .more { font-weight: 400; } .more { font-size: .92em; margin-top: .25rem; }
small { display: block; font-size: .88em; border-left: 3px solid #06c; padding-left: .4rem; margin-top: .2rem; }
.sign { display: inline-block; border: 1px solid; padding: 0 .25rem; font-size: .85em; line-height: 1.2; }
.bar { display: block; width: 100%; max-width: 22rem; height: .8rem; margin: .25rem 0; } .weight .bar { height: .45rem; }
.frame { fill: #fff; stroke: #555; stroke-width: 1; vector-effect: non-scaling-stroke; } .own { fill: #0b4f8a; } .shared { fill: #c7791a; } .end { fill: #a3001b; }
mark { background: #ffe08a; color: #3d2c00; text-decoration: underline; } .printed { font-size: .92em; margin-top: .2rem; }
.notice { border-left: 4px solid #a3001b; padding-left: .6rem; margin: .4rem 0; font-weight: 600; }
del { text-decoration: line-through; } ins { text-decoration: underline; font-weight: 600; }
td ul { margin: 0; padding-left: 1.1rem; } dl { margin: .5rem 0; } dl div { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: .2rem 1rem; padding: .25rem 0; border-bottom: 1px solid #c4c4c4; } dt { font-weight: 600; } dd { margin: 0; }
.subtitle { font-size: 1.1rem; margin: .2rem 0; }
tr:target { outline: 3px solid #b35900; outline-offset: -3px; }
@media screen and (max-width: 48rem) {
  body { padding: .6rem .8rem; } thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
  table, caption, tbody, tr { display: block; } tr { border: 1px solid #767676; margin-bottom: .7rem; }
  tbody tr > td, tbody tr > th { width: auto; border: 0; border-bottom: 1px solid #ddd; display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .5rem; }
  tbody td::before, tbody th::before { content: attr(data-label); font-weight: 600; font-size: .85em; color: #444; }
  dl div { grid-template-columns: minmax(0, 1fr); }
}
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; } body { color: #ececec; background: #16181c; } a { color: #8cc4ff; } code, tbody td::before, tbody th::before { color: #c8c8c8; }
  thead th { background: #2a2f37; } .frame { fill: #16181c; stroke: #bbb; } .own { fill: #6cb0f0; } .shared { fill: #e0a04c; } .end { fill: #ff8a95; } .notice { border-color: #ff8a95; }
}
@media print {
  @page { size: A4; margin: 14mm 12mm; @bottom-right { content: "Pag. " counter(page) " di " counter(pages); font: 8pt "Liberation Sans", Arial, sans-serif; } } nav { display: none; } a { color: inherit; text-decoration: none; } h2, h3, caption, thead, h2 + p, h3 + p, .unit-head { break-after: avoid; } tbody tr:first-child, tbody tr:last-child { break-before: avoid; } thead { display: table-header-group; }
  table { font-size: 8.5pt; } small, code, .sign, .more, .printed, .sum { font-size: 8pt; } .notice, dl, .figures, .unit-head { break-inside: avoid; }
  .own { fill: #000; } .shared { fill: #888; } .error, .warning, .info { background: none; color: #000; border: 1px solid; } .figures strong { font-size: 15pt; }
}
`;
