import type { Context } from './context.js';
import { type EditKey, editsFrame } from './sheets/edits.js';
import { type EvaluationFrame, evaluationFrame } from './sheets/evaluation-frame.js';
import { type FindingKey, findingsFrame } from './sheets/findings.js';
import type { ObjectiveKey } from './sheets/objective-keys.js';
import { objectivesFrame } from './sheets/objectives.js';
import type { TableFrame } from './table-sheet.js';

/** Where the tables stand that formulas of other sheets refer to. */
export type Frames = {
  readonly objectives: TableFrame<ObjectiveKey>;
  readonly edits: TableFrame<EditKey>;
  readonly findings: TableFrame<FindingKey>;
  readonly evaluation: EvaluationFrame;
};

/** What a sheet with formulas over the tables draws on. */
export type FramedContext = Context & { readonly frames: Frames };

/** A context with the places of its tables. */
export const withFrames = (context: Context): FramedContext => ({
  ...context,
  frames: {
    objectives: objectivesFrame(context),
    edits: editsFrame(context),
    findings: findingsFrame(context),
    evaluation: evaluationFrame(context),
  },
});
