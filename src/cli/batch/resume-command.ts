const quoteWord = (word: string): string => (/^[\w./:=,@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The words of a run → the command, quoted for a shell, that goes on where it stopped. */
export const resumeCommand = (words: readonly string[]): string => {
  const others = words.filter((word) => word !== '--resume' && word !== '--force');
  return ['allegato', ...others.map(quoteWord), '--resume'].join(' ');
};
