import { dutyPaymentTimes } from '../../../../src/normalize/rules/duty/payment-times.js';
import { buildDraft, type RowSpec } from '../../../support/build.js';
import { testRule } from '../../../support/rules.js';

const draft = (year: number | null, ...titles: readonly string[]) => {
  const built = buildDraft(titles.map((title): { readonly rows: readonly RowSpec[] } => ({ rows: [{ title }] })));
  return { ...built, plan: { ...built.plan, year } };
};
const law = 'D.L. 13/2023 art. 4-bis c. 2';

testRule(dutyPaymentTimes, {
  valid: {
    'in every unit, in several wordings': draft(
      2024,
      'Rispetto dei tempi di pagamento',
      'Riduzione del ritardo nei pagamenti',
      'Pagamento delle fatture commerciali',
    ),
    'before the law': draft(2022, 'Archivio'),
    'a plan of no known year': draft(null, 'Archivio'),
    'the secretary is not bound': buildDraft([{ kind: 'secretary', rows: [{ title: 'Verbali' }] }]),
    'an objective every unit shares': buildDraft([
      { rows: [{ title: 'Archivio' }] },
      { kind: 'all', rows: [{ title: 'Tempestività dei pagamenti' }] },
    ]),
  },
  invalid: {
    'one unit without': [draft(2024, 'Tempi di pagamento', 'Archivio'), { unitsWithout: ['AREA 2'], since: 2023, law }],
    'reminders to taxpayers are something else': [
      draft(2025, 'Solleciti di pagamento ai contribuenti'),
      { unitsWithout: ['AREA 1'], since: 2023, law },
    ],
  },
});
