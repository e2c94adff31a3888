import type { Annex } from '../model/annex.js';
import type { EvaluationProfile } from '../model/profile.js';
import type { CsvVariant } from './csv/variants.js';

/**
 * What a caller may say about the files. `issuedOn` is an ISO date, without it date lines stay blank; `profile` is the body's
 * evaluation system (a plain default without it); `csv` says how numbers and cells are parted there; `version` is the
 * program's own, for files that say what they were made with.
 */
export type EmitOptions = {
  readonly issuedOn?: string;
  readonly profile?: EvaluationProfile;
  readonly csv?: CsvVariant;
  readonly version?: string;
};

/** What every emitter gets; `asked` are the options of the conversion in words, where it was one. */
export type EmitInput = EmitOptions & { readonly annex: Annex; readonly asked?: readonly string[] };

/** A file to be written: a relative name (forward slashes) and its bytes. */
export type EmittedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** A format. `text` says whether its one file may go to standard output. */
export type Emitter = {
  readonly text: boolean;
  emit(input: EmitInput): Promise<readonly EmittedFile[]>;
};
