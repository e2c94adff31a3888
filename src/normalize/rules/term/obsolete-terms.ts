/** A name that the law or a contract has replaced, with the first plan year in which the old one is out of date. */
export type ObsoleteTerm = { readonly pattern: RegExp; readonly current: string; readonly since: number };

/** Names out of date, with what replaced them. */
export const obsoleteTerms: readonly ObsoleteTerm[] = [
  {
    // CCNL Funzioni locali 16/11/2022: the posizioni organizzative became posts of Elevata Qualificazione in 2023.
    pattern:
      /(?<![\p{L}.])(?:PP\.?\s?OO\.?|P\.\s?O\.(?!\s?[A-Z]\.)|(?:titolar\p{L}|responsabil\p{L}|incaricat\p{L})\s+(?:di\s+)?PO)(?!\p{L})|(?<!\p{L})posizion[ei]\s+organizzativ[ae](?!\p{L})/iu,
    current: 'Elevata Qualificazione (EQ)',
    since: 2023,
  },
  // DL 90/2014 art. 19: the authority for public contracts was merged into ANAC, which CIVIT had become in 2013.
  { pattern: /(?<!\p{L})(?:AVCP|A\.V\.C\.P\.|CIVIT|Ci\.?V\.?I\.?T\.?)(?!\p{L})/u, current: 'ANAC', since: 2015 },
  // DL 193/2016 art. 1: Equitalia was dissolved on 1 July 2017.
  { pattern: /(?<!\p{L})Equitalia(?!\s+giustizia)(?!\p{L})/iu, current: 'Agenzia delle entrate-Riscossione', since: 2018 },
  // DL 83/2012 art. 22: AgID took over from DigitPA.
  { pattern: /(?<!\p{L})(?:DigitPA|CNIPA)(?!\p{L})/iu, current: 'AgID', since: 2013 },
  // DL 201/2011 art. 21: INPDAP was merged into INPS.
  { pattern: /(?<!\p{L})INPDAP(?!\p{L})/iu, current: 'INPS', since: 2013 },
];
