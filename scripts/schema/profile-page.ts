import { profileSchema } from '../../src/model/profile.js';
import { fieldsOf } from './fields.js';
import { fieldTable } from './page.js';
import { schemaNode } from './plain.js';

/** The page about evaluation profiles, as Markdown. */
export const profilePage = (): string => `# The evaluation profile

What is local in an evaluation system (components, factors, scales, formulas, bands, signatures, words) is a file of the body, not code.

\`\`\`text
allegato profile init --out profilo.json        # the default, to edit
allegato profile check profilo.json             # says what is wrong and where
allegato convert piano.pdf --out out --profile profilo.json
\`\`\`

Without \`--profile\` a plain default for a small municipality is used, and the sheets say so. Weights of components and of factors add up to 100; bands
begin at 0 and touch each other: a gap or an overlap is an error that says where (\`bands.2: gap between 60 and 65\`). Two more examples:
[three components, points from 1 to 5](examples/profiles/three-components-scale-1-5.json) and
[a strict sum, results above the target, pay by coefficients](examples/profiles/coefficients-strict-sum.json).

## How scores are made

- Score of an objective = weight × achievement ÷ 100. An objective that could not be evaluated for reasons outside the office is excluded, with its
  reason, and its weight with it.
- A weight printed for several rows together counts with the first of them until the office divides it in the column \`Peso\` of the workbook.
- Achievement of a measured objective: a level to reach, result ÷ target; a level not to exceed, target ÷ result; a day, 100 in time and then the steps of
  \`achievement.delays\`; an outcome, 100, \`achievement.partly\` or 0. Never more than \`achievement.cap\`. Of several indicators with targets of their own,
  the mean by their weights (all alike where not each has one). Everything else is said by who evaluates, whose word also goes before a calculated value.
- Result of the objectives: \`strict\` = sum of the scores; \`normalised\` = the same ÷ the weights that could be evaluated × 100. \`objectiveScore\` says which counts.
- Score of a factor = weight × points ÷ top of the scale. Final score = Σ weight × score ÷ 100 over the components, rounded half up, only here.
- A band holds the scores from \`from\` up to, not including, \`below\`.
- The duty on payment times is a line of its own, never mixed into the scores.

The same formulas stand in the workbook and in \`src/emit/evaluation\`; a test compares them through LibreOffice.

## Field by field

Generated from the model; the schema is [schema/profile.schema.json](../schema/profile.schema.json).

${fieldTable(fieldsOf(schemaNode(profileSchema), []))}
`;
