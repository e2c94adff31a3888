import { createHash } from 'node:crypto';

/** The SHA-256 of the bytes in lower-case hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
