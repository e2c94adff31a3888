import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Workbook } from 'exceljs';
import { type Actual, achievementOf, type Measure, meanAchievement, outcomes } from '../../src/emit/evaluation/achievement.js';
import { defaultProfile } from '../../src/emit/evaluation/default-profile.js';
import { measuresOf } from '../../src/emit/evaluation/measures.js';
import {
  bandOf,
  factorScore,
  finalScore,
  objectiveScore,
  objectivesResult,
  pointsRange,
  roundHalfUp,
} from '../../src/emit/evaluation/scores.js';
import type { SheetRow } from '../../src/emit/sheet-model.js';
import { type RowEntry, workbookContext } from '../../src/emit/xlsx/context.js';
import { withFrames } from '../../src/emit/xlsx/frames.js';
import { outcomeLabels } from '../../src/emit/xlsx/sheets/lists.js';
import type { Annex } from '../../src/model/annex.js';
import type { EvaluationProfile, RoleProfile } from '../../src/model/profile.js';
import { cachedValue, openWorkbook } from './workbook-text.js';

/** The folders of layouts that have a page to read. */
export const layoutFolders = (): readonly string[] =>
  readdirSync('fixtures/layouts').map((name) => join('fixtures', 'layouts', name));

/** The cells of a sheet by the words of its header row. */
export const tableOf = (workbook: Workbook, name: string, headerRow = 1) => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const headers: string[] = [];
  sheet.getRow(headerRow).eachCell((cell, column) => {
    headers[column] = cachedValue(cell);
  });
  return {
    rows: sheet.rowCount,
    cell: (header: string, row: number): Cell => {
      const column = headers.indexOf(header);
      if (column < 0) throw new Error(`no column ${header} in ${name}`);
      return sheet.getCell(row, column);
    },
  };
};

/** The column of the units' codes in the summary. */
const summaryCode = 12;

/** The cell of a unit, counted from 0, below a header of either part of the summary; units' rows end with their codes. */
export const summaryCellOf = (workbook: Workbook, header: string, unit: number): Cell => {
  const sheet = workbook.getWorksheet('Riepilogo');
  if (sheet === undefined) throw new Error('no summary');
  let [column, seen] = [0, -1];
  let found: Cell | undefined;
  sheet.eachRow((row) => {
    row.eachCell((cell, at) => {
      if (cachedValue(cell) === header && cell.address === cell.master.address) column = column === 0 ? at : column;
    });
    const isUnit = column > 0 && !['', 'Cod. unità'].includes(cachedValue(row.getCell(summaryCode)));
    if (isUnit) seen += 1;
    if (isUnit && seen === unit) found = row.getCell(column);
  });
  if (found === undefined) throw new Error(`no ${header} of unit ${unit} in the summary`);
  return found;
};

const rounded = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(6));

/** What a cell shows, numbers to six decimals. The address is `sheet!A1`. */
export const shownAt = (workbook: Workbook, address: string): string => {
  const at = address.lastIndexOf('!');
  const cell = workbook.getWorksheet(address.slice(0, at))?.getCell(address.slice(at + 1));
  const shown = cell === undefined ? 'no cell' : cachedValue(cell);
  return shown !== '' && Number.isFinite(Number(shown)) ? rounded(Number(shown)) : shown;
};

/** Numbers in [0, 1) that follow from a seed (a linear congruential generator). */
const drawer = (seed: number) => {
  let state = seed * 7919;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
};

type Entry = { readonly actual?: Actual; readonly value: string | number | Date | null };

const drawActual = (measure: Measure, draw: () => number): Entry => {
  switch (measure.kind) {
    case 'level': {
      const value = Math.round(draw() * measure.target * 200) / 100;
      return { actual: { kind: 'level', value }, value };
    }
    case 'date': {
      const day = new Date(Date.parse(measure.due) + Math.floor(draw() * 100 - 20) * 86_400_000).toISOString().slice(0, 10);
      return { actual: { kind: 'date', day }, value: new Date(`${day}T00:00:00Z`) };
    }
    case 'outcome': {
      const outcome = outcomes[Math.floor(draw() * outcomes.length)] ?? 'achieved';
      return { actual: { kind: 'outcome', outcome }, value: outcomeLabels[outcome] };
    }
    case 'judged':
      return { value: null };
  }
};

type Filling = {
  readonly workbook: Workbook;
  readonly annex: Annex;
  readonly profile: EvaluationProfile;
  readonly draw: () => number;
};

const rowWith = (table: ReturnType<typeof tableOf>, header: string, value: string, nth = 0): number => {
  const rows = Array.from({ length: table.rows - 1 }, (_, index) => index + 2);
  const found = rows.filter((row) => cachedValue(table.cell(header, row)) === value)[nth];
  if (found === undefined) throw new Error(`no ${value}`);
  return found;
};

