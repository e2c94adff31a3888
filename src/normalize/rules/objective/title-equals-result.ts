import { defineRule } from '../../rule.js';
import { fold } from '../../values/fold.js';
import { placeOfField, rowsOf } from '../rows.js';

/** The expected result repeats the title: what the objective is to bring about is not said. */
export const objectiveTitleEqualsResult = defineRule({
  id: 'objective/title-equals-result',
  severity: 'info',
  fixes: false,
  *check(draft) {
    for (const { at, assignment } of rowsOf(draft)) {
      const { title, expectedResult } = assignment;
      if (expectedResult === undefined || fold(title.text) === '' || fold(title.text) !== fold(expectedResult.text)) continue;
      yield { at: `${at}/expectedResult`, place: placeOfField(assignment, 'expectedResult'), args: {} };
    }
  },
});
