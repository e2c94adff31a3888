import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { rowsOf } from '../rows.js';

const doing =
  '(?:predisposizione|adozione|redazione|elaborazione|cura|espletamento|svolgimento|esecuzione|adempimento|realizzazione)';
const every = '(?:\\s+(?:di|di\\s+tutti|de[gi]li?|dei|delle|tutti|gli|i|le|quanto)(?=\\s))*';
const things = '(?:att[oi]|adempiment[oi]|provvediment[oi]|attività|procedure)';
const needed = '(?:necessari[eo]?|conseguent[ei]|dovut[ei]|opportun[ei]|consequenziali|relativ[ei]|richiest[ei])';
const generic = new RegExp(
  `^${doing}${every}\\s+${things}\\s+${needed}(?:\\s+(?:e|ed)\\s+(?:successivi|conseguenti)\\s+${things})?(?:\\s*:.*)?\\s*[.;]?$`,
  'iu',
);
/** Activities of which nothing is said, as the whole of a cell. */
const any = new RegExp(
  `^${things}\\s+(?:vari[eo]?|divers[ei]|generic(?:o|a|he|i)|ordinari[eo]?|${needed}|conness[ei])(?:\\s+(?:e|ed)\\s+${things}(?:\\s+(?:${needed}|conness[ei]|vari[eo]?|divers[ei]))?)?\\s*[.;]?$`,
  'iu',
);

/** An indicator that says that what is necessary will be done: no result could be told from none. */
export const indicatorGeneric = defineRule({
  id: 'indicator/generic',
  severity: 'info',
  fixes: false,
  *check(draft) {
    const texts = rowsOf(draft).flatMap((row) => row.texts);
    yield* mergeAlike(
      texts
        .filter(({ field, text }) => field === 'indicator' && [generic, any].some((form) => form.test(text.trim())))
        .map(({ at, place, text }) => ({ at, place, args: { text: text.trim().replace(/[.;]$/u, '') } })),
    );
  },
});
