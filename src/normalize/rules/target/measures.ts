import type { Target } from '../../../model/annex.js';
import { findCitations } from '../../values/citations.js';
import type { Row } from '../rows.js';

/** Every target of a row: those that serve all of it and those of its indicators. */
export const targetsOf = ({ assignment }: Row): readonly Target[] => [
  ...assignment.indicators.flatMap(({ targets }) => targets ?? []),
  ...assignment.targets,
];

/** Whether a target is a date. */
export const isDate = ({ type }: Target): boolean => type === 'date' || type === 'dates';

/** A text without the laws and acts it cites: their numbers measure nothing. */
export const withoutCitations = (text: string): string =>
  findCitations(text).reduceRight((rest, { range: [start, end] }) => rest.slice(0, start) + rest.slice(end), text);

/** Whether a row's indicators carry a figure or a date of their own. */
export const indicatorsMeasure = ({ assignment }: Row): boolean =>
  assignment.indicators.some(({ text, threshold }) => threshold !== undefined || /\d/.test(withoutCitations(text)));
