import { describe, expect, it } from 'vitest';
import { typeTarget } from '../../../src/normalize/values/target.js';
import { findThreshold } from '../../../src/normalize/values/threshold.js';

/** The plan's year: that of days printed without one. */
const year = 2026;
const day = (date: string) => ({ type: 'date', date: `2026-${date}` });
const days = (...dates: readonly string[]) => ({ type: 'dates', dates: dates.map((date) => `2026-${date}`) });
const least = (min: number, unit?: string) => ({ type: 'threshold', min, ...(unit === undefined ? {} : { unit }) });
const most = (max: number, unit?: string) => ({ type: 'threshold', max, ...(unit === undefined ? {} : { unit }) });
const number = (value: number, unit?: string) => ({ type: 'number', number: value, ...(unit === undefined ? {} : { unit }) });
const percent = (percentage: number) => ({ type: 'percentage', percentage });
const bothOutcomes = { type: 'outcome', outcomes: ['achieved', 'notAchieved'] };
const yesNo = { type: 'yesNo' };
const continuous = { type: 'continuous' };
const legal = { type: 'legalTerm' };
const relative = { type: 'relativeTerm' };

type Case = readonly [string, unknown];

const dated: readonly Case[] = [
  ['31/12/2026', day('12-31')],
  ['31.12.2026', day('12-31')],
  ['31.12.26', day('12-31')],
  ['31/12/26', day('12-31')],
  ['31-12-2026', day('12-31')],
  ['31-12-26', day('12-31')],
  ['5/3/2026', day('03-05')],
  ['31 dicembre 2026', day('12-31')],
  ['31 dic. 2026', day('12-31')],
  ['31-dic-26', day('12-31')],
  ['1° gennaio', day('01-01')],
  ['1º ottobre 2026', day('10-01')],
  ['entro il 31/10', day('10-31')],
  ['31/10', day('10-31')],
  ['10/05', day('05-10')],
  ['30.09', day('09-30')],
  ['Entro il 31 dicembre', day('12-31')],
  ['entro e non oltre il 30/06/2026', day('06-30')],
  ['entro dicembre', day('12-31')],
  ['entro il mese di giugno', day('06-30')],
  ['entro fine giugno', day('06-30')],
  ['Giugno 2026', day('06-30')],
  ['giugno', day('06-30')],
  ['nov. 2026', day('11-30')],
  ['entro il I semestre', day('06-30')],
  ['entro il 1° semestre 2026', day('06-30')],
  ['Primo semestre', day('06-30')],
  ['II semestre 2026', day('12-31')],
  ['entro il secondo semestre', day('12-31')],
  ['entro il I trimestre', day('03-31')],
  ['III trimestre 2026', day('09-30')],
  ['4° trimestre', day('12-31')],
  ['entro il primo quadrimestre', day('04-30')],
  ['II quadrimestre', day('08-31')],
  ['I bimestre', day('02-28')],
  ["entro l'anno", day('12-31')],
  ['entro fine anno', day('12-31')],
  ['Fine 2026', day('12-31')],
  ['entro il 2026', day('12-31')],
  ['31/12/2026 (prorogabile)', day('12-31')],
  ['Approvazione entro il 30/04/2026', day('04-30')],
  ['dal 01/03/2026 al 30/06/2026', days('03-01', '06-30')],
  ['dal 1 marzo al 30 giugno 2026', days('03-01', '06-30')],
  ['dal 1° al 15 marzo 2026', days('03-01', '03-15')],
  ['01/03/2026 - 30/06/2026', days('03-01', '06-30')],
  ['30/06/2026; 31/12/2026', days('06-30', '12-31')],
  ['30/06 e 31/12', days('06-30', '12-31')],
  ['30/06 – 31/12', days('06-30', '12-31')],
  ['entro il 30 giugno e il 31 dicembre', days('06-30', '12-31')],
  ['1) 30/04/2026\n2) 30/09/2026', days('04-30', '09-30')],
];

