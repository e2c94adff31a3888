import type { Measure } from '../../evaluation/achievement.js';
import type { MeasuredPart } from '../../evaluation/measures.js';
import { blank, date, number } from '../cells.js';
import type { CellPlan, Validation } from '../sheet-plan.js';

const anyNumber: Validation = { kind: 'number', message: 'Inserire un numero.' };
const anyOutcome: Validation = { kind: 'list', list: 'esiti', message: 'Scegliere un esito dall’elenco.' };

/** The longest text that may be entered, in characters: a row of the greatest height shows about as much. */
const longestText = 2000;

/** What may be entered as a text in a person's own words. */
export const textRule: Validation = { kind: 'length', max: longestText, message: `Al massimo ${longestText} caratteri.` };

/** Days of the plan year and the one after: results come in late, but not years away. */
export const dayRule = (year: number): Validation => ({
  kind: 'dates',
  from: `${year}-01-01`,
  to: `${year + 1}-12-31`,
  isSoft: true,
  message: `La data è fuori dal periodo 01/01/${year}–31/12/${year + 1}: confermare?`,
});

/** What may be entered as an achievement in percent. */
export const percentRule = (cap: number): Validation => ({
  kind: 'percent',
  max: cap,
  message: `Inserire un numero da 0 a ${cap}, senza il segno %: 80, non 80%.`,
});

/** A result below 1 % may be one, but mostly it was typed with its sign. */
const percentLevel: Validation = {
  kind: 'percent',
  isSoft: true,
  message:
    'Il target è in percentuale: si scrive 80, non 80% o 0,8. Il valore inserito è meno di 1 o non è un numero: confermare?',
};

const entry = { mark: 'entry', unlocked: true, align: 'center' } as const;

const levelRule = ({ level }: Pick<MeasuredPart, 'level'>): Validation =>
  level?.unit === '%' && level.value >= 1 ? percentLevel : anyNumber;

/** The cell in which the result of a measure is entered; locked where nothing can be calculated from it. */
export const resultCell = (part: MeasuredPart, year: number | null): CellPlan => {
  const { measure } = part;
  switch (measure.kind) {
    case 'level':
      return blank({ ...entry, validation: levelRule(part) });
    case 'date':
      return blank({ ...entry, format: 'day', validation: dayRule(year ?? Number(measure.due.slice(0, 4))) });
    case 'outcome':
      return blank({ ...entry, validation: anyOutcome });
    case 'judged':
      return blank();
  }
};

/** The level that a measure is to reach, with a note where it is not simply the target. */
export const levelCell = ({ level }: Pick<MeasuredPart, 'level'>): CellPlan => {
  if (level === undefined) return blank();
  return number(level.value, level.remark === undefined ? {} : { note: level.remark });
};

/** The day by which a measure is due. */
export const dueCell = ({ measure }: MeasuredPart): CellPlan => (measure.kind === 'date' ? date(measure.due) : blank());

/** Addresses of the cells that a measure's achievement is calculated from. */
export type MeasureCells = { readonly result: string; readonly level: string };

const dayOf = (isoDate: string): string => `DATE(${isoDate.split('-').map(Number).join(',')})`;

/** The achievement in percent of a measure as a formula (without its `=`), `""` until the result is entered. */
export const achievementFormula = (measure: Measure, { result, level }: MeasureCells, cap: number): string => {
  switch (measure.kind) {
    case 'level':
      return measure.polarity === 'up'
        ? `IF(ISNUMBER(${result}),MAX(0,MIN(${result}/${level},${cap / 100}))*100,"")`
        : `IF(ISNUMBER(${result}),IF(${result}<=0,${cap},MIN(${level}/${result},${cap / 100})*100),"")`;
    case 'date':
      return `IF(ISNUMBER(${result}),LOOKUP(MAX(0,${result}-${dayOf(measure.due)}),ritardo_giorni,ritardo_percento),"")`;
    case 'outcome':
      return `IF(LEN(${result})=0,"",INDEX(esiti_percento,MATCH(${result},esiti,0)))`;
    case 'judged':
      return '""';
  }
};
