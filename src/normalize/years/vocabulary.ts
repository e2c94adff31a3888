/** Words in front of a span of years that is a school year or a season, not a plan's. */
export const schoolYear =
  /(?:\ba\.?\s?[sae]\.?|anno\s+(?:scolastico|accademico|educativo|sportivo|termico|venatorio)|stagion\p{L}+(?:\s+\p{L}+)?|campagna(?:\s+\p{L}+)?|inverno)\s*$/iu;

/** Words in front of a year or date that make it a term: what is dated must be done by then. */
export const term =
  /\b(?:entro|scadenza|termine|non\s+oltre)(?:\s+(?:e\s+non\s+oltre|il|la|l['’]\s?anno|lo|fine|mese|anno|dell['’]\s?anno|di|del|la\s+fine|al|:))*\s*$/iu;

/** Words in front of a year that make it part of a term: a quarter or half of the year. */
export const partOfYear = /\b(?:bi|tri|quadri|se)mestre\s+(?:del(?:l['’]\s?anno|l['’]\s?esercizio)?\s*)?$/iu;

/** Up to so many words between a cue and its year, none of which opens a term or another clause. */
const fewWords = '(?:(?!\\b(?:entro|oltre|scaden|termin))[^;.\\d]){0,45}';
const past = (cue: string): RegExp => new RegExp(`${cue}$`, 'iu');

/** Words in front of a year or date that compare with the past, say how things stood, or date a thing that was. */
export const baseline: readonly RegExp[] = [
  past(
    `\\b(?:rispetto\\s+a|in\\s+confronto|confront\\p{L}+\\s+con|baseline|valor[ei]\\s+(?:di\\s+partenza|storic|inizial)|dat[oi]\\s+storic|serie\\s+storic|media|anno\\s+base)${fewWords}`,
  ),
  past(
    `\\b(?:residu|popolazione|abitanti|residenti|consistenz|giacenz|sald[oi]|debit[oi]|in\\s+servizio|dotazione|patrimonio|inventari)\\p{L}*\\b${fewWords}\\bal\\s*`,
  ),
  past(
    "\\b(?:realizzat|registrat|rilevat|conseguit|accertat|maturat|avviat|iniziat|approvat|adottat|sottoscritt|stipulat)\\p{L}\\s+(?:nel(?:l['’]anno|l['’])?|in\\s+data|il|del)\\s*",
  ),
  past('\\b(?:registrat|rilevat|accertat|maturat)\\p{L}\\s+al\\s*'),
  past(
    '\\b(?:pubblicat|aggiudicat|notificat|pervenut|presentat|trasmess|indett|insediat|nominat)\\p{L}\\s+(?:in\\s+data|il|dal)\\s*',
  ),
  past('\\b(?:esecutiv\\p{L}|in\\s+vigore|vigent\\p{L}|efficac\\p{L}|decorrenza|decorrent\\p{L})\\s+(?:dal|il)\\s*'),
  past("\\b(?:dato|risultat[oi]|valore)\\s+(?:del(?:l['’]anno)?\\s+|anno\\s+)?|\\bsul(?:l['’]anno)?\\s*"),
];

/** Words in front of a date that make it the date of a thing (`verbale del`), unless the thing is a term. */
export const dateOfThing = /\b(?:del|in\s+data)\s*$/iu;

/** Words that open a term, anywhere in the clause before a date. */
export const termInClause = /\b(?:entro|oltre|scaden\p{L}*|termin[ei])\b/iu;

/** Programmes whose dates do not follow the plan's year. */
export const programme =
  /\b(?:PNRR|PNC|NGEU|milestone|next\s?generation|FESR|FSE|FSC|PON|POR|POC|horizon|agenda\s+20\d\d|program\p{L}+\s+(?:europe\p{L}|comunitari\p{L}|operativ\p{L})|fond[oi]\s+(?:europe\p{L}|struttural\p{L}|di\s+coesione)|ciclo\s+di\s+programmazione|M\dC\d)(?!\p{L})/iu;

/** Words in front of a date that name a collective agreement, a term of office, or the end of a contract or concession. */
export const lasting =
  /(?:\b(?:CCNL|contratto\s+collettivo)\b(?:(?!\bentro\b)[^;.\d]){0,40}|\bmandat\p{L}\s+(?:amministrativ\p{L}\s+|elettiv\p{L}\s+|\p{L}+\s+)?|\b(?:contratt|appalt|concession|convenzion|affidament|accord)\p{L}*\b[^;.]{0,60}\b(?:scaden\p{L}+|in\s+scadenza|fino\s+al|sino\s+al|durata)\b[^;.]{0,20}|\bscaden\p{L}+\b[^;.]{0,30}\b(?:contratt|appalt|concession|convenzion|affidament|accord)\p{L}*\b[^;.]{0,20})$/iu;

/** Works that may run over years: their dates move only when a person says so. */
export const works = /\b(?:ultimazione|fine\s+(?:dei\s+)?lavori|collaudo|cronoprogramma)\b/iu;

/** Documents about the year before, due in the year after it. */
export const accounts =
  /\b(?:rendicont\p{L}*|consuntiv\p{L}*|conto\s+(?:annuale|del\s+bilancio|consuntivo|economico|del\s+patrimonio)|agenti\s+contabili|riaccertament\p{L}*|bilanc\p{L}+\s+(?:consolidat\p{L}|d['’]esercizio|di\s+esercizio)|relazion\p{L}\s+(?:annuale|(?:sulla\s+)?performance|sulla\s+gestione|di\s+fine\s+anno|a\s+consuntivo)|certificazion\p{L}\s+unic\p{L}|modello\s+770|referto)\b/iu;

/** Documents of the years to come, drawn up the year before. */
export const planning =
  /\b(?:DUPS?|documento\s+unico\s+di\s+programmazione|(?<!legge\s+di\s+)bilanc\p{L}+(?:\s+(?:di\s+previsione|pluriennale|triennale|preventiv\p{L}))?|preventiv\p{L}|fabbisogn\p{L}|PTFP|piano\s+(?:triennale|occupazionale|delle\s+alienazioni|delle\s+opere)|program\p{L}+\s+(?:triennal\p{L}|biennal\p{L}|dei\s+lavori|degli\s+acquisti|delle\s+opere)|elenco\s+annuale|nota\s+di\s+aggiornamento)\b(?!\s+(?:consolidat|d['’]esercizio|di\s+esercizio))/iu;

/** Days of the week in front of a date: they do not move with it. */
export const weekday = /\b(?:luned|marted|mercoled|gioved|venerd)[iìí]['’]?\s*,?\s*$|\b(?:sabato|domenica)\s*,?\s*$/iu;

/** Words in front of a year that make it the year something belongs to. */
export const yearWord = /\b(?:ann[oi]|annualità|esercizi[oi]|gestione|finanziario)\s*$/iu;

/** Laws that go by a name and their year. */
export const namedLaw =
  /\b(?:legge\s+di\s+(?:bilancio|stabilità)|(?:legge\s+)?finanziaria|milleproroghe)\s+(?:per\s+il\s+|del\s+|dell['’]anno\s+)?$/iu;
