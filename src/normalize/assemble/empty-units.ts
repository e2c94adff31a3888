import type { Place } from '../../model/place.js';
import type { Collected, CollectedUnit } from './collect-state.js';

/** A heading that only seemed to name a unit: no label says so, and nothing stands under it. */
const isEmpty = ({ heading, rows, totals }: CollectedUnit): boolean =>
  (heading.label === '' || heading.kind === 'all') && rows.length === 0 && totals.length === 0;

/** Leaves out what only seemed to be a unit; its places go to the unit after it, or before it. */
export const dropEmpty = ({ units, inheritedHeaders, unplaced }: Collected): Collected => {
  const kept = units.filter((unit) => !isEmpty(unit));
  if (kept.length === units.length || kept.length === 0) return { units, inheritedHeaders, unplaced };
  const homeOf = (index: number): CollectedUnit | undefined =>
    units.slice(index).find((unit) => !isEmpty(unit)) ?? units.slice(0, index).findLast((unit) => !isEmpty(unit));
  const placesFor = (unit: CollectedUnit): readonly Place[] =>
    units.flatMap((other, index) => (isEmpty(other) && homeOf(index) === unit ? placesOfUnit(other) : []));
  return {
    units: kept.map((unit) => ({ ...unit, places: [...unit.places, ...placesFor(unit)] })),
    inheritedHeaders: inheritedHeaders.flatMap(({ unitIndex, place }) => {
      const home = homeOf(unitIndex);
      return home === undefined ? [] : [{ unitIndex: kept.indexOf(home), place }];
    }),
    unplaced,
  };
};

const placesOfUnit = ({ places, columns, sections }: CollectedUnit): readonly Place[] => [
  ...places,
  ...columns.flatMap((column) => column.places),
  ...sections.flatMap(({ place }) => (place === undefined ? [] : [place])),
];