const terms: readonly Case[] = [
  ['entro 30 gg dalla richiesta', relative],
  ['30 gg dal ricevimento', relative],
  ['entro 30 (trenta) giorni dalla notifica', relative],
  ['entro 10 gg. lavorativi dalla presentazione', relative],
  ["entro 3 mesi dall'approvazione del bilancio", relative],
  ['entro 24 ore dalla segnalazione', relative],
  ['30 gg prima della prima udienza', relative],
  ['15 giorni antecedenti la scadenza', relative],
  ['Tempestivo dalla richiesta', relative],
  ['Tempestivamente', relative],
  ['entro il giorno 10 del mese successivo', relative],
  ['Entro i termini previsti', legal],
  ['Entro i termini previsti dalla legge', legal],
  ['nei termini di legge', legal],
  ['termini di legge', legal],
  ['Entro la scadenza', { type: 'qualitative' }],
  ['alle scadenze di legge', legal],
  ['Scadenze fissate dalla normativa', legal],
  ['Entro i termini assegnati', { type: 'qualitative' }],
  ['nel rispetto delle scadenze normative', legal],
  ['Anteriore alle scadenze di pagamento', legal],
  ['secondo i termini di legge', legal],
  ['Costante', continuous],
  ["tutto l'anno", continuous],
  ["Durante tutto l'anno", continuous],
  ['intero anno', continuous],
  ['Per tutta la validità del Piano', continuous],
  ['attività continuativa', continuous],
  ["nel corso dell'anno", continuous],
  ['in corso d’anno', continuous],
  ['Mensile', continuous],
  ['semestrali', continuous],
  ['con cadenza trimestrale', continuous],
];

const quantities: readonly Case[] = [
  ['100%', percent(100)],
  ['100 %', percent(100)],
  ['98,5%', percent(98.5)],
  ['100 per cento', percent(100)],
  ['100% (cento per cento)', percent(100)],
  ['100% delle istanze', percent(100)],
  ['-5%', percent(-5)],
  ['+ 10%', percent(10)],
  ['8/10', number(8, '/10')],
  ['3 su 4', number(3, '/4')],
  ['25', number(25)],
  ['1.250', number(1250)],
  ['n. 3', number(3)],
  ['N° 5 corsi', number(5, 'corsi')],
  ['n.1 relazione', number(1, 'relazione')],
  ['3 eventi', number(3, 'eventi')],
  ['€ 40.000', number(40000, '€')],
  ['40.000 euro', number(40000, 'euro')],
  ['€ 15.000,00', number(15000, '€')],
  ['1 (uno)', number(1)],
];

const thresholds: readonly Case[] = [
  ['≥ 80%', least(80, '%')],
  ['>= 80%', least(80, '%')],
  ['=> 80 %', least(80, '%')],
  ['> 80%', least(80, '%')],
  ['almeno 80%', least(80, '%')],
  ["almeno l'80%", least(80, '%')],
  ['Minimo 80%', least(80, '%')],
  ['min. 3 incontri', least(3, 'incontri')],
  ["non inferiore all'80%", least(80, '%')],
  ['non inferiore a 80', least(80)],
  ["non meno dell'80%", least(80, '%')],
  ['superiore al 90%', least(90, '%')],
  ['maggiore o uguale a 90', least(90)],
  ['pari o superiore al 90%', least(90, '%')],
  ['80% o superiore', least(80, '%')],
  ['almeno 3', least(3)],
  ['almeno n. 3 incontri', least(3, 'incontri')],
  ['≤ 30 gg', most(30, 'gg')],
  ['<= 30 giorni', most(30, 'giorni')],
  ['< 5%', most(5, '%')],
  ['massimo 30 giorni', most(30, 'giorni')],
  ['max 30 gg', most(30, 'gg')],
  ['max. 2 reclami', most(2, 'reclami')],
  ['fino a 30 giorni', most(30, 'giorni')],
  ['non oltre 15 giorni', most(15, 'giorni')],
  ['non superiore a 0 giorni', most(0, 'giorni')],
  ['inferiore o uguale a 2', most(2)],
  ['entro il 5%', most(5, '%')],
  ['tra 10 e 20%', { type: 'threshold', min: 10, max: 20, unit: '%' }],
  ['dal 10% al 20%', { type: 'threshold', min: 10, max: 20, unit: '%' }],
  ['10-20%', { type: 'threshold', min: 10, max: 20, unit: '%' }],
];

