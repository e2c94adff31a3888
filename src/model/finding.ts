import * as z from 'zod';
import { type Place, placeSchema } from './place.js';
import type { DeepReadonly } from './readonly.js';

/** error = a value could not be had; warning = a person should look; info = mechanical tidying or context. */
export const severities = ['error', 'warning', 'info'] as const;

/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

const nothing = z.strictObject({});
const correction = z.strictObject({ before: z.string(), after: z.string() });
const excerpt = z.strictObject({ text: z.string() });
const suggestion = z.strictObject({ found: z.string(), expected: z.string() });
const unitOnly = z.strictObject({ unit: z.string() });
const duty = z.strictObject({ unitsWithout: z.array(z.string()), since: z.int(), law: z.string() });

/** Every finding code with the arguments its sentence needs. The codes are public and never reused. */
export const findingArgs = {
  'extract/encrypted': nothing,
  'extract/rebuilt': nothing,
  'extract/damaged-content': z.strictObject({ reason: z.string() }),
  'extract/scripts': nothing,
  'extract/attachments': nothing,
  'extract/page-without-text': nothing,
  'extract/suspect-glyphs': z.strictObject({ count: z.int(), sample: z.string() }),
  'extract/low-confidence': z.strictObject({ confidence: z.number(), reasons: z.array(z.string()) }),
  'extract/encoding': z.strictObject({ declared: z.string(), used: z.string(), bytes: z.int() }),
  'extract/mojibake': z.strictObject({ count: z.int(), sample: z.string(), meant: z.string() }),
  'extract/wrong-spans': z.strictObject({ count: z.int(), sample: z.string() }),
  'extract/struck-out': z.strictObject({ count: z.int(), sample: z.string() }),
  'extract/inserted': z.strictObject({ count: z.int(), sample: z.string() }),
  'extract/offscreen-text': z.strictObject({ count: z.int(), sample: z.string() }),
  'extract/frame-not-read': z.strictObject({ address: z.string() }),
  'administration/missing': z.strictObject({ fields: z.array(z.string()) }),
  'plan/year-undecided': z.strictObject({ votes: z.array(z.strictObject({ year: z.int(), count: z.int() })) }),
  'plan/late-approval': z.strictObject({ date: z.string(), year: z.int() }),
  'table/not-objectives': z.strictObject({ rows: z.int(), firstCell: z.string() }),
  'row/unplaced': excerpt,
  'column/unknown': z.strictObject({ header: z.string() }),
  'column/decided-by-content': z.strictObject({
    header: z.string(),
    field: z.string(),
    printedMeaning: z.string(),
    share: z.number(),
  }),
  'column/unnamed': z.strictObject({ header: z.string(), field: z.string(), share: z.number() }),
  'header/inherited': unitOnly,
  'text/missing-words': excerpt,
  'text/misused-word': suggestion,
  'text/placeholder': excerpt,
  'text/spacing': excerpt,
  'term/obsolete': z.strictObject({ term: z.string(), current: z.string() }),
  'term/relative': excerpt,
  'term/unit-label': z.strictObject({ found: z.string(), expected: z.string() }),
  'citation/wrong-act': suggestion,
  'number/gap': z.strictObject({ unit: z.string(), missing: z.array(z.int()) }),
  'number/duplicate': z.strictObject({ unit: z.string(), number: z.string() }),
  'number/same-elsewhere': z.strictObject({ number: z.string(), units: z.array(z.string()) }),
  'number/out-of-order': z.strictObject({ unit: z.string(), number: z.string(), previous: z.string() }),
  'unit/duplicate': z.strictObject({ unit: z.string(), names: z.array(z.string()) }),
  'unit/officer-changes': z.strictObject({ unit: z.string(), date: z.string() }),
  'unit/gap': z.strictObject({ missing: z.array(z.int()) }),
  'unit/officer-missing': unitOnly,
  'weight/missing': nothing,
  'weight/unreadable': excerpt,
  'weight/out-of-range': excerpt,
  'weight/in-title': suggestion,
  'weight/total-mismatch': z.strictObject({ unit: z.string(), printed: z.string(), sum: z.number() }),
  'weight/shared-by-rows': z.strictObject({ weight: z.string(), rows: z.int() }),
  'weight/sum-not-100': z.strictObject({ unit: z.string(), own: z.number(), transversal: z.number(), total: z.number() }),
  'year/stale-header': correction,
  'year/stale-heading': suggestion,
  'year/other-header': suggestion,
  'year/stale-date': correction,
  'year/doubtful-date': correction,
  'year/previous-cycle': correction,
  'year/next-cycle': correction,
  'year/partly-shifted': z.strictObject({ applied: z.array(z.string()), proposed: z.array(z.string()) }),
  'date/impossible': excerpt,
  'date/odd-day': correction,
  'date/transposed': correction,
  'date/weekday': suggestion,
  'date/reversed': z.strictObject({ from: z.string(), to: z.string() }),
  'date/out-of-plan': z.strictObject({ text: z.string(), from: z.int(), to: z.int() }),
  'date/after-legal-term': z.strictObject({ text: z.string(), subject: z.string(), term: z.string(), law: z.string() }),
  'cells/swapped': z.strictObject({ indicator: z.string(), target: z.string() }),
  'cells/shifted': excerpt,
  'cells/misplaced': z.strictObject({ text: z.string(), field: z.string(), expected: z.string() }),
  'target/missing': nothing,
  'target/not-measurable': excerpt,
  'indicator/without-value': excerpt,
  'indicator/missing': nothing,
  'indicator/generic': excerpt,
  'indicator/several': excerpt,
  'indicator/weights-not-100': z.strictObject({ of: z.enum(['objective', 'unit']), total: z.number() }),
  'objective/title-equals-result': nothing,
  'objective/ordinary-activity': excerpt,
  'objective/several': excerpt,
  'objective/other-unit': z.strictObject({ unit: z.string(), other: z.string() }),
  'objective/same-title-twice': z.strictObject({ unit: z.string(), title: z.string() }),
  'objective/overlapping': z.strictObject({ unit: z.string(), title: z.string(), other: z.string() }),
  'objective/similar-elsewhere': z.strictObject({ units: z.array(z.string()) }),
  'objective/same-row-elsewhere': z.strictObject({ units: z.array(z.string()) }),
  'objective/same-row-twice': unitOnly,
  'transversal/variant': z.strictObject({
    title: z.string(),
    canonical: z.string(),
    /** Share 0..1 of words the titles have in common, and how many other cells are equal. */
    common: z.number(),
    equalCells: z.int(),
  }),
  'transversal/incomplete': z.strictObject({ unit: z.string(), missing: z.array(z.string()) }),
  'duty/payment-times': duty,
  'duty/payment-weight': z.strictObject({
    units: z.array(z.strictObject({ unit: z.string(), weight: z.number() })),
    share: z.number(),
    since: z.int(),
    law: z.string(),
  }),
  'duty/payment-indicator': duty,
  'duty/training': duty,
  'duty/accessibility': duty,
} as const;

