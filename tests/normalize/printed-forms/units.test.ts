import { expect, it } from 'vitest';
import { parseUnitHeading } from '../../../src/normalize/assemble/unit-heading.js';

/** A printed heading, and what unit it names. */
const headings: readonly (readonly [string, string, number | undefined, string])[] = [
  ['AREA 1 – AFFARI GENERALI', 'area', 1, 'AFFARI GENERALI'],
  ['AREA I: AFFARI GENERALI', 'area', 1, 'AFFARI GENERALI'],
  ['Area 1^ Affari generali', 'area', 1, 'Affari generali'],
  ['1^ AREA – Affari generali', 'area', 1, 'Affari generali'],
  ['Prima Area – Affari generali', 'area', 1, 'Affari generali'],
  ['AREA PRIMA – Affari generali', 'area', 1, 'Affari generali'],
  ['Area n. 3 "Tecnica"', 'area', 3, 'Tecnica'],
  ['AREA N° 3 – TECNICA', 'area', 3, 'TECNICA'],
  ['Area Amministrativo-Contabile', 'area', undefined, 'Amministrativo-Contabile'],
  ['Settore IV - Lavori pubblici', 'sector', 4, 'Lavori pubblici'],
  ['4° SETTORE LAVORI PUBBLICI', 'sector', 4, 'LAVORI PUBBLICI'],
  ['Settore Quarto: Lavori pubblici', 'sector', 4, 'Lavori pubblici'],
  ['SETTORE “CULTURA E SPORT”', 'sector', undefined, 'CULTURA E SPORT'],
  ['Servizio 2 (Tributi)', 'service', 2, 'Tributi'],
  ['Servizio Tributi', 'service', undefined, 'Tributi'],
  ['Servizi Demografici', 'service', undefined, 'Demografici'],
  ['Dipartimento 5 – Welfare', 'department', 5, 'Welfare'],
  ['RIPARTIZIONE II PATRIMONIO', 'department', 2, 'PATRIMONIO'],
  ['Direzione Servizi alla persona', 'directorate', undefined, 'Servizi alla persona'],
  ['Direzione 3: Ambiente', 'directorate', 3, 'Ambiente'],
  ['Ufficio Anagrafe', 'office', undefined, 'Anagrafe'],
  ['U.O. 4 – Biblioteca', 'other', 4, 'Biblioteca'],
  ['U.O. Tributi', 'other', undefined, 'Tributi'],
  ['U.O.C. Ragioneria', 'other', undefined, 'Ragioneria'],
  ['Unità operativa 2 – Biblioteca', 'other', 2, 'Biblioteca'],
  ['Unità di progetto PNRR', 'other', undefined, 'PNRR'],
  ['Posizione organizzativa n. 2 – Tributi', 'other', 2, 'Tributi'],
  ['P.O. n. 2 – Tributi', 'other', 2, 'Tributi'],
  ['Centro di responsabilità 07 – Demanio', 'other', 7, 'Demanio'],
  ['CENTRO DI RESPONSABILITÀ: 03 – Tributi', 'other', 3, 'Tributi'],
  ['Corpo di Polizia locale', 'other', undefined, 'Polizia locale'],
  ['Segretario comunale', 'secretary', undefined, 'Segretario comunale'],
  ['OBIETTIVI DEL SEGRETARIO GENERALE', 'secretary', undefined, 'SEGRETARIO GENERALE'],
  ['SEGRETERIA GENERALE – Obiettivi', 'other', undefined, 'SEGRETERIA GENERALE – Obiettivi'],
];

it.each(headings)('%j', (heading, kind, number, name) => {
  const { kind: read, number: printed, name: named } = parseUnitHeading(heading);
  expect([read, printed, named]).toEqual([kind, number, name]);
});
