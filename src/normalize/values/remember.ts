/** So many answers are kept: the short texts of one document, over and over the same. */
const mostKept = 5000;

/** The pure function with its last answers kept: every layout asks the same of the same texts, and a long plan repeats them. */
export const remember = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, found);
    return found;
  };
};
