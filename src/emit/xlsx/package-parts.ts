import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a package by name. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** A change of some parts of a package; gives back only those that it changes. */
export type PartsChange = (parts: PackageParts) => PackageParts;

/** A package with its parts changed one after the other; not yet compressed. */
export const withChangedParts = (bytes: Uint8Array, changes: readonly PartsChange[]): Uint8Array => {
  const parts = unzipSync(bytes);
  for (const change of changes) Object.assign(parts, change(parts));
  return zipSync(parts, { level: 0 });
};

/** The text of a part; empty where there is none. */
export const partText = (parts: PackageParts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** A text as a part. */
export const textPart = (text: string): Uint8Array => strToU8(text);
