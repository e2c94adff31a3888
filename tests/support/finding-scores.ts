import type { DefectCase } from '../../scripts/fixtures/defects/defect.js';
import { townHtml } from '../../scripts/fixtures/towns/html.js';
import type { Town } from '../../scripts/fixtures/towns/town.js';
import { extract } from '../../src/extract/index.js';
import type { Annex } from '../../src/model/annex.js';
import type { AnnexFinding, Finding, FindingCode } from '../../src/model/finding.js';
import type { Place } from '../../src/model/place.js';
import type { RawDocument } from '../../src/model/raw-document.js';
import { normalize } from '../../src/normalize/index.js';

/** A made town as the program reads it. */
export type Checked = { readonly raw: RawDocument; readonly annex: Annex; readonly findings: readonly AnnexFinding[] };

/** Reads a town as a web page and lets all rules speak; a document nothing is recognised in has no findings. */
export const checkTown = async (town: Town): Promise<Checked> => {
  const bytes = new TextEncoder().encode(townHtml(town, false));
  const { raw, findings } = await extract({ name: 'annex.html', bytes });
  const administration = { name: 'Comune', ipaCode: 'c_x000' };
  const annex = normalize(raw, findings, { administration, approvingAct: 'G.C. n. 4' });
  return { raw, annex, findings: annex.findings };
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

/** A row of a form may be printed over several tables: its title is what names it. */
const titleAt = ({ assignments }: Annex, { at }: Finding): string =>
  flat(assignments[Number(/^\/assignments\/(\d+)/.exec(at)?.[1] ?? -1)]?.title.text ?? '');

const standsNear = ({ raw, annex }: Checked, finding: Finding, near: string): boolean =>
  titleAt(annex, finding).includes(flat(near)) || isPrintedNear(raw, finding, near);

const isPrintedNear = (raw: RawDocument, { place, related = [] }: Finding, near: string): boolean =>
  [place, ...related.map((other) => other.place)].some(
    (one) => printedAt(raw, one).includes(flat(near)) || tableAt(raw, one).includes(flat(near)),
  );

/** The number of a unit may be what was spoiled: findings that name it are the same. */
const withoutUnitNumbers = (text: string): string => text.replace(/(AREA|SETTORE) \d+/giu, '$1');

/** What a finding says, wherever; nothing where it says the same of everything. */
const saying = ({ code, args }: AnnexFinding): readonly string[] =>
  Object.keys(args).length === 0 ? [] : [withoutUnitNumbers(JSON.stringify([code, args]))];

const keysOf = (finding: AnnexFinding): readonly string[] => [finding.id, ...saying(finding)];

/** What became of one planted defect: whether it was found where it stands, and which findings nothing explains. */
export type CaseScore = { readonly found: boolean; readonly alarms: readonly AnnexFinding[] };

/** Compares the findings of a spoiled town with those of the same town unspoiled. */
export const scoreCase = (planted: DefectCase, checked: Checked, clean: Checked): CaseScore => {
  const { findings } = checked;
  const before = new Set(clean.findings.flatMap(keysOf));
  const fresh = findings.filter((finding) => !keysOf(finding).some((key) => before.has(key)));
  const allowed: readonly FindingCode[] = [planted.code, ...(planted.also ?? []), ...(planted.instead ?? [])];
  return {
    found: fresh.some(
      (finding) =>
        [planted.code, ...(planted.instead ?? [])].includes(finding.code) &&
        (planted.near === '' || standsNear(checked, finding, planted.near)),
    ),
    alarms: fresh.filter(({ code }) => !allowed.includes(code)),
  };
};
