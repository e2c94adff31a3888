import type { Language } from '../messages/index.js';

/** Where a command speaks: `data` is standard output, `say` is talk on standard error (silent with --quiet), `complain` is always heard. */
export type Terminal = {
  readonly language: Language;
  readonly data: (text: string) => void;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
};

/** The language of the system's locale as the environment names it: Italian where it says so, else English. */
export const localeLanguage = (environment: NodeJS.ProcessEnv): Language => {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^it([_.@]|$)/i.test(locale) ? 'it' : 'en';
};

/** A terminal on the process's own streams. */
export const openTerminal = (language: Language, quiet: boolean): Terminal => ({
  language,
  data: (text) => void process.stdout.write(text),
  say: (text) => void (quiet || process.stderr.write(`${text}\n`)),
  complain: (text) => void process.stderr.write(`${text}\n`),
});
