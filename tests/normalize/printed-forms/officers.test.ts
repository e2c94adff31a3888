import { describe, expect, it } from 'vitest';
import { findOfficer } from '../../../src/normalize/values/person.js';

/** A printed line, and who it names: title, name, role, and whether ad interim or as deputy. */
const lines: readonly (readonly [string, string, string, string, boolean])[] = [
  ['Responsabile: Dott. Ugo Verdi', 'Dott.', 'Ugo Verdi', 'Responsabile', false],
  ['Responsabile Dott.ssa Ada Neri', 'Dott.ssa', 'Ada Neri', 'Responsabile', false],
  ['Dott.ssa Ada Neri', 'Dott.ssa', 'Ada Neri', '', false],
  ['Dr. Ugo Verdi', 'Dr.', 'Ugo Verdi', '', false],
  ['Dottor Ugo Verdi', 'Dottor', 'Ugo Verdi', '', false],
  ['Geom. Franco De Santis', 'Geom.', 'Franco De Santis', '', false],
  ['Arch. Lucia Verdi – Titolare P.O.', 'Arch.', 'Lucia Verdi', 'Titolare P.O.', false],
  ['Rag. Anna Bianchi (P.O.)', 'Rag.', 'Anna Bianchi', 'P.O.', false],
  ['Ing. Carlo Neri, Responsabile E.Q.', 'Ing.', 'Carlo Neri', 'Responsabile E.Q.', false],
  ['Avv. Sergio Tani Dirigente', 'Avv.', 'Sergio Tani', 'Dirigente', false],
  ['Dirigente: avv. Sergio Tani', 'avv.', 'Sergio Tani', 'Dirigente', false],
  ['Dott. Ing. Paolo Neri', 'Dott. Ing.', 'Paolo Neri', '', false],
  ['Ing. Arch. Paolo Neri', 'Ing. Arch.', 'Paolo Neri', '', false],
  ['Dott.ssa Anna M. Bianchi', 'Dott.ssa', 'Anna M. Bianchi', '', false],
  ["Dott. D'Angelo Carlo", 'Dott.', "D'Angelo Carlo", '', false],
  ['Dott.ssa Rosa Lo Presti-Costa', 'Dott.ssa', 'Rosa Lo Presti-Costa', '', false],
  ['Titolare di E.Q.: Dott. Ugo Verdi', 'Dott.', 'Ugo Verdi', 'Titolare di E.Q.', false],
  ['Titolare E.Q. Ugo Verdi', '', 'Ugo Verdi', 'Titolare E.Q.', false],
  ['E.Q. Dott. Nilo Corrias', 'Dott.', 'Nilo Corrias', 'E.Q.', false],
  ['P.O.: Geom. Rino Mele', 'Geom.', 'Rino Mele', 'P.O.', false],
  ['Posizione Organizzativa: Geom. Rino Mele', 'Geom.', 'Rino Mele', 'Posizione Organizzativa', false],
  ['Incaricato di Elevata Qualificazione: Dott. Ugo Verdi', 'Dott.', 'Ugo Verdi', 'Incaricato di Elevata Qualificazione', false],
  ['Segretario comunale: Dott. Ugo Verdi', 'Dott.', 'Ugo Verdi', 'Segretario comunale', false],
  ['Dott. Ugo Verdi – Segretario Generale', 'Dott.', 'Ugo Verdi', 'Segretario Generale', false],
  [
    'Il Responsabile del Servizio Finanziario Rag. Anna Bianchi',
    'Rag.',
    'Anna Bianchi',
    'Responsabile del Servizio Finanziario',
    false,
  ],
  ['Responsabile ad interim: Arch. Lucia Verdi', 'Arch.', 'Lucia Verdi', 'Responsabile', true],
  ['Responsabile: Arch. Lucia Verdi (ad interim)', 'Arch.', 'Lucia Verdi', 'Responsabile', true],
  ['Ad interim Segretario comunale Dott. Ugo Verdi', 'Dott.', 'Ugo Verdi', 'Segretario comunale', true],
  ['Dott. Ugo Verdi ad interim', 'Dott.', 'Ugo Verdi', '', true],
  ['Responsabile f.f. Geom. Rino Mele', 'Geom.', 'Rino Mele', 'Responsabile', true],
  ['Geom. Rino Mele (f.f.)', 'Geom.', 'Rino Mele', '', true],
  ['Dirigente facente funzioni: Ing. Carlo Neri', 'Ing.', 'Carlo Neri', 'Dirigente', true],
  ['Responsabile pro tempore: Ing. Carlo Neri', 'Ing.', 'Carlo Neri', 'Responsabile pro tempore', false],
  ['Comandante: Isp. Capo Mario Rossi', 'Isp. Capo', 'Mario Rossi', 'Comandante', false],
  ['Comandante Magg. Mario Rossi', 'Magg.', 'Mario Rossi', 'Comandante', false],
  ['Funzionario responsabile: Sig.ra Pia Sollai', 'Sig.ra', 'Pia Sollai', 'Funzionario responsabile', false],
  ['Resp. Geom. Mario Bianchi', 'Geom.', 'Mario Bianchi', 'Resp.', false],
  ['RESPONSABILE: DOTT.SSA ADA NERI', 'DOTT.SSA', 'ADA NERI', 'RESPONSABILE', false],
  ['Responsabile: Mario Rossi', '', 'Mario Rossi', 'Responsabile', false],
  ['Referente: Mario Rossi', '', 'Mario Rossi', 'Referente', false],
];

it.each(lines)('%j', (line, title, name, role, interim) =>
  expect(findOfficer(line)?.officer).toEqual({
    ...(title === '' ? {} : { title }),
    name,
    ...(role === '' ? {} : { role }),
    interim,
  }),
);

describe('nobody is named', () => {
  it.each(['Responsabile: vacante', 'Responsabile: ________', 'Dirigente da nominare'])('in %j', (line) =>
    expect(findOfficer(line)?.officer).toBeNull(),
  );
});
