import { AsyncLocalStorage } from 'node:async_hooks';
import { ExpectedError } from '../errors.js';

/**
 * What one document may ask for, so that none exhausts the machine. Larger than any plan needs; a person who trusts a
 * document raises one by its name. docs/limits.md says what each guards against.
 */
export const defaultLimits = {
  /** Bytes of a file of any format. */
  'file-bytes': 256 * 1024 * 1024,
  /** Bytes of an HTML page: parsing takes up to a hundred times as much memory. */
  'html-bytes': 10 * 1024 * 1024,
  /** Levels of an HTML page's tree; browsers stop at 512. */
  'html-depth': 500,
  /** Elements and texts of an HTML page's tree. */
  'html-nodes': 300_000,
  /** Bytes of a plain text. */
  'text-bytes': 10 * 1024 * 1024,
  /** Pages of a PDF. */
  pages: 10_000,
  /** Characters, corners of lines and drawing steps on one page of a PDF, those of repeated forms counted each time. */
  'page-marks': 2_000_000,
  /** Levels of a page's graphics state, those never closed included; the format asks for 28. */
  'page-levels': 10_000,
  /** Bytes of one compressed stream of a PDF once unpacked. */
  'stream-bytes': 64 * 1024 * 1024,
  /** Pixels of a picture in a PDF; no larger one is unpacked, as no picture is read. */
  'image-pixels': 32 * 1024 * 1024,
  /** Columns of a table. */
  'table-columns': 500,
  /** Rows × columns of a table. */
  'table-cells': 500_000,
} as const;

/** The name of a limit, as a person writes it. */
export type LimitName = keyof typeof defaultLimits;

/** A limit for each name: whole numbers above 0. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The limits of a run: those asked for in place of the defaults. */
export const limitsOf = (asked: Partial<Limits> = {}): Limits => ({ ...defaultLimits, ...asked });

const isLimitName = (name: string): name is LimitName => name in defaultLimits;

/** The names of all limits. */
export const limitNames: readonly LimitName[] = Object.keys(defaultLimits).filter(isLimitName);

/** A document asks for more than a limit; {@link withinLimits} makes the expected error of it. */
class LimitExceeded extends Error {
  readonly limit: LimitName;

  constructor(limit: LimitName) {
    super(limit);
    this.limit = limit;
  }
}

/** The error for a document that asks for more than a limit. */
export const overLimit = (file: string, limit: LimitName, limits: Limits): ExpectedError =>
  new ExpectedError({ code: 'input/over-limit', args: { file, limit, allowed: limits[limit] } });

const storage = new AsyncLocalStorage<Limits>();

/** Runs what reads `file` with its limits. Throws `input/over-limit` where {@link checkLimit} finds one exceeded. */
export const withinLimits = async <T>(file: string, limits: Limits, read: () => Promise<T>): Promise<T> => {
  try {
    return await storage.run(limits, read);
  } catch (error) {
    throw error instanceof LimitExceeded ? overLimit(file, error.limit, limits) : error;
  }
};

/** Ends the reading of a document that asks for `value` of something there is a limit to. */
export const checkLimit = (limit: LimitName, value: number): void => {
  if (value > (storage.getStore() ?? defaultLimits)[limit]) throw new LimitExceeded(limit);
};
