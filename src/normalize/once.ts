/**
 * A function that is computed once for each thing it is asked about, however many rules ask. Only for functions of the thing
 * alone: what they give depends on nothing else, so that nobody can tell a kept answer from a new one.
 */
export const oncePer = <K extends object, T extends object>(compute: (thing: K) => T): ((thing: K) => T) => {
  const known = new WeakMap<K, T>();
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const made = compute(thing);
    known.set(thing, made);
    return made;
  };
};
