/** A source of numbers that depend on a seed alone. */
export type Random = {
  /** A whole number from 0, below `bound`. */
  readonly below: (bound: number) => number;
  /** One of the items. Throws for none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** True once in `times` calls, on average. */
  readonly once: (times: number) => boolean;
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, the same sequence everywhere. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    once: (times) => below(times) === 0,
  };
};
