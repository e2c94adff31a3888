/**
 * Values that come in any order are handed on in the order of their turns (0, 1, 2, …), each as soon as all before it have
 * come.
 */
export const inTurn = <T>(handOn: (value: T) => void): ((turn: number, value: T) => void) => {
  const waiting = new Map<number, T>();
  let next = 0;
  return (turn, value) => {
    waiting.set(turn, value);
    for (let first = waiting.get(next); first !== undefined; first = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      handOn(first);
    }
  };
};
