import type { Target } from '../../../model/annex.js';
import { defineRule } from '../../rule.js';
import { mergeAlike } from '../reports.js';
import { type Row, rowsOf } from '../rows.js';
import { indicatorsMeasure, targetsOf } from './measures.js';

/** Whole targets that name a term without saying which, or a direction without saying how far. */
const vague: readonly RegExp[] = [
  /^(?:entro|nei|nel\s+rispetto\s+dei)\s+(?:i\s+)?(?:termini|tempi)(?:\s+(?:assegnat|previst|stabilit|fissat|concordat|indicat)i)?[.;]?$/iu,
  /^(?:entro|alla)\s+(?:(?:il|la)\s+)?(?:scadenza|termine)(?:\s+(?:assegnat|previst|stabilit|fissat)[oa])?[.;]?$/iu,
  /^(?:quanto\s+prima|(?:(?:al|il)\s+più\s+presto|(?:il\s+)?prima)(?:\s+possibile)?|nel\s+più\s+breve\s+tempo(?:\s+possibile)?|tempestiv(?:o|a|amente))[.;]?$/iu,
  /^(?:miglioramento|incremento|aumento|riduzione|mantenimento|efficienza|efficacia|buono|buona|adeguato|adeguata|ottimale|soddisfacente)[.;]?$/iu,
];

/** What is to be seen to all the time is measured by an indicator or not at all. */
const isOpen = ({ type, text }: Target): boolean => type === 'continuous' || vague.some((form) => form.test(text.trim()));

/** A count, a share or a rate, perhaps of two things beside each other (`atti / atti controllati`). */
const counts =
  /^\s*(?:n\.|nr\.?|n°|numero|rapporto|percentuale|tasso|indice|grado|livello|tempo|tempi|ore|giorni|%)(?!\p{L})|\p{L}\s*\/\s*\p{L}/iu;

const isVague = (row: Row): boolean =>
  !indicatorsMeasure(row) &&
  targetsOf(row).every(isOpen) &&
  !(targetsOf(row).some(({ type }) => type === 'continuous') && row.assignment.indicators.some(({ text }) => counts.test(text)));

/** A target nobody could say was missed: "in the terms assigned", "improvement", "all the year" of nothing counted. Terms set by law or by a body's rules are not. */
export const targetNotMeasurable = defineRule({
  id: 'target/not-measurable',
  severity: 'warning',
  fixes: false,
  *check(draft) {
    yield* mergeAlike(
      rowsOf(draft)
        .filter((row) => targetsOf(row).length > 0 && isVague(row))
        .flatMap((row) => {
          const target = row.texts.find(({ field }) => field === 'target');
          return target === undefined ? [] : [{ at: target.at, place: target.place, args: { text: target.text } }];
        }),
    );
  },
});
