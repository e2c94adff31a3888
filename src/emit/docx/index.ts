import type { EmitInput, EmittedFile, Emitter } from '../emitter.js';
import type { SheetDocument } from './blocks.js';
import { joinedDocument, objectiveDocuments, sheetDocuments, type UnitDocument } from './view.js';
import { writeSheet } from './write.js';

const fileOf = async (stem: string, document: SheetDocument): Promise<EmittedFile> => ({
  name: `${stem}.docx`,
  bytes: await writeSheet(document),
});

const filesIn = (folder: string, documents: readonly UnitDocument[]): readonly Promise<EmittedFile>[] =>
  documents.map(({ stem, document }) => fileOf(`${folder}/${stem}`, document));

const emit = async (input: EmitInput): Promise<readonly EmittedFile[]> => {
  const joined = joinedDocument(input);
  return Promise.all([...filesIn('schede', sheetDocuments(input)), ...(joined === undefined ? [] : [fileOf('schede', joined)])]);
};

/** Word evaluation sheets in Italian: `schede/<unit id>.docx` per unit, and all of several units as `schede.docx`. */
export const docx: Emitter = { text: false, emit };

/** A page per objective to plan, check and close it with, in Italian: `obiettivi/<unit id>.docx` per unit. */
export const objectiveForms: Emitter = {
  text: false,
  emit: (input) => Promise.all(filesIn('obiettivi', objectiveDocuments(input))),
};
