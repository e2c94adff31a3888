import { createHash } from 'node:crypto';

/** One of `count` parts of a set of documents, from 1. */
export type Shard = { readonly index: number; readonly count: number };

/**
 * Whether a document is in a shard: decided by a hash of its name below what was asked for, so that every machine knows its
 * part from the names alone, reads no other document, and a new one moves none of the others.
 */
export const isInShard = (name: string, { index, count }: Shard): boolean =>
  createHash('sha256').update(name.normalize('NFC')).digest().readUIntBE(0, 6) % count === index - 1;

/** `2/5`, as it is asked for. */
export const shardText = ({ index, count }: Shard): string => `${index}/${count}`;

/** What the batch's own files of a shard are called after; nothing for a whole set. */
export const shardSuffix = (shard: Shard | undefined): string =>
  shard === undefined ? '' : `-${String(shard.index).padStart(String(shard.count).length, '0')}-of-${shard.count}`;
