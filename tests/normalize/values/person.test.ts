import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOfficer } from '../../../src/normalize/values/person.js';

describe('findOfficer', () => {
  it.each([
    ['Finanze Responsabile Dott. Ugo Verdi', { title: 'Dott.', name: 'Ugo Verdi', role: 'Responsabile', interim: false }],
    [
      'Affari generali Responsabile ad interim Dott.ssa Ada Neri',
      { title: 'Dott.ssa', name: 'Ada Neri', role: 'Responsabile', interim: true },
    ],
    ['Urbanistica Ing. Carlo De Luca', { title: 'Ing.', name: 'Carlo De Luca', interim: false }],
    ['Tecnico - Responsabile: Mario Rossi', { name: 'Mario Rossi', role: 'Responsabile', interim: false }],
    [
      "Finanze Dirigente: dott. Carlo D'Angelo (ad interim)",
      { title: 'dott.', name: "Carlo D'Angelo", role: 'Dirigente', interim: true },
    ],
    ['Responsabile del Servizio Mario De Luca', { name: 'Mario De Luca', role: 'Responsabile del Servizio', interim: false }],
    [
      'Dott. Ing. Paolo Neri – Responsabile E.Q.',
      { title: 'Dott. Ing.', name: 'Paolo Neri', role: 'Responsabile E.Q.', interim: false },
    ],
    ['Responsabile P.O.: Rag. Anna Bianchi', { title: 'Rag.', name: 'Anna Bianchi', role: 'Responsabile P.O.', interim: false }],
    ['Responsabile: Dott.ssa Eva Po (E.Q.)', { title: 'Dott.ssa', name: 'Eva Po', role: 'Responsabile', interim: false }],
    ['RESPONSABILE: ING. MARIO ROSSI', { title: 'ING.', name: 'MARIO ROSSI', role: 'RESPONSABILE', interim: false }],
    [
      'titolare di incarico di E.Q. Arch. Lucia Verdi',
      { title: 'Arch.', name: 'Lucia Verdi', role: 'titolare di incarico di E.Q.', interim: false },
    ],
    ['(Resp. Geom. Mario Bianchi)', { title: 'Geom.', name: 'Mario Bianchi', role: 'Resp.', interim: false }],
    [
      'Responsabile Avv. Mario Rossi, Vice Rag. Luca Neri',
      { title: 'Avv.', name: 'Mario Rossi', role: 'Responsabile', interim: false },
    ],
  ])('%j', (heading, officer) => expect(findOfficer(heading)?.officer).toEqual(officer));

  it('says where the officer begins', () => expect(findOfficer('Lavori pubblici – Geom. Ugo Po')?.start).toBe(18));

  it('knows a vacant post', () => expect(findOfficer('Responsabile: vacante')).toEqual({ start: 0, officer: null }));

  it.each(['Servizi al cittadino', 'RAGIONERIA', 'Ingegneria e architettura', 'Polizia locale'])(
    'finds nobody in %j',
    (heading) => expect(findOfficer(heading)).toBeNull(),
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => (findOfficer(`Dott. ${text}`)?.start ?? 0) >= 0));
  });
});
