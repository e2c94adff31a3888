import { readingStyle } from '../markup/style.js';

/** The look of the HTML report: wide tables scroll by themselves. */
export const reportStyle = `${readingStyle}.counts td { text-align: right; }
.wide { overflow-x: auto; } .findings { width: 100%; min-width: 52rem; table-layout: fixed; }
.findings th:nth-child(1) { width: 5.5rem; } .findings th:nth-child(2) { width: 9rem; } .findings th:nth-child(4), .findings th:nth-child(5) { width: 21%; }
.findings td { overflow-wrap: break-word; }
@media print { .wide { overflow: visible; } .findings { min-width: 0; } }
`;
