import type { Annex, Officer } from '../model/annex.js';
import { foldWords } from './values/fold.js';
import { findOfficer } from './values/person.js';

/** Several people of one cell. */
const between = /\n|[;/]|\s+e\s+/u;

const officerIn = (header: string, text: string): Officer | undefined =>
  (findOfficer(text) ?? findOfficer(`${header} ${text}`))?.officer ?? undefined;

/** The cells of columns that name people, row by row. */
const cellsOfPeople = ({ units, assignments }: Annex): readonly Officer[] =>
  assignments.flatMap(({ unitId, extra }) =>
    (units.find(({ id }) => id === unitId)?.columns ?? [])
      .filter(({ field }) => field === 'officer')
      .flatMap(({ header }) =>
        (extra[header.text]?.text ?? '').split(between).flatMap((text) => officerIn(header.text, text.trim()) ?? []),
      ),
  );

/**
 * Everyone whom an annex names as answering for a unit or a row. An office in such a column (`Responsabile: Polizia locale`)
 * is nobody: its words are those of a unit.
 */
export const peopleIn = (annex: Annex): readonly Officer[] => {
  const ofUnits = new Set(annex.units.flatMap(({ label, name }) => foldWords(`${label} ${name}`)));
  const isOffice = ({ name = '' }: Officer): boolean => foldWords(name).some((word) => ofUnits.has(word));
  return [
    ...annex.units.flatMap(({ officer }) => (officer?.name === undefined ? [] : [officer])),
    ...cellsOfPeople(annex).filter((one) => one.name !== undefined && !isOffice(one)),
  ];
};
