import type { EvaluationProfile, ProfileFactor, RoleProfile } from '../../model/profile.js';

/** The factors of a role from one line each: weight, name, what is looked at. */
const factors = (...lines: readonly (readonly [number, string, string])[]): readonly ProfileFactor[] =>
  lines.map(([weight, name, descriptor]) => ({ name, weight, descriptor }));

const officerFactors = factors(
  [
    20,
    'Guida e motivazione dei collaboratori',
    'Assegna compiti chiari, segue il lavoro, cura il clima interno e la crescita delle persone.',
  ],
  [15, 'Valutazione dei collaboratori', 'Valuta nei tempi e con giudizi motivati e differenziati.'],
  [
    20,
    'Programmazione, autonomia e rispetto dei tempi',
    'Programma le attività, decide nell’ambito del proprio ruolo, rispetta scadenze e termini dei procedimenti.',
  ],
  [15, 'Collaborazione tra i servizi', 'Condivide informazioni e risorse con gli altri servizi e con il Segretario comunale.'],
  [10, 'Innovazione e semplificazione', 'Propone e adotta soluzioni che semplificano, anche digitali.'],
  [10, 'Rapporti con organi politici, cittadini e utenti', 'Risponde con tempestività, chiarezza e correttezza.'],
  [10, 'Qualità del contributo professionale', 'Cura la qualità degli atti, applica le norme senza formalismi, si aggiorna.'],
);

const secretaryFactors = factors(
  [30, 'Coordinamento e sovrintendenza', 'Sovrintende alle funzioni dei responsabili e ne coordina l’attività.'],
  [
    25,
    'Consulenza giuridica e assistenza',
    'Collabora con gli organi e li assiste sulla conformità degli atti a leggi, statuto e regolamenti.',
  ],
  [
    20,
    'Partecipazione alle sedute e verbalizzazione',
    'Partecipa alle sedute di Consiglio e Giunta con funzioni consultive e ne cura la verbalizzazione.',
  ],
  [
    10,
    'Rogito dei contratti',
    'Roga i contratti nei quali l’ente è parte e autentica scritture private nell’interesse dell’ente.',
  ],
  [
    15,
    'Altre funzioni',
    'Funzioni attribuite da statuto, regolamenti o dal Sindaco (ad es. prevenzione della corruzione, controlli interni).',
  ],
);

type Role = Pick<RoleProfile, 'evaluated' | 'evaluator' | 'factorsTitle' | 'factors'> & {
  readonly component: string;
  readonly witnesses: readonly string[];
};

/** A role of which objectives count 60 % and factors 40 %; witnesses sign between the one evaluated and who evaluates. */
const roleOf = ({ evaluated, evaluator, witnesses, component, factorsTitle, factors: ofRole }: Role): RoleProfile => ({
  evaluated,
  evaluator,
  signers: [
    { name: evaluated.name, party: 'evaluated' },
    ...witnesses.map((name) => ({ name, party: 'other' as const })),
    { name: evaluator.name, party: 'evaluator' },
  ],
  factorsTitle,
  components: [
    { id: 'objectives', name: 'Obiettivi', weight: 60 },
    { id: 'behaviours', name: component, weight: 40 },
  ],
  factors: ofRole,
});

const secretaryName = 'Segretario comunale';

const officer = roleOf({
  evaluated: { name: 'Responsabile', brief: 'Responsabile' },
  evaluator: { name: 'Nucleo di valutazione / OIV', brief: 'Nucleo' },
  witnesses: [secretaryName],
  component: 'Comportamenti organizzativi',
  factorsTitle: 'Comportamenti organizzativi',
  factors: officerFactors,
});

const secretary = roleOf({
  evaluated: { name: secretaryName, brief: 'Segretario' },
  evaluator: { name: 'Sindaco', brief: 'Sindaco' },
  witnesses: [],
  component: 'Funzioni (art. 97 TUEL)',
  factorsTitle: 'Funzioni del Segretario (art. 97 TUEL)',
  factors: secretaryFactors,
});

/** A plain profile for a small municipality, until a body gives its own: the sheets say that it is a default. */
export const defaultProfile: EvaluationProfile = {
  name: 'valori predefiniti',
  sheetTitle: 'Scheda di assegnazione e valutazione degli obiettivi',
  officer,
  secretary,
  objectiveScore: 'normalised',
  achievement: {
    cap: 100,
    partly: 50,
    delays: [
      { upToDays: 15, achievement: 90 },
      { upToDays: 30, achievement: 80 },
      { upToDays: 45, achievement: 70 },
      { upToDays: 60, achievement: 60 },
    ],
  },
  scale: {
    decimals: 1,
    steps: [
      { from: 0, to: 1, meaning: 'non adeguato' },
      { from: 1.1, to: 2, meaning: 'parzialmente adeguato' },
      { from: 2.1, to: 3, meaning: 'adeguato' },
      { from: 3.1, to: 4, meaning: 'più che adeguato' },
    ],
  },
  rounding: { decimals: 2 },
  bands: [
    { from: 0, below: 60, judgement: 'non adeguato', pay: 0 },
    { from: 60, below: 75, judgement: 'sufficiente', pay: 60 },
    { from: 75, below: 90, judgement: 'buono', pay: 80 },
    { from: 90, judgement: 'ottimo', pay: 100 },
  ],
  moments: ['Assegnazione degli obiettivi (presa visione)', 'Verifica intermedia (30/06)', 'Valutazione finale'],
  review: {},
  payment: {
    share: 30,
    law: 'art. 4-bis, c. 2, D.L. 13/2023',
    indicator: 'Indicatore annuale di ritardo dei pagamenti (art. 1, c. 859, lett. b, e c. 861, L. 145/2018)',
    source: 'Piattaforma dei crediti commerciali (PCC)',
    since: 2023,
  },
};
