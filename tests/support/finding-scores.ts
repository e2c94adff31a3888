import type { DefectCase } from '../../scripts/fixtures/defects/defect.js';
import { townHtml } from '../../scripts/fixtures/towns/html.js';
import type { Town } from '../../scripts/fixtures/towns/town.js';
import { extract } from '../../src/extract/index.js';
import type { Finding, FindingCode } from '../../src/model/finding.js';
import type { Place } from '../../src/model/place.js';
import type { RawDocument } from '../../src/model/raw-document.js';
import { normalize } from '../../src/normalize/index.js';

/** A made town as the program reads it. */
export type Checked = { readonly raw: RawDocument; readonly findings: readonly Finding[] };

/** Reads a town as a web page and lets all rules speak; a document nothing is recognised in has no findings. */
export const checkTown = async (town: Town): Promise<Checked> => {
  const bytes = new TextEncoder().encode(townHtml(town, false));
  const { raw, findings } = await extract({ name: 'annex.html', bytes });
  const administration = { name: 'Comune', ipaCode: 'c_x000' };
  return { raw, findings: normalize(raw, findings, { administration, approvingAct: 'G.C. n. 4' }).findings };
};

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is printed at a place: the whole row of a table, or the block. */
const printedAt = ({ blocks }: RawDocument, { table, row, line }: Place): string =>
  blocks
    .flatMap((block) => {
      if (block.kind !== 'table') return block.place.line === line ? [block.text] : [];
      if (block.id !== table) return [];
      return block.cells
        .filter((cell) => cell.row === row || (cell.row < (row ?? 0) && cell.row + cell.rowSpan > (row ?? 0)))
        .map(({ text }) => text);
    })
    .map(flat)
    .join(' ');

/** In a form, the title stands in another row of the same table. */
const tableAt = ({ blocks }: RawDocument, { table }: Place): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'table' && block.id === table && block.cols <= 4 ? block.cells.map(({ text }) => flat(text)) : [],
    )
    .join(' ');

const standsNear = (raw: RawDocument, { place, related = [] }: Finding, near: string): boolean =>
  [place, ...related.map((other) => other.place)].some(
    (one) => printedAt(raw, one).includes(flat(near)) || tableAt(raw, one).includes(flat(near)),
  );

const keyOf = ({ code, at, args }: Finding): string => JSON.stringify([code, at, args]);
const looseKeyOf = ({ code, args }: Finding): string => JSON.stringify([code, args]);

/** What became of one planted defect: whether it was found where it stands, and which findings nothing explains. */
export type CaseScore = { readonly found: boolean; readonly alarms: readonly Finding[] };

/** Compares the findings of a spoiled town with those of the same town unspoiled. */
export const scoreCase = (planted: DefectCase, { raw, findings }: Checked, clean: Checked): CaseScore => {
  const before = new Set(clean.findings.flatMap((finding) => [keyOf(finding), looseKeyOf(finding)]));
  const fresh = findings.filter((finding) => !before.has(keyOf(finding)) && !before.has(looseKeyOf(finding)));
  const allowed: readonly FindingCode[] = [planted.code, ...(planted.also ?? [])];
  return {
    found: fresh.some(
      (finding) => finding.code === planted.code && (planted.near === '' || standsNear(raw, finding, planted.near)),
    ),
    alarms: fresh.filter(({ code }) => !allowed.includes(code)),
  };
};