const alternatives: readonly Case[] = [
  ['Raggiunto / non raggiunto', bothOutcomes],
  ['Raggiunto/ non raggiunto', bothOutcomes],
  ['Raggiunto /non raggiunto', bothOutcomes],
  ['raggiunto/non raggiunto', bothOutcomes],
  ['RAGGIUNTO - NON RAGGIUNTO', bothOutcomes],
  ['raggiunto\nnon raggiunto', bothOutcomes],
  ['Realizzato / Non realizzato', bothOutcomes],
  ['fatto/non fatto', bothOutcomes],
  ['effettuata / non effettuata', bothOutcomes],
  ['Raggiunto', { type: 'outcome', outcomes: ['achieved'] }],
  ['SI/NO', yesNo],
  ['Sì/No', yesNo],
  ['sì / no', yesNo],
  ['SI - NO', yesNo],
  ['SI', yesNo],
  ['Sì', yesNo],
  ['S/N', yesNo],
  ['☐ SI ☐ NO', yesNo],
  ['on/off', yesNo],
  ['ON - OFF', yesNo],
  ['Approvazione della delibera', { type: 'qualitative' }],
  ['da definire', { type: 'qualitative' }],
  ['Costo del servizio', { type: 'qualitative' }],
];

describe.each([
  ['dates', dated],
  ['terms', terms],
  ['quantities', quantities],
  ['thresholds', thresholds],
  ['alternatives', alternatives],
] as const)('%s', (_, cases) => {
  it.each(cases)('%j', (text, typed) => expect(typeTarget(text, year)).toEqual(typed));
});

it.each([['III settore'], ['maggio dei libri'], ['2026'], ['triennio 2026/2028'], ['art. 3 c. 2']])(
  'no date is found in %j',
  (text) => expect(['date', 'dates']).not.toContain(typeTarget(text, undefined).type),
);

describe('a threshold in the text of an indicator', () => {
  it.each([
    ['Partecipazione ai corsi di almeno il 50% dei dipendenti', { comparison: 'atLeast', value: 50, unit: '%' }],
    ['Percentuale di atti pubblicati >= 95%', { comparison: 'atLeast', value: 95, unit: '%' }],
    ['Grado di soddisfazione ≥ 4 su 5', { comparison: 'atLeast', value: 4, unit: '' }],
    ['numero minimo di incontri: 3', { comparison: 'atLeast', value: 3, unit: '' }],
    ['incontri (min. 3)', { comparison: 'atLeast', value: 3, unit: '' }],
    ['tempo medio non superiore a 20 gg', { comparison: 'atMost', value: 20, unit: 'gg' }],
    ['scostamento massimo del 5%', { comparison: 'atMost', value: 5, unit: '%' }],
    ['Controllo di un campione del 10%', { comparison: 'exactly', value: 10, unit: '%' }],
    ['Verifica di un campione del 50% dei cantieri entro il 31/12/2026', { comparison: 'exactly', value: 50, unit: '%' }],
    ['N. atti / n. atti previsti', null],
    ['Rispetto dell’art. 10 del D.Lgs. 33/2013', null],
    ['non oltre il 31/12/2026', null],
  ])('%j', (text, threshold) => expect(findThreshold(text)).toEqual(threshold));
});
