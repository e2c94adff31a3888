const quoteWord = (word: string): string => (/^[\w./:=,@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** A password is not said again, wherever the words came from. */
const hidePassword = (word: string, index: number, words: readonly string[]): string => {
  if (words[index - 1] === '--password') return '…';
  return word.startsWith('--password=') ? '--password=…' : word;
};

/** The words of a run → the command, quoted for a shell, that goes on where it stopped; without passwords. */
export const resumeCommand = (words: readonly string[]): string => {
  const others = words.map(hidePassword).filter((word) => word !== '--resume' && word !== '--force');
  return ['allegato', ...others.map(quoteWord), '--resume'].join(' ');
};
