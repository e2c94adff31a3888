import { objectiveOrdinaryActivity } from '../../../../src/normalize/rules/objective/ordinary-activity.js';
import { testRule, unitOf } from '../../../support/rules.js';

testRule(objectiveOrdinaryActivity, {
  valid: {
    'works and other things that are called so': unitOf([
      'Manutenzione ordinaria strade',
      'Riaccertamento ordinario dei residui',
      'Riduzione delle attività straordinarie',
    ]),
  },
  invalid: {
    'ordinary activities': [unitOf(['Espletamento attività ordinarie']), { text: 'Espletamento attività ordinarie' }],
    'ordinary administration': [unitOf(['Ordinaria amministrazione']), { text: 'Ordinaria amministrazione' }],
    'getting through the post': [unitOf(['Disbrigo della corrispondenza']), { text: 'Disbrigo della corrispondenza' }],
  },
});
