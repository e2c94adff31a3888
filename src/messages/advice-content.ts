import type { FindingCode } from '../model/finding.js';
import type { Advice, FormCode } from './advice-kinds.js';

/** About what a document says: weights, years, measures, duties. */
export const contentAdvices: { readonly [C in Exclude<FindingCode, FormCode>]: Advice } = {
  'weight/missing': {
    expected: { it: 'un peso', en: 'a weight' },
    why: { it: 'L’obiettivo non conta nulla nel punteggio.', en: 'The objective counts nothing in the score.' },
  },
  'weight/unreadable': {
    expected: { it: 'un numero', en: 'a number' },
    why: { it: 'Il peso non si può usare nel calcolo.', en: 'The weight cannot be used in the calculation.' },
  },
  'weight/out-of-range': {
    expected: { it: 'un peso tra 1 e 100', en: 'a weight from 1 to 100' },
    why: { it: 'Il punteggio non si può calcolare.', en: 'The score cannot be calculated.' },
  },
  'weight/in-title': {
    expected: { it: 'il peso solo nella sua colonna', en: 'the weight in its column only' },
    why: {
      it: 'Due pesi per un obiettivo: non si sa quale vale.',
      en: 'Two weights for one objective: nobody knows which holds.',
    },
  },
  'weight/sum-not-100': {
    expected: { it: 'una somma di 100', en: 'a sum of 100' },
    why: { it: 'Il punteggio finale non arriva a 100, o lo supera.', en: 'The final score does not reach 100, or exceeds it.' },
  },
  'weight/total-mismatch': {
    expected: { it: 'un totale uguale alla somma', en: 'a total equal to the sum' },
    why: {
      it: 'Un peso o il totale è sbagliato: il piano si contraddice.',
      en: 'A weight or the total is wrong: the plan contradicts itself.',
    },
  },
  'year/stale-header': {
    expected: { it: 'l’anno del piano', en: 'the plan year' },
    why: { it: 'La tabella sembra quella dell’anno scorso.', en: 'The table seems to be last year’s.' },
  },
  'year/stale-heading': {
    expected: { it: 'l’anno del piano', en: 'the plan year' },
    why: { it: 'L’unità sembra avere gli obiettivi dell’anno scorso.', en: 'The unit seems to have last year’s objectives.' },
  },
  'year/other-header': {
    expected: { it: 'l’anno del piano', en: 'the plan year' },
    why: { it: 'Non è chiaro di quale anno sono gli obiettivi.', en: 'It is not clear of which year the objectives are.' },
  },
  'year/stale-date': {
    expected: { it: 'la stessa data nell’anno del piano', en: 'the same day in the plan year' },
    why: {
      it: 'Un obiettivo non può scadere prima di essere assegnato.',
      en: 'An objective cannot be due before it is assigned.',
    },
  },
  'year/doubtful-date': {
    expected: { it: 'l’anno del piano, se è questo che si intende', en: 'the plan year, if that is what is meant' },
    why: { it: 'Può essere rimasto dal piano precedente.', en: 'It may be left over from the plan before.' },
  },
  'year/previous-cycle': {
    expected: { it: 'l’esercizio prima dell’anno del piano', en: 'the year before the plan year' },
    why: { it: 'Il documento citato era già dovuto prima del piano.', en: 'The document named was due before the plan.' },
  },
  'year/next-cycle': {
    expected: { it: 'il triennio dopo l’anno del piano', en: 'the three years after the plan year' },
    why: {
      it: 'La programmazione di quel triennio potrebbe essere già approvata.',
      en: 'The planning for those years may already be approved.',
    },
  },
  'year/partly-shifted': {
    expected: { it: 'tutti gli anni della riga dello stesso ciclo', en: 'all years of the row of one cycle' },
    why: { it: 'Finché non si decide, la riga si contraddice.', en: 'Until it is decided, the row contradicts itself.' },
  },
  'date/impossible': {
    expected: { it: 'una data del calendario', en: 'a date of the calendar' },
    why: { it: 'La scadenza non si può verificare.', en: 'The term cannot be verified.' },
  },
  'date/transposed': {
    expected: { it: 'prima il giorno, poi il mese', en: 'the day first, then the month' },
    why: { it: 'La data come è scritta non esiste.', en: 'The date as written does not exist.' },
  },
  'date/odd-day': {
    expected: { it: 'l’ultimo giorno del mese, come nelle altre righe', en: 'the last day of the month, as in the other rows' },
    why: { it: 'Un errore di battitura anticipa la scadenza.', en: 'A slip makes the objective due earlier.' },
  },
  'date/weekday': {
    expected: { it: 'il giorno della settimana di quella data', en: 'the day of the week of that date' },
    why: { it: 'O il giorno o la data è dell’anno scorso.', en: 'Either the day or the date is last year’s.' },
  },
  'date/reversed': {
    expected: { it: 'un periodo che comincia prima di finire', en: 'a span that begins before it ends' },
    why: { it: 'Il periodo non si può verificare.', en: 'The span cannot be verified.' },
  },
  'date/out-of-plan': {
    expected: { it: 'una data nel periodo del piano', en: 'a date within the plan period' },
    why: { it: 'L’obiettivo non si può valutare in quest’anno.', en: 'The objective cannot be evaluated this year.' },
  },
  'date/after-legal-term': {
    expected: { it: 'una scadenza entro il termine di legge', en: 'a term within the legal one' },
    why: { it: 'L’obiettivo premierebbe un adempimento in ritardo.', en: 'The objective would reward a duty done late.' },
  },
  'cells/swapped': {
    expected: {
      it: 'l’indicatore nella sua colonna, il target nella sua',
      en: 'the indicator in its column, the target in its own',
    },
    why: {
      it: 'Il valore da raggiungere si cerca nella colonna sbagliata.',
      en: 'The value to reach is looked for in the wrong column.',
    },
  },
  'cells/shifted': {
    expected: { it: 'ogni cella sotto la sua intestazione', en: 'each cell under its header' },
    why: {
      it: 'Titolo, peso e target della riga sono sbagliati in tutti i risultati.',
      en: 'Title, weight and target of the row are wrong in every result.',
    },
  },
  'cells/misplaced': {
    expected: { it: 'il testo nella colonna per cui è fatto', en: 'the text in the column it is made for' },
    why: { it: 'Chi valuta non trova che cosa misurare.', en: 'An evaluator does not find what to measure.' },
  },
  'target/missing': {
    expected: { it: 'un valore o una data da raggiungere', en: 'a value or date to reach' },
    why: { it: 'L’obiettivo non può essere né raggiunto né mancato.', en: 'The objective can neither be reached nor missed.' },
  },
  'target/not-measurable': {
    expected: { it: 'un valore o una data', en: 'a value or a date' },
    why: {
      it: 'Nessuno può dire se è stato raggiunto (D.Lgs. 150/2009 art. 5).',
      en: 'Nobody can say whether it was reached (D.Lgs. 150/2009 art. 5).',
    },
  },
  'indicator/weights-not-100': {
    expected: { it: 'una somma di 100 per ogni obiettivo', en: 'a sum of 100 for each objective' },
    why: { it: 'Il risultato dell’obiettivo non si può calcolare.', en: 'The result of the objective cannot be calculated.' },
  },
  'weight/shared-by-rows': {
    expected: { it: 'un peso per ogni obiettivo', en: 'a weight for each objective' },
    why: { it: 'Non si sa quanto conta ciascun obiettivo.', en: 'Nobody knows how much each objective counts.' },
  },
  'indicator/missing': {
    expected: { it: 'che cosa si misura', en: 'what is measured' },
    why: { it: 'Il raggiungimento non si può dimostrare.', en: 'That it was reached cannot be shown.' },
  },
  'indicator/without-value': {
    expected: { it: 'quanto se ne vuole', en: 'how much of it is wanted' },
    why: { it: 'Si conta qualcosa senza sapere quanto basta.', en: 'Something is counted without knowing how much will do.' },
  },
  'indicator/generic': {
    expected: { it: 'che cosa, e quanto', en: 'what, and how much' },
    why: { it: 'Qualunque risultato lo soddisfa.', en: 'Any result satisfies it.' },
  },
  'indicator/several': {
    expected: {
      it: 'un indicatore per ogni cosa da fare, con il suo peso',
      en: 'an indicator for each thing to do, with its weight',
    },
    why: {
      it: 'Se una sola riesce, il grado raggiunto non si sa.',
      en: 'If one of them is done, the degree reached is unknown.',
    },
  },
  'objective/several': {
    expected: { it: 'un obiettivo per riga, con il suo peso', en: 'an objective for each row, with its weight' },
    why: {
      it: 'Se uno solo riesce, il punteggio non si può attribuire.',
      en: 'If one of them is reached, no score can be given.',
    },
  },
  'objective/other-unit': {
    expected: { it: 'gli obiettivi propri dell’unità', en: 'the objectives of the unit itself' },
    why: { it: 'Il responsabile risponderebbe del lavoro di altri.', en: 'The officer would answer for the work of others.' },
  },
  'objective/title-equals-result': {
    expected: { it: 'l’effetto che si vuole ottenere', en: 'the effect that is wanted' },
    why: { it: 'Il risultato atteso non dice nulla in più.', en: 'The expected result says nothing more.' },
  },
  'objective/ordinary-activity': {
    expected: { it: 'un miglioramento', en: 'an improvement' },
    why: {
      it: 'La legge vuole obiettivi che migliorano i servizi (D.Lgs. 150/2009 art. 5).',
      en: 'The law wants objectives that improve services (D.Lgs. 150/2009 art. 5).',
    },
  },
  'objective/same-row-twice': {
    expected: { it: 'una riga per obiettivo', en: 'one row for each objective' },
    why: { it: 'Il peso conta due volte.', en: 'The weight counts twice.' },
  },
  'objective/same-title-twice': {
    expected: { it: 'un titolo per obiettivo', en: 'a title for each objective' },
    why: { it: 'Può essere lo stesso obiettivo scritto due volte.', en: 'It may be one objective written twice.' },
  },
  'objective/same-row-elsewhere': {
    expected: { it: 'un obiettivo trasversale, se è condiviso', en: 'a transversal objective, if it is shared' },
    why: {
      it: 'Lo stesso risultato sarebbe premiato in più unità senza dirlo.',
      en: 'One result would be rewarded in several units unsaid.',
    },
  },
  'objective/overlapping': {
    expected: { it: 'obiettivi con risultati distinti', en: 'objectives with results of their own' },
    why: { it: 'Lo stesso lavoro conta due volte.', en: 'The same work counts twice.' },
  },
  'objective/similar-elsewhere': {
    expected: { it: 'un solo obiettivo condiviso, o due ben distinti', en: 'one shared objective, or two kept well apart' },
    why: { it: 'Lo stesso lavoro può essere premiato due volte.', en: 'The same work may be rewarded twice.' },
  },
  'transversal/variant': {
    expected: { it: 'lo stesso testo in tutte le unità', en: 'the same text in all units' },
    why: { it: 'Testi diversi si valutano in modo diverso.', en: 'Different texts are evaluated differently.' },
  },
  'transversal/incomplete': {
    expected: { it: 'gli stessi obiettivi trasversali in tutte le unità', en: 'the same transversal objectives in all units' },
    why: { it: 'Un’unità sarebbe esclusa da un obiettivo di tutti.', en: 'A unit would be left out of an objective of all.' },
  },
  'duty/payment-times': {
    expected: { it: 'un obiettivo sui tempi di pagamento in ogni unità', en: 'an objective on payment times in each unit' },
    why: {
      it: 'È un obbligo di legge, verificato dall’organo di revisione.',
      en: 'It is a legal duty, checked by the auditors.',
    },
  },
  'duty/payment-weight': {
    expected: { it: 'almeno il 30 % della retribuzione di risultato', en: 'at least 30 % of the result pay' },
    why: {
      it: 'È un obbligo di legge, verificato dall’organo di revisione.',
      en: 'It is a legal duty, checked by the auditors.',
    },
  },
  'duty/payment-indicator': {
    expected: { it: 'un indicatore di ritardo (PCC)', en: 'an indicator of delay (PCC)' },
    why: {
      it: 'La verifica si fa sull’indicatore di ritardo annuale.',
      en: 'The check is made on the yearly indicator of delay.',
    },
  },
  'duty/training': {
    expected: { it: 'un obiettivo con le ore di formazione', en: 'an objective with the hours of training' },
    why: {
      it: 'La direttiva chiede un numero minimo di ore a persona.',
      en: 'The directive asks for a least number of hours per person.',
    },
  },
  'duty/accessibility': {
    expected: { it: 'un obiettivo di accessibilità', en: 'an objective on accessibility' },
    why: {
      it: 'Gli obiettivi di accessibilità vanno pubblicati ogni anno entro il 31 marzo.',
      en: 'The objectives on accessibility have to be published each year by 31 March.',
    },
  },
};
