import { describe, expect, it } from 'vitest';
import { readSection } from '../../../src/normalize/assemble/notices.js';
import { parseUnitHeading, readUnitLabel } from '../../../src/normalize/assemble/unit-heading.js';

describe('parseUnitHeading', () => {
  it.each([
    ['OBIETTIVI AREA 7 Servizi sociali Responsabile Dott. Ugo Po', 'area', 'AREA 7', 7, 'Servizi sociali'],
    ['SETTORE III - Tecnico', 'sector', 'SETTORE III', 3, 'Tecnico'],
    ['III SETTORE: Lavori pubblici', 'sector', 'III SETTORE', 3, 'Lavori pubblici'],
    [
      'Comune di Rio – PEG 2031 – Servizio Ambiente – Responsabile dott. Ugo Po',
      'service',
      'Servizio Ambiente',
      undefined,
      'Ambiente',
    ],
    ['Unione dei Comuni | PIAO 2031 | Settore III – Tecnico', 'sector', 'Settore III', 3, 'Tecnico'],
    ['I Settore – Affari generali', 'sector', 'I Settore', 1, 'Affari generali'],
    ['I SERVIZI DEMOGRAFICI', 'service', 'SERVIZI DEMOGRAFICI', undefined, 'DEMOGRAFICI'],
    ['1° Settore Amministrativo', 'sector', '1° Settore', 1, 'Amministrativo'],
    ['SECONDA AREA – Finanze –', 'area', 'SECONDA AREA', 2, 'Finanze'],
    ['Settore n. 4 Polizia Locale', 'sector', 'Settore n. 4', 4, 'Polizia Locale'],
    ['AREA A - Amministrativa', 'area', 'AREA A', undefined, 'Amministrativa'],
    ['Area Tecnica', 'area', 'Area Tecnica', undefined, 'Tecnica'],
    ["Obiettivi del Responsabile dell'Area Tecnica", 'area', 'Area Tecnica', undefined, 'Tecnica'],
    ['SCHEDA OBIETTIVI 2031 - AREA V: Vigilanza', 'area', 'AREA V', 5, 'Vigilanza'],
    ['Ripartizione 2 Cultura', 'department', 'Ripartizione 2', 2, 'Cultura'],
    ['UFFICIO TRIBUTI', 'office', 'UFFICIO TRIBUTI', undefined, 'TRIBUTI'],
    ['Unità organizzativa 3 Demografici', 'other', 'Unità organizzativa 3', 3, 'Demografici'],
    ['OBIETTIVI DEL SEGRETARIO GENERALE', 'secretary', 'SEGRETARIO GENERALE', undefined, 'SEGRETARIO GENERALE'],
    ['POLIZIA LOCALE', 'other', '', undefined, 'POLIZIA LOCALE'],
  ])('%j', (heading, kind, label, number, name) => {
    expect(parseUnitHeading(heading)).toMatchObject({ heading, kind, label, name });
    expect(parseUnitHeading(heading).number).toBe(number);
  });

  it('finds the officer of the secretary too', () => {
    expect(parseUnitHeading('Segretario Generale: Dott. Ugo Po').officer).toEqual({
      title: 'Dott.',
      name: 'Ugo Po',
      interim: false,
    });
  });
});

describe('readUnitLabel', () => {
  it.each([
    'SEZIONE 2 SOTTOSEZIONE 2.2',
    'OBIETTIVI TRASVERSALI',
    'Nel settore 3',
    'area tecnica',
    'Allegato 1',
    'Allegato 1 – Servizi e obiettivi',
    '',
  ])('finds none in %j', (line) => expect(readUnitLabel(line)).toBeNull());
});

describe('readSection', () => {
  it.each([
    ['OBIETTIVI TRASVERSALI', 'transversal'],
    ['Trasversali', 'transversal'],
    ['OBIETTIVI COMUNI A TUTTE LE AREE', 'transversal'],
    ['Obiettivi intersettoriali', 'transversal'],
    ["Obiettivi di performance organizzativa dell'Ente", 'transversal'],
    ['Obiettivi generali di ente', 'transversal'],
    ['OBIETTIVI DI AREA ANNO 2031', 'own'],
    ['Obiettivi specifici del settore', 'own'],
    ['Obiettivi individuali', 'own'],
    ['Obiettivo strategico 2: una città più verde', null],
    ['OBIETTIVI SETTORE TECNICO', null],
    ['OBIETTIVI SEGRETARIO COMUNALE', null],
    ['Gestione del bando per i comuni montani', null],
    ['Coordinamento delle attività trasversali degli uffici nella gestione dei fondi europei e nazionali', null],
  ])('%j is %s', (text, section) => expect(readSection(text)).toBe(section));
});
