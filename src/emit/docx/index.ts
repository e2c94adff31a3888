import type { EmitInput, EmittedFile, Emitter } from '../emitter.js';
import { joinedDocument, objectiveDocuments, sheetDocuments } from './view.js';
import { writeSheet } from './write.js';

const emit = async (input: EmitInput): Promise<readonly EmittedFile[]> => {
  const joined = joinedDocument(input);
  return Promise.all([
    ...sheetDocuments(input).map(async ({ stem, document }) => ({
      name: `schede/${stem}.docx`,
      bytes: await writeSheet(document),
    })),
    ...(joined === undefined ? [] : [writeSheet(joined).then((bytes) => ({ name: 'schede.docx', bytes }))]),
  ]);
};

/** Word evaluation sheets in Italian: `schede/<unit id>.docx` per unit, and all of several units as `schede.docx`. */
export const docx: Emitter = { text: false, emit };

/** A page per objective to plan, check and close it with, in Italian: `obiettivi/<unit id>.docx` per unit. */
export const objectiveForms: Emitter = {
  text: false,
  emit: async (input) =>
    Promise.all(
      objectiveDocuments(input).map(async ({ stem, document }) => ({
        name: `obiettivi/${stem}.docx`,
        bytes: await writeSheet(document),
      })),
    ),
};
