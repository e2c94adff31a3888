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

/** What moves a terminal's cursor, colours it or turns its lines about; line breaks and tabs may stay. */
const steering = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Talk that repeats names of files and words of documents must not steer the terminal: such characters show as escapes. */
const shown = (text: string): string =>
  text.replace(steering, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`);

/** A terminal on the process's own streams. */
export const openTerminal = (language: Language, quiet: boolean): Terminal => ({
  language,
  data: (text) => void process.stdout.write(text),
  say: (text) => void (quiet || process.stderr.write(`${shown(text)}\n`)),
  complain: (text) => void process.stderr.write(`${shown(text)}\n`),
});
