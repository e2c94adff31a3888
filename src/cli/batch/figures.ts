import type { Annex } from '../../model/annex.js';
import { answeredWeight, commonUnits } from '../../model/common-rows.js';
import { type AnnexFinding, countOpen, type FindingCode, findingCodes, isOpen, type Severity } from '../../model/finding.js';
import type { RawDocument } from '../../model/raw-document.js';

/** What was read in a document, in numbers: a line of the summary. `confidence`: 0..1, `null` where no table was read; findings are the open ones. */
export type DocumentFigures = {
  readonly mediaType: string;
  readonly pages: number;
  readonly planYear: number | null;
  readonly units: number;
  readonly rows: number;
  readonly objectives: number;
  readonly weights: { readonly unitsAt100: number; readonly unitsNotAt100: number; readonly rowsWithout: number };
  readonly confidence: number | null;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly rules: Readonly<Partial<Record<FindingCode, number>>>;
  readonly edits: { readonly applied: number; readonly proposed: number };
};

const countOf = <T>(values: readonly T[], test: (value: T) => boolean): number => values.filter(test).length;

/** How sure the least sure of the tables is that any objective comes from. */
const confidenceOf = (annex: Annex, raw: RawDocument): number | null => {
  const used = new Set(annex.assignments.flatMap(({ source }) => source.map(({ place }) => place.table)));
  const shares = raw.blocks.flatMap((block) => (block.kind === 'table' && used.has(block.id) ? [block.confidence] : []));
  return shares.length === 0 ? null : Math.min(...shares);
};

const rulesOf = (findings: readonly AnnexFinding[]): DocumentFigures['rules'] => {
  const rules: Partial<Record<FindingCode, number>> = {};
  for (const code of findingCodes) {
    const count = countOf(findings, (finding) => finding.code === code);
    if (count > 0) rules[code] = count;
  }
  return rules;
};

/** An annex and the document it was read from → its figures. */
export const figuresOf = (annex: Annex, raw: RawDocument): DocumentFigures => {
  const { findings, edits, units, assignments } = annex;
  const common = commonUnits(units);
  const weighed = units.filter((unit) => !common.includes(unit));
  const at100 = countOf(weighed, (unit) => answeredWeight(unit, units) === 100);
  return {
    mediaType: annex.document.mediaType,
    pages: annex.document.pages,
    planYear: annex.plan.year,
    units: units.length,
    rows: assignments.length,
    objectives: annex.objectives.length,
    weights: {
      unitsAt100: at100,
      unitsNotAt100: weighed.length - at100,
      rowsWithout: countOf(assignments, ({ weight }) => weight.value === null),
    },
    confidence: confidenceOf(annex, raw),
    findings: countOpen(findings),
    rules: rulesOf(findings.filter(isOpen)),
    edits: {
      applied: countOf(edits, ({ status }) => status === 'applied'),
      proposed: countOf(edits, ({ status }) => status === 'proposed'),
    },
  };
};
