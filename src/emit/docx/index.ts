import type { EmitInput, EmittedFile, Emitter } from '../emitter.js';
import { sheetDocuments } from './view.js';
import { writeSheet } from './write.js';

const emit = async (input: EmitInput): Promise<readonly EmittedFile[]> =>
  Promise.all(
    sheetDocuments(input).map(async ({ stem, document }) => ({
      name: `schede/${stem}.docx`,
      bytes: await writeSheet(document),
    })),
  );

/** One Word evaluation sheet per unit, in Italian: `schede/<unit id>.docx`. */
export const docx: Emitter = { text: false, emit };
