import type { Field, SectionKind } from '../../model/annex.js';
import type { Place } from '../../model/place.js';
import type { ColumnDecision } from '../recognise/columns.js';
import type { PrintedHeader } from '../recognise/header.js';
import type { UnitHeading } from './unit-heading.js';

/** A line that announces something: of a heading or paragraph before a table, or a full-width row in it. */
export type Notice = {
  readonly text: string;
  readonly places: readonly Place[];
  readonly from: 'heading' | 'paragraph' | 'row';
  /** Lines of one block belong together; rows have a block each. */
  readonly block: number;
  /** Whether it is running text that announces nothing. */
  readonly prose: boolean;
};

/** A cell of an objective's row, with the field of its column. */
export type FieldCell = {
  readonly field: Field;
  readonly header: string;
  readonly text: string;
  readonly places: readonly Place[];
  /** Whether the cell began in a row above and spans this one too; a weight so merged is counted there, and shows nothing here. */
  readonly merged: boolean;
};

/** A column as it stands in a unit's table. */
export type TableColumn = {
  readonly printed: PrintedHeader;
  readonly decision: ColumnDecision;
  readonly places: readonly Place[];
};

/** Where a unit's rows stand: its own part or the transversal one, with the heading that says so. */
export type SectionNotice = { readonly kind: SectionKind; readonly heading: string; readonly places: readonly Place[] };

/** What a document of objectives says, in reading order. */
export type Event =
  | { readonly kind: 'notices'; readonly notices: readonly Notice[] }
  | { readonly kind: 'unit'; readonly heading: UnitHeading; readonly places: readonly Place[] }
  | { readonly kind: 'closing'; readonly notices: readonly Notice[] }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly ownHeader: boolean; readonly place: Place }
  | { readonly kind: 'objective'; readonly cells: readonly FieldCell[] }
  | { readonly kind: 'continuation'; readonly cells: readonly FieldCell[] }
  | { readonly kind: 'total'; readonly cells: readonly FieldCell[] }
  | { readonly kind: 'repeatedHeader'; readonly places: readonly Place[] }
  | { readonly kind: 'aside'; readonly places: readonly Place[] }
  | { readonly kind: 'stray'; readonly cells: readonly FieldCell[] };
