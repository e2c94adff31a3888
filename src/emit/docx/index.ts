import type { EmitInput, EmittedFile, Emitter } from '../emitter.js';
import type { SheetDocument } from './blocks.js';
import { joinedDocument, objectiveDocuments, sheetDocuments, type UnitDocument } from './view.js';
import { writeSheet } from './write.js';

type NamedDocument = { readonly name: string; readonly document: SheetDocument };

const namedIn = (folder: string, documents: readonly UnitDocument[]): readonly NamedDocument[] =>
  documents.map(({ stem, document }) => ({ name: `${folder}/${stem}.docx`, document }));

/** One after the other: what a file is made of takes many times its own bytes, and a body may have a hundred units. */
const writeAll = async (documents: readonly NamedDocument[]): Promise<readonly EmittedFile[]> => {
  const files: EmittedFile[] = [];
  for (const { name, document } of documents) files.push({ name, bytes: await writeSheet(document) });
  return files;
};

const emit = (input: EmitInput): Promise<readonly EmittedFile[]> => {
  const joined = joinedDocument(input);
  return writeAll([
    ...namedIn('schede', sheetDocuments(input)),
    ...(joined === undefined ? [] : [{ name: 'schede.docx', document: joined }]),
  ]);
};

/** Word evaluation sheets in Italian: `schede/<unit id>.docx` per unit, and all of several units as `schede.docx`. */
export const docx: Emitter = { text: false, emit };

/** A page per objective to plan, check and close it with, in Italian: `obiettivi/<unit id>.docx` per unit. */
export const objectiveForms: Emitter = {
  text: false,
  emit: (input) => writeAll(namedIn('obiettivi', objectiveDocuments(input))),
};