/** A stable, public code `<field>/<what-is-wrong>`: the id of the rule that found it, or one of extract's own. */
export type FindingCode = keyof typeof findingArgs;

/** The arguments of one code. */
export type FindingArgs<C extends FindingCode> = DeepReadonly<z.infer<(typeof findingArgs)[C]>>;

const relatedSchema = z.strictObject({ at: z.string(), place: placeSchema });

/** Another place that a finding speaks of: JSON pointer into the annex and place in the source. */
export type Related = DeepReadonly<z.infer<typeof relatedSchema>>;

/**
 * What a rule (or the extractor) has to say about the document: data, never a sentence. `at` is a JSON pointer into
 * the annex (`''` is the whole annex).
 */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly at: string;
    readonly place: Place;
    readonly related?: readonly Related[];
    readonly args: FindingArgs<K>;
  };
}[C];

const isFindingCode = (key: string): key is FindingCode => key in findingArgs;

/** Every code, in the order of the table above. */
export const findingCodes: readonly FindingCode[] = Object.keys(findingArgs).filter(isFindingCode);

/** What a person made of a finding: it stands, it is none, or the text it speaks of was replaced. */
export const findingOutcomes = ['accepted', 'rejected', 'replaced'] as const;

const findingDecision = z.strictObject({ outcome: z.enum(findingOutcomes), reason: z.string().exactOptional() });

/** A finding in an annex: named by an id that does not depend on rows' order or places, with a person's decision if there is one. */
export type AnnexFinding<C extends FindingCode = FindingCode> = Finding<C> & {
  readonly id: string;
  readonly decision?: DeepReadonly<z.infer<typeof findingDecision>>;
};

/** Whether a finding still speaks of something: nobody decided that it is none, or replaced the text it was about. */
export const isOpen = ({ decision }: Pick<AnnexFinding, 'decision'>): boolean =>
  decision === undefined || decision.outcome === 'accepted';

/** How many of the findings are open, by severity. */
export const countOpen = (
  findings: readonly Pick<AnnexFinding, 'decision' | 'severity'>[],
): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isOpen(finding)) counts[finding.severity] += 1;
  return counts;
};

const findingOption = (code: FindingCode) =>
  z.strictObject({
    id: z.string(),
    code: z.literal(code),
    severity: z.enum(severities),
    at: z.string(),
    place: placeSchema,
    related: z.array(relatedSchema).exactOptional(),
    args: findingArgs[code],
    decision: findingDecision.exactOptional(),
  });

const [firstCode, ...otherCodes] = findingCodes;
if (firstCode === undefined) throw new Error('the table of finding codes is empty');

/** The zod form of {@link AnnexFinding}. */
export const findingSchema = z.discriminatedUnion('code', [findingOption(firstCode), ...otherCodes.map(findingOption)]);
