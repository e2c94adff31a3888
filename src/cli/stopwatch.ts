/** A clock: every call says how many milliseconds have passed since the call before, or since it was made. */
export const stopwatch = (): (() => number) => {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return last - before;
  };
};
