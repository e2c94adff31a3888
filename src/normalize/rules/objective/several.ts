import { defineRule } from '../../rule.js';
import { secondAction } from '../../values/actions.js';
import { placeOfField, rowsOf } from '../rows.js';

/** A title that announces two things to be done, each with its object: two objectives under one weight. */
export const objectiveSeveral = defineRule({
  id: 'objective/several',
  severity: 'info',
  fixes: false,
  *check(draft) {
    for (const { at, assignment } of rowsOf(draft)) {
      const second = assignment.section === 'own' ? secondAction(assignment.title.text) : null;
      if (second !== null) yield { at: `${at}/title`, place: placeOfField(assignment, 'title'), args: { text: second } };
    }
  },
});
