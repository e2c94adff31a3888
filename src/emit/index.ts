import type { Annex } from '../model/annex.js';
import type { EmitInput, EmittedFile, Emitter } from './emitter.js';

/** An emitter whose library is loaded only when it is asked to emit. */
const onDemand = (text: boolean, load: () => Promise<Emitter>): Emitter => ({
  text,
  emit: async (input) => (await load()).emit(input),
});

/** Every format by name. */
export const emitters = {
  json: onDemand(true, async () => (await import('./json/index.js')).json),
  ndjson: onDemand(true, async () => (await import('./json/index.js')).ndjson),
  csv: onDemand(true, async () => (await import('./csv/index.js')).csv),
  xlsx: onDemand(false, async () => (await import('./xlsx/index.js')).xlsx),
  docx: onDemand(false, async () => (await import('./docx/index.js')).docx),
  objectives: onDemand(false, async () => (await import('./docx/index.js')).objectiveForms),
  html: onDemand(true, async () => (await import('./page/index.js')).html),
  decisions: onDemand(true, async () => (await import('./decisions/index.js')).decisions),
} as const;

/** The name of a format. */
export type Format = keyof typeof emitters;

const isFormat = (name: string): name is Format => Object.hasOwn(emitters, name);

/** The names of all formats. */
export const formats: readonly Format[] = Object.keys(emitters).filter(isFormat);

/** The formats whose one file may go to standard output. */
export const textFormats: readonly Format[] = formats.filter((format) => emitters[format].text);

/** Lines of JSON serve those who read many documents at once, forms of single objectives those who work with them. */
const onRequest: readonly Format[] = ['ndjson', 'objectives'];

/** The formats that are written where none is asked for. */
export const defaultFormats: readonly Format[] = formats.filter((format) => !onRequest.includes(format));

/** The decisions that a person took in a workbook of ours; see `xlsx/read-decisions.ts`. */
export const readWorkbookDecisions = async (bytes: Uint8Array) =>
  (await import('./xlsx/read-decisions.js')).readWorkbookDecisions(bytes);

/** An annex and what goes with it → the files of the wanted formats, in that order. */
export const emit = async (
  annex: Annex,
  options: Omit<EmitInput, 'annex'>,
  wanted: readonly Format[],
): Promise<readonly EmittedFile[]> => {
  const input: EmitInput = { ...options, annex };
  const files = await Promise.all(wanted.map((format) => emitters[format].emit(input)));
  return files.flat();
};
