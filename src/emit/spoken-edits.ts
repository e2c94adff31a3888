import type { EditLine } from './edit-lines.js';
import { type JoinedEdit, joinEdits } from './joined-edits.js';

/** An edit, or several of one text that read as one, with what they speak of. */
export type SpokenEdit = { readonly about: EditLine; readonly joined: JoinedEdit };

const textsOf = (lines: readonly EditLine[]): readonly (readonly EditLine[])[] => {
  const pointers = new Set(lines.map(({ edit }) => edit.at));
  return [...pointers].map((at) => lines.filter(({ edit }) => edit.at === at));
};

/** Edits as a person reads them, text by text: neighbours that belong together are one. */
export const speakEdits = (lines: readonly EditLine[]): readonly SpokenEdit[] =>
  textsOf(lines).flatMap((ofText) => {
    const edits = ofText.map(({ edit }) => edit);
    return ofText.slice(0, 1).flatMap((about) => joinEdits(edits, about.printed ?? '').map((joined) => ({ about, joined })));
  });
