import * as z from 'zod';
import type { FileFault } from './file-fault.js';
import type { DeepReadonly } from './readonly.js';

const words = z.string().min(1);
const percent = z.number().min(0).max(100);

const partySchema = z.strictObject({
  name: words.describe('How the party is called on the sheets.'),
  brief: words.describe('The same in one word, for the head of a narrow column.'),
});

const componentSchema = z.strictObject({
  id: z
    .enum(['organisation', 'objectives', 'behaviours'])
    .describe('What is counted: the performance of the whole body, the objectives of the sheet, the factors of the role.'),
  name: words.describe('The name printed on the sheets.'),
  weight: percent.describe('Share of the final score, in percent; the components of a role add up to 100.'),
});

const factorSchema = z.strictObject({
  name: words.describe('The factor: a behaviour, or a function of the secretary.'),
  weight: percent.describe('Share of the component, in percent; the factors of a role add up to 100.'),
  descriptor: words.describe('What is looked at.'),
});

const signerSchema = z.strictObject({
  name: words.describe('Who signs.'),
  party: z.enum(['evaluated', 'evaluator', 'other']).describe('Whether this is the person evaluated, who evaluates, or a third.'),
});

const roleSchema = z.strictObject({
  evaluated: partySchema.describe('The person evaluated.'),
  evaluator: partySchema.describe('Who evaluates.'),
  signers: z.array(signerSchema).min(1).describe('Who signs at every moment, from left to right.'),
  factorsTitle: words.describe('The title of the table of factors.'),
  components: z.array(componentSchema).min(1).describe('The parts of the final score.'),
  factors: z.array(factorSchema).min(1).describe('The factors of the component `behaviours`.'),
});

const stepSchema = z.strictObject({
  from: z.number().min(0).describe('The fewest points of the step.'),
  to: z.number().describe('The most points of the step; the same where the step is one value.'),
  meaning: words.describe('What these points say.'),
});

const scaleSchema = z.strictObject({
  decimals: z.int().min(0).max(2).describe('Decimals that points may have.'),
  steps: z
    .array(stepSchema)
    .min(1)
    .describe('Steps in rising order, both ends included; one follows the other without a gap. The first need not begin at 0.'),
});

const bandSchema = z.strictObject({
  from: z.number().min(0).describe('The lowest final score of the band (included).'),
  below: z.number().exactOptional().describe('The next band begins here (excluded); absent in the last band.'),
  judgement: words.describe('The judgement in words.'),
  pay: z
    .number()
    .min(0)
    .max(200)
    .describe('Share of the result pay, in percent; above 100 where the best are paid more than the share.'),
});

const achievementSchema = z.strictObject({
  cap: z
    .number()
    .min(100)
    .max(200)
    .describe('The highest achievement of an objective, in percent: 100, or more where exceeding counts.'),
  partly: percent.describe('Achievement of what was reached in part, in percent.'),
  delays: z
    .array(
      z.strictObject({
        upToDays: z.int().min(1).describe('Days after the due date, included.'),
        achievement: percent.describe('Achievement within these days, in percent.'),
      }),
    )
    .describe('What a late result is worth; later than the last step it is worth nothing.'),
});

const paymentSchema = z.strictObject({
  share: percent.describe('The least share of the result pay tied to the times of payment, in percent.'),
  law: words.describe('The rule that says so.'),
  indicator: words.describe('What is measured.'),
  source: words.describe('Where the value comes from.'),
  since: z.int().describe('The first plan year in which the duty holds.'),
});

/** The zod form of {@link EvaluationProfile}; `schema/profile.schema.json` is generated from it. */
export const profileSchema = z.strictObject({
  $schema: z.string().exactOptional().describe('The address of this schema, for editors.'),
  name: words.describe('Whose rules these are; printed on the sheets.'),
  sheetTitle: words.describe('The title of an evaluation sheet.'),
  officer: roleSchema.describe('The role of those who answer for a unit.'),
  secretary: roleSchema.describe('The role of the municipal secretary.'),
  objectiveScore: z
    .enum(['strict', 'normalised'])
    .describe(
      'Which result of the objectives counts: the sum of the scores, or the sum over the weights that could be evaluated.',
    ),
  achievement: achievementSchema.describe('How a measured result becomes an achievement.'),
  scale: scaleSchema.describe('The points of a factor.'),
  rounding: z
    .strictObject({ decimals: z.int().min(0).max(4).describe('Decimals of the final score, rounded half up.') })
    .describe('Scores are kept whole; only the final score is rounded.'),
  bands: z.array(bandSchema).min(1).describe('Bands of the final score, from 0 up, without a gap or an overlap.'),
  moments: z.array(words).min(1).describe('The moments at which a sheet is signed.'),
  review: z
    .strictObject({ days: z.int().min(1).exactOptional().describe('Days to ask for a review; absent: left blank.') })
    .describe('The review that the person evaluated may ask for.'),
  payment: paymentSchema.describe('The duty on payment times; told apart from the scores.'),
});

/** A body's evaluation system: what the office would otherwise look up in its regulation. */
export type EvaluationProfile = DeepReadonly<z.infer<typeof profileSchema>>;
/** What one role is evaluated on, by whom, and who signs. */
export type RoleProfile = EvaluationProfile['officer'];
/** What a part of the evaluation counts, in percent of the final score. */
export type ProfileComponent = RoleProfile['components'][number];
/** A factor of behaviour (or of the secretary's functions), its weight in percent and what is looked at. */
export type ProfileFactor = RoleProfile['factors'][number];
/** The points of a factor: steps of which both ends belong to them. */
export type PointScale = EvaluationProfile['scale'];
/** A band of the final score, from `from` up to but not including `below` (absent: up to the top). */
export type ScoreBand = EvaluationProfile['bands'][number];
/** How a measured result becomes an achievement in percent. */
export type AchievementRules = EvaluationProfile['achievement'];
/** The duty on payment times. */
export type PaymentDuty = EvaluationProfile['payment'];

/**
 * What is wrong with a profile, and where (`bands.2`). gap and overlap lie between `from` and `to`; `start` is what does not
 * begin at 0, `order` what does not rise, `open` what has no end (or the last one, which has one), `twice` what is there twice.
 */
export type ProfileFault =
  | FileFault
  | ({ readonly path: string } & (
      | { readonly code: 'gap' | 'overlap'; readonly from: number; readonly to: number }
      | { readonly code: 'sum'; readonly found: number }
      | { readonly code: 'start'; readonly found: number }
      | { readonly code: 'order' }
      | { readonly code: 'open' }
      | { readonly code: 'end'; readonly found: number }
      | { readonly code: 'missing'; readonly id: string }
    ));
