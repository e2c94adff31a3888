/** Words in front of a span of years that is a school year or a season, not a plan's. */
export const schoolYear =
  /(?:\ba\.?\s?[sa]\.?|anno\s+(?:scolastico|accademico|educativo|sportivo|termico|venatorio)|stagion\p{L}+(?:\s+\p{L}+)?|campagna(?:\s+\p{L}+)?|inverno)\s*$/iu;

/** Words in front of a year or date that make it a term: what is dated must be done by then. */
export const term =
  /\b(?:entro|scadenza|termine|non\s+oltre)(?:\s+(?:e\s+non\s+oltre|il|la|l['’]|lo|fine|mese|anno|dell['’]?|di|del|la\s+fine|al|:))*\s*$/iu;

/** Words in front of a year or date that compare with the past or say how things stood. */
export const baseline =
  /(?:\brispetto\s+(?:a\p{L}*|all['’])|\bin\s+confronto|\bconfront\p{L}+\s+con|\bbaseline\b|\bvalor[ei]\s+(?:di\s+partenza|storic\p{L}|inizial\p{L})|\bdat[oi]\s+storic\p{L}|\bserie\s+storica|\bmedia|\banno\s+base|\b(?:residu\p{L}|popolazione|abitanti|residenti|consistenz\p{L}|giacenz\p{L}|sald[oi]|debit[oi]|in\s+servizio|dotazione|patrimonio|inventari\p{L}*)\b.{0,30}\bal|\b(?:realizzat|registrat|rilevat|conseguit|accertat|maturat|avviat|iniziat|approvat|dato)\p{L}?\s+(?:nel(?:l['’]anno)?|al|del)|\b(?:dato|risultat[oi]|valore)\s+(?:del(?:l['’]anno)?|anno)?)(?:\s+(?:il|lo|al|dell['’]|del|nel|anno|triennio|biennio|quinquennio|valore|dato|consuntivo|risultato|esercizio|periodo|rendiconto|dicembre|precedente|dell['’]anno|l['’]anno))*\s*$/iu;

/** Programmes whose dates do not follow the plan's year. */
export const programme =
  /\b(?:PNRR|PNC|NGEU|milestone|next\s?generation|FESR|FSE|FSC|PON|POR|POC|horizon|agenda\s+20\d\d|program\p{L}+\s+(?:europe\p{L}|comunitari\p{L}|operativ\p{L})|fond[oi]\s+(?:europe\p{L}|struttural\p{L}|di\s+coesione)|ciclo\s+di\s+programmazione|M\dC\d)(?!\p{L})/iu;

/** Words in front of a date that end a contract, a concession or a term of office. */
export const lasting =
  /(?:\bmandat\p{L}\s+(?:amministrativ\p{L}\s+|elettiv\p{L}\s+|\p{L}+\s+)?|\b(?:contratt|appalt|concession|convenzion|affidament|accord)\p{L}*\b[^;.]{0,60}\b(?:scaden\p{L}+|in\s+scadenza|fino\s+al|sino\s+al|durata)\b[^;.]{0,20}|\bscaden\p{L}+\b[^;.]{0,30}\b(?:contratt|appalt|concession|convenzion|affidament|accord)\p{L}*\b[^;.]{0,20})$/iu;

/** Works that may run over years: their dates move only when a person says so. */
export const works = /\b(?:ultimazione|fine\s+(?:dei\s+)?lavori|collaudo|cronoprogramma)\b/iu;

/** Documents about the year before, due in the year after it. */
export const accounts =
  /\b(?:rendicont\p{L}*|consuntiv\p{L}*|conto\s+(?:annuale|del\s+bilancio|consuntivo|economico|del\s+patrimonio)|agenti\s+contabili|riaccertament\p{L}*|bilanc\p{L}+\s+(?:consolidat\p{L}|d['’]esercizio|di\s+esercizio)|relazion\p{L}\s+(?:annuale|sulla\s+performance|sulla\s+gestione|di\s+fine\s+anno|a\s+consuntivo)|certificazion\p{L}\s+unic\p{L}|modello\s+770|referto)\b/iu;

/** Documents of the years to come, drawn up the year before. */
export const planning =
  /\b(?:DUPS?|documento\s+unico\s+di\s+programmazione|bilanc\p{L}+(?:\s+(?:di\s+previsione|pluriennale|triennale|preventiv\p{L}))?|preventiv\p{L}|fabbisogn\p{L}|PTFP|piano\s+(?:triennale|occupazionale|delle\s+alienazioni|delle\s+opere)|program\p{L}+\s+(?:triennal\p{L}|biennal\p{L}|dei\s+lavori|degli\s+acquisti|delle\s+opere)|elenco\s+annuale|nota\s+di\s+aggiornamento)\b(?!\s+(?:consolidat|d['’]esercizio|di\s+esercizio))/iu;

/** Days of the week in front of a date: they do not move with it. */
export const weekday = /\b(?:luned|marted|mercoled|gioved|venerd)[iìí]['’]?\s*,?\s*$|\b(?:sabato|domenica)\s*,?\s*$/iu;

/** Words in front of a year that make it the year something belongs to. */
export const yearWord = /\b(?:ann[oi]|annualità|esercizi[oi]|gestione|finanziario)\s*$/iu;
