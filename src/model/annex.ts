import * as z from 'zod';
import { type AnnexFinding, findingSchema } from './finding.js';
import { placeSchema } from './place.js';
import type { DeepReadonly } from './readonly.js';
import { documentSchema } from './source.js';

/** Version of the JSON form of {@link Annex} (semantic versioning). */
export const schemaVersion = '1.3.0';

/** What a column of a table of objectives holds. */
export const fields = [
  'number',
  'weight',
  'title',
  'description',
  'expectedResult',
  'indicator',
  'indicatorWeight',
  'formula',
  'measureUnit',
  'target',
  'dueDate',
  'baseline',
  'actual',
  'score',
  'officer',
  'otherUnits',
  'stakeholders',
  'dataSource',
  'budgetProgramme',
  'strategicObjective',
  'activities',
  'schedule',
  'objectiveKind',
  'notes',
  'unit',
  'unknown',
] as const;

/** One of {@link fields}. */
export type Field = (typeof fields)[number];

/** The kinds of organisational unit. `all` stands for every unit of the body, `other` for a label not listed here. */
export const unitKinds = [
  'secretary',
  'area',
  'sector',
  'service',
  'department',
  'directorate',
  'office',
  'all',
  'other',
] as const;

/** One of {@link unitKinds}. */
export type UnitKind = (typeof unitKinds)[number];

/** Parts of a unit's table: the unit's own objectives, and those it shares with every unit. */
export const sectionKinds = ['own', 'transversal'] as const;

/** One of {@link sectionKinds}. */
export type SectionKind = (typeof sectionKinds)[number];

const textFieldShape = { text: z.string(), value: z.string().exactOptional() };
const textField = z.strictObject(textFieldShape);
const targetShape = { ...textFieldShape, year: z.int().exactOptional() };
const isoDate = z.iso.date();

const targetSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...targetShape, type: z.literal('date'), date: isoDate }),
  z.strictObject({ ...targetShape, type: z.literal('dates'), dates: z.array(isoDate) }),
  z.strictObject({ ...targetShape, type: z.literal('percentage'), percentage: z.number() }),
  z.strictObject({
    ...targetShape,
    type: z.literal('threshold'),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    unit: z.string().exactOptional(),
  }),
  z.strictObject({ ...targetShape, type: z.literal('number'), number: z.number(), unit: z.string().exactOptional() }),
  z.strictObject({
    ...targetShape,
    type: z.literal('outcome'),
    outcomes: z.array(z.enum(['achieved', 'partlyAchieved', 'notAchieved'])),
  }),
  z.strictObject({ ...targetShape, type: z.literal('yesNo') }),
  z.strictObject({ ...targetShape, type: z.literal('continuous') }),
  z.strictObject({ ...targetShape, type: z.literal('legalTerm') }),
  z.strictObject({ ...targetShape, type: z.literal('relativeTerm') }),
  z.strictObject({ ...targetShape, type: z.literal('qualitative') }),
]);

const indicatorSchema = z.strictObject({
  ...textFieldShape,
  weight: z.number().exactOptional(),
  formula: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  polarity: z.enum(['up', 'down']).exactOptional(),
  baseline: z.string().exactOptional(),
  source: z.string().exactOptional(),
  threshold: z
    .strictObject({ comparison: z.enum(['atLeast', 'atMost', 'exactly']), value: z.number(), unit: z.string() })
    .exactOptional(),
  targets: z.array(targetSchema).exactOptional(),
});

const cellSource = z.strictObject({ field: z.enum(fields), place: placeSchema });

const citationSchema = z.strictObject({
  text: z.string(),
  type: z.string(),
  number: z.string().exactOptional(),
  year: z.int().exactOptional(),
  date: isoDate.exactOptional(),
  article: z.string().exactOptional(),
});

const weightSchema = z.strictObject({
  text: z.string(),
  value: z.number().nullable(),
  prerequisite: z.literal(true).exactOptional(),
  sharedFrom: z.string().exactOptional(),
});

const activitySchema = z.strictObject({
  text: z.string().exactOptional(),
  marks: z.array(z.strictObject({ period: z.string(), month: z.int().min(1).max(12).exactOptional(), text: z.string() })),
});

const assignmentSchema = z.strictObject({
  id: z.string(),
  objectiveId: z.string(),
  unitId: z.string(),
  section: z.enum(sectionKinds),
  group: z.string().exactOptional(),
  printedNumber: z.string().exactOptional(),
  ordinal: z.int().min(1),
  weight: weightSchema,
  normalizedWeight: z.number().exactOptional(),
  title: textField,
  description: textField.exactOptional(),
  expectedResult: textField.exactOptional(),
  indicators: z.array(indicatorSchema),
  targets: z.array(targetSchema),
  activities: textField.exactOptional(),
  schedule: z.array(activitySchema).exactOptional(),
  extra: z.record(z.string(), textField),
  citations: z.array(citationSchema),
  source: z.array(cellSource),
});

const officerSchema = z.strictObject({
  title: z.string().exactOptional(),
  name: z.string().exactOptional(),
  role: z.string().exactOptional(),
  interim: z.boolean(),
});

const columnSchema = z.strictObject({ header: textField, field: z.enum(fields), place: placeSchema.exactOptional() });

const sectionSchema = z.strictObject({
  kind: z.enum(sectionKinds),
  heading: z.string().exactOptional(),
  place: placeSchema.exactOptional(),
});

