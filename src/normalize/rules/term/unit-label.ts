import type { UnitKind } from '../../../model/annex.js';
import type { AnnexDraft } from '../../../model/draft.js';
import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';

/**
 * The labels that only ever name a part of the body. "Servizio" and "ufficio" are left out: the law itself speaks of the
 * head of a service (TUEL art. 49 and 107) whatever the body calls its units.
 */
const labels: readonly { readonly kind: UnitKind; readonly words: string; readonly name: string }[] = [
  { kind: 'area', words: '(?:aree|area)(?!\\s+de[il])', name: 'Area' },
  { kind: 'sector', words: 'settor[ei]', name: 'Settore' },
  { kind: 'department', words: 'dipartiment[oi]', name: 'Dipartimento' },
  {
    kind: 'directorate',
    words: 'direzion[ei](?!\\s+(?:dei\\s+)?(?:lavori|general|regional|provincial|territorial))',
    name: 'Direzione',
  },
];

const heads = '(?:responsabil[ei]|dirigent[ei]|titolar[ei]|cap[oi])';
const link = "(?:\\s+(?:di|dell[ae]?|dei|degli|dell[oe]?)\\s+|\\s+dell['’]|\\s?)";

const headOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})${heads}${link}(?:${words})(?!\\p{L})`, 'iu');

/** The one kind that all the units have which are parts of the body; `null` where they differ. */
const commonKind = (draft: AnnexDraft): UnitKind | null => {
  const kinds = new Set(draft.units.map(({ kind }) => kind).filter((kind) => kind !== 'secretary' && kind !== 'all'));
  const [only] = kinds;
  return only !== undefined && kinds.size === 1 ? only : null;
};

/** A row names the heads of units by a label that no unit of the annex has. */
export const termUnitLabel = defineRule({
  id: 'term/unit-label',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const kind = commonKind(draft);
    const own = labels.find((label) => label.kind === kind);
    if (own === undefined) return;
    const others = labels.filter((label) => label !== own).map(({ words }) => headOf(words));
    const texts = rowsOf(draft).flatMap((row) => row.texts);
    yield* mergeAlike(
      texts.flatMap(({ at, place, text }) =>
        others.flatMap((pattern) => {
          const match = pattern.exec(text);
          return match === null ? [] : [{ at, place, args: { found: match[0], expected: own.name } }];
        }),
      ),
    );
  },
});
