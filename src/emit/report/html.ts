import { type Language, severityLabel, talk } from '../../messages/index.js';
import { countOpen, severities } from '../../model/finding.js';
import { escaped } from '../markup/escape.js';
import { pageFrame } from '../markup/page-frame.js';
import { type CheckedDocument, countDecided, type Entry, type EntryGroup, groupEntries } from './entries.js';
import { reportStyle } from './html-style.js';

/** In which document of the page, and in which language. */
type Where = { readonly document: string; readonly language: Language };

const countTable = ({ annex }: CheckedDocument, groups: readonly EntryGroup[], language: Language, index: number): string => {
  const words = talk(language);
  const totals = countOpen(annex.findings);
  const head = severities.map((severity) => `<th scope="col">${severityLabel(severity, language)}</th>`).join('');
  const count = (entries: readonly Entry[], severity: string) =>
    entries.filter(({ finding }) => finding.severity === severity).length;
  const rows = groups.map(
    ({ name, entries }, at) =>
      `<tr><th scope="row"><a href="#d${index}g${at}">${escaped(name)}</a></th>${severities.map((severity) => `<td>${count(entries, severity)}</td>`).join('')}</tr>`,
  );
  return `<table class="counts"><caption>${words.report.summary}</caption>
<thead><tr><th scope="col">${words.columns.unit}</th>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
<tfoot><tr><th scope="row">${words.ledger.total}</th>${severities.map((severity) => `<td>${totals[severity]}</td>`).join('')}</tr></tfoot></table>`;
};

const entryRow = (
  { finding, title, place, row, morePlaces, found, expected, why }: Entry,
  { document, language }: Where,
): string => {
  const where = [place, row, morePlaces === 0 ? undefined : talk(language).report.morePlaces(morePlaces)].filter(
    (part) => part !== undefined,
  );
  return `<tr id="${escaped(`${document}-${finding.id}`)}">
<td><span class="${finding.severity}">${severityLabel(finding.severity, language)}</span></td>
<td>${escaped(where.join(', '))}</td>
<td><strong>${escaped(title)}</strong><br>${escaped(found)}<br><code>${finding.code}</code></td>
<td>${escaped(expected)}</td>
<td>${escaped(why)}</td>
</tr>`;
};

const groupSection = (group: EntryGroup, id: string, where: Where): string => {
  const { severity, place, found, expected, why } = talk(where.language).report;
  const head = [severity, place, found, expected, why].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<section aria-labelledby="${id}"><h3 id="${id}">${escaped(group.name)}</h3>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0"><table class="findings">
<thead><tr>${head}</tr></thead>
<tbody>${group.entries.map((entry) => entryRow(entry, where)).join('\n')}</tbody></table></div></section>`;
};

const documentSection = (document: CheckedDocument, index: number, language: Language): string => {
  const words = talk(language);
  const { file, annex } = document;
  const groups = groupEntries(annex, language);
  const decided = countDecided(annex);
  const about = [
    annex.administration.name,
    annex.plan.title ?? undefined,
    words.planYear(annex.plan.year),
    annex.plan.approvingAct,
  ];
  return `<article aria-labelledby="d${index}"><h2 id="d${index}">${escaped(file)}</h2>
<p>${escaped(about.filter((part) => part !== undefined).join(' · '))}</p>
${groups.length === 0 ? `<p>${words.report.nothing}</p>` : countTable(document, groups, language, index)}
${decided === 0 ? '' : `<p>${words.report.decided(decided)}</p>`}
${groups.map((group, at) => groupSection(group, `d${index}g${at}`, { document: `d${index}`, language })).join('\n')}</article>`;
};

/** The report as one page that needs nothing else: it can be mailed, printed and read aloud. */
export const htmlReport = (documents: readonly CheckedDocument[], language: Language): string => {
  const { title, skip } = talk(language).report;
  return pageFrame({
    language,
    title: `${title}: ${documents.map(({ file }) => file).join(', ')}`,
    style: reportStyle,
    body: `<a class="skip" href="#main">${skip}</a>
<header><h1>${title}</h1></header>
<main id="main">
${documents.map((document, index) => documentSection(document, index, language)).join('\n')}
</main>`,
  });
};
