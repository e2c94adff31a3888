import { batchTalk, type Language } from '../../messages/index.js';

/** How far a batch is. Milliseconds since its begin. */
export type Advance = { readonly done: number; readonly total: number; readonly failed: number; readonly elapsed: number };

const barWidth = 24;
/** The bar is drawn again so often while nothing else happens, so that the clock goes on. */
const redrawMilliseconds = 500;
const millisecondsPerMinute = 60_000;

/** Milliseconds → `h:mm:ss` or `m:ss`. */
export const clockText = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};

/** Documents a minute; 0 before the first. */
export const rateOf = ({ done, elapsed }: Pick<Advance, 'done' | 'elapsed'>): number =>
  elapsed <= 0 ? 0 : (done / elapsed) * millisecondsPerMinute;

/** The bar with the count, the rate and the time left, in one line of at most `width` characters. */
export const progressLine = (advance: Advance, width: number, language: Language): string => {
  const { done, total, failed, elapsed } = advance;
  const words = batchTalk(language);
  const share = total === 0 ? 1 : done / total;
  const filled = Math.floor(share * barWidth);
  const left = done === 0 ? null : clockText(((total - done) * elapsed) / done);
  const parts = [
    `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total}`,
    ...(failed > 0 ? [words.notConverted(failed)] : []),
    ...(left === null ? [] : [words.rate(rateOf(advance)), words.timeLeft(left)]),
  ];
  return parts.join(' · ').slice(0, Math.max(width - 1, 0));
};

/** A progress bar below what is written meanwhile; `drawn`: there is one. */
export type Progress = {
  readonly drawn: boolean;
  readonly advance: (failed: boolean) => void;
  readonly above: (write: () => void) => void;
  readonly close: () => void;
};

const noBar: Progress = { drawn: false, advance: () => undefined, above: (write) => write(), close: () => undefined };

/** A bar on the standard error where that is a terminal and talk is wanted; else nothing but what is written. */
export const openProgress = (
  total: number,
  { quiet, language }: { readonly quiet: boolean; readonly language: Language },
): Progress => {
  const { stderr } = process;
  if (quiet || !stderr.isTTY) return noBar;
  const begin = performance.now();
  let [done, failed] = [0, 0];
  const clear = (): void => void stderr.write('\r\u001b[K');
  const draw = (): void =>
    void stderr.write(
      `\r\u001b[K${progressLine({ done, total, failed, elapsed: performance.now() - begin }, stderr.columns ?? 80, language)}`,
    );
  const timer = setInterval(draw, redrawMilliseconds).unref();
  draw();
  return {
    drawn: true,
    advance: (hasFailed) => {
      done += 1;
      if (hasFailed) failed += 1;
      draw();
    },
    above: (write) => {
      clear();
      write();
      draw();
    },
    close: () => {
      clearInterval(timer);
      clear();
    },
  };
};
