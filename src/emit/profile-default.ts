/** What a part of the evaluation counts, in percent of the final score. */
export type ProfileComponent = { readonly id: 'objectives' | 'behaviours'; readonly name: string; readonly weight: number };

/** A factor of behaviour (or of the secretary's functions), its weight in percent and what is looked at. */
export type ProfileFactor = { readonly name: string; readonly weight: number; readonly descriptor: string };

/** A step of the scale of points for the factors; both ends belong to it. */
export type ScaleStep = { readonly from: number; readonly to: number; readonly meaning: string };

/** A band of the final score, from `from` up to but not including `below` (absent: up to the top of the scale). */
export type ScoreBand = { readonly from: number; readonly below?: number; readonly judgement: string; readonly pay: number };

/** The duty on payment times: the least share of the result pay in percent, what is measured, and the first plan year. */
export type PaymentDuty = {
  readonly share: number;
  readonly law: string;
  readonly indicator: string;
  readonly source: string;
  readonly since: number;
};

/** What one role is evaluated on besides its objectives. */
export type RoleProfile = {
  readonly factorsTitle: string;
  readonly components: readonly ProfileComponent[];
  readonly factors: readonly ProfileFactor[];
};

/** A body's evaluation system. Weights of `components` and of `factors` add up to 100; bands have no gap and no overlap. */
export type EvaluationProfile = {
  readonly name: string;
  readonly officer: RoleProfile;
  readonly secretary: RoleProfile;
  readonly scale: readonly ScaleStep[];
  readonly bands: readonly ScoreBand[];
  readonly payment: PaymentDuty;
};

const scale: readonly ScaleStep[] = [
  { from: 0, to: 1, meaning: 'non adeguato' },
  { from: 1.1, to: 2, meaning: 'parzialmente adeguato' },
  { from: 2.1, to: 3, meaning: 'adeguato' },
  { from: 3.1, to: 4, meaning: 'più che adeguato' },
];

const bands: readonly ScoreBand[] = [
  { from: 0, below: 60, judgement: 'non adeguato', pay: 0 },
  { from: 60, below: 75, judgement: 'sufficiente', pay: 60 },
  { from: 75, below: 90, judgement: 'buono', pay: 80 },
  { from: 90, judgement: 'ottimo', pay: 100 },
];

const officer: RoleProfile = {
  factorsTitle: 'Comportamenti organizzativi',
  components: [
    { id: 'objectives', name: 'Obiettivi', weight: 60 },
    { id: 'behaviours', name: 'Comportamenti organizzativi', weight: 40 },
  ],
  factors: [
    {
      name: 'Guida e motivazione dei collaboratori',
      weight: 20,
      descriptor: 'Assegna compiti chiari, segue il lavoro, cura il clima interno e la crescita delle persone.',
    },
    {
      name: 'Valutazione dei collaboratori',
      weight: 15,
      descriptor: 'Valuta nei tempi e con giudizi motivati e differenziati.',
    },
    {
      name: 'Programmazione, autonomia e rispetto dei tempi',
      weight: 20,
      descriptor: 'Programma le attività, decide nell’ambito del proprio ruolo, rispetta scadenze e termini dei procedimenti.',
    },
    {
      name: 'Collaborazione tra i servizi',
      weight: 15,
      descriptor: 'Condivide informazioni e risorse con gli altri servizi e con il Segretario comunale.',
    },
    {
      name: 'Innovazione e semplificazione',
      weight: 10,
      descriptor: 'Propone e adotta soluzioni che semplificano, anche digitali.',
    },
    {
      name: 'Rapporti con organi politici, cittadini e utenti',
      weight: 10,
      descriptor: 'Risponde con tempestività, chiarezza e correttezza.',
    },
    {
      name: 'Qualità del contributo professionale',
      weight: 10,
      descriptor: 'Cura la qualità degli atti, applica le norme senza formalismi, si aggiorna.',
    },
  ],
};

const secretary: RoleProfile = {
  factorsTitle: 'Funzioni del Segretario (art. 97 TUEL)',
  components: [
    { id: 'objectives', name: 'Obiettivi', weight: 60 },
    { id: 'behaviours', name: 'Funzioni (art. 97 TUEL)', weight: 40 },
  ],
  factors: [
    {
      name: 'Coordinamento e sovrintendenza',
      weight: 30,
      descriptor: 'Sovrintende alle funzioni dei responsabili e ne coordina l’attività.',
    },
    {
      name: 'Consulenza giuridica e assistenza',
      weight: 25,
      descriptor: 'Collabora con gli organi e li assiste sulla conformità degli atti a leggi, statuto e regolamenti.',
    },
    {
      name: 'Partecipazione alle sedute e verbalizzazione',
      weight: 20,
      descriptor: 'Partecipa alle sedute di Consiglio e Giunta con funzioni consultive e ne cura la verbalizzazione.',
    },
    {
      name: 'Rogito dei contratti',
      weight: 10,
      descriptor: 'Roga i contratti nei quali l’ente è parte e autentica scritture private nell’interesse dell’ente.',
    },
    {
      name: 'Altre funzioni',
      weight: 15,
      descriptor:
        'Funzioni attribuite da statuto, regolamenti o dal Sindaco (ad es. prevenzione della corruzione, controlli interni).',
    },
  ],
};

/** A plain profile for a small municipality, until a body gives its own: the sheets say that it is a default. */
export const defaultProfile: EvaluationProfile = {
  name: 'valori predefiniti',
  officer,
  secretary,
  scale,
  bands,
  payment: {
    share: 30,
    law: 'art. 4-bis, c. 2, D.L. 13/2023',
    indicator: 'Indicatore annuale di ritardo dei pagamenti (art. 1, c. 859, lett. b, e c. 861, L. 145/2018)',
    source: 'Piattaforma dei crediti commerciali (PCC)',
    since: 2023,
  },
};
