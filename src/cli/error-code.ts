/** The code of an error of Node (`ENOENT`, `ERR_PARSE_ARGS_…`); empty for errors that carry none. */
export const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