const fillParts = ({ workbook, annex, profile, draw }: Filling, { id, assignment }: SheetRow, at: number): number | undefined => {
  const [objectives, indicators] = [tableOf(workbook, 'Obiettivi'), tableOf(workbook, 'Indicatori')];
  const parts = measuresOf(assignment, annex.plan.year).map(({ measure, indicator, weight }) => {
    const { actual, value } = drawActual(measure, draw);
    if (indicator === undefined) objectives.cell('Valore a consuntivo', at).value = value;
    else {
      const row = rowWith(indicators, 'ID riga', id, indicator);
      if (actual === undefined) {
        indicators.cell('% attribuita', row).value = 55;
        return { achievement: 55, ...(weight === undefined ? {} : { weight }) };
      }
      indicators.cell('Valore a consuntivo', row).value = value;
    }
    const achievement = actual === undefined ? undefined : achievementOf(measure, actual, profile.achievement);
    return { achievement, ...(weight === undefined ? {} : { weight }) };
  });
  return meanAchievement(parts);
};

const fillRow = (filling: Filling, { entry, row }: RowEntry) => {
  const { workbook, draw } = filling;
  const objectives = tableOf(workbook, 'Obiettivi');
  const at = rowWith(objectives, 'ID', row.id);
  const calculated = fillParts(filling, row, at);
  const [isAssessed, isExcluded] = [calculated === undefined || draw() < 0.2, draw() < 0.1];
  const assessed = Math.round(draw() * 10000) / 100;
  if (isAssessed) objectives.cell('% attribuita', at).value = assessed;
  if (isExcluded) objectives.cell('Non valut.', at).value = 'sì';
  const achievement = isAssessed ? assessed : calculated;
  const scored = {
    weight: row.weight,
    ...(achievement === undefined ? {} : { achievement }),
    ...(isExcluded ? { excluded: true as const } : {}),
  };
  const cell = objectives.cell('Punteggio', at).address;
  return { unitId: entry.unit.id, scored, expected: [`Obiettivi!${cell}`, rounded(objectiveScore(scored))] as const };
};

/** Enters the performance of the body where it is a component. */
const fillOrganisation = (workbook: Workbook, [first]: readonly [number, number], { components }: RoleProfile): number => {
  const score = 82.5;
  const index = components.findIndex(({ id }) => id === 'organisation');
  const cell = workbook.getWorksheet('Valutazione')?.getCell(first + index, 4);
  if (index >= 0 && cell !== undefined) cell.value = score;
  return score;
};

/** A workbook with results entered everywhere (drawn from the seed), and what its scores, sums and bands must then be. */
export const fillIn = async (annex: Annex, bytes: Uint8Array, seed: number, profile = defaultProfile) => {
  const workbook = await openWorkbook(bytes);
  const filling: Filling = { workbook, annex, profile, draw: drawer(seed) };
  const context = withFrames(workbookContext({ annex, profile }));
  const rows = context.rows.map((row) => fillRow(filling, row));
  const expected: (readonly [string, string])[] = rows.map((row) => row.expected);
  for (const [index, entry] of context.units.entries()) {
    const role = entry.unit.kind === 'secretary' ? profile.secretary : profile.officer;
    const block = context.frames.evaluation.rowsOf(entry);
    const { bottom, top } = pointsRange(profile);
    const behaviours = role.factors.reduce((sum, factor, number) => {
      const points = roundHalfUp(bottom + filling.draw() * (top - bottom), profile.scale.decimals);
      const cell = workbook.getWorksheet('Valutazione')?.getCell(block.factors[0] + number, 4);
      if (cell !== undefined) cell.value = points;
      return sum + (factorScore(factor, points, top) ?? 0);
    }, 0);
    const result = objectivesResult(rows.filter(({ unitId }) => unitId === entry.unit.id).map(({ scored }) => scored));
    const objectives = result[profile.objectiveScore];
    const organisation = fillOrganisation(workbook, block.components, role);
    const whole = finalScore(role.components, { behaviours, organisation, ...(objectives === undefined ? {} : { objectives }) });
    const final = whole === undefined ? undefined : roundHalfUp(whole, profile.rounding.decimals);
    const cellOf = (header: string) => summaryCellOf(workbook, header, index).address;
    expected.push(
      [`Riepilogo!${cellOf('Somma punteggi')}`, rounded(result.strict)],
      [`Riepilogo!${cellOf('Punteggio su 100')}`, rounded(result.normalised)],
      [`Riepilogo!${cellOf('Punteggio finale')}`, rounded(final)],
      [`Riepilogo!${cellOf('Fascia')}`, final === undefined ? '' : (bandOf(final, profile.bands)?.judgement ?? '')],
    );
  }
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), expected };
};
