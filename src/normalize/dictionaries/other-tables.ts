import type { TableKind } from '../../model/survey.js';

/** Header forms (as in the dictionary of headers) by which the other tables of a plan are known. */
export const otherTables: Readonly<Record<TableKind, readonly string[]>> = {
  staff: ['categoria', 'dipendent*', 'dotazione', 'post* copert*', 'post* vacant*', 'posti', 'profil*', 'qualifica'],
  hiring: ['assunzion*', 'cessazion*', 'costo', 'fabbisogn*', 'profil*', 'reclutamento', 'procedur* concors*'],
  risks: ['event* risch*', 'fattor*', 'livello rischio', 'misur*', 'process*', 'risch*'],
  budget: ['capitol*', 'entrat*', 'impegn*', 'importo', 'mission*', 'prevision*', 'programm*', 'spes*', 'stanziament*'],
  publicationDuties: ['aggiornament*', 'contenut* obblig*', 'obblig*', 'pubblicazion*', 'riferiment* normativ*', 'sottosezion*'],
  training: ['corso', 'corsi', 'destinatar*', 'docent*', 'formazion*', 'ore'],
  publicValue: ['dimension*', 'impatto', 'indicator* impatto', 'stakeholder*', 'target', 'valore pubblico'],
  behaviours: ['capacita', 'comportament*', 'competenz*', 'descrittor*', 'valutazion*'],
};
