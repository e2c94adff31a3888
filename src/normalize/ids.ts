import { createHash } from 'node:crypto';
import type { SectionKind, UnitKind } from '../model/annex.js';
import { fold, foldMasked, foldWords } from './values/fold.js';

/** So many hexadecimal digits keep the few hundred texts of an annex apart. */
const hashLength = 8;

/** A short name for a text: the first hexadecimal digits of its SHA-256. */
export const hash = (folded: string): string => createHash('sha256').update(folded).digest('hex').slice(0, hashLength);

/** A text as a part of an id: its folded words joined by hyphens. */
const slug = (text: string): string => foldWords(text).join('-');

/**
 * Ids for things that would each have a plain id: where several share one, the telling text's hash is added to each; things
 * that even share that are counted, in their order.
 */
const separate = (things: readonly { readonly plain: string; readonly telling: string }[]): readonly string[] => {
  const shared = (ids: readonly string[], id: string): boolean => ids.indexOf(id) !== ids.lastIndexOf(id);
  const plain = things.map((thing) => thing.plain);
  const told = things.map((thing, index) =>
    shared(plain, plain[index] ?? '') ? `${thing.plain}-${hash(thing.telling)}` : thing.plain,
  );
  return told.map((id, index) => {
    const earlier = told.slice(0, index).filter((other) => other === id).length;
    return earlier === 0 ? id : `${id}-${earlier + 1}`;
  });
};

/** What a unit's id is made of. */
export type UnitKey = {
  readonly kind: UnitKind;
  readonly number?: number;
  readonly label: string;
  readonly name: string;
  readonly heading: string;
};

const plainUnitId = ({ kind, number, label, name }: UnitKey): string => {
  if (kind === 'secretary' || kind === 'all') return kind;
  if (number !== undefined) return `${kind}-${number}`;
  return `${kind}-${slug(name) || slug(label)}`;
};

/** The ids of a document's units, in their order. */
export const unitIds = (units: readonly UnitKey[]): readonly string[] =>
  separate(units.map((unit) => ({ plain: plainUnitId(unit), telling: fold(unit.heading) })));

/** What a row's id is made of. */
export type RowKey = {
  readonly unitId: string;
  readonly section: SectionKind;
  readonly printedNumber?: string;
  readonly title: string;
};

const plainRowId = ({ unitId, section, printedNumber, title }: RowKey): string =>
  `${unitId}.${section}.${slug(printedNumber ?? '') || hash(foldMasked(title))}`;

/** The ids of a document's rows, in their order; years in titles do not count, so that two years can be compared. */
export const rowIds = (rows: readonly RowKey[]): readonly string[] =>
  separate(rows.map((row) => ({ plain: plainRowId(row), telling: foldMasked(row.title) })));

/** The id of a unit's own objective. */
export const ownObjectiveId = (assignmentId: string): string => `own.${assignmentId}`;

/** The ids of objectives of several units from their canonical titles; `telling` is the rest of their text. */
export const commonObjectiveIds = (
  kind: 'transversal' | 'shared',
  objectives: readonly { readonly title: string; readonly telling: string }[],
): readonly string[] =>
  separate(
    objectives.map(({ title, telling }) => ({ plain: `${kind}.${hash(foldMasked(title))}`, telling: foldMasked(telling) })),
  );
