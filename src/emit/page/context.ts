import type { Annex } from '../../model/annex.js';
import type { Decision } from '../../model/decisions.js';
import { decisionsOf } from '../decisions/index.js';
import { type EditLine, editLines } from '../edit-lines.js';
import type { EmitInput } from '../emitter.js';
import { type UnitSheet, unitSheets } from '../sheet-model.js';

/** What all parts of the page draw upon. `anchors` leads from the id of an edit or a finding to where the page tells it. */
export type PageContext = {
  readonly annex: Annex;
  readonly issuedOn?: string;
  readonly version?: string;
  readonly asked?: readonly string[];
  readonly sheets: readonly UnitSheet[];
  readonly edits: readonly EditLine[];
  readonly open: readonly Decision[];
  readonly decided: readonly Decision[];
  readonly anchors: ReadonlyMap<string, string>;
};

/** An annex with what the page says of it, worked out once. */
export const pageContext = ({ annex, issuedOn, version, asked }: EmitInput): PageContext => {
  const all = decisionsOf(annex);
  return {
    annex,
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(version === undefined ? {} : { version }),
    ...(asked === undefined ? {} : { asked }),
    sheets: unitSheets(annex),
    edits: editLines(annex),
    open: all.filter(({ decision }) => decision === 'open'),
    decided: all.filter(({ decision }) => decision !== 'open'),
    anchors: new Map(all.map(({ id }, index) => [id, `decisione-${index + 1}`])),
  };
};

/** Where the page tells of a unit. */
export const unitAnchor = ({ unit }: UnitSheet): string => `unita-${unit.ordinal}`;
