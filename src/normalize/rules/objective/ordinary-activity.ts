import { defineRule } from '../../rule.js';
import { excerptAround } from '../excerpt.js';
import { firstMatch } from '../first-match.js';
import { placeOfField, rowsOf } from '../rows.js';

/** `Manutenzione ordinaria` is a kind of works, and is not meant. */
const ordinary: readonly RegExp[] = [
  /(?<!\p{L})attività\s+ordinari[ae](?!\p{L})/iu,
  /(?<!\p{L})(?:ordinaria\s+(?:amministrazione|gestione|attività)|gestione\s+ordinaria)(?!\p{L})/iu,
  /(?<!\p{L})(?:ordinari\s+(?:adempimenti|compiti)|adempimenti\s+(?:ordinari|d['’]ufficio|di\s+routine|istituzionali))(?!\p{L})/iu,
  /(?<!\p{L})disbrigo\s+(?:\p{L}+\s+){0,2}(?:pratiche|corrispondenza|atti)(?!\p{L})/iu,
];

/** Work that an office does anyway, written down as an objective: the law asks for one that improves something. */
export const objectiveOrdinaryActivity = defineRule({
  id: 'objective/ordinary-activity',
  severity: 'info',
  fixes: false,
  *check(draft) {
    for (const { at, assignment } of rowsOf(draft)) {
      const { text } = assignment.title;
      const match = firstMatch(ordinary, text);
      if (match === undefined) continue;
      const excerpt = excerptAround(text, [match.index, match.index + match[0].length]);
      yield { at: `${at}/title`, place: placeOfField(assignment, 'title'), args: { text: excerpt } };
    }
  },
});
