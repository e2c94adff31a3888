import type { Emitter } from '../emitter.js';
import { workbookPlan } from './view.js';
import { writeWorkbook } from './write.js';

/** The workbook of an office: results are entered in one sheet, everything else follows by formula. Always in Italian. */
export const xlsx: Emitter = {
  text: false,
  emit: async (input) => [{ name: 'obiettivi.xlsx', bytes: await writeWorkbook(workbookPlan(input), input.issuedOn) }],
};
