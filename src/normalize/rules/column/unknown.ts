import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { placeOfUnit } from '../rows.js';

/** A column whose meaning is not known; its texts are kept under the printed header. */
export const columnUnknown = defineRule({
  id: 'column/unknown',
  severity: 'info',
  fixes: false,
  *check({ units }) {
    yield* mergeAlike(
      units.flatMap((unit, u) =>
        unit.columns.flatMap(({ field, header, place }, c) =>
          field !== 'unknown' || header.text === ''
            ? []
            : [{ at: `/units/${u}/columns/${c}/header`, place: place ?? placeOfUnit(unit), args: { header: header.text } }],
        ),
      ),
    );
  },
});
