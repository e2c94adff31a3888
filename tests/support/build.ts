import {
  type Annex,
  type Assignment,
  type Column,
  type Indicator,
  type Officer,
  type Section,
  type SectionKind,
  schemaVersion,
  type Target,
  type TextField,
  type Unit,
  type UnitKind,
} from '../../src/model/annex.js';
import type { AnnexDraft } from '../../src/model/draft.js';
import type { AnnexFinding, Finding } from '../../src/model/finding.js';
import type { Place } from '../../src/model/place.js';

/** One row of a built draft; everything but the title has a harmless default. Targets and indicators come typed. */
export type RowSpec = {
  readonly number?: string | null;
  readonly title: string;
  readonly weight?: number | null;
  readonly weightText?: string;
  readonly section?: SectionKind;
  readonly result?: string;
  readonly description?: string;
  readonly extra?: Readonly<Record<string, string>>;
  readonly indicators?: readonly (string | Indicator)[];
  readonly targets?: readonly (string | Target)[];
};

/** One unit of a built draft. */
export type UnitSpec = {
  readonly id?: string;
  readonly label?: string;
  readonly number?: number;
  readonly name?: string;
  readonly kind?: UnitKind;
  readonly officer?: Officer | null;
  readonly header?: string;
  readonly columns?: readonly Column[];
  readonly rows: readonly RowSpec[];
};

const place = (row: number, col: number, table: string): Place => ({
  page: 1,
  table,
  row,
  col,
  line: row + 1,
  column: col + 1,
  offset: row * 100 + col,
});
const text = (value: string): TextField => ({ text: value });
const target = (value: string | Target): Target => (typeof value === 'string' ? { text: value, type: 'qualitative' } : value);

const buildRow = (spec: RowSpec, unit: Unit, index: number): Assignment => {
  const section = spec.section ?? 'own';
  const number = spec.number === undefined ? String(index + 1) : spec.number;
  const table = `t${unit.ordinal}`;
  const weight = spec.weight === undefined ? 10 : spec.weight;
  return {
    id: `${unit.id}.${section}.${number ?? index}`,
    objectiveId: `o.${unit.id}.${section}.${number ?? index}`,
    unitId: unit.id,
    section,
    ...(number === null ? {} : { printedNumber: number }),
    ordinal: index + 1,
    weight: { text: spec.weightText ?? (weight === null ? '' : `${weight}%`), value: weight },
    title: text(spec.title),
    ...(spec.description === undefined ? {} : { description: text(spec.description) }),
    ...(spec.result === undefined ? {} : { expectedResult: text(spec.result) }),
    indicators: (spec.indicators ?? ['N. atti / n. atti previsti']).map((one) => (typeof one === 'string' ? text(one) : one)),
    targets: (spec.targets ?? [{ text: '100%', type: 'percentage', percentage: 100 }]).map(target),
    extra: Object.fromEntries(Object.entries(spec.extra ?? {}).map(([key, value]) => [key, text(value)])),
    citations: [],
    source: (['number', 'weight', 'title', 'expectedResult', 'indicator', 'target'] as const).map((field, col) => ({
      field,
      place: place(index + 1, col, table),
    })),
  };
};

const buildUnit = (spec: UnitSpec, index: number): Unit => {
  const number = spec.number ?? index + 1;
  const table = `t${index + 1}`;
  const sections = new Set(spec.rows.map((row) => row.section ?? 'own'));
  const sum = (section: SectionKind) =>
    spec.rows
      .filter((row) => (row.section ?? 'own') === section)
      .reduce((total, row) => total + (row.weight === undefined ? 10 : (row.weight ?? 0)), 0);
  const name = spec.name ?? `Servizio ${number}`;
  const label = spec.label ?? `AREA ${number}`;
  return {
    id: spec.id ?? `area-${number}`,
    ordinal: index + 1,
    heading: `${label} ${name}`,
    label,
    ...(spec.kind === 'secretary' ? {} : { number }),
    name,
    kind: spec.kind ?? 'area',
    ...(spec.officer === null
      ? {}
      : { officer: spec.officer ?? { title: 'Dott.', name: 'Mario Bianchi', role: 'Responsabile', interim: false } }),
    columns: spec.columns ?? [
      { header: text('N.'), field: 'number', place: place(0, 0, table) },
      { header: text('Peso'), field: 'weight', place: place(0, 1, table) },
      { header: text(spec.header ?? 'Obiettivi'), field: 'title', place: place(0, 2, table) },
      { header: text('Risultati attesi'), field: 'expectedResult', place: place(0, 3, table) },
      { header: text('Indicatori'), field: 'indicator', place: place(0, 4, table) },
      { header: text('Target'), field: 'target', place: place(0, 5, table) },
    ],
    sections: [...sections].map((kind): Section => ({ kind })),
    weights: { own: sum('own'), transversal: sum('transversal'), total: sum('own') + sum('transversal'), scale: 'percent' },
    source: [place(0, 0, table)],
  };
};

/** A draft of the given units in a plan 2024-2026 of year 2024 (or as overridden); each row is an objective of its own. */
export const buildDraft = (units: readonly UnitSpec[], overrides: Partial<AnnexDraft> = {}): AnnexDraft => {
  const built = units.map(buildUnit);
  const assignments = units.flatMap((spec, index) => {
    const unit = built[index];
    return unit === undefined ? [] : spec.rows.map((row, position) => buildRow(row, unit, position));
  });
  return {
    schemaVersion,
    document: { name: 'piano.html', sha256: '0'.repeat(64), mediaType: 'text/html', pages: 1 },
    administration: { name: 'Comune di Prova', ipaCode: 'c_x000' },
    plan: {
      title: 'Piano della performance 2024-2026',
      period: { from: 2024, to: 2026 },
      year: 2024,
      yearEvidence: [{ kind: 'title', year: 2024, count: 1, places: [{ page: 1 }] }],
    },
    units: built,
    objectives: assignments.map((row) => ({
      id: row.objectiveId,
      kind: row.section,
      title: row.title.text,
      variants: [],
      links: [{ assignmentId: row.id, status: 'linked' as const }],
    })),
    assignments,
    contentDecisions: [],
    inheritedHeaders: [],
    unplaced: [],
    otherTables: [],
    ...overrides,
  };
};

/** Findings as an annex has them, numbered. */
export const named = (findings: readonly Finding[]): readonly AnnexFinding[] =>
  findings.map((finding, index) => ({ ...finding, id: `f${index + 1}` }));

/** The same as a finished annex without findings or edits (or as overridden). */
export const buildAnnex = (units: readonly UnitSpec[], overrides: Partial<Annex> = {}): Annex => {
  const { contentDecisions: _c, inheritedHeaders: _i, unplaced: _u, otherTables: _o, ...annex } = buildDraft(units);
  return { ...annex, edits: [], findings: [], ...overrides };
};
