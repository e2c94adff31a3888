/** What all pages for reading share: letters, links, the way past the head, tables, severities; contrasts of 4.5:1 and more. */
export const readingStyle = `
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, "Liberation Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; max-width: 78rem; padding: 1rem 1.5rem; }
h1 { font-size: 1.6rem; margin: .5rem 0; } h2 { font-size: 1.3rem; border-bottom: 2px solid #06c; padding-bottom: .2rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
a { color: #0051a8; } a:focus, [tabindex]:focus { outline: 3px solid #b35900; outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
table { border-collapse: collapse; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid #767676; padding: .35rem .55rem; text-align: left; vertical-align: top; }
thead th, tfoot th, tfoot td { background: #eef2f7; }
.error, .warning, .info { display: inline-block; padding: 0 .4rem; border-radius: .2rem; font-weight: 600; }
.error { background: #a3001b; color: #fff; } .warning { background: #ffe08a; color: #3d2c00; } .info { background: #dbe9f9; color: #0b3a66; }
code { font-size: .85em; color: #444; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .skip { display: none; } tr { break-inside: avoid; } }
`;
