import type { Language } from '../../messages/index.js';
import { countOpen } from '../../model/finding.js';
import { type CheckedDocument, countDecided, type Entry, groupEntries } from './entries.js';

const findingOf = ({ finding, unit, row, title, found, expected, why }: Entry) => ({
  ...finding,
  ...(unit === undefined ? {} : { unitId: unit.id }),
  ...(row === undefined ? {} : { row }),
  title,
  found,
  expected,
  why,
});

const documentOf = ({ file, annex }: CheckedDocument, language: Language) => ({
  file,
  sha256: annex.document.sha256,
  planYear: annex.plan.year,
  counts: { ...countOpen(annex.findings), decided: countDecided(annex) },
  groups: groupEntries(annex, language).map(({ name, entries }) => ({ name, findings: entries.map(findingOf) })),
});

/** The report for a program: as the text says it, with codes, arguments and places. */
export const jsonReport = (documents: readonly CheckedDocument[], language: Language): string =>
  `${JSON.stringify({ version: 1, documents: documents.map((document) => documentOf(document, language)) }, null, 2)}\n`;
