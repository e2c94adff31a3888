/** Titles before a person's name, as they are abbreviated; where there is one dot, it may be missing in print. */
export const personTitles: readonly string[] = [
  'Dott.ssa',
  'Dott.',
  'Dr.ssa',
  'Dr.',
  'Ing.',
  'Geom.',
  'Arch.',
  'Avv.',
  'Rag.',
  'Prof.ssa',
  'Prof.',
  'Sig.ra',
  'Sig.na',
  'Sig.',
  'Agr.',
  'P.I.',
  'P.A.',
  'P.Ed.',
  'Per.Ind.',
  'Dottoressa',
  'Dottore',
  'Dottor',
  'Ingegnere',
  'Geometra',
  'Architetto',
  'Avvocato',
  'Ragioniere',
  'Ragioniera',
];

/** Patterns of ranks of the local police before a name; they never go without their dot. */
export const rankForms: readonly string[] = [
  '(?:V\\.\\s?)?(?:Comm|Isp|Magg|Ten|Col|Sov)\\.\\s*(?:Capo\\s+|Sup\\.\\s*|Col\\.\\s*)?',
];

/** Matches the secretary where the word is the role of a person named beside it, not the name of a unit. */
export const secretaryRole =
  '(?:[Vv]ice\\s?)?(?:[Ss]egretari[oa]|SEGRETARI[OA])(?:\\s+(?:[Cc]omunale|[Gg]enerale|COMUNALE|GENERALE))?';

/** Patterns of the words that name who answers for a unit; abbreviations ask for their dots or capitals. */
export const roleForms: readonly string[] = [
  '[Rr]esponsabil[ei]',
  'RESPONSABIL[EI]',
  '[Rr]esp\\.',
  'RESP\\.',
  '[Dd]irigent[ei]',
  'DIRIGENT[EI]',
  '[Tt]itolar[ei]',
  'TITOLAR[EI]',
  '[Ff]unzionari[oa]',
  'FUNZIONARI[OA]',
  '[Ii]ncaricat[oa]',
  'INCARICAT[OA]',
  '[Rr]eferent[ei]',
  'REFERENT[EI]',
  '[Cc]omandante',
  'COMANDANTE',
  '[Dd]irett(?:ore|rice)',
  'DIRETT(?:ORE|RICE)',
  '[Cc]oordinat(?:ore|rice)',
  'COORDINAT(?:ORE|RICE)',
  '[Cc]apo\\s?(?:[Aa]rea|[Ss]ettore|[Ss]ervizio)',
  '[Ii]struttore\\s+[Dd]irettivo',
  '[Pp]osizione\\s+[Oo]rganizzativa',
  '[Ee]levata\\s+[Qq]ualificazione',
  'P\\.\\s?O\\.',
  'PO',
  'E\\.\\s?Q\\.',
  'EQ',
];

/** Words (folded) that carry a role on: what the person answers for, without its name. */
export const roleTail: ReadonlySet<string> = new Set(
  'a al area at con d dei del dell della delle di e ed ente eq il incaricato incarico la l o organizzativa p po posizione pro q qualificazione servizi servizio settore tempore ufficio uffici'.split(
    ' ',
  ),
);

/** Words (folded) that may stand inside a person's name. */
export const nameParticles: ReadonlySet<string> = new Set('d da dal dalla de degli dei del della di la li lo'.split(' '));

/** Matches the phrases that say a charge is held for someone else: ad interim, as deputy. */
export const interimForm = /\(?\s*(?<!\p{L})(?:ad\s+interim|a\.\s?i\.|interim|f\.\s?f\.|facente\s+funzion[ei])(?!\p{L})\s*\)?/giu;

/** What stands in the place of a name where the post is vacant. */
export const vacancyForm = /(?<!\p{L})(?:vacante|da\s+(?:nominare|individuare|definire))(?!\p{L})|_{2,}|\.{4,}/iu;
