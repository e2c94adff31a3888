import type { Finding, FindingArgs, FindingCode } from '../model/finding.js';
import { dateSentences } from './date-sentences.js';
import { extractSentences } from './extract-sentences.js';
import type { Language } from './language.js';
import { list, percent, type Sentence } from './sentence.js';
import { administrationLabel, fieldLabel } from './terms.js';

type Sentences = { readonly [C in FindingCode]: Sentence<C> };

const quoted = (items: readonly string[]): string => items.map((item) => `«${item}»`).join(', ');
const italianNumber = (value: number): string => String(value).replace('.', ',');

const duty = (subject: { readonly it: string; readonly en: string }): Sentence<'duty/payment-times'> => ({
  it: ({ unitsWithout, law }) => `nessun obiettivo ${subject.it} in: ${list(unitsWithout)} (${law})`,
  en: ({ unitsWithout, law }) => `no objective ${subject.en} in: ${list(unitsWithout)} (${law})`,
});

/** The sentence of every finding code, in every language. */
export const sentences: Sentences = {
  ...extractSentences,
  ...dateSentences,
  'administration/missing': {
    it: ({ fields }) =>
      `il documento non dice di quale ente è: indicare ${list(fields.map((field) => administrationLabel(field, 'it')))}`,
    en: ({ fields }) =>
      `the document does not say whose it is: give ${list(fields.map((field) => administrationLabel(field, 'en')))}`,
  },
  'plan/year-undecided': {
    it: ({ votes }) =>
      votes.length === 0
        ? 'il documento non dice l’anno del piano: indicarlo con --plan-year'
        : `anno del piano incerto (${list(votes.map((vote) => `${vote.year}: ${vote.count}`))}): indicarlo con --plan-year`,
    en: ({ votes }) =>
      votes.length === 0
        ? 'the document does not name the plan year: give it with --plan-year'
        : `plan year uncertain (${list(votes.map((vote) => `${vote.year}: ${vote.count}`))}): give it with --plan-year`,
  },
  'table/not-objectives': {
    it: ({ rows, firstCell }) => `tabella di ${rows} righe che non contiene obiettivi («${firstCell}»): lasciata da parte`,
    en: ({ rows, firstCell }) => `table of ${rows} rows that holds no objectives (“${firstCell}”): left aside`,
  },
  'row/unplaced': {
    it: ({ text }) => `testo che non trova posto fra gli obiettivi: «${text}»`,
    en: ({ text }) => `text that fits no objective: “${text}”`,
  },
  'column/unknown': {
    it: ({ header }) => `colonna sconosciuta «${header}»: riportata con il suo nome`,
    en: ({ header }) => `unknown column “${header}”: kept under its printed name`,
  },
  'column/decided-by-content': {
    it: ({ header, field, printedMeaning, share }) =>
      `colonna «${header}» letta come ${field} e non come ${printedMeaning}, per il contenuto delle celle (${percent(share)})`,
    en: ({ header, field, printedMeaning, share }) =>
      `column “${header}” read as ${field}, not as ${printedMeaning}, by the content of its cells (${percent(share)})`,
  },
  'column/unnamed': {
    it: ({ header, field, share }) =>
      `l’intestazione «${header}» non dice che cosa contiene la colonna: letta come ${field} per il contenuto delle celle (${percent(share)}); da verificare`,
    en: ({ header, field, share }) =>
      `the header “${header}” does not say what its column holds: read as ${field} by the content of its cells (${percent(share)}); to be checked`,
  },
  'header/inherited': {
    it: ({ unit }) => `tabella senza intestazione: usata quella di ${unit}`,
    en: ({ unit }) => `table without a header: that of ${unit} is used`,
  },
  'text/missing-words': {
    it: ({ text }) => `sembrano mancare parole in «${text}»`,
    en: ({ text }) => `words seem to be missing in “${text}”`,
  },
  'text/misused-word': {
    it: ({ found, expected }) => `trovato «${found}», atteso «${expected}»`,
    en: ({ found, expected }) => `found “${found}”, expected “${expected}”`,
  },
  'text/placeholder': {
    it: ({ text }) => `segnaposto da completare: «${text}»`,
    en: ({ text }) => `placeholder to be filled in: “${text}”`,
  },
  'text/spacing': {
    it: ({ text }) => `spaziatura irregolare in «${text}»`,
    en: ({ text }) => `odd spacing in “${text}”`,
  },
  'term/obsolete': {
    it: ({ term, current }) => `termine superato «${term}», oggi «${current}»`,
    en: ({ term, current }) => `outdated term “${term}”, now “${current}”`,
  },
  'term/relative': {
    it: ({ text }) => `«${text}»: quale, si capisce solo oggi`,
    en: ({ text }) => `“${text}”: which one is only clear today`,
  },
  'term/unit-label': {
    it: ({ found, expected }) => `trovato «${found}», ma le unità del documento si chiamano «${expected}»`,
    en: ({ found, expected }) => `found “${found}”, but the units of this document are called “${expected}”`,
  },
  'citation/wrong-act': {
    it: ({ found, expected }) => `citazione «${found}», attesa «${expected}»`,
    en: ({ found, expected }) => `citation “${found}”, expected “${expected}”`,
  },
  'number/gap': {
    it: ({ unit, missing }) => `${unit}: ${missing.length === 1 ? 'manca il numero' : 'mancano i numeri'} ${list(missing)}`,
    en: ({ unit, missing }) =>
      `${unit}: ${missing.length === 1 ? `number ${list(missing)} is` : `numbers ${list(missing)} are`} missing`,
  },
  'number/duplicate': {
    it: ({ unit, number }) => `${unit}: il numero ${number} è usato più volte`,
    en: ({ unit, number }) => `${unit}: number ${number} is used more than once`,
  },
  'number/same-elsewhere': {
    it: ({ number, units }) => `il codice ${number} sta per obiettivi diversi in ${list(units)}`,
    en: ({ number, units }) => `code ${number} stands for different objectives in ${list(units)}`,
  },
  'unit/gap': {
    it: ({ missing }) => `nella numerazione delle unità manca ${list(missing)}`,
    en: ({ missing }) => `${list(missing)} is missing in the numbering of the units`,
  },
  'unit/officer-missing': {
    it: ({ unit }) => `${unit}: il responsabile non è indicato`,
    en: ({ unit }) => `${unit}: no officer is named`,
  },
  'weight/missing': { it: () => 'peso mancante', en: () => 'weight missing' },
  'weight/unreadable': {
    it: ({ text }) => `peso illeggibile: «${text}»`,
    en: ({ text }) => `unreadable weight: “${text}”`,
  },
  'weight/shared-by-rows': {
    it: ({ weight, rows }) =>
      `il peso ${weight} è stampato una volta per ${rows} righe: conta una volta, con la prima; indicare come si divide`,
    en: ({ weight, rows }) =>
      `the weight ${weight} is printed once for ${rows} rows: it counts once, with the first; say how it is parted`,
  },
  'weight/sum-not-100': {
    it: ({ unit, own, transversal, total }) =>
      `${unit}: i pesi sommano a ${italianNumber(total)} e non a 100 (propri ${italianNumber(own)}, trasversali ${italianNumber(transversal)})`,
    en: ({ unit, own, transversal, total }) =>
      `${unit}: weights add up to ${total}, not 100 (own ${own}, transversal ${transversal})`,
  },
  'cells/swapped': {
    it: ({ indicator, target }) => `indicatore e target sembrano scambiati: «${indicator}» / «${target}»`,
    en: ({ indicator, target }) => `indicator and target seem swapped: “${indicator}” / “${target}”`,
  },
  'target/missing': { it: () => 'target mancante', en: () => 'target missing' },
  'target/not-measurable': {
    it: ({ text }) => `target non misurabile: «${text}»`,
    en: ({ text }) => `target not measurable: “${text}”`,
  },
  'indicator/without-value': {
    it: ({ text }) => `indicatore senza un valore da raggiungere: «${text}»`,
    en: ({ text }) => `indicator without a value to reach: “${text}”`,
  },
  'indicator/weights-not-100': {
    it: ({ of, total }) =>
      of === 'unit'
        ? `i pesi degli indicatori sommano a ${italianNumber(total)}: non chiudono a 100 né per obiettivo né in tutto`
        : `i pesi degli indicatori dell’obiettivo sommano a ${italianNumber(total)} e non a 100`,
    en: ({ of, total }) =>
      of === 'unit'
        ? `the weights of the indicators add up to ${total}: they close at 100 neither by objective nor in all`
        : `the weights of the objective's indicators add up to ${total}, not 100`,
  },
  'objective/title-equals-result': {
    it: () => 'il risultato atteso ripete il titolo',
    en: () => 'the expected result repeats the title',
  },
  'objective/same-row-elsewhere': {
    it: ({ units }) => `stesso obiettivo in ${list(units)}: forse trasversale (collegamento proposto)`,
    en: ({ units }) => `same objective in ${list(units)}: perhaps transversal (link proposed)`,
  },
  'objective/same-row-twice': {
    it: ({ unit }) => `${unit}: lo stesso obiettivo compare due volte`,
    en: ({ unit }) => `${unit}: the same objective appears twice`,
  },
  'transversal/variant': {
    it: ({ title, canonical, common, equalCells }) =>
      `obiettivo trasversale con un altro titolo: «${title}» invece di «${canonical}» (parole in comune ${percent(common)}, altre celle uguali: ${equalCells})`,
    en: ({ title, canonical, common, equalCells }) =>
      `transversal objective under another title: “${title}” instead of “${canonical}” (words in common ${percent(common)}, other cells equal: ${equalCells})`,
  },
  'transversal/incomplete': {
    it: ({ unit, missing }) => `${unit}: mancano gli obiettivi trasversali ${quoted(missing)}`,
    en: ({ unit, missing }) => `${unit}: transversal objectives missing: ${quoted(missing)}`,
  },
  'plan/late-approval': {
    it: ({ date, year }) =>
      `atto di approvazione del ${date}: gli obiettivi del ${year} sono stati assegnati nella seconda metà dell’anno, o dopo`,
    en: ({ date, year }) => `approving act of ${date}: the objectives of ${year} were assigned in its second half, or later`,
  },
  'number/out-of-order': {
    it: ({ unit, number, previous }) => `${unit}: il numero ${number} viene dopo il ${previous}`,
    en: ({ unit, number, previous }) => `${unit}: number ${number} comes after ${previous}`,
  },
  'unit/duplicate': {
    it: ({ unit, names }) => `${unit} compare due volte con nomi diversi: ${quoted(names)}`,
    en: ({ unit, names }) => `${unit} appears twice under different names: ${quoted(names)}`,
  },
  'unit/officer-changes': {
    it: ({ unit, date }) => `${unit}: il responsabile cambia il ${date}`,
    en: ({ unit, date }) => `${unit}: the officer changes on ${date}`,
  },
  'weight/out-of-range': {
    it: ({ text }) => `peso impossibile: «${text}»`,
    en: ({ text }) => `impossible weight: “${text}”`,
  },
  'weight/in-title': {
    it: ({ found, expected }) => `peso scritto nel titolo: «${found}»; nella colonna: «${expected}»`,
    en: ({ found, expected }) => `weight written in the title: “${found}”; in the column: “${expected}”`,
  },
  'weight/total-mismatch': {
    it: ({ unit, printed, sum }) => `${unit}: il totale stampato «${printed}» non è la somma dei pesi, ${italianNumber(sum)}`,
    en: ({ unit, printed, sum }) => `${unit}: the printed total “${printed}” is not the sum of the weights, ${sum}`,
  },
  'cells/shifted': {
    it: ({ text }) => `il titolo è solo «${text}»: le celle della riga sembrano spostate di una colonna`,
    en: ({ text }) => `the title is only “${text}”: the cells of the row seem shifted by a column`,
  },
  'cells/misplaced': {
    it: ({ text, field, expected }) => `«${text}» sta nella colonna «${field}», sembra di «${expected}»`,
    en: ({ text, field, expected }) => `“${text}” stands in the column “${field}”, it seems to be of “${expected}”`,
  },
  'indicator/missing': { it: () => 'indicatore mancante', en: () => 'indicator missing' },
  'indicator/generic': {
    it: ({ text }) => `indicatore generico: «${text}»`,
    en: ({ text }) => `generic indicator: “${text}”`,
  },
  'indicator/several': {
    it: ({ text }) => `più indicatori in uno: anche «${text}»`,
    en: ({ text }) => `several indicators in one: “${text}”, too`,
  },
  'objective/several': {
    it: ({ text }) => `più obiettivi in uno: anche «${text}»`,
    en: ({ text }) => `several objectives in one: “${text}”, too`,
  },
  'objective/other-unit': {
    it: ({ unit, other }) => `obiettivo di ${unit} che sembra di ${other}`,
    en: ({ unit, other }) => `objective of ${unit} that seems to be of ${other}`,
  },
  'objective/ordinary-activity': {
    it: ({ text }) => `attività ordinaria presentata come obiettivo: «${text}»`,
    en: ({ text }) => `ordinary activity presented as an objective: “${text}”`,
  },
  'objective/same-title-twice': {
    it: ({ unit, title }) => `${unit}: due obiettivi hanno lo stesso titolo «${title}»`,
    en: ({ unit, title }) => `${unit}: two objectives have the same title “${title}”`,
  },
  'objective/overlapping': {
    it: ({ unit, title, other }) => `${unit}: «${title}» è il risultato atteso di «${other}»`,
    en: ({ unit, title, other }) => `${unit}: “${title}” is the expected result of “${other}”`,
  },
  'objective/similar-elsewhere': {
    it: ({ units }) => `obiettivi simili in ${list(units)}: forse uno solo, condiviso`,
    en: ({ units }) => `similar objectives in ${list(units)}: perhaps one that is shared`,
  },
  'duty/payment-times': duty({ it: 'sui tempi di pagamento', en: 'on payment times' }),
  'duty/payment-weight': {
    it: ({ units, share, law }) =>
      `obiettivo sui tempi di pagamento con peso sotto ${share} in: ${list(units.map(({ unit, weight }) => `${unit} (${italianNumber(weight)})`))}; la norma chiede almeno il ${share} % della retribuzione di risultato, non per forza del peso (${law})`,
    en: ({ units, share, law }) =>
      `objective on payment times weighing less than ${share} in: ${list(units.map(({ unit, weight }) => `${unit} (${weight})`))}; the law asks for at least ${share} % of the result pay, not necessarily of the weight (${law})`,
  },
  'duty/payment-indicator': {
    it: ({ unitsWithout, law }) =>
      `obiettivo sui tempi di pagamento senza un indicatore di ritardo misurabile in: ${list(unitsWithout)} (${law})`,
    en: ({ unitsWithout, law }) =>
      `objective on payment times without a measurable delay indicator in: ${list(unitsWithout)} (${law})`,
  },
  'duty/training': duty({ it: 'sulle ore di formazione del personale', en: 'on hours of staff training' }),
  'duty/accessibility': duty({ it: "sull'accessibilità digitale", en: 'on digital accessibility' }),
};

const sentenceOf = <C extends FindingCode>(
  finding: { readonly code: C; readonly args: FindingArgs<C> },
  language: Language,
): string => sentences[finding.code][language](finding.args);

/** The sentence a person reads for a finding; field names in its arguments are put into words first. */
export const findingSentence = (finding: Finding, language: Language): string => {
  if (finding.code === 'cells/misplaced') {
    const { field, expected } = finding.args;
    const args = { ...finding.args, field: fieldLabel(field, language), expected: fieldLabel(expected, language) };
    return sentenceOf({ code: finding.code, args }, language);
  }
  if (finding.code === 'column/unnamed') {
    const args = { ...finding.args, field: fieldLabel(finding.args.field, language) };
    return sentenceOf({ code: finding.code, args }, language);
  }
  if (finding.code !== 'column/decided-by-content') return sentenceOf(finding, language);
  const { field, printedMeaning } = finding.args;
  const args = { ...finding.args, field: fieldLabel(field, language), printedMeaning: fieldLabel(printedMeaning, language) };
  return sentenceOf({ code: finding.code, args }, language);
};
