import type { CsvTable } from '../table.js';
import { indicatorsTable, targetsTable } from './measures.js';
import { objectivesTable } from './objectives.js';
import { editsTable, findingsTable } from './review.js';
import { unitsTable } from './units.js';

/** Every table, the one that most people open first. */
export const csvTables: readonly CsvTable[] = [
  objectivesTable,
  unitsTable,
  indicatorsTable,
  targetsTable,
  editsTable,
  findingsTable,
];
