import type { Field } from '../../../model/annex.js';
import type { AnnexDraft } from '../../../model/draft.js';
import type { Place } from '../../../model/place.js';
import { placeOfUnit } from '../rows.js';

/** A column of a unit that its content told, with the header's usual meaning (`null`: it has none) and the share of cells, 0..1. */
type ByContent = {
  readonly at: string;
  readonly place: Place;
  readonly header: string;
  readonly field: Field;
  readonly printedMeaning: Field | null;
  readonly share: number;
};

/** Every column that its content told, unit by unit. */
export const columnsByContent = ({ contentDecisions, units }: AnnexDraft): readonly ByContent[] =>
  contentDecisions.flatMap(({ unitIndex, columnIndex, printedMeaning, share }) => {
    const unit = units[unitIndex];
    const column = unit?.columns[columnIndex];
    if (unit === undefined || column === undefined) return [];
    const { header, field, place } = column;
    const at = `/units/${unitIndex}/columns/${columnIndex}/header`;
    return [{ at, place: place ?? placeOfUnit(unit), header: header.text, field, printedMeaning, share }];
  });

type Shared = { readonly args: { readonly header: string; readonly field: string; readonly share: number } };

/** The smallest share that any of the like columns has: what is said of all of them must hold for each. */
export const smallestShare = (all: readonly Shared[], { args }: Shared): number =>
  Math.min(
    ...all
      .filter((other) => other.args.header === args.header && other.args.field === args.field)
      .map((other) => other.args.share),
  );
