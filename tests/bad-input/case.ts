/** A file that nobody should send, and what is to come of it. */
export type BadInput = {
  readonly name: string;
  readonly make: () => Buffer;
  /** The name under which it is given, where that matters. */
  readonly file?: string;
  /** The exit code; several where the reader behind us may rightly do either. */
  readonly code: number | readonly number[];
  /** What is said on the terminal, or listed by `check`. */
  readonly says?: string | readonly string[];
  /** What the result holds. */
  readonly holds?: string;
  readonly words?: readonly string[];
};
