/** A document that the law wants by a day of the year, whatever the plan says. */
export type LegalTerm = {
  readonly subject: string;
  readonly pattern: RegExp;
  /** `MM-DD`, in the year of the plan. */
  readonly by: string;
  /** Where the term stands, as an office cites it. */
  readonly law: string;
};

/**
 * Terms that were the same over the years and are seldom moved. Those that a ministry moves nearly every year (budget, PIAO,
 * DUP) are left out on purpose. Sources: the acts named, on normattiva.it.
 */
export const legalTerms: readonly LegalTerm[] = [
  {
    subject: 'residui',
    pattern:
      /(?<!\p{L})(?:verific\p{L}+|revision\p{L}|riaccertament\p{L}|controll\p{L}|ricognizion\p{L})\s+(?:(?:ordinari\p{L}|straordinari\p{L}|dei|degli|annual\p{L})\s+)*residui/iu,
    by: '04-30',
    law: 'D.Lgs. 118/2011 art. 3 c. 4, TUEL art. 227 c. 2',
  },
  {
    subject: 'rendiconto',
    pattern:
      /(?<!\p{L})(?:approvazion\p{L}|proposta|predisposizion\p{L}|redazion\p{L})\s+(?:(?:e|di|del|della|dello|schema|deliberazione|approvazione|redazione)\s+)*rendiconto/iu,
    by: '04-30',
    law: 'TUEL art. 227 c. 2',
  },
  {
    subject: 'bilancio consolidato',
    pattern: /(?<!\p{L})bilancio\s+consolidato/iu,
    by: '09-30',
    law: 'TUEL art. 151 c. 8',
  },
  {
    subject: 'assestamento e salvaguardia degli equilibri',
    pattern: /(?<!\p{L})(?:assestamento\s+(?:generale|di\s+bilancio)|salvaguardia\s+degli\s+equilibri)/iu,
    by: '07-31',
    law: 'TUEL art. 175 c. 8 e art. 193 c. 2',
  },
  {
    subject: 'relazione sulla performance',
    pattern: /(?<!\p{L})relazione\s+(?:annuale\s+)?sulla\s+performance/iu,
    by: '06-30',
    law: 'D.Lgs. 150/2009 art. 10 c. 1 lett. b)',
  },
];
