import { expectation, importance, type Language, ruleTitle } from '../../messages/index.js';
import { type AnnexFinding, type FindingCode, findingCodes, isOpen, type Severity } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import { type CheckedDocument, type Entry, entriesOf } from './entries.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** A path as a URI reference: relative ones stay so. */
const uriOf = (file: string): string => {
  const path = encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F');
  return path.startsWith('/') ? `file://${path}` : path;
};

/** Text sources have lines and columns; a page of a PDF is no region of SARIF and goes with the properties. */
const regionOf = ({ line, column }: Place) =>
  line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };

const placeProperties = ({ page, table, row, col }: Place) => ({
  page,
  ...(table === undefined ? {} : { table }),
  ...(row === undefined ? {} : { row: row + 1 }),
  ...(col === undefined ? {} : { column: col + 1 }),
});

const physical = (file: string, place: Place) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...regionOf(place) },
  properties: placeProperties(place),
});

const suppressionsOf = ({ decision }: AnnexFinding) =>
  decision === undefined || isOpen({ decision })
    ? {}
    : {
        suppressions: [
          { kind: 'external', status: 'accepted', ...(decision.reason === undefined ? {} : { justification: decision.reason }) },
        ],
      };

const resultOf = (file: string, { finding, unit, row, place, found, expected }: Entry, codes: readonly FindingCode[]) => ({
  ruleId: finding.code,
  ruleIndex: codes.indexOf(finding.code),
  level: levels[finding.severity],
  message: { text: `${place}: ${found}${expected === '–' ? '' : ` (${expected})`}` },
  locations: [
    {
      ...physical(file, finding.place),
      ...(unit === undefined
        ? {}
        : {
            logicalLocations: [
              { name: row ?? unit.label, fullyQualifiedName: `${unit.id}${row === undefined ? '' : `/${row}`}` },
            ],
          }),
    },
  ],
  ...(finding.related === undefined
    ? {}
    : { relatedLocations: finding.related.map((related, id) => ({ id: id + 1, ...physical(file, related.place) })) }),
  partialFingerprints: { 'allegato/v1': finding.id },
  ...suppressionsOf(finding),
});

const ruleOf = (code: FindingCode, language: Language) => ({
  id: code,
  shortDescription: { text: ruleTitle(code, language) },
  fullDescription: { text: importance(code, language) },
  help: { text: expectation(code, language) },
});

/** The report for tools that read SARIF 2.1.0 (OASIS). Decided findings are in it as suppressed. */
export const sarifReport = (documents: readonly CheckedDocument[], language: Language): string => {
  const told = new Set(documents.flatMap(({ annex }) => annex.findings.map(({ code }) => code)));
  const codes = findingCodes.filter((code) => told.has(code));
  const run = {
    tool: { driver: { name: 'allegato', rules: codes.map((code) => ruleOf(code, language)) } },
    language,
    artifacts: documents.map(({ file, annex }) => ({
      location: { uri: uriOf(file) },
      mimeType: annex.document.mediaType,
      hashes: { 'sha-256': annex.document.sha256 },
    })),
    results: documents.flatMap(({ file, annex }) => entriesOf(annex, language).map((entry) => resultOf(file, entry, codes))),
    columnKind: 'utf16CodeUnits',
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};
