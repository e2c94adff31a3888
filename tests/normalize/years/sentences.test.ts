import { describe, expect, it } from 'vitest';
import { movesOf } from '../../support/carried-over.js';

const stays: readonly string[] = [
  'Riqualificazione di piazza Roma, CUP J51B21004560001',
  'Versamento su IBAN IT60X0542811101000000123456',
  'Servizio di trasporto, CIG 8920232023',
  'Contributo di € 2.023,00 alle famiglie',
  'Contributo di 2023 euro alle famiglie',
  'Definizione di n. 2023 pratiche arretrate',
  'Apertura serale dalle 20:23 alle 22:30',
  'Frazionamento del foglio 20, particella 2023',
  'Spesa sul cap. 2023 del bilancio',
  'Risparmio di 2023 kWh negli edifici',
  'Certificazione ISO 9001:2023',
  'Registrazione al protocollo n. 2023 del 04/05/2023',
  'Riscontro alla nota prot. gen. 12345/2023',
  'Ordinanza sindacale n. 23 del 15/06/2023',
  'Contratto rep. n. 45/2023',
  'Sentenza TAR Sicilia n. 1023/2023',
  'Delib. G.C. n. 23 del 20.02.2023, esecutiva dal 03/03/2023',
  'Regolamento in vigore dal 01/07/2023',
  'Adempimenti della legge di bilancio 2023',
  'Codice dei contratti (D.Lgs. 36/2023)',
  'Bando pubblicato il 15/03/2023',
  'Conferenza dei servizi indetta in data 12/02/2023',
  'Popolazione residente al 1° gennaio 2023',
  'Riduzione del 5% rispetto all’anno 2023',
  'Incremento del 3% sul 2023',
  'Bonus ai nati dal 2020 al 2023',
  'Attuazione dell’Agenda 2030',
  'Fondi FESR 2021-2027',
  'Programma Next Generation EU, target al 31/12/2023',
  'Interventi M2C4, milestone al 31/12/2023',
  'Linee programmatiche di mandato 2022/2027',
  'Mandato del Sindaco 2019-2024',
  'Applicazione del CCNL 2019-2021',
  'Servizi educativi per l’a.e. 2023/2024',
  'Mensa per l’A.S. 2023-24',
  'Elezioni europee 2024',
  'Accoglienza per il Giubileo 2025',
];

const moves: readonly (readonly [string, readonly string[]])[] = [
  ['Entro il primo semestre 2023 e comunque non oltre il 30/09/2023', ['2023 → 2024 applied', '30/09/2023 → 30/09/2024 applied']],
  ['Entro il secondo trimestre del 2023', ['2023 → 2024 applied']],
  ['50% nel I semestre 2023, 100% nel II semestre 2023', ['2023 → 2024 applied', '2023 → 2024 applied']],
  ['Entro l’anno 2023', ['2023 → 2024 applied']],
  ['Entro fine 2023', ['2023 → 2024 applied']],
  ['Entro il 31.12.23', ['31.12.23 → 31.12.24 applied']],
  ['Dal 01/01/2023 al 31/12/2023', ['31/12/2023 → 31/12/2024 applied', '01/01/2023 → 01/01/2024 applied']],
  ['Entro 30 giorni dal 31/03/2023', ['31/03/2023 → 31/03/2024 applied']],
  ['Entro il 31/12/2023 (prorogabile al 31/03/2024)', ['31/12/2023 → 31/12/2024 applied', '31/03/2024 → 31/03/2025 proposed']],
  ['Interventi realizzati al 31/12/2023', ['31/12/2023 → 31/12/2024 applied']],
  ['Entro martedì 14 marzo 2023', ['14 marzo 2023 → 14 marzo 2024 proposed']],
  ['Entro il 29 febbraio 2023', ['29 febbraio 2023 → 29 febbraio 2024 proposed']],
  ['Fine lavori entro il 30/11/2023', ['30/11/2023 → 30/11/2024 proposed']],
];

const moved: readonly (readonly [string, readonly string[]])[] = [
  ['Rendiconto della gestione 2022 entro il 30 aprile 2023', ['30 aprile 2023 → 30 aprile 2024 applied', '2022 → 2023 applied']],
  ['Domande pervenute nel 2023', ['2023 → 2024 proposed']],
  ['Relazione sulla performance 2022', ['2022 → 2023 applied']],
  ['Programma triennale dei lavori pubblici 2024-2026', ['2024 → 2025 proposed', '2026 → 2027 proposed']],
  ['Piano dei fabbisogni 2024/26', ['2024 → 2025 proposed', '26 → 27 proposed']],
  ['Organizzazione della stagione estiva 2023', ['2023 → 2024 proposed']],
  ['Aggiornamento delle tariffe TARI 2023', ['2023 → 2024 proposed']],
];

describe('the year of a table carried over from the year before', () => {
  it.each(stays)('stays: %s', async (title) => expect(await movesOf({ title })).toEqual([]));
  it.each(moves)('moves in a target: %s', async (target, expected) => expect(await movesOf({ target })).toEqual(expected));
  it.each(moved)('moves in a title: %s', async (title, expected) => expect(await movesOf({ title })).toEqual(expected));
});
