/** How a CSV file is written: as spreadsheets in Italy open it, or after RFC 4180 with decimal points. */
export const csvVariants = ['italian', 'plain'] as const;

/** One of {@link csvVariants}. */
export type CsvVariant = (typeof csvVariants)[number];

/**
 * What the variants differ in. Where the comma parts decimals, as in Italy, spreadsheets expect semicolons between cells; Excel
 * reads a file as UTF-8 only if it begins with the mark.
 */
export const dialects: Readonly<
  Record<CsvVariant, { readonly separator: string; readonly decimalSign: string; readonly hasMark: boolean }>
> = {
  italian: { separator: ';', decimalSign: ',', hasMark: true },
  plain: { separator: ',', decimalSign: '.', hasMark: false },
};