const unitSchema = z.strictObject({
  id: z.string(),
  ordinal: z.int().min(1),
  heading: z.string(),
  label: z.string(),
  number: z.int().exactOptional(),
  name: z.string(),
  kind: z.enum(unitKinds),
  officer: officerSchema.exactOptional(),
  columns: z.array(columnSchema),
  sections: z.array(sectionSchema),
  weights: z.strictObject({
    own: z.number(),
    transversal: z.number(),
    total: z.number(),
    scale: z.enum(['percent', 'points', 'free']),
    level: z.enum(['indicators', 'none']).exactOptional(),
  }),
  source: z.array(placeSchema),
});

const objectiveSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['own', 'transversal', 'shared']),
  title: z.string(),
  variants: z.array(z.strictObject({ text: z.string(), assignmentIds: z.array(z.string()) })),
  links: z.array(z.strictObject({ assignmentId: z.string(), status: z.enum(['linked', 'proposed']) })),
});

const yearEvidenceSchema = z.strictObject({
  kind: z.enum(['caller', 'title', 'act', 'header', 'dueDate', 'relative']),
  year: z.int(),
  count: z.int().min(1),
  places: z.array(placeSchema),
});

const planSchema = z.strictObject({
  title: z.string().nullable(),
  period: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  year: z.int().nullable(),
  yearEvidence: z.array(yearEvidenceSchema),
  approvingAct: z.string().exactOptional(),
});

/** The zod form of {@link Administration}. */
export const administrationSchema = z.strictObject({
  name: z.string().exactOptional(),
  ipaCode: z.string().exactOptional(),
  istatCode: z.string().exactOptional(),
  taxCode: z.string().exactOptional(),
});

const editSchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  range: z.tuple([z.int().min(0), z.int().min(0)]),
  before: z.string(),
  after: z.string(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  status: z.enum(['applied', 'proposed', 'rejected']),
  group: z.string().exactOptional(),
  by: z.enum(['rule', 'person']),
  reason: z.string().exactOptional(),
  suggested: z.string().exactOptional(),
  buildsOn: z.string().exactOptional(),
});

/** The zod form of {@link Annex}; `schema/annex.schema.json` is generated from it. */
export const annexSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  document: documentSchema,
  administration: administrationSchema,
  plan: planSchema,
  units: z.array(unitSchema),
  objectives: z.array(objectiveSchema),
  assignments: z.array(assignmentSchema),
  edits: z.array(editSchema),
  findings: z.array(findingSchema),
});

/** A printed text as a person would retype it; `value` exists only where a rule or a person corrected something. */
export type TextField = DeepReadonly<z.infer<typeof textField>>;
/** What is to be reached, typed from `value ?? text`. Dates are ISO 8601; percentages are 0..100. */
export type Target = DeepReadonly<z.infer<typeof targetSchema>>;
/** One consecutive piece of the printed indicator cell, separators included; joined, the pieces give the cell. */
export type Indicator = DeepReadonly<z.infer<typeof indicatorSchema>>;
/** A reference to a law or an act, with its type as printed in canonical form (`D.Lgs.`, `DPR`, `UE`). */
export type Citation = DeepReadonly<z.infer<typeof citationSchema>>;
/**
 * `value` in percent or in points (see the unit's scale); `null` = empty or unreadable; `prerequisite` = printed as `X`;
 * `sharedFrom` = the row of this id carries one printed weight for both.
 */
export type Weight = DeepReadonly<z.infer<typeof weightSchema>>;
/**
 * A line of a calendar: the activity it is for (none: the objective itself) and the periods that carry a mark, by the head of their
 * column; `month` is the one it stands for, from 1.
 */
export type ScheduledActivity = DeepReadonly<z.infer<typeof activitySchema>>;
/** One printed row. */
export type Assignment = DeepReadonly<z.infer<typeof assignmentSchema>>;
/** Who answers for a unit. `interim` = charged ad interim. */
export type Officer = DeepReadonly<z.infer<typeof officerSchema>>;
/** A column of a unit's table with its printed header. */
export type Column = DeepReadonly<z.infer<typeof columnSchema>>;
/** A part of a unit's table. */
export type Section = DeepReadonly<z.infer<typeof sectionSchema>>;
/**
 * An organisational unit with the frame of its table. `weights` are sums of the readable weights of its objectives; where
 * these have none, `level` says whether the indicators are weighed instead, or nothing is.
 */
export type Unit = DeepReadonly<z.infer<typeof unitSchema>>;
/** A distinct objective and the rows that carry it. */
export type Objective = DeepReadonly<z.infer<typeof objectiveSchema>>;
/** One vote on the plan year. */
export type YearEvidence = DeepReadonly<z.infer<typeof yearEvidenceSchema>>;
/** The plan the annex belongs to; `null` where the document does not say. */
export type Plan = DeepReadonly<z.infer<typeof planSchema>>;
/** The body; given by the caller, never guessed. */
export type Administration = DeepReadonly<z.infer<typeof administrationSchema>>;
/**
 * A correction of one token: `range` is [start, end) in the `text` at `at`; `before` is what stood there (for an edit that
 * builds on another, what that one left there; one that spans several corrected tokens builds on the last of them).
 * `suggested` is what the rule wanted where a person wrote something else. Edits of `/plan` and `/administration` are what
 * a person's file says of them; their `before` is empty.
 */
export type Edit = DeepReadonly<z.infer<typeof editSchema>>;

/** The canonical model: what normalize yields and every emitter reads. */
export type Annex = DeepReadonly<Omit<z.infer<typeof annexSchema>, 'findings'>> & { readonly findings: readonly AnnexFinding[] };

/** The text as it stands after the applied corrections. */
export const currentText = (field: TextField): string => field.value ?? field.text;
