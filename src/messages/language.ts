/** The languages the program speaks. */
export const languages = ['it', 'en'] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** The same short text in every language. */
export type Phrase = Readonly<Record<Language, string>>;
