import * as z from 'zod';
import type { DeepReadonly } from './readonly.js';

/** The formats that can be read, found by magic bytes and content, never by the file's name. */
export const mediaTypes = ['application/pdf', 'text/html', 'text/plain'] as const;

/** One of {@link mediaTypes}. */
export type MediaType = (typeof mediaTypes)[number];

/** A file as it came: `name` is its base name, for display only; the bytes are the truth. */
export type SourceDocument = {
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** The zod form of {@link DocumentInfo}. */
export const documentSchema = z.strictObject({
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(mediaTypes),
  pages: z.int().min(1),
  title: z.string().exactOptional(),
});

/** What identifies the source in every output. `sha256` is of the bytes, in hexadecimal; `title` is the file's own metadata. */
export type DocumentInfo = DeepReadonly<z.infer<typeof documentSchema>>;
