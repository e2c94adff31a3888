const numberFormat = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 2, useGrouping: false });

/** A number as an Italian office writes it, with at most two decimals: `7,5`. */
export const italianNumber = (value: number): string => numberFormat.format(value);

/** An ISO date (yyyy-mm-dd) as dd/mm/yyyy. */
export const italianDate = (isoDate: string): string => isoDate.split('-').toReversed().join('/');

/** `1 proposta`, `3 proposte`: a number with the fitting form of the noun. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
