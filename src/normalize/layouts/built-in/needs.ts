/** The fields that make columns a table of objectives. */
export const neededColumns = [
  ['title', 'weight'],
  ['title', 'indicator', 'target'],
  ['title', 'indicator', 'dueDate'],
  ['title', 'expectedResult', 'indicator'],
  ['title', 'expectedResult', 'target'],
];

/** Fewer will do where a header speaks of objectives. */
export const neededNamingObjectives = [
  ['title', 'expectedResult'],
  ['title', 'indicator'],
  ['title', 'target'],
  ['title', 'dueDate'],
  ['title', 'actual'],
  ['title', 'score'],
];

/** Headers of tables that a plan holds beside its objectives: staff, risks, budget, training, behaviours. */
export const foreignHeaders = [
  'assunzion*',
  'capitol*',
  'categoria',
  'cessazion*',
  'comportament*',
  'corso',
  'dipendent*',
  'dotazione',
  'event* risch*',
  'fattor*',
  'importo',
  'impegn*',
  'livello rischio',
  'misur* prevenzione',
  'post* copert*',
  'post* vacant*',
  'processo',
  'processi',
  'profil* professional*',
  'qualifica',
  'risch*',
  'spesa',
  'stanziament*',
];
