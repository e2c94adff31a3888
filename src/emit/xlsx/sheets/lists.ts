import type { EvaluationProfile } from '../../../model/profile.js';
import { achievementsOfOutcomes, type Outcome, outcomes } from '../../evaluation/achievement.js';
import { progressLabels, targetTypeLabels } from '../../italian.js';
import { columnLetters, quotedSheet } from '../addresses.js';
import { blank, number, row, text } from '../cells.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, plainSheet, type SheetPlan, type WorkbookPlan } from '../sheet-plan.js';

/** The words for outcomes that people choose from. */
export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  achieved: 'raggiunto',
  partlyAchieved: 'raggiunto in parte',
  notAchieved: 'non raggiunto',
};

/** What marks an objective as one that could not be evaluated. */
export const excludedWord = 'sì';

/** The words for decisions: those to choose from, and those for what only a file of decisions can say or another sheet says. */
export const decisionWords = {
  accept: 'accetta',
  reject: 'rifiuta',
  replace: 'sostituita',
  elsewhere: 'in Modifiche',
} as const;

type List = { readonly name: string; readonly values: readonly (string | number)[] };

/** The first day of each step of delay and what it is worth; beyond the last step nothing. */
const delaySteps = ({ achievement: { delays } }: EvaluationProfile): readonly (readonly [number, number])[] => [
  [0, 100],
  ...delays.map(({ achievement }, index): readonly [number, number] => [(delays[index - 1]?.upToDays ?? 0) + 1, achievement]),
  [(delays.at(-1)?.upToDays ?? 0) + 1, 0],
];

/** The lists by the names that validations and formulas use. */
const listsOf = (profile: EvaluationProfile): readonly List[] => {
  const worth = achievementsOfOutcomes(profile.achievement);
  const delays = delaySteps(profile);
  return [
    { name: 'stati', values: progressLabels },
    { name: 'decisioni', values: [decisionWords.accept, decisionWords.reject] },
    { name: 'non_valutabile', values: [excludedWord] },
    { name: 'tipi_target', values: Object.values(targetTypeLabels) },
    { name: 'esiti', values: outcomes.map((outcome) => outcomeLabels[outcome]) },
    { name: 'esiti_percento', values: outcomes.map((outcome) => worth[outcome]) },
    { name: 'ritardo_giorni', values: delays.map(([days]) => days) },
    { name: 'ritardo_percento', values: delays.map(([, percent]) => percent) },
    { name: 'fasce_da', values: profile.bands.map(({ from }) => from) },
    { name: 'fasce_giudizio', values: profile.bands.map(({ judgement }) => judgement) },
    { name: 'fasce_retribuzione', values: profile.bands.map(({ pay }) => pay) },
  ];
};

const valueCell = (value: string | number | undefined): CellPlan => {
  if (value === undefined) return blank();
  return typeof value === 'number' ? number(value) : text(value);
};

/** The hidden sheet that holds the lists, one to a column. */
export const listsSheet = (profile: EvaluationProfile): SheetPlan => {
  const lists = listsOf(profile);
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    ...plainSheet(
      sheetNames.lists,
      lists.map(() => 20),
      [
        row(...lists.map(({ name }) => text(name, { look: 'header' }))),
        ...Array.from({ length: longest }, (_, index) => row(...lists.map(({ values }) => valueCell(values[index])))),
      ],
    ),
    hidden: true,
  };
};

/** The lists' names and ranges. */
export const listNames = (profile: EvaluationProfile): WorkbookPlan['lists'] =>
  listsOf(profile).map(({ name, values }, index) => {
    const letters = columnLetters(index + 1);
    return { name, range: `${quotedSheet(sheetNames.lists)}!$${letters}$2:$${letters}$${values.length + 1}` };
  });
