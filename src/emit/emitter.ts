import type { Annex } from '../model/annex.js';

/** What every emitter gets. `issuedOn` is an ISO date given by the caller; without it date lines stay blank. */
export type EmitInput = {
  readonly annex: Annex;
  readonly issuedOn?: string;
};

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
