import { administrationMissing } from '../../../../src/normalize/rules/administration/missing.js';
import { buildDraft } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const draft = buildDraft([{ rows: [{ title: 'Archivio' }] }]);
const plan = { ...draft.plan, approvingAct: 'Delibera G.C. n. 5 del 30/01/2024' };

testRule(administrationMissing, {
  valid: { 'everything given': { ...draft, plan } },
  invalid: {
    'no act': [draft, { fields: ['approvingAct'] }],
    nothing: [{ ...draft, administration: {} }, { fields: ['name', 'ipaCode', 'approvingAct'] }],
    'a name alone': [{ ...draft, plan, administration: { name: 'Comune di Prova' } }, { fields: ['ipaCode'] }],
  },
});
